// An assignment's id is made from its run and its person: taken out of the timetable and put back, on this laptop or
// another, it is the same assignment, and work that comes back months later finds its place.
import { createHash } from 'node:crypto'

/** UUIDv8 (RFC 9562) of SHA-256. */
export function assignmentIdOf(runId: string, personId: string): string {
  const bytes = createHash('sha256').update(`assignment ${runId} ${personId}`).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
