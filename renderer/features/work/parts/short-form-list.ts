// The list of short forms as it is kept: in the order of the alphabet, each one once.
import type { ShortForm } from '../../../../assessments/contract/index.ts'

/** «KL» beside «kl» would leave nobody sure which of the two comes. */
export const sameShort = (one: Pick<ShortForm, 'short'>, other: Pick<ShortForm, 'short'>): boolean =>
  one.short.trim().toLocaleLowerCase('nl') === other.short.trim().toLocaleLowerCase('nl')

/** @param instead the short form that this one takes the place of */
export const putForm = (forms: readonly ShortForm[], form: ShortForm, instead: string | null): ShortForm[] =>
  [...forms.filter(({ short }) => short !== instead), form].toSorted((one, other) =>
    one.short.localeCompare(other.short, 'nl'),
  )
