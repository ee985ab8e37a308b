// «Stel voor» for a session: with days to plan in also when and where, else only who does what before whom.
import type { PlanAnswer, Run, SessionBody } from '../../contract/index.ts'
import { type DaySoFar, planFromNow } from '../../rules/plan-from-now.ts'
import { proposeRuns } from '../../rules/propose-runs.ts'
import { problemOfSession, runsOfAnswer } from '../../rules/session-plan.ts'
import { proposeTimetable } from '../../rules/timetable/propose-timetable.ts'
import type { CoreState, Reading } from '../context.ts'
import { dayFacts } from '../day/day-facts.ts'
import { withWork } from '../work/local-work.ts'
import { programmeOf } from './programme-store.ts'
import { assignmentsOf, sessionOf } from './session-store.ts'
import { timedRuns } from './work-kept.ts'

export type Proposed = Pick<PlanAnswer, 'status' | 'reasons'> & { runs: Run[] }

/** `id`: of the session as it was saved; null when it is new and nobody can have worked in it. */
export async function proposed(db: Reading, core: CoreState, id: string | null, body: SessionBody): Promise<Proposed> {
  const { exercises } = (await programmeOf(db, body.programmeId)).body
  const newId = () => crypto.randomUUID()
  if (body.timetable.days.length === 0) {
    return { status: 'planned', runs: proposeRuns({ body, exercises, newId }), reasons: [] }
  }
  const session = { body, exercises, withWork: id === null ? new Set<string>() : await runsWithWork(db, id) }
  const soFar = id === null ? null : await daySoFar(db, core, id)
  const problem = problemOfSession(session)
  const answer = proposeTimetable(soFar === null ? problem : planFromNow(problem, soFar))
  // What is past is not in the question: what it asks of a whole day would be said of a part.
  const reasons = answer.reasons.filter(({ kind }) => soFar === null || kind !== 'wish')
  return { status: answer.status, runs: runsOfAnswer(session, answer, newId), reasons }
}

/** null before the start: nothing has happened yet. */
async function daySoFar(db: Reading, core: CoreState, id: string): Promise<DaySoFar | null> {
  const stored = await sessionOf(db, id)
  if (stored.startedAt === null) return null
  const { now, presence, out, runs } = await dayFacts(db, core, stored)
  const goneStates = new Set(['absent', 'stopped', 'replaced'])
  const gone = [...presence].flatMap(([candidateId, state]) => (goneStates.has(state) ? [candidateId] : []))
  const until = [...runs].flatMap(([runId, run]) => (run.until === null ? [] : [[runId, run.until] as const]))
  return { now, gone: new Set(gone), out, until: new Map(until) }
}

async function runsWithWork(db: Reading, sessionId: string): Promise<Set<string>> {
  const worked = await withWork(db, sessionId)
  const runs = (await assignmentsOf(db, sessionId)).filter(({ id }) => worked.has(id)).map(({ runId }) => runId)
  return new Set([...runs, ...(await timedRuns(db, sessionId))])
}
