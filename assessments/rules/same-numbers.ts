// Two competences with one number cannot be told apart on paper, in a sheet or in a report: a draft is not published so.
import type { FrameworkBody } from '../contract/framework-body.ts'

/** The numbers that more than one competence has, as first written; capitals and white space make no difference. */
export function sameNumbers(body: Pick<FrameworkBody, 'competences'>): string[] {
  const byNumber = Map.groupBy(body.competences, ({ number }) => number.trim().toLocaleLowerCase('nl'))
  return [...byNumber.values()].flatMap((same) => {
    const [first] = same
    return first !== undefined && same.length > 1 ? [first.number.trim()] : []
  })
}
