// The day goes otherwise than planned: what a change would do, and the change itself. The rule decides; here it is checked
// against what a session may be, saved whole, and entered in the record with its reason.
import { type DayChange, mostInSession, type SessionBody } from '../../contract/index.ts'
import { type Adapted, adapt } from '../../rules/day-change/adapt.ts'
import type { DayFacts } from '../../rules/day-change/facts.ts'
import { requireHome } from '../access/home.ts'
import { instant } from '../clock.ts'
import type { CoreState, Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { guarded } from '../guard.ts'
import { refuseDuplicateCodes, refuseUnknown } from '../preparation/session-refusals.ts'
import { sessionOf } from '../preparation/session-store.ts'
import { writeSession } from '../preparation/session-write.ts'
import { appendRecord } from '../record/append.ts'
import { dayFacts } from './day-facts.ts'

export const preview = guarded.day.preview.handler(async ({ context, input }) => {
  const { session, effects } = await changed(context.db, context.core, input)
  return { effects, revision: session.revision }
})

export const change = guarded.day.change.handler(({ context, input }) =>
  context.write(async (trx) => {
    const { core, actor } = context
    const { session, body, effects } = await changed(trx, core, input)
    if (session.revision !== input.revision) throw failure('CHANGED_ELSEWHERE')
    await writeSession(trx, {
      id: session.id,
      revision: session.revision + 1,
      changedAt: instant(core.clock.wall()),
      body,
    })
    await appendRecord(trx, core, {
      sessionId: session.id,
      authorId: actor.personId,
      kind: 'day.changed',
      about: aboutOf(input.change),
      // One part, about all of them: its reason may be about any.
      parts: [{ subjects: subjectsOf(input.change, body), content: { change: input.change, reason: input.reason } }],
    })
    return { effects }
  }),
)

interface Asked {
  sessionId: string
  change: DayChange
}

async function changed(db: Reading, core: CoreState, { sessionId, change: wanted }: Asked) {
  const session = await sessionOf(db, sessionId)
  await requireHome(db, sessionId)
  if (session.startedAt === null) throw failure('NOT_STARTED')
  const facts = await dayFacts(db, core, session)
  const adapted = adapt(session.body, wanted, facts)
  if (!adapted.ok) throw refusalOf(adapted.refusal)
  const { body, effects } = adapted
  refuseTooMuch(session.body, body)
  refuseDuplicateCodes(body)
  await refuseUnknown(db, sessionId, body, session)
  refuseNewWork(session.body, body, facts)
  return { session, body, effects }
}

function refusalOf(refusal: Extract<Adapted, { ok: false }>['refusal']) {
  const { code, ...data } = refusal
  return failure(code, Object.keys(data).length === 0 ? undefined : data)
}

/** What a change adds must still be something that can be prepared and saved. */
function refuseTooMuch(before: SessionBody, after: SessionBody): void {
  const grown = (was: readonly unknown[], now: readonly unknown[], most: number) =>
    now.length > most && now.length > was.length
  if (
    grown(before.candidates, after.candidates, mostInSession.candidates) ||
    grown(before.assessorIds, after.assessorIds, mostInSession.assessors) ||
    grown(before.runs, after.runs, mostInSession.runs)
  )
    throw failure('SESSION_FULL')
}

/** Whose eindbespreking has opened takes part in nothing more: what was decided stands on what there was then. */
function refuseNewWork(before: SessionBody, after: SessionBody, { decided }: DayFacts): void {
  const runsOf = (body: SessionBody, id: string) =>
    body.runs.filter(({ candidateIds }) => candidateIds.includes(id)).map((run) => run.id)
  for (const id of decided) {
    const old = runsOf(before, id)
    if (runsOf(after, id).some((runId) => !old.includes(runId))) throw failure('GATE_OPEN')
  }
}

function aboutOf(wanted: DayChange): { candidate?: string; run?: string; person?: string } {
  if ('candidateId' in wanted) return { candidate: wanted.candidateId }
  if ('runId' in wanted) return { run: wanted.runId }
  return { person: wanted.personId }
}

/** Everybody whom the change names; of a run that moves, whoever takes part in it. */
function subjectsOf(wanted: DayChange, { runs }: SessionBody): string[] {
  switch (wanted.kind) {
    case 'replaced':
      return [wanted.candidateId, wanted.by.id]
    case 'traded':
      return [wanted.candidateId, wanted.otherId]
    case 'extra-run':
      return wanted.candidateIds
    case 'room':
    case 'moved':
      return runs.find(({ id }) => id === wanted.runId)?.candidateIds ?? []
    case 'assessor-out':
      return []
    default:
      return [wanted.candidateId]
  }
}
