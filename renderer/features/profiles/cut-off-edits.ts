// What a job asks, as a value: one cut-off per competence at most, essential unless somebody says otherwise.
import type { CutOff } from '../../../assessments/contract/index.ts'

export const cutOffOf = (cutOffs: readonly CutOff[], competenceId: string): CutOff | undefined =>
  cutOffs.find((cutOff) => cutOff.competenceId === competenceId)

/** `level` null: not asked. */
export function withLevel(cutOffs: readonly CutOff[], competenceId: string, level: number | null): CutOff[] {
  const before = cutOffOf(cutOffs, competenceId)
  if (level === null) return cutOffs.filter((cutOff) => cutOff !== before)
  if (before === undefined) return [...cutOffs, { competenceId, level, need: 'essential' }]
  return cutOffs.map((cutOff) => (cutOff === before ? { ...cutOff, level } : cutOff))
}

export const withNeed = (cutOffs: readonly CutOff[], competenceId: string, need: CutOff['need']): CutOff[] =>
  cutOffs.map((cutOff) => (cutOff.competenceId === competenceId ? { ...cutOff, need } : cutOff))

export const askedCounts = (cutOffs: readonly CutOff[]) => ({
  essential: cutOffs.filter(({ need }) => need === 'essential').length,
  desirable: cutOffs.filter(({ need }) => need === 'desirable').length,
})

/** A digit as the level it stands for on a scale of `levels`: null is not asked, undefined is no such level. */
export function levelOfKey(key: string, levels: number): number | null | undefined {
  if (!/^\d$/.test(key)) return undefined
  const level = Number(key)
  return level === 0 ? null : level <= levels ? level : undefined
}
