// Opening the gate of a candidate, and looking in early: each is a record, with what was still to be submitted.
import { candidateFor, gateOfCandidate, hasUnsubmitted, missingWork } from '../access/gate.ts'
import { requireHome } from '../access/home.ts'
import type { Actor, CoreState, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { appendRecord } from '../record/append.ts'
import type { About } from './about.ts'
import { headsOf } from './heads.ts'

export async function openGate(
  trx: Trx,
  core: CoreState,
  actor: Actor,
  input: About & { reason: string },
): Promise<void> {
  const { sessionId, candidateId } = input
  await candidateFor(trx, actor, sessionId, candidateId)
  await requireHome(trx, sessionId)
  const gate = await gateOfCandidate(trx, sessionId, candidateId)
  if (gate.status === 'open' || gate.status === 'open-early') throw failure('ALREADY_OPEN')
  const early = gate.status === 'closed'
  if (early && !actor.roles.includes('lead')) throw failure('GATE_CLOSED', { missing: gate.missing })
  if (early && input.reason === '') throw failure('REASON_NEEDED')
  const missing = await missingWork(trx, candidateId)
  await appendRecord(trx, core, {
    sessionId,
    authorId: actor.personId,
    kind: 'gate.opened',
    about: { candidate: candidateId },
    heads: await headsOf(trx, sessionId),
    parts: [
      {
        subjects: [candidateId],
        content: {
          early,
          reason: early ? input.reason : '',
          missing: missing.map((m) => ({ assignment: m.assignmentId, assessor: m.personId })),
        },
      },
    ],
  })
  // Opening early is looking in: a lead with an unsubmitted run of this candidate stops rating them here.
  if (early && (await hasUnsubmitted(trx, actor.personId, candidateId))) await recordEntry(trx, core, actor, input)
}

export async function enterGate(trx: Trx, core: CoreState, actor: Actor, input: About): Promise<void> {
  await candidateFor(trx, actor, input.sessionId, input.candidateId)
  const gate = await gateOfCandidate(trx, input.sessionId, input.candidateId)
  if (gate.status !== 'open-early') throw failure('GATE_CLOSED', { missing: gate.missing })
  if (!(await hasUnsubmitted(trx, actor.personId, input.candidateId))) throw failure('NOTHING_TO_WAIVE')
  await recordEntry(trx, core, actor, input)
}

async function recordEntry(trx: Trx, core: CoreState, actor: Actor, { sessionId, candidateId }: About): Promise<void> {
  const about = { candidate: candidateId }
  await appendRecord(trx, core, { sessionId, authorId: actor.personId, kind: 'gate.entered', about, parts: [] })
}
