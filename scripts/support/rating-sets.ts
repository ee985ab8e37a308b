// A file of rating sets as others hand them over, made sure of before anything is computed: what is wrong is said with the set
// and the place (docs/figures.md).
import type { FacetTable, RatingTable } from '../../assessments/rules/figures/model.ts'

/** Candidates × raters, or with `columns` candidates × (raters × facets). */
export type RatingSet =
  | { id: string; ways: 2; table: RatingTable; disagreement: readonly (readonly number[])[] | undefined }
  | { id: string; ways: 3; table: FacetTable }

/** What is wrong with one set, as a sentence without its subject. */
class Fault extends Error {}

/** Far past any scale; the square of a difference still fits, and so does a sum of them. */
const mostLevel = 1e6

const isNumberHere = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function listIn(set: Record<string, unknown>, name: string): readonly unknown[] {
  const value = set[name]
  if (value === undefined) throw new Fault(`has no ${name}`)
  if (!Array.isArray(value)) throw new Fault(`${name} must be a list`)
  return value
}

function levelsOf(set: Record<string, unknown>): number[] {
  const levels = listIn(set, 'levels').map((level, at) => {
    if (!isNumberHere(level)) throw new Fault(`levels[${at}] is not a number`)
    if (Math.abs(level) > mostLevel)
      throw new Fault(`levels[${at}] is past ${mostLevel}, where squares lose their digits`)
    return level
  })
  if (levels.length < 2) throw new Fault('levels must hold at least two levels')
  const fall = levels.findIndex((level, at) => at > 0 && level <= (levels[at - 1] ?? level))
  if (fall > 0) throw new Fault(`levels must rise, and levels[${fall}] does not`)
  return levels
}

function ratingsOf(set: Record<string, unknown>, levels: readonly number[]): (number | null)[][] {
  const rows = listIn(set, 'ratings')
  const ratings = rows.map((row, i) => {
    if (!Array.isArray(row)) throw new Fault(`ratings[${i}] must be a list`)
    return row.map((rating: unknown, j): number | null => {
      if (rating === null) return null
      if (!isNumberHere(rating)) throw new Fault(`ratings[${i}][${j}] must be a number or null`)
      if (!levels.includes(rating)) throw new Fault(`ratings[${i}][${j}] is ${rating}, which is not in levels`)
      return rating
    })
  })
  const width = ratings[0]?.length ?? 0
  const ragged = ratings.findIndex((row) => row.length !== width)
  if (ragged > 0) throw new Fault(`ratings[${ragged}] must have ${width} cells, as the rows before it`)
  return ratings
}

/** «R2», «E2» or 2: which rater or facet a column is of. */
function placeIn(column: Record<string, unknown>, name: 'rater' | 'facet', at: number): number {
  const value = column[name]
  const digits = typeof value === 'string' ? /^[A-Za-z]*([0-9]{1,6})$/.exec(value)?.[1] : undefined
  const place = digits === undefined ? value : Number(digits)
  if (!isNumberHere(place) || !Number.isInteger(place) || place < 1)
    throw new Fault(`columns[${at}].${name} must be a number from 1, or a letter with one («R1», «E1»)`)
  return place
}

function columnsOf(set: Record<string, unknown>, rows: readonly unknown[][]): FacetTable['columns'] {
  const columns = listIn(set, 'columns').map((column, at) => {
    if (!isRecord(column)) throw new Fault(`columns[${at}] must be {rater, facet}`)
    return { rater: placeIn(column, 'rater', at), facet: placeIn(column, 'facet', at) }
  })
  const width = rows[0]?.length ?? columns.length
  if (columns.length !== width) throw new Fault(`columns must be ${width}, as many as a row has cells`)
  for (const name of ['rater', 'facet'] as const) {
    const places = new Set(columns.map((column) => column[name]))
    if (Math.max(...places) > places.size) throw new Fault(`columns must number every ${name} from 1 without a gap`)
  }
  const kinds = new Set(columns.map(({ rater, facet }) => `${rater} ${facet}`))
  if (kinds.size < columns.length) throw new Fault('columns has one rater twice in one facet')
  return columns
}

function disagreementOf(set: Record<string, unknown>, levels: number): number[][] | undefined {
  if (set.customDisagreementWeights === undefined) return undefined
  const rows = listIn(set, 'customDisagreementWeights').map((row) =>
    Array.isArray(row) ? row.filter((weight: unknown) => isNumberHere(weight) && weight >= 0) : [],
  )
  if (rows.length !== levels || rows.some((row) => row.length !== levels))
    throw new Fault(`customDisagreementWeights must be ${levels} × ${levels} numbers, none below 0`)
  if (rows.some((row, k) => row[k] !== 0))
    throw new Fault('customDisagreementWeights must be 0 where both give the same level')
  return rows
}

function setOf(value: unknown): RatingSet {
  if (!isRecord(value)) throw new Fault('is not {id, ratings, levels}')
  const { id } = value
  if (typeof id !== 'string' || id === '') throw new Fault('has no id')
  const levels = levelsOf(value)
  const ratings = ratingsOf(value, levels)
  if (value.columns === undefined)
    return { id, ways: 2, table: { ratings, levels }, disagreement: disagreementOf(value, levels.length) }
  return { id, ways: 3, table: { ratings, levels, columns: columnsOf(value, ratings) } }
}

/** How a set is named to who made the file: by its id, or by its place when it has none. */
function nameOf(value: unknown, at: number): string {
  const id = isRecord(value) ? value.id : undefined
  return typeof id === 'string' && id !== '' ? `Set «${id}»` : `Set ${at + 1}`
}

/** The sets of a file, or a sentence for each that is wrong. */
export function ratingSetsOf(value: unknown): { sets: RatingSet[]; faults: string[] } {
  if (!Array.isArray(value)) return { sets: [], faults: ['The file must hold a list of sets.'] }
  const sets: RatingSet[] = []
  const faults: string[] = []
  for (const [at, one] of value.entries()) {
    try {
      sets.push(setOf(one))
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      const colon = /^(has|is) /.test(error.message) ? '' : ':'
      faults.push(`${nameOf(one, at)}${colon} ${error.message}.`)
    }
  }
  return { sets, faults }
}
