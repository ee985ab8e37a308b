// What every part of the dossier is read from, fetched once: the session with its programme, its people, its record, and
// which candidates whoever asks may look at.
import type { Competence, ProgrammeBody, RecordContent, RecordKind, SessionBody } from '../../contract/index.ts'
import { recordContents } from '../../contract/index.ts'
import { shownCompetences } from '../../rules/programme-checks.ts'
import type { StoredRecord } from '../../rules/record.ts'
import { type Framework, frameworkBody, programmeBody } from '../access/bodies.ts'
import { openedTo } from '../access/gate.ts'
import type { Actor, Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { allPeople } from '../people/store.ts'
import { assignmentsOf, type StoredAssignment, sessionOf } from '../preparation/session-store.ts'
import { storedRecords } from '../record/rebuild.ts'
import { type Unnamed, unnamedBy } from './unnamed.ts'

export interface DossierSource {
  sessionId: string
  body: SessionBody
  programme: ProgrammeBody
  framework: Framework
  /** Measured by the programme, in the framework's order. */
  competences: Competence[]
  assignments: StoredAssignment[]
  /** Entries of the session that count, in the order they came. */
  records: StoredRecord[]
  /** Candidates whose eindbespreking is open to the caller. */
  open: ReadonlySet<string>
  codeOf(candidateId: string): string
  personName(personId: string): string
  exerciseTitle(exerciseId: string): string
  unnamed: Unnamed
}

export async function dossierSource(db: Reading, actor: Actor, sessionId: string): Promise<DossierSource> {
  const { body, startedAt } = await sessionOf(db, sessionId)
  if (startedAt === null) throw failure('NOT_STARTED')
  const programme = await programmeBody(db, body.programmeId)
  const framework = await frameworkBody(db, programme.frameworkId)
  const names = await namesIn(db, sessionId)
  const assignments = await assignmentsOf(db, sessionId)
  const rating = new Set([...body.assessorIds, ...assignments.map(({ personId }) => personId)])
  const staff = (isAssessor: boolean) =>
    [...names].filter(([id]) => rating.has(id) === isAssessor).map(([, name]) => name)
  const shown = new Set(shownCompetences(programme.exercises))
  // Whoever left the session during the day is still in its record.
  const candidates = await db
    .selectFrom('candidates')
    .select(['id', 'code', 'name'])
    .where('session_id', '=', sessionId)
    .execute()
  const codes = new Map(candidates.map(({ id, code }) => [id, code]))
  return {
    sessionId,
    body,
    programme,
    framework,
    competences: framework.competences.filter(({ id }) => shown.has(id)),
    assignments,
    records: await standingRecords(db, sessionId),
    open: await openedTo(db, actor.personId, [sessionId]),
    codeOf: (id) => codes.get(id) ?? '',
    personName: (id) => names.get(id) ?? '',
    exerciseTitle: (id) => programme.exercises.find((exercise) => exercise.id === id)?.title ?? '',
    unnamed: unnamedBy(candidates, staff(true), staff(false)),
  }
}

async function namesIn(db: Reading, sessionId: string): Promise<Map<string, string>> {
  const brought = await db
    .selectFrom('brought_assignments')
    .select(['person_id', 'person_name'])
    .where('session_id', '=', sessionId)
    .execute()
  const names = new Map(brought.map(({ person_id, person_name }) => [person_id, person_name]))
  for (const { id, name } of await allPeople(db)) names.set(id, name)
  return names
}

async function standingRecords(db: Reading, sessionId: string): Promise<StoredRecord[]> {
  const held = await db.selectFrom('held').select('record_hash').execute()
  const out = new Set(held.map((row) => row.record_hash))
  return (await storedRecords(db, sessionId)).filter(({ hash }) => !out.has(hash))
}

/** What an entry of this kind holds; null: its words were erased with the person they were about. */
export function contentOf<K extends RecordKind>(kind: K, { parts }: StoredRecord): RecordContent<K> | null {
  const [part] = parts
  // The schema is the kind's own; the compiler does not follow that through the table.
  return part === undefined ? null : (recordContents[kind].parse(JSON.parse(part.content)) as RecordContent<K>)
}

export const ofKind = (records: readonly StoredRecord[], kind: RecordKind): StoredRecord[] =>
  records.filter(({ header }) => header.kind === kind)

export const levelNameIn = ({ framework }: Pick<DossierSource, 'framework'>, level: number | null): string | null =>
  level === null ? null : (framework.scale.find(({ value }) => value === level)?.name ?? String(level))
