// One record as it came, read as far as this version knows it. What a known kind must hold is checked before anything is
// kept: an entry that no screen could read would otherwise lie in wait until somebody decides that it stands.
import { ReadHeader, RecordHeader, type RecordKind, type RecordLine, recordContents } from '../../contract/index.ts'
import { canonicalJson } from '../../rules/canonical.ts'
import { unitOf } from '../../rules/union.ts'
import { failure } from '../failures.ts'
import { hashing } from '../record/hashing.ts'

export interface Incoming {
  header: ReadHeader
  unit: string
  kind: string
  line: RecordLine
}

/** What an entry of these kinds is about; without it there is nothing to show it with. */
const matters: Partial<Record<RecordKind, readonly (keyof RecordHeader['about'])[]>> = {
  'timer.event': ['run'],
  'notes.sealed': ['assignment'],
  'notes.unsealed': ['assignment'],
  'note.late': ['assignment'],
  'work.submitted': ['assignment'],
  'work.reopened': ['assignment'],
  'gate.opened': ['candidate'],
  'gate.entered': ['candidate'],
  'content.erased': ['candidate'],
  'level.set': ['candidate', 'competence'],
  'incident.noted': ['incident'],
  'informant.submitted': ['candidate', 'informant'],
  'deliberation.begun': ['candidate'],
  'deliberation.closed': ['candidate'],
  'feedback.given': ['candidate'],
  'statement.recorded': ['candidate'],
  'calibration.noted': ['person'],
  'self.submitted': ['candidate'],
  'sharing.decided': ['candidate', 'document'],
}

/** BUNDLE_DAMAGED when it cannot be read, belongs to another session, or a content is not what was committed to. */
export function readLine(sessionId: string, line: RecordLine): Incoming {
  const json = jsonOf(line.header)
  const parsed = ReadHeader.safeParse(json)
  // Only one spelling: a key that stands twice would be read one way here and another way by SQLite, which also stops at
  // a depth of a thousand.
  if (!parsed.success || parsed.data.session !== sessionId || isDeep(json, 50) || canonicalJson(json) !== line.header) {
    throw failure('BUNDLE_DAMAGED')
  }
  const header = parsed.data
  for (const { part, salt, content } of line.parts) {
    if (hashing.commit(salt, content) !== header.parts[part]?.commitment) throw failure('BUNDLE_DAMAGED')
  }
  const known = header.format === 1 ? RecordHeader.safeParse(json).data : undefined
  if (known !== undefined) checkKnown(known, line)
  // A later format may mean something else by a kind that has the same name.
  const kind = header.format === 1 ? header.kind : `later ${header.format} ${header.kind}`
  return { header, kind, unit: unitOf(kind, sessionId, header.about), line }
}

function checkKnown({ kind, about }: RecordHeader, { parts }: RecordLine): void {
  if (matters[kind]?.some((each) => about[each] === undefined)) throw failure('BUNDLE_DAMAGED')
  for (const { content } of parts) {
    if (!recordContents[kind].safeParse(jsonOf(content)).success) throw failure('BUNDLE_DAMAGED')
  }
}

const isDeep = (value: unknown, left: number): boolean =>
  left === 0 ||
  (typeof value === 'object' && value !== null && Object.values(value).some((each) => isDeep(each, left - 1)))

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw failure('BUNDLE_DAMAGED')
  }
}
