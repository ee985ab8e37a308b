// The facts a document about one measurement is composed from, read behind the gate.

import type { ReportModel } from '../../contract/index.ts'
import { actionsByCompetence } from '../../library/actions/index.ts'
import type { Facts, Goal } from '../../rules/composition/facts.ts'
import type { Actor, CoreState, Reading } from '../context.ts'
import type { About } from '../deliberation/about.ts'
import { outcomeBeside, outcomeOf } from '../deliberation/outcome.ts'
import { reportModel } from '../deliberation/report-model.ts'
import { unnamedBy } from '../dossier/unnamed.ts'
import { failure } from '../failures.ts'
import { personName } from '../people/store.ts'
import { personIdOf, personOf, requireNothingToJudge } from '../persons/identity.ts'
import { plansOf } from '../plans/store.ts'
import { submittedAt } from '../self-assessment/store.ts'
import { viewsOf } from '../self-assessment/views.ts'
import type { DocumentAbout } from './about.ts'
import { overTimeOf } from './over-time.ts'

export async function factsOf(db: Reading, core: CoreState, actor: Actor, about: DocumentAbout): Promise<Facts> {
  const { sessionId, candidateId, settings, kind } = about
  if (sessionId === null || candidateId === null) throw failure('NOT_MEASURED')
  const personId = await personIdOf(db, candidateId)
  await requireNothingToJudge(db, actor, personId)
  const of = { sessionId, candidateId }
  const outcome = await (kind === 'coach'
    ? outcomeOf(db, actor, of, settings.jobProfileId)
    : outcomeBeside(db, actor, of, jobAsked(about)))
  const model = await reportModel(db, core, await personName(db, actor.personId), outcome)
  const person = await personOf(db, personId)
  const coach = person.body.coachId === null ? '' : await personName(db, person.body.coachId)
  return {
    model,
    hide: await hiding(db, sessionId, model),
    ask: coach || model.part.feedback?.byName || model.closing?.tellerName || '',
    goal: await goalOf(db, personId),
    views: kind === 'coach' ? await viewsGiven(db, actor, of, outcome.deliberation.informants.length) : null,
    overTime: kind === 'coach' ? await overTimeOf(db, actor, personId, candidateId) : null,
    helps: new Map(model.rows.map(({ competenceId }) => [competenceId, actionsByCompetence.get(competenceId) ?? []])),
    recipient: settings.recipient,
    told: new Set(settings.competenceIds),
    mentionAdapted: settings.mentionAdapted,
  }
}

/** In what others read, a job stands only when it was chosen; beside the candidate's own levels the session's may. */
function jobAsked({ kind, settings }: DocumentAbout): { id: string | null; orElse: 'session' | 'none' } {
  return { id: settings.jobProfileId, orElse: kind === 'candidate' ? 'session' : 'none' }
}

const another = 'iemand anders'
/** Everybody but the person themselves: other candidates by name and code, informants; assessors as what they were. */
async function hiding(db: Reading, sessionId: string, { candidate }: ReportModel): Promise<Facts['hide']> {
  const others = await db
    .selectFrom('candidates')
    .select(['code', 'name'])
    .where('session_id', '=', sessionId)
    .where('id', '!=', candidate.id)
    .execute()
  const informants = await db.selectFrom('informants').select('name').where('candidate_id', '=', candidate.id).execute()
  const staff = await db.selectFrom('people').select('name').execute()
  const names = [...others.flatMap(({ code, name }) => [code, name]), ...informants.map(({ name }) => name)]
  const hidden = names.filter((name) => name.trim() !== '').map((name) => ({ code: another, name }))
  return unnamedBy(
    hidden,
    staff.map(({ name }) => name),
    [candidate.name],
  ).talk
}

async function viewsGiven(db: Reading, actor: Actor, of: About, informants: number): Promise<Facts['views']> {
  const nobody = informants === 0 && (await submittedAt(db, of.candidateId)) === null
  return nobody ? null : viewsOf(db, actor, of)
}

/** Of the plan that runs: the goal of now with its first step. */
async function goalOf(db: Reading, personId: string): Promise<Goal | null> {
  const running = (await plansOf(db, { personId })).find((plan) => plan.closedOn === null)
  const goal = running?.body.goals.find((found) => found.state === 'now')
  if (running === undefined || goal === undefined) return null
  const [first] = goal.actions
  return {
    planId: running.id,
    text: goal.text,
    step: first?.text ?? '',
    helper: first?.helper ?? '',
    by: first?.by ?? null,
  }
}
