// A job profile taken to another version of its framework: what goes along by the id of the competence, what falls away.
import type { Competence, CutOff, FrameworkBody } from '../../../../assessments/contract/index.ts'
import { sameScale } from '../compare/profile-differences.ts'

type Version = Pick<FrameworkBody, 'scale' | 'competences'>

export interface OnVersion {
  cutOffs: CutOff[]
  /** Asked, and no longer in the framework. */
  gone: Competence[]
  /** Asked on a level the new scale does not have. */
  withoutLevel: Competence[]
  /** New in the framework, so not asked yet. */
  added: Competence[]
  otherScale: boolean
}

export function profileOnVersion(cutOffs: readonly CutOff[], from: Version, to: Version): OnVersion {
  const there = new Set(to.competences.map(({ id }) => id))
  const here = new Set(from.competences.map(({ id }) => id))
  const fits = ({ level }: CutOff) => to.scale.some(({ value }) => value === level)
  const named = (some: readonly CutOff[]) =>
    from.competences.filter(({ id }) => some.some(({ competenceId }) => competenceId === id))
  const staying = cutOffs.filter(({ competenceId }) => there.has(competenceId))
  return {
    cutOffs: staying.filter(fits),
    gone: named(cutOffs.filter(({ competenceId }) => !there.has(competenceId))),
    withoutLevel: named(staying.filter((cutOff) => !fits(cutOff))),
    added: to.competences.filter(({ id }) => !here.has(id)),
    otherScale: !sameScale(from.scale, to.scale),
  }
}
