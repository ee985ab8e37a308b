// An assessor's figures about their own ratings. The person is the caller: there is no other way in.
import { type OwnFigures, ownFiguresMonths } from '../../contract/index.ts'
import { monthsBefore } from '../../rules/months.ts'
import { ownFigureSteps } from '../../rules/session-figures/own.ts'
import { type OwnSession, turnKey } from '../../rules/session-figures/own-moments.ts'
import { openedTo } from '../access/gate.ts'
import { localDay } from '../clock.ts'
import type { Actor, CoreState, Reading } from '../context.ts'
import { lettingOthersIn } from './breath.ts'
import { erasedCandidates, sessionMaterial } from './reading.ts'

export async function figuresOfOwn(db: Reading, { clock }: CoreState, actor: Actor): Promise<OwnFigures> {
  const since = monthsBefore(localDay(clock.wall()), ownFiguresMonths)
  const turns = await turnsSince(db, actor.personId, since)
  const erased = await erasedCandidates(db)
  const opened = await openedTo(db, actor.personId, [...new Set(turns.map(({ sessionId }) => sessionId))])
  const open = turns.filter(({ candidateId }) => opened.has(candidateId) && !erased.has(candidateId))
  const sessions: OwnSession[] = []
  for (const own of Map.groupBy(open, ({ sessionId }) => sessionId).values()) sessions.push(await ownSession(db, own))
  return lettingOthersIn(ownFigureSteps(actor.personId, sessions, { since, months: ownFiguresMonths }))
}

type Turn = Awaited<ReturnType<typeof turnsSince>>[number]

/** Whom the person rated in which exercise, and when they submitted it, in sessions from that day on. */
function turnsSince(db: Reading, personId: string, since: string) {
  return db
    .selectFrom('assignments as a')
    .innerJoin('submissions as su', 'su.assignment_id', 'a.id')
    .innerJoin('assignment_candidates as ac', 'ac.assignment_id', 'a.id')
    .innerJoin('candidates as c', 'c.id', 'ac.candidate_id')
    .innerJoin('runs as r', 'r.id', 'a.run_id')
    .innerJoin('sessions as s', 's.id', 'a.session_id')
    .select(['s.id as sessionId', 's.title', 's.day', 's.programme_id as programmeId'])
    .select(['c.id as candidateId', 'c.code', 'c.name', 'r.exercise_id as exerciseId', 'su.at'])
    .where('a.person_id', '=', personId)
    .where('s.day', '>=', since)
    .orderBy('s.day')
    .orderBy('s.id')
    .orderBy('c.position')
    .orderBy('su.at')
    .execute()
}

async function ownSession(db: Reading, turns: readonly Turn[]): Promise<OwnSession> {
  const [{ sessionId: id = '', title = '', day = '', programmeId = '' } = {}] = turns
  const candidates = new Map(turns.map(({ candidateId, code, name }) => [candidateId, { id: candidateId, code, name }]))
  const material = await sessionMaterial(db, { id, title, day, programmeId }, [...candidates.values()], candidates.size)
  return {
    ...material,
    day,
    turns: new Map(turns.map((turn) => [turnKey(turn.candidateId, turn.exerciseId), turn.at])),
  }
}
