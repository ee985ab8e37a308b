// Setting final levels: what people decide becomes a record, with what the rule and each assessor gave beside it.
import type { CompetenceTalk, FinalReason } from '../../contract/index.ts'
import { requireNotErased } from '../access/gate.ts'
import type { Actor, CoreState, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { appendRecord } from '../record/append.ts'
import type { About } from './about.ts'
import { deliberationOf } from './deliberation.ts'

interface Decision extends About {
  competenceId: string
  level: number | null
  reasonCode: FinalReason | null
  reason: string
  carriedBy: string[]
  keepOwn: string[]
}

/** A level that differs from the start value asks a reason, and so does «onvoldoende bewijs». */
export async function decide(trx: Trx, core: CoreState, actor: Actor, decision: Decision): Promise<void> {
  const view = await deliberationOf(trx, actor, decision)
  await requireNotErased(trx, decision.candidateId)
  const talk = view.competences.find((c) => c.competenceId === decision.competenceId)
  if (talk === undefined || (decision.level !== null && decision.level > view.scale.length))
    throw failure('UNKNOWN_COMPETENCE')
  const explained = decision.reasonCode !== null || decision.reason !== ''
  const asksReason = decision.level !== talk.start.level || talk.standing !== 'agreed' || decision.level === null
  if (asksReason && !explained) throw failure('REASON_NEEDED')
  const shown = new Set(talk.assessors.flatMap(({ notes }) => notes.map(({ noteId }) => noteId)))
  const apart = new Set(talk.assessors.filter((a) => a.level !== decision.level).map(({ personId }) => personId))
  const known = {
    ...decision,
    carriedBy: [...new Set(decision.carriedBy)].filter((id) => shown.has(id)),
    keepOwn: [...new Set(decision.keepOwn)].filter((id) => apart.has(id)),
  }
  await setLevel(trx, core, actor, known, talk)
}

export async function acceptAgreed(
  trx: Trx,
  core: CoreState,
  actor: Actor,
  input: About & { competenceIds: string[] },
) {
  const view = await deliberationOf(trx, actor, input)
  await requireNotErased(trx, input.candidateId)
  for (const competenceId of new Set(input.competenceIds)) {
    const talk = view.competences.find((c) => c.competenceId === competenceId)
    if (talk?.standing !== 'agreed') throw failure('NOT_AGREED')
    // What everyone gave. The start value goes by exercise, and can differ from it although all agree.
    const said = { level: talk.lowest, reasonCode: 'agreed' as const, reason: '', carriedBy: [], keepOwn: [] }
    await setLevel(trx, core, actor, { ...input, competenceId, ...said }, talk)
  }
}

async function setLevel(trx: Trx, core: CoreState, actor: Actor, decision: Decision, talk: CompetenceTalk) {
  const { sessionId, candidateId, competenceId, ...said } = decision
  const { level, reasonCode, reason, carriedBy, keepOwn } = said
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
    parts: [
      {
        subjects: [candidateId],
        content: {
          level,
          reasonCode,
          reason,
          carriedBy,
          keepOwn,
          mechanical: talk.start.level,
          originals: talk.assessors.map((a) => ({ assessor: a.personId, level: a.level })),
        },
      },
    ],
  })
}
