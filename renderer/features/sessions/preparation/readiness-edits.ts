// Who was told when, and since when whose agreement is on file.
import {
  emptyInformation,
  type Information,
  type Readiness,
  type SessionBody,
} from '../../../../assessments/contract/index.ts'

export type ReadinessDay = 'informedOn' | 'agreedOn'

export const readinessOf = (body: SessionBody, candidateId: string): Readiness =>
  body.readiness.find((each) => each.candidateId === candidateId) ?? { candidateId, informedOn: null, agreedOn: null }

/** For these candidates; null takes it away. What says nothing any more is not kept. */
export function withDay(
  body: SessionBody,
  candidateIds: readonly string[],
  which: ReadinessDay,
  day: string | null,
): SessionBody {
  const others = body.readiness.filter((each) => !candidateIds.includes(each.candidateId))
  const changed = candidateIds.map((id) => ({ ...readinessOf(body, id), [which]: day }))
  const kept = changed.filter(({ informedOn, agreedOn }) => informedOn !== null || agreedOn !== null)
  return { ...body, readiness: [...others, ...kept] }
}

/** Who has no day yet: a day that stands there stays. */
export const withoutDay = (body: SessionBody, which: ReadinessDay): string[] =>
  body.candidates.map(({ id }) => id).filter((id) => readinessOf(body, id)[which] === null)

export const withInformation = (body: SessionBody, texts: Partial<Information>): SessionBody => ({
  ...body,
  information: { ...body.information, ...texts },
})

export const informationTexts = Object.keys(emptyInformation) as (keyof Information)[]
