// Two job profiles beside each other, competence by competence. They speak of one framework or of two versions of it: the
// id of a competence stays through its versions.
import type { Competence, CutOff, FrameworkBody, Scale } from '../../../../assessments/contract/index.ts'

export interface Compared {
  framework: Pick<FrameworkBody, 'scale' | 'competences'>
  cutOffs: readonly CutOff[]
}
export interface Side {
  /** null: this version of the framework does not have it. */
  competence: Competence | null
  /** null: not asked. */
  cutOff: CutOff | null
}
export type Difference =
  | { kind: 'same' }
  | { kind: 'onlyLeft' }
  | { kind: 'onlyRight' }
  /** Levels higher (or lower, below zero) on the right; `need` when that differs as well. */
  | { kind: 'level'; by: number; need: CutOff['need'] | null }
  /** The scales differ and so do the words: how much higher nobody can say. */
  | { kind: 'otherLevel'; need: CutOff['need'] | null }
  | { kind: 'need'; need: CutOff['need'] }
export interface ComparedRow {
  competence: Competence
  left: Side
  right: Side
  difference: Difference
}

/** What at least one of them asks, in the order of the framework; what only the right one knows comes last. */
export function profileDifferences(left: Compared, right: Compared): ComparedRow[] {
  const known = new Set(left.framework.competences.map(({ id }) => id))
  const all = [...left.framework.competences, ...right.framework.competences.filter(({ id }) => !known.has(id))]
  const scales = [left.framework.scale, right.framework.scale] as const
  return all.flatMap((competence) => {
    const sides = [sideOf(left, competence.id), sideOf(right, competence.id)] as const
    const difference = differenceOf(sides[0].cutOff, sides[1].cutOff, scales)
    return difference === null ? [] : [{ competence, left: sides[0], right: sides[1], difference }]
  })
}

export const sameScale = (one: Scale, other: Scale): boolean =>
  one.length === other.length && one.every(({ name }, place) => name === other[place]?.name)

const sideOf = ({ framework, cutOffs }: Compared, id: string): Side => ({
  competence: framework.competences.find((each) => each.id === id) ?? null,
  cutOff: cutOffs.find(({ competenceId }) => competenceId === id) ?? null,
})

function differenceOf(
  left: CutOff | null,
  right: CutOff | null,
  [leftScale, rightScale]: readonly [Scale, Scale],
): Difference | null {
  if (left === null && right === null) return null
  if (right === null) return { kind: 'onlyLeft' }
  if (left === null) return { kind: 'onlyRight' }
  const need = left.need === right.need ? null : right.need
  if (sameScale(leftScale, rightScale)) {
    if (left.level !== right.level) return { kind: 'level', by: right.level - left.level, need }
  } else if (nameOf(leftScale, left) !== nameOf(rightScale, right)) return { kind: 'otherLevel', need }
  return need === null ? { kind: 'same' } : { kind: 'need', need }
}

const nameOf = (scale: Scale, { level }: CutOff): string | undefined => scale.find(({ value }) => value === level)?.name
