// The sessions an assessor has from packages: the last day first, erased copies at the end.
import type { OwnExchange } from '../../../../assessments/contract/index.ts'
import { matches } from '../../../ui/search-field/SearchField.tsx'

export const inOrder = (sessions: readonly OwnExchange[]): OwnExchange[] =>
  [...sessions].sort(
    (one, other) =>
      Number(one.erase.erasedAt !== null) - Number(other.erase.erasedAt !== null) || other.day.localeCompare(one.day),
  )

/** What the search leaves: a session that is found keeps all its runs. */
export function found(sessions: readonly OwnExchange[], query: string): OwnExchange[] {
  if (query === '') return [...sessions]
  return sessions.flatMap((session) => {
    if (matches(session.session, query)) return [session]
    const runs = session.runs.filter(({ assessor, candidates, exercise }) =>
      matches([assessor, exercise, ...candidates].join(' '), query),
    )
    return runs.length === 0 ? [] : [{ ...session, runs }]
  })
}
