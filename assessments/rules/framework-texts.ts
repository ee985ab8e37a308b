// One text of a framework by its place: read, and replaced. Errata, hints and search name texts this way.
import { Line, Sentence } from '../contract/common.ts'
import type { Competence, FrameworkBody, Indicator } from '../contract/framework-body.ts'
import type { Erratum, TextPlace } from '../contract/frameworks.ts'

/** Null when there is no such text. */
export function textAt(body: FrameworkBody, place: TextPlace): string | null {
  if (place.competenceId === null) return place.field === 'title' ? body.title : null
  const competence = body.competences.find(({ id }) => id === place.competenceId)
  if (competence === undefined) return null
  if (place.indicatorId === null) {
    const { field } = place
    return field === 'title' || field === 'definition' || field === 'learningResult' ? competence[field] : null
  }
  const indicator = competence.indicators.find(({ id }) => id === place.indicatorId)
  if (indicator === undefined) return null
  if (place.field === 'text') return indicator.text
  if (place.field !== 'anchor') return null
  return indicator.anchors.find(({ level }) => level === place.level)?.text ?? null
}

/** The body with that text replaced; unchanged when there is no such text. */
export function withTextAt(body: FrameworkBody, place: TextPlace, text: string): FrameworkBody {
  if (textAt(body, place) === null) return body
  if (place.competenceId === null) return { ...body, title: text }
  const inIndicator = (indicator: Indicator): Indicator =>
    place.field === 'text'
      ? { ...indicator, text }
      : {
          ...indicator,
          anchors: indicator.anchors.map((anchor) => (anchor.level === place.level ? { ...anchor, text } : anchor)),
        }
  const inCompetence = (competence: Competence): Competence =>
    place.indicatorId === null
      ? { ...competence, [place.field]: text }
      : {
          ...competence,
          indicators: competence.indicators.map((each) => (each.id === place.indicatorId ? inIndicator(each) : each)),
        }
  return {
    ...body,
    competences: body.competences.map((each) => (each.id === place.competenceId ? inCompetence(each) : each)),
  }
}

/** Whether a framework may say this there. A body with a title of ten lines is read by nobody any more. */
export const fitsAt = (place: TextPlace, text: string): boolean =>
  (place.competenceId === null ? Line : Sentence).safeParse(text).success

/**
 * The body as it is read: each erratum in its order, where the text it corrects still stands. What does not fit (it can
 * come from another laptop) changes nothing.
 */
export const withErrata = (body: FrameworkBody, errata: readonly Pick<Erratum, 'place' | 'before' | 'after'>[]) =>
  errata.reduce(
    (now, { place, before, after }) =>
      textAt(now, place) === before && fitsAt(place, after) ? withTextAt(now, place, after) : now,
    body,
  )
