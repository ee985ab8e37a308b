// The overview of a session's group: only of candidates the caller may look at, by code.
import type { ComposedDocument } from '../../contract/index.ts'
import { composeGroupBlocks, groupWords } from '../../rules/composition/group.ts'
import { dayWords, instantWords } from '../../rules/dutch.ts'
import { instant } from '../clock.ts'
import type { Actor, CoreState, Reading } from '../context.ts'
import { sessionOutcome } from '../deliberation/session-outcome.ts'
import { failure } from '../failures.ts'
import { personName } from '../people/store.ts'
import type { DocumentAbout } from './about.ts'

export async function composeGroup(
  db: Reading,
  core: CoreState,
  actor: Actor,
  { sessionId }: DocumentAbout,
): Promise<ComposedDocument> {
  if (sessionId === null) throw failure('NOT_FOUND')
  const session = await db
    .selectFrom('sessions')
    .select(['title', 'place', 'day'])
    .where('id', '=', sessionId)
    .executeTakeFirst()
  if (session === undefined) throw failure('NOT_FOUND')
  const outcome = await sessionOutcome(db, actor, sessionId)
  const madeAt = instant(core.clock.wall())
  const madeBy = await personName(db, actor.personId)
  return {
    kind: 'group',
    title: groupWords.title,
    subtitle: session.title,
    facts: [
      { label: 'Plaats', value: session.place },
      { label: 'Dag', value: dayWords(session.day) },
      { label: 'Opgemaakt door', value: `${madeBy}, ${instantWords(madeAt).day}` },
    ].filter(({ value }) => value !== ''),
    header: `${groupWords.title} · ${session.title}`,
    organisation: core.file?.name ?? '',
    madeBy,
    madeAt,
    blocks: composeGroupBlocks(outcome, sessionId),
  }
}
