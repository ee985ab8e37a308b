// An assignment's id is made from its run and its person: taken out of the timetable and put back, on this laptop or
// another, it is the same assignment, and work that comes back months later finds its place.
import { madeId } from '../../bundles/made-id.ts'

export const assignmentIdOf = (runId: string, personId: string): string => madeId(`assignment ${runId} ${personId}`)
