// Numbers as people here write them: a comma, no more digits than they are sure of, and a word beside them.
import { fewestCandidates, fewestCandidatesPooled, fewestSessionsPooled } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'

/** What a sentence about too few says there should be. */
export const needed = {
  fewest: fewestCandidates,
  sessions: fewestSessionsPooled,
  candidates: fewestCandidatesPooled,
}

const written = (digits: number, least: number) =>
  new Intl.NumberFormat('nl-BE', {
    maximumFractionDigits: digits,
    minimumFractionDigits: least,
    signDisplay: 'negative',
  })
const [free, two, one] = [written(2, 0), written(2, 2), written(1, 0)]
const minus = (text: string) => text.replace('-', '−')

/** Two decimals at most: «0,4», «−0,05», «2». */
export const decimal = (value: number): string => minus(free.format(value))
/** Always two decimals, for coefficients that are read beside each other: «0,60». */
export const coefficient = (value: number): string => minus(two.format(value))
/** A share as a whole number of 100. */
export const hundredth = (share: number): string => minus(written(0, 0).format(share * 100))
export const ofHundred = (share: number): string => t('figures.hundred', { value: hundredth(share) })

/** A number of levels without its sign: one decimal, two where one would say 0. */
export function levelsApart(value: number): string {
  const size = Math.abs(value)
  const text = size < 0.1 ? free.format(size) : one.format(size)
  return t(size > 1 && text !== '1' ? 'figures.levelMany' : 'figures.levelOne', { value: text })
}
/** Whether a number is written as 0. */
export const isNought = (value: number, per = 100): boolean => Math.round(Math.abs(value) * per) === 0

const dayWords = new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'long', year: 'numeric' })
const dayShort = new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'short', year: 'numeric' })
const noon = (day: string) => new Date(`${day.slice(0, 10)}T12:00`)
/** «22 november 2026» */
export const dayInWords = (day: string): string => dayWords.format(noon(day))
/** «22 nov 2026» */
export const shortDay = (day: string): string => dayShort.format(noon(day))
