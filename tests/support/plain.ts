// What a run, a candidate and a session have besides when nothing is said about it.
import { emptyInformation, emptyTimetable, type SessionBody } from '../../assessments/contract/index.ts'

export const unplanned = { start: null, minutes: null, locked: false, rolePlayer: '' }
export const asTheyAre = { accommodations: '' }
export const arrangements: Pick<SessionBody, 'timetable' | 'information' | 'readiness'> = {
  timetable: emptyTimetable,
  information: emptyInformation,
  readiness: [],
}
/** Of a note: no box of a form, and not from paper. */
export const unmarked = { frame: null, paper: null }
