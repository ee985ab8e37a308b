// How warnings are made and recognised. A warning has no id: its code and what it is about are what it is, so that a
// reason given for it still fits when the checks are made again.
import type { Warning } from '../contract/programmes.ts'

const separator = ' · '

export type WarningCode = Warning['code']

/** Several things a warning is about, in the words of the person's own data. */
export const subjectOf = (...parts: string[]): string => parts.filter((part) => part !== '').join(separator)

export const warning = (code: WarningCode, subject: string, count: number | null = null): Warning => ({
  code,
  subject,
  count,
})

export const warningKey = ({ code, subject }: { code: string; subject: string }): string =>
  JSON.stringify([code, subject])

/** Two warnings that read the same are one: nobody can give them two different reasons. */
export function distinctWarnings(warnings: readonly Warning[]): Warning[] {
  const seen = new Map<string, Warning>()
  for (const each of warnings) if (!seen.has(warningKey(each))) seen.set(warningKey(each), each)
  return [...seen.values()]
}

/** The candidates a warning names by code or name: what is said of them must be erasable with them. */
export function candidatesNamedIn<T extends { code: string; name: string }>(
  { subject }: { subject: string },
  candidates: readonly T[],
): T[] {
  const within = (text: string) => `${separator}${text.replaceAll(', ', separator)}${separator}`
  const whole = within(subject)
  return candidates.filter(({ code, name }) => whole.includes(within(code)) || whole.includes(within(name)))
}
