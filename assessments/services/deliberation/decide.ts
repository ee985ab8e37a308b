// Opening the gate and setting final levels: what people decide becomes a record, with what the rule gave beside it.
import type { Deliberation, FinalReason, Head } from '../../contract/index.ts'
import { candidateFor, gateOfCandidate, hasUnsubmitted, missingWork, requireOpenGate } from '../access/gate.ts'
import { requireHome } from '../access/home.ts'
import type { Actor, CoreState, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { appendRecord } from '../record/append.ts'
import { competenceTalks } from './competences.ts'
import { finalsOf } from './finals.ts'
import { gateOf } from './gate-view.ts'
import { materialOf } from './material.ts'

export interface About {
  sessionId: string
  candidateId: string
}

/** Every author's last entry in the session: whoever judged before the gate opened can be shown to have done so. */
async function headsOf(db: Reading, sessionId: string): Promise<Head[]> {
  const rows = await db
    .selectFrom('records')
    .select(['author_id', 'device_id', 'sequence', 'hash'])
    .where('session_id', '=', sessionId)
    .where('hash', 'not in', db.selectFrom('held').select('record_hash'))
    .orderBy('author_id')
    .orderBy('device_id')
    .orderBy('sequence')
    .execute()
  const last = new Map(rows.map((r) => [`${r.author_id} ${r.device_id}`, r]))
  return [...last.values()].map((r) => ({
    author: r.author_id,
    device: r.device_id,
    sequence: r.sequence,
    hash: r.hash,
  }))
}

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

export async function deliberationOf(db: Reading, actor: Actor, about: About): Promise<Deliberation> {
  const { candidate, gate } = await requireOpenGate(db, actor, about.sessionId, about.candidateId)
  const material = await materialOf(db, about.sessionId, about.candidateId)
  const finals = await finalsOf(db, about.sessionId, about.candidateId)
  return {
    sessionId: about.sessionId,
    session: material.session.title,
    candidate: { id: candidate.id, code: candidate.code, name: candidate.name },
    scale: material.framework.scale,
    gate: await gateOf(db, about, gate),
    combination: material.combination,
    mayDecide: actor.roles.includes('lead') || actor.roles.includes('coach'),
    competences: competenceTalks(material, finals),
  }
}

export interface Decision extends About {
  competenceId: string
  level: number | null
  reasonCode: FinalReason | null
  reason: string
}

/** A level that differs from the start value asks a reason, and so does «onvoldoende bewijs». */
export async function decide(trx: Trx, core: CoreState, actor: Actor, decision: Decision): Promise<void> {
  const view = await deliberationOf(trx, actor, decision)
  const talk = view.competences.find((c) => c.competenceId === decision.competenceId)
  if (talk === undefined || (decision.level !== null && decision.level > view.scale.length))
    throw failure('UNKNOWN_COMPETENCE')
  const explained = decision.reasonCode !== null || decision.reason !== ''
  const asksReason = decision.level !== talk.start.level || talk.standing !== 'agreed' || decision.level === null
  if (asksReason && !explained) throw failure('REASON_NEEDED')
  await setLevel(trx, core, actor, decision, talk.start.level)
}

export async function acceptAgreed(
  trx: Trx,
  core: CoreState,
  actor: Actor,
  input: About & { competenceIds: string[] },
) {
  const view = await deliberationOf(trx, actor, input)
  for (const competenceId of new Set(input.competenceIds)) {
    const talk = view.competences.find((c) => c.competenceId === competenceId)
    if (talk?.standing !== 'agreed') throw failure('NOT_AGREED')
    // What everyone gave. The start value goes by exercise, and can differ from it although all agree.
    const decision = { ...input, competenceId, level: talk.lowest, reasonCode: 'agreed' as const, reason: '' }
    await setLevel(trx, core, actor, decision, talk.start.level)
  }
}

async function setLevel(trx: Trx, core: CoreState, actor: Actor, decision: Decision, mechanical: number | null) {
  const { sessionId, candidateId, competenceId, level, reasonCode, reason } = decision
  const earlier = await trx
    .selectFrom('finals')
    .select('record_hash')
    .where('session_id', '=', sessionId)
    .where('candidate_id', '=', candidateId)
    .where('competence_id', '=', competenceId)
    .executeTakeFirst()
  await appendRecord(trx, core, {
    sessionId,
    authorId: actor.personId,
    kind: 'level.set',
    about: { candidate: candidateId, competence: competenceId },
    supersedes: earlier?.record_hash,
    parts: [{ subjects: [candidateId], content: { level, reasonCode, reason, mechanical } }],
  })
}
