// A deviation from the rules of the field as a Dutch sentence with what it is about.
import {
  mostCompetencesPerExercise,
  mostIndicatorsPerExercise,
  type Warning,
} from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'

/** Code and subject are what a warning is: the reason given for it is kept under them. */
export const warningKey = ({ code, subject }: Pick<Warning, 'code' | 'subject'>): string =>
  JSON.stringify([code, subject])

/** A name in a right-to-left script stays together inside a Dutch sentence. */
const isolated = (text: string): string => `\u2068${text}\u2069`

export function warningSentence({ code, subject, count }: Warning): string {
  return t(`programmes.warnings.${code}`, {
    subject: isolated(subject),
    mostCompetences: mostCompetencesPerExercise,
    mostIndicators: mostIndicatorsPerExercise,
    ...(count === null ? {} : { count }),
  })
}

/** Warnings of one kind together, in the order in which the kinds first came. */
export function byCode(warnings: readonly Warning[]): { code: Warning['code']; warnings: Warning[] }[] {
  return [...Map.groupBy(warnings, (warning) => warning.code)].map(([code, own]) => ({ code, warnings: own }))
}
