// Reference values of the figures, computed elsewhere (R) for published examples and simulated sessions, and how near a
// figure must come to them. tests/fixtures/README.md says what the files are.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { FacetTable, Figures } from '../../assessments/rules/figures/model.ts'

/** As the files hold it: two-way sets have no columns, three-way sets name each column's rater and facet. */
export interface ReferenceSet {
  id: string
  ratings: (number | null)[][]
  levels: number[]
  columns?: { rater: string; facet: string }[]
  customDisagreementWeights?: number[][]
  results: Record<string, number | null>
  reasons: Record<string, string>
}
export type ReferenceFile = 'published' | 'public' | 'facets-public'

export function sets(file: ReferenceFile): ReferenceSet[] {
  const packed = readFileSync(new URL(`../fixtures/figures/${file}.json.gz`, import.meta.url))
  return JSON.parse(gunzipSync(packed).toString('utf8'))
}

/** The two-way sets: the published examples and the simulated ones. */
export const twoWaySets = (): ReferenceSet[] => [...sets('published'), ...sets('public')]

const numberIn = (label: string) => Number(label.replace(/\D/g, ''))
/** A three-way set with its columns as the rules take them. */
export const facetTableOf = ({ ratings, levels, columns = [] }: ReferenceSet): FacetTable => ({
  ratings,
  levels,
  columns: columns.map(({ rater, facet }) => ({ rater: numberIn(rater), facet: numberIn(facet) })),
})

/** Largest difference per key, relative above 1; the first that matches holds. */
const tolerances: readonly [RegExp, number][] = [
  [/^kappa(Lin|Quad|Custom)?\..*\.se$/, 1e-6],
  [/^(ac1|ac2Lin|ac2Quad|ac2Ord|fleiss|fleissLin|fleissQuad|bp|bpLin|bpQuad|bpOrd)\.(lo|hi)$/, 1e-7],
  [/^icc\..*\.(lo|hi)$/, 1e-7],
  [/^kendallW\.p$/, 1e-7],
  [/^reml\./, 1e-6],
  [/^rater\..*\.p$/, 1e-7],
  [/^ls\.p$/, 1e-7],
  [/^gsr\./, 1e-5],
  [/./, 1e-9],
]
const toleranceOf = (key: string) => tolerances.find(([pattern]) => pattern.test(key))?.[1] ?? 0

/**
 * What is wrong with the figures of one set, one line per key: a number too far off, a number where there is none, none
 * where there is one, another reason, a key that is missing, a key the reference does not have.
 * @param keys only these keys are compared; all of them when left out
 */
export function mismatches(set: ReferenceSet, figures: Figures, keys: RegExp = /./): string[] {
  const wrong: string[] = []
  for (const [key, wanted] of Object.entries(set.results)) {
    if (!keys.test(key)) continue
    const got = figures.get(key)
    const near =
      typeof wanted === 'number' && typeof got === 'number'
        ? Math.abs(got - wanted) <= toleranceOf(key) * Math.max(1, Math.abs(wanted))
        : got !== undefined && got === set.reasons[key]
    if (!near) wrong.push(`${set.id} ${key}: ${got}, not ${wanted ?? set.reasons[key]}`)
  }
  for (const key of figures.keys()) {
    if (keys.test(key) && !(key in set.results)) wrong.push(`${set.id} ${key}: not in the reference`)
  }
  return wrong
}
