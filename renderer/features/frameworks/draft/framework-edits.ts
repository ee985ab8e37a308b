// Changes to a draft as a whole value: competences and indicators come, go and change places; anchors; the scale.
import type { Competence, FrameworkBody, Indicator, Scale } from '../../../../assessments/contract/index.ts'
import { moved } from '../../preparation/order.ts'

export const mostCompetences = 500
export const mostIndicators = 200
export const leastLevels = 2
export const mostLevels = 7

export const changedCompetence = (
  body: FrameworkBody,
  id: string,
  change: (competence: Competence) => Competence,
): FrameworkBody => ({ ...body, competences: body.competences.map((each) => (each.id === id ? change(each) : each)) })

export const newCompetence = (id: string, number: string, title: string): Competence => ({
  id,
  number,
  title,
  definition: '',
  kind: 'technical',
  titleVariants: [],
  modules: [],
  indicators: [],
})

export const withoutCompetence = (body: FrameworkBody, id: string): FrameworkBody => ({
  ...body,
  competences: body.competences.filter((each) => each.id !== id),
})

export const movedCompetence = (body: FrameworkBody, id: string, by: -1 | 1): FrameworkBody => ({
  ...body,
  competences: moved(
    body.competences,
    body.competences.findIndex((each) => each.id === id),
    by,
  ),
})

export const newIndicator = (id: string, text: string): Indicator => ({
  id,
  text,
  variants: [],
  modules: [],
  anchors: [],
})

export const changedIndicator = (
  competence: Competence,
  id: string,
  change: (indicator: Indicator) => Indicator,
): Competence => ({
  ...competence,
  indicators: competence.indicators.map((each) => (each.id === id ? change(each) : each)),
})

export const withoutIndicator = (competence: Competence, id: string): Competence => ({
  ...competence,
  indicators: competence.indicators.filter((each) => each.id !== id),
})

/** An anchor without words is no anchor. */
export function withAnchor(indicator: Indicator, level: number, text: string): Indicator {
  const others = indicator.anchors.filter((anchor) => anchor.level !== level)
  const anchors = text.trim() === '' ? others : [...others, { level, text }]
  return { ...indicator, anchors: anchors.sort((one, other) => one.level - other.level) }
}

export const anchorOf = ({ anchors }: Indicator, level: number): string =>
  anchors.find((anchor) => anchor.level === level)?.text ?? ''

/** Level words of the catalogue, «Matig / Goed», as a scale. */
export const scaleOf = (words: string): Scale => words.split(' / ').map((name, index) => ({ value: index + 1, name }))

export const sameScale = (one: Scale, other: Scale): boolean =>
  one.length === other.length && one.every(({ name }, index) => name === other[index]?.name)

/** Anchors stay with their level's place; those of a place that is no more go. */
export function withScale(body: FrameworkBody, scale: Scale): FrameworkBody {
  if (scale.length >= body.scale.length) return { ...body, scale }
  return {
    ...body,
    scale,
    competences: body.competences.map((competence) => ({
      ...competence,
      indicators: competence.indicators.map((indicator) =>
        indicator.anchors.some(({ level }) => level > scale.length)
          ? { ...indicator, anchors: indicator.anchors.filter(({ level }) => level <= scale.length) }
          : indicator,
      ),
    })),
  }
}

/** One level less: the anchors above it move down with their words. */
export function withoutLevel(body: FrameworkBody, value: number): FrameworkBody {
  const below = (level: number) => (level > value ? level - 1 : level)
  return {
    ...body,
    scale: body.scale.filter((level) => level.value !== value).map(({ name }, index) => ({ value: index + 1, name })),
    competences: body.competences.map((competence) => ({
      ...competence,
      indicators: competence.indicators.map((indicator) => ({
        ...indicator,
        anchors: indicator.anchors
          .filter(({ level }) => level !== value)
          .map(({ level, text }) => ({ level: below(level), text })),
      })),
    })),
  }
}

export function countsOf({ competences }: FrameworkBody) {
  const indicators = competences.flatMap((competence) => competence.indicators)
  return {
    competences: competences.length,
    indicators: indicators.length,
    withoutAnchors: indicators.filter(({ anchors }) => anchors.length === 0).length,
  }
}

export const withoutAnchors = ({ indicators }: Competence): number =>
  indicators.filter(({ anchors }) => anchors.length === 0).length

/** The next free number: one above the highest that is a number. */
export const nextNumber = ({ competences }: FrameworkBody): string =>
  String(1 + Math.max(0, ...competences.map(({ number }) => Number(number)).filter(Number.isInteger)))
