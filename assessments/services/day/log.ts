// The day as it is in the record: what stands there, in the order of its labels. Nothing here says a level or a note.
import { sql } from 'kysely'
import { type LogEntry, ReadHeader, type RecordKind, recordContents } from '../../contract/index.ts'
import { programmeBody } from '../access/bodies.ts'
import type { Reading } from '../context.ts'
import { allPeople } from '../people/store.ts'
import { assignmentsOf, sessionOf } from '../preparation/session-store.ts'
import { changeFacts } from './change-facts.ts'

const codeOf = {
  'session.started': 'started',
  'timer.event': 'timer',
  'notes.sealed': 'sealed',
  'notes.unsealed': 'unsealed',
  'note.late': 'late-note',
  'work.submitted': 'submitted',
  'work.reopened': 'reopened',
  'gate.opened': 'gate-opened',
  'day.changed': 'changed',
  'incident.noted': 'incident',
  'informant.submitted': 'informant',
} as const satisfies Partial<Record<RecordKind, LogEntry['code']>>
type LoggedKind = keyof typeof codeOf
const isLogged = (kind: string): kind is LoggedKind => kind in codeOf

export async function dayLog(db: Reading, sessionId: string): Promise<LogEntry[]> {
  const names = await namesIn(db, sessionId)
  const rows = await sql<{ header: string; content: string | null }>`
    select r.header, (select p.content from record_parts p where p.record_hash = r.hash order by p.part limit 1) as content
    from records r where r.session_id = ${sessionId} and not exists (
      select 1 from held where held.record_hash = r.hash)
    order by r.arrival`.execute(db)
  const entries = rows.rows.flatMap(({ header, content }) => {
    const read = ReadHeader.parse(JSON.parse(header))
    if (read.format !== 1 || !isLogged(read.kind)) return []
    const entry = { at: read.at, by: names.person(read.author), code: codeOf[read.kind] }
    const told = tell(read.kind, read, content, names)
    return told === null ? [] : [{ ...entry, ...told }]
  })
  // A label can be wrong; where two are the same, what arrived first comes first.
  return entries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

type Told = Pick<LogEntry, 'exercise' | 'codes' | 'what' | 'detail' | 'text'>
const nothing: Told = { exercise: '', codes: [], what: '', detail: '', text: '' }

/** null: what it said is erased, and what is left says nothing. */
function tell(kind: LoggedKind, { about }: ReadHeader, content: string | null, names: Names): Told | null {
  const run = about.run === undefined ? nothing : { ...nothing, ...names.run(about.run) }
  const work = about.assignment === undefined ? run : { ...run, ...names.assignment(about.assignment) }
  const json: unknown = content === null ? null : JSON.parse(content)
  switch (kind) {
    case 'timer.event': {
      if (json === null) return null
      const { event, ms } = recordContents['timer.event'].parse(json)
      return { ...run, what: event, detail: ms === undefined ? '' : String(Math.round(ms / 60_000)) }
    }
    case 'work.reopened': {
      const reason = json === null ? '' : recordContents['work.reopened'].parse(json).reason
      return { ...work, detail: about.assignment === undefined ? '' : names.assessor(about.assignment), text: reason }
    }
    case 'gate.opened': {
      const codes = names.codes([about.candidate])
      if (json === null) return { ...nothing, codes }
      const { early, reason } = recordContents['gate.opened'].parse(json)
      return { ...nothing, codes, what: early ? 'early' : '', text: reason }
    }
    case 'day.changed': {
      if (json === null) return null
      const { change, reason } = recordContents['day.changed'].parse(json)
      const { candidateIds, runId, exerciseId, detail } = changeFacts(change, names.person)
      const where = runId === null ? nothing : { ...nothing, ...names.run(runId) }
      const codes = candidateIds.length === 0 ? where.codes : names.codes(candidateIds)
      const exercise = exerciseId === null ? where.exercise : names.exercise(exerciseId)
      return { exercise, codes, what: change.kind, detail, text: reason }
    }
    case 'incident.noted': {
      if (json === null) return null
      const { text, candidateIds } = recordContents['incident.noted'].parse(json)
      return { ...nothing, exercise: run.exercise, codes: names.codes(candidateIds), text }
    }
    case 'informant.submitted': {
      if (json === null) return null
      const { candidate, informant } = recordContents['informant.submitted'].parse(json)
      return { ...nothing, codes: names.codes([candidate]), detail: informant.name }
    }
    default:
      return work
  }
}

async function namesIn(db: Reading, sessionId: string) {
  const { body } = await sessionOf(db, sessionId)
  const { exercises } = await programmeBody(db, body.programmeId)
  const people = new Map((await allPeople(db)).map(({ id, name }) => [id, name]))
  const brought = await db
    .selectFrom('brought_assignments')
    .select(['person_id', 'person_name'])
    .where('session_id', '=', sessionId)
    .execute()
  for (const { person_id, person_name } of brought) if (!people.has(person_id)) people.set(person_id, person_name)
  // Whoever left the timetable during the day is still in its log.
  const rows = await db.selectFrom('candidates').select(['id', 'code']).where('session_id', '=', sessionId).execute()
  const candidates = new Map(rows.map(({ id, code }) => [id, code]))
  const runs = new Map(body.runs.map((run) => [run.id, run]))
  const assignments = new Map((await assignmentsOf(db, sessionId)).map((each) => [each.id, each]))
  const codes = (ids: readonly (string | undefined)[]) =>
    ids.flatMap((id) => (id === undefined ? [] : (candidates.get(id) ?? [])))
  const exercise = (id: string) => exercises.find((each) => each.id === id)?.title ?? ''
  return {
    codes,
    exercise,
    person: (id: string) => people.get(id) ?? '',
    run: (id: string): Partial<Told> => {
      const run = runs.get(id)
      return run === undefined ? {} : { exercise: exercise(run.exerciseId), codes: codes(run.candidateIds) }
    },
    assignment: (id: string): Partial<Told> => {
      const found = assignments.get(id)
      return found === undefined ? {} : { exercise: exercise(found.exerciseId), codes: codes(found.candidateIds) }
    },
    assessor: (id: string) => assignments.get(id)?.assessor ?? '',
  }
}
type Names = Awaited<ReturnType<typeof namesIn>>
