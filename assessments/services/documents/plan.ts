// The plan as a document: the person's own, so without what stands in the way.
import type { ComposedDocument } from '../../contract/index.ts'
import { composePlanBlocks } from '../../rules/composition/plan.ts'
import { planWords as w } from '../../rules/composition/plan-words.ts'
import { dayWords, instantWords } from '../../rules/dutch.ts'
import { instant } from '../clock.ts'
import type { Actor, CoreState, Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { personName } from '../people/store.ts'
import { personOf, requireNothingToJudge } from '../persons/identity.ts'
import { plansOf } from '../plans/store.ts'
import type { DocumentAbout } from './about.ts'

export async function composePlan(
  db: Reading,
  core: CoreState,
  actor: Actor,
  { planId }: DocumentAbout,
): Promise<ComposedDocument> {
  const [plan] = planId === null ? [] : await plansOf(db, { id: planId })
  if (plan === undefined) throw failure('NOT_FOUND')
  await requireNothingToJudge(db, actor, plan.personId)
  const person = await personOf(db, plan.personId)
  const { body } = plan
  const madeAt = instant(core.clock.wall())
  const madeBy = await personName(db, actor.personId)
  const day = (on: string | null) => (on === null ? '' : dayWords(on))
  const period = body.from === null && body.until === null ? '' : w.period(day(body.from), day(body.until))
  return {
    kind: 'plan',
    title: w.title[body.kind],
    subtitle: body.title,
    facts: [
      { label: w.facts.for, value: `${person.name} (${person.code})` },
      { label: w.facts.period, value: period },
      { label: w.facts.agreed, value: day(plan.agreedOn) },
      { label: w.facts.evaluate, value: day(body.evaluateOn) },
      { label: w.facts.made, value: `${madeBy}, ${instantWords(madeAt).day}` },
    ].filter(({ value }) => value !== ''),
    header: w.header(person.code),
    organisation: core.file?.name ?? '',
    madeBy,
    madeAt,
    blocks: composePlanBlocks(plan),
  }
}
