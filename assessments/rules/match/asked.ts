// What a job asks, found back in the framework somebody was measured with. A profile on another version of that framework
// compares competence by competence, by id: where the scale or what stands behind a level is other, nothing is said.
import type { Competence, CutOff, FrameworkBody, MatchUnknown } from '../../contract/index.ts'
import { comparabilityOf, compares } from '../over-time/comparability.ts'

export type Framework = Pick<FrameworkBody, 'scale' | 'competences'> & { id: string }
type NotComparable = Extract<MatchUnknown['why'], 'not-in-framework' | 'anchors-changed' | 'scale-changed'>
/** Of one profile's framework, by competence: its title, and how it compares with the measured one. */
export type Pairs = ReadonlyMap<string, { title: string; why: NotComparable | null }>

/**
 * @param measured the framework of the measurement
 * @param asking the framework of the profile
 */
export function pairsOf(measured: Framework, asking: Framework): Pairs {
  const known = new Map(measured.competences.map((one) => [one.id, one]))
  return new Map(asking.competences.map((one) => [one.id, { title: one.title, why: whyNot(known.get(one.id), one) }]))

  function whyNot(was: Competence | undefined, now: Competence): NotComparable | null {
    if (was === undefined) return 'not-in-framework'
    const how = comparabilityOf({ scale: measured.scale, competence: was }, { scale: asking.scale, competence: now })
    if (compares(how)) return null
    return how === 'scale-changed' ? how : 'anchors-changed'
  }
}

export interface AskedCompetence extends CutOff {
  /** '' when neither framework knows it. */
  title: string
  /** Why it cannot be laid beside the measurement; null: it can. */
  why: NotComparable | null
}

/** Essential before desirable. The same for everybody who was measured with one framework. */
export function askedOf(cutOffs: readonly CutOff[], pairs: Pairs): AskedCompetence[] {
  const asked = cutOffs.map((cutOff): AskedCompetence => {
    const { title, why } = pairs.get(cutOff.competenceId) ?? { title: '', why: 'not-in-framework' }
    return { ...cutOff, title, why }
  })
  return [...asked.filter(({ need }) => need === 'essential'), ...asked.filter(({ need }) => need === 'desirable')]
}
