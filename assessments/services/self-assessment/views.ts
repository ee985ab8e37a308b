// What the person, the informants and the assessors say of the same work, side by side. It is for the talk afterwards:
// behind the gate, and only when every final level is set.
import { Frequency, type Views, type ViewsRow } from '../../contract/index.ts'
import { distance, talkingOrder } from '../../rules/views.ts'
import { frameworkBody, programmeBody } from '../access/bodies.ts'
import { requireNotErased, requireOpenGate } from '../access/gate.ts'
import type { Actor, Reading } from '../context.ts'
import type { About } from '../deliberation/about.ts'
import { finalsOf } from '../deliberation/finals.ts'
import { failure } from '../failures.ts'
import { questionsOf } from '../informants/store.ts'
import { plainWordsOf } from './plain-items.ts'
import { keyOf, selfAnswersOf, submittedAt } from './store.ts'

export async function viewsOf(db: Reading, actor: Actor, { sessionId, candidateId }: About): Promise<Views> {
  const { candidate } = await requireOpenGate(db, actor, sessionId, candidateId)
  await requireNotErased(db, candidateId)
  const { session, targets } = await questionsOf(db, sessionId)
  const finals = await finalsOf(db, sessionId, candidateId)
  const open = new Set(targets.map((t) => t.competenceId).filter((id) => !finals.has(id))).size
  if (open > 0) throw failure('LEVELS_NOT_SET', { open })

  const { scale, id: frameworkId } = await frameworkIn(db, sessionId)
  const plain = await plainWordsOf(db, frameworkId)
  const own = new Map(
    (await selfAnswersOf(db, candidateId, 'self_answers')).map(({ target, often }) => [keyOf(target), often]),
  )
  const informants = await informantsAbout(db, candidateId)
  const rows = targets.map(({ kind, id, text, competenceId, competence }): ViewsRow => {
    const target = { kind, id }
    const self = own.get(keyOf(target)) ?? null
    const level = finals.get(competenceId)?.level ?? null
    const said = informants.map(({ answers, ...who }) => ({ ...who, ...(answers.get(keyOf(target)) ?? silent) }))
    const apart = distance({ self, informants: said.map(({ often }) => often), level }, scale.length)
    const words = { text, plain: plain(target, text).text }
    return { target, competenceId, competence, ...words, self, informants: said, level, ...apart }
  })
  return {
    sessionId,
    session,
    candidate: { id: candidate.id, code: candidate.code, name: candidate.name },
    scale,
    selfAt: await submittedAt(db, candidateId),
    informants: informants.length,
    rows: talkingOrder(rows),
  }
}

const silent = { often: null, example: '' }

export async function frameworkIn(db: Reading, sessionId: string) {
  const { programme_id } = await db
    .selectFrom('sessions')
    .select('programme_id')
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()
  return frameworkBody(db, (await programmeBody(db, programme_id)).frameworkId)
}

async function informantsAbout(db: Reading, candidateId: string) {
  const who = await db
    .selectFrom('informant_submissions')
    .select(['informant_id', 'name', 'relation'])
    .where('candidate_id', '=', candidateId)
    .orderBy('at')
    .orderBy('informant_id')
    .execute()
  const said = await db
    .selectFrom('informant_answers as a')
    .innerJoin('informant_submissions as s', 's.informant_id', 'a.informant_id')
    .select(['a.informant_id', 'a.target_kind', 'a.target_id', 'a.example', 'a.often'])
    .where('s.candidate_id', '=', candidateId)
    .execute()
  return who.map(({ informant_id, name, relation }) => ({
    name,
    relation,
    answers: new Map(
      said
        .filter((answer) => answer.informant_id === informant_id)
        .map(({ target_kind, target_id, example, often }) => [
          `${target_kind} ${target_id}`,
          { often: often === null ? null : Frequency.parse(often), example },
        ]),
    ),
  }))
}
