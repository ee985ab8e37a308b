// Everything the eindbespreking, the gap and the report are made of, read once per candidate: submitted ratings, links
// and notes, with programme and framework. Callers have passed the gate; this module does not ask again.
import { type Link, NoteKind, type ProgrammeBody, type Rating } from '../../contract/index.ts'
import type { CombinationRule } from '../../rules/combine.ts'
import { type Framework, frameworkBody, programmeBody } from '../access/bodies.ts'
import type { Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { toLink, toRating } from '../work/judging.ts'

export interface MaterialNote {
  id: string
  at: string
  kind: NoteKind
  text: string
  late: boolean
}
interface ByAssignment {
  personId: string
  exerciseId: string
}
export interface Material {
  session: { id: string; title: string; place: string; day: string; jobProfileId: string | null }
  programme: ProgrammeBody
  framework: Framework
  combination: CombinationRule
  assessors: { id: string; name: string }[]
  ratings: (Rating & ByAssignment)[]
  links: (Link & ByAssignment)[]
  notes: Map<string, MaterialNote>
}

export async function materialOf(db: Reading, sessionId: string, candidateId: string): Promise<Material> {
  const row = await db
    .selectFrom('sessions')
    .select(['id', 'title', 'place', 'day', 'job_profile_id', 'programme_id'])
    .where('id', '=', sessionId)
    .executeTakeFirst()
  if (row === undefined) throw failure('NOT_FOUND')
  const assignments = await db
    .selectFrom('assignment_candidates as ac')
    .innerJoin('assignments as a', 'a.id', 'ac.assignment_id')
    .innerJoin('submissions as su', 'su.assignment_id', 'a.id')
    .innerJoin('runs as r', 'r.id', 'a.run_id')
    .innerJoin('people as p', 'p.id', 'a.person_id')
    .select(['a.id', 'a.person_id as personId', 'r.exercise_id as exerciseId', 'p.name'])
    .where('ac.candidate_id', '=', candidateId)
    .orderBy('r.position')
    .orderBy('a.position')
    .execute()
  const by = new Map(assignments.map((a) => [a.id, a]))
  const ids = assignments.map((a) => a.id)
  const where = (assignmentId: string): ByAssignment => {
    const a = by.get(assignmentId)
    return { personId: a?.personId ?? '', exerciseId: a?.exerciseId ?? '' }
  }
  const ratings = await db
    .selectFrom('submitted_ratings')
    .selectAll()
    .where('candidate_id', '=', candidateId)
    .where('assignment_id', 'in', ids)
    .execute()
  const links = await db
    .selectFrom('submitted_links')
    .selectAll()
    .where('candidate_id', '=', candidateId)
    .where('assignment_id', 'in', ids)
    .execute()
  const notes = await notesAbout(db, candidateId, ids)
  const programme = await programmeBody(db, row.programme_id)
  return {
    session: { id: row.id, title: row.title, place: row.place, day: row.day, jobProfileId: row.job_profile_id },
    programme,
    framework: await frameworkBody(db, programme.frameworkId),
    combination: programme.combination,
    assessors: [...new Map(assignments.map((a) => [a.personId, { id: a.personId, name: a.name }])).values()],
    ratings: inOrder(ratings, ids).map((r) => ({ ...toRating(r), ...where(r.assignment_id) })),
    links: inOrder(inOrderOfNotes(links, notes), ids).map((l) => ({ ...toLink(l), ...where(l.assignment_id) })),
    notes,
  }
}

/** As the session has the assignments, so that a screen and a report tell it in the same order every time. */
function inOrder<T extends { assignment_id: string }>(rows: T[], ids: readonly string[]): T[] {
  const place = new Map(ids.map((id, index) => [id, index]))
  return rows.sort((a, b) => (place.get(a.assignment_id) ?? 0) - (place.get(b.assignment_id) ?? 0))
}

/** As they were written down. */
function inOrderOfNotes<T extends { note_id: string }>(links: T[], notes: ReadonlyMap<string, MaterialNote>): T[] {
  const place = new Map([...notes.keys()].map((id, index) => [id, index]))
  return links.sort((a, b) => (place.get(a.note_id) ?? 0) - (place.get(b.note_id) ?? 0))
}

async function notesAbout(
  db: Reading,
  candidateId: string,
  assignmentIds: string[],
): Promise<Map<string, MaterialNote>> {
  const rows = await db
    .selectFrom('sealed_notes as n')
    .innerJoin('sealed_note_candidates as nc', (join) =>
      join.onRef('nc.assignment_id', '=', 'n.assignment_id').onRef('nc.note_id', '=', 'n.id'),
    )
    .select(['n.id', 'n.at', 'n.kind', 'n.text', 'n.late'])
    .where('nc.candidate_id', '=', candidateId)
    .where('n.assignment_id', 'in', assignmentIds)
    .orderBy('n.ordinal')
    .execute()
  return new Map(rows.map((n) => [n.id, { ...n, kind: NoteKind.parse(n.kind), late: n.late === 1 }]))
}
