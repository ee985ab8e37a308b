// The gate, per candidate. Every service that shows another's work, a final level or a cut-off asks here first.

import { type Expression, sql } from 'kysely'
import type { Gate } from '../../contract/index.ts'
import type { Actor, Reading } from '../context.ts'
import { failure } from '../failures.ts'

/**
 * What is submitted is submitted about the candidates it names. Somebody put into the assignment since, while the work
 * was on another laptop, is not among them. (Who was erased still is: the header keeps the id.)
 */
const isAboutThem = sql<boolean>`exists (select 1 from record_part_subjects about
  where about.record_hash = s.record_hash and about.candidate_id = ac.candidate_id)`

interface Missing {
  assignmentId: string
  personId: string
  assessor: string
  exerciseId: string
}

/** Assignments of the candidate that are not submitted yet. */
export async function missingWork(db: Reading, candidateId: string): Promise<Missing[]> {
  return db
    .selectFrom('assignment_candidates as ac')
    .innerJoin('assignments as a', 'a.id', 'ac.assignment_id')
    .innerJoin('runs as r', 'r.id', 'a.run_id')
    .innerJoin('people as p', 'p.id', 'a.person_id')
    .leftJoin('submissions as s', (join) => join.onRef('s.assignment_id', '=', 'a.id').on(isAboutThem))
    .select(['a.id as assignmentId', 'a.person_id as personId', 'p.name as assessor', 'r.exercise_id as exerciseId'])
    .where('ac.candidate_id', '=', candidateId)
    .where('s.assignment_id', 'is', null)
    .orderBy('p.name')
    .execute()
}

export interface GateState {
  status: Gate['status']
  missing: number
}

/** Complete needs work to have been given at all: a candidate nobody was to observe has no gate to open. */
export async function gateStatus(
  db: Reading,
  sessionId: string,
  candidateId?: string,
): Promise<Map<string, GateState>> {
  const rows = await db
    .selectFrom('candidates as c')
    .leftJoin('session_starts as st', 'st.session_id', 'c.session_id')
    .leftJoin('accepted_packages as ap', 'ap.session_id', 'c.session_id')
    .leftJoin('gates as g', 'g.candidate_id', 'c.id')
    .leftJoin('assignment_candidates as ac', 'ac.candidate_id', 'c.id')
    .leftJoin('submissions as s', (join) => join.onRef('s.assignment_id', '=', 'ac.assignment_id').on(isAboutThem))
    .select(['c.id', 'st.at as started', 'ap.device_id as ledBy', 'g.early'])
    .select(({ fn }) => [
      fn.count<number>('ac.assignment_id').as('assigned'),
      fn.count<number>('s.assignment_id').as('submitted'),
    ])
    .where('c.session_id', '=', sessionId)
    .$if(candidateId !== undefined, (q) => q.where('c.id', '=', candidateId ?? ''))
    .groupBy('c.id')
    .execute()
  return new Map(
    rows.map(({ id, started, ledBy, early, assigned, submitted }): [string, GateState] => {
      // Of a session that came in a package the others' part is not here: what is complete is known where it is led.
      const complete = started !== null && ledBy === null && assigned > 0 && submitted === assigned
      const status = early === null ? (complete ? 'complete' : 'closed') : early === 1 ? 'open-early' : 'open'
      return [id, { status, missing: assigned - submitted }]
    }),
  )
}

export async function gateOfCandidate(db: Reading, sessionId: string, candidateId: string): Promise<GateState> {
  const gate = (await gateStatus(db, sessionId, candidateId)).get(candidateId)
  return gate ?? { status: 'closed', missing: 0 }
}

/** Whether the person still has a run of this candidate to submit, whatever their role. */
export async function hasUnsubmitted(db: Reading, personId: string, candidateId: string): Promise<boolean> {
  const row = await db
    .selectFrom('assignment_candidates as ac')
    .innerJoin('assignments as a', 'a.id', 'ac.assignment_id')
    .leftJoin('submissions as s', (join) => join.onRef('s.assignment_id', '=', 'a.id').on(isAboutThem))
    .select('a.id')
    .where('ac.candidate_id', '=', candidateId)
    .where('a.person_id', '=', personId)
    .where('s.assignment_id', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether the person looked through an early-opened gate instead of submitting. */
export async function hasEntered(db: Reading, personId: string, candidateId: string): Promise<boolean> {
  const row = await db
    .selectFrom('gate_entries')
    .select('person_id')
    .where('person_id', '=', personId)
    .where('candidate_id', '=', candidateId)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Whether the person still has to judge the same person in another session that has begun: what was measured before must not
 * colour that. Where they were let in early they do not judge any more; and nobody judges who was erased.
 */
const judgesElsewhere = (personId: string, candidateId: Expression<string>) => sql<boolean>`exists (
  select 1 from (
    select ac.candidate_id, coalesce(pc.person_id, ac.candidate_id) as who, a.id as assignment_id
    from assignments a
    join assignment_candidates ac on ac.assignment_id = a.id
    join session_starts st on st.session_id = a.session_id
    left join person_candidates pc on pc.candidate_id = ac.candidate_id
    where a.person_id = ${personId}) ac
  left join submissions s on s.assignment_id = ac.assignment_id and ${isAboutThem}
  where s.assignment_id is null and ac.candidate_id <> ${candidateId}
    and ac.candidate_id not in (select candidate_id from erasures)
    and ac.who = coalesce((select pc.person_id from person_candidates pc where pc.candidate_id = ${candidateId}), ${candidateId})
    and not exists (select 1 from gate_entries e where e.candidate_id = ac.candidate_id and e.person_id = ${personId}))`

/**
 * The candidates of these sessions whose gate is open and through which the person may look, in one question for all of
 * them. What `requireOpenGate` asks of one; whether they have to do with the candidate is asked apart there, and here too.
 */
export async function openedTo(db: Reading, personId: string, sessionIds: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('gates as g')
    .select('g.candidate_id as id')
    .where('g.session_id', 'in', sessionIds)
    .where(sql<boolean>`not ${judgesElsewhere(personId, sql.ref('g.candidate_id'))}`)
    .where(({ or, not, exists, selectFrom }) =>
      or([
        not(
          exists(
            selectFrom('assignment_candidates as ac')
              .innerJoin('assignments as a', 'a.id', 'ac.assignment_id')
              .leftJoin('submissions as s', (join) => join.onRef('s.assignment_id', '=', 'a.id').on(isAboutThem))
              .select('a.id')
              .whereRef('ac.candidate_id', '=', 'g.candidate_id')
              .where('a.person_id', '=', personId)
              .where('s.assignment_id', 'is', null),
          ),
        ),
        exists(
          selectFrom('gate_entries as e')
            .select('e.person_id')
            .whereRef('e.candidate_id', '=', 'g.candidate_id')
            .where('e.person_id', '=', personId),
        ),
      ]),
    )
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** A candidate of this session, seen by someone who has to do with them: lead, coach, or an assessor of the candidate. */
export async function candidateFor(db: Reading, actor: Actor, sessionId: string, candidateId: string) {
  const candidate = await db
    .selectFrom('candidates')
    .select(['id', 'code', 'name', 'extra_time_percent'])
    .where('id', '=', candidateId)
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  if (candidate === undefined) throw failure('NOT_FOUND')
  if (!actor.roles.includes('lead') && !actor.roles.includes('coach')) {
    const own = await db
      .selectFrom('assignment_candidates as ac')
      .innerJoin('assignments as a', 'a.id', 'ac.assignment_id')
      .select('a.id')
      .where('ac.candidate_id', '=', candidateId)
      .where('a.person_id', '=', actor.personId)
      .executeTakeFirst()
    if (own === undefined) throw failure('NOT_FOUND')
  }
  return candidate
}

/**
 * The strictest rule counts: an unsubmitted run closes the gate for a lead or coach as for any assessor, and so does one
 * about the same person in a later session.
 */
export async function requireSubmitted(db: Reading, actor: Actor, candidateId: string): Promise<void> {
  const elsewhere = await sql<{ found: number }>`
    select 1 as found where ${judgesElsewhere(actor.personId, sql.val(candidateId))}`.execute(db)
  if (elsewhere.rows.length > 0) throw failure('SUBMIT_FIRST')
  if (!(await hasUnsubmitted(db, actor.personId, candidateId))) return
  if (!(await hasEntered(db, actor.personId, candidateId))) throw failure('SUBMIT_FIRST')
}

/** Who was erased is nobody any more to write about: new words would outlive the erasing. */
export async function requireNotErased(db: Reading, candidateId: string): Promise<void> {
  const row = await db
    .selectFrom('erasures')
    .select('candidate_id')
    .where('candidate_id', '=', candidateId)
    .executeTakeFirst()
  if (row !== undefined) throw failure('NOT_FOUND')
}

/** The candidate and the gate, for someone who may look through it. */
export async function requireOpenGate(db: Reading, actor: Actor, sessionId: string, candidateId: string) {
  const candidate = await candidateFor(db, actor, sessionId, candidateId)
  await requireSubmitted(db, actor, candidateId)
  const gate = await gateOfCandidate(db, sessionId, candidateId)
  if (gate.status !== 'open' && gate.status !== 'open-early') throw failure('GATE_CLOSED', { missing: gate.missing })
  return { candidate, gate }
}
