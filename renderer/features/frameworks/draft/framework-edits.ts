// Changes to the texts of a draft as a whole value: competences, indicators, anchors; the scale.
import type { Competence, FrameworkBody, Indicator, Scale } from '../../../../assessments/contract/index.ts'

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
  learningResult: '',
  kind: 'technical',
  titleVariants: [],
  modules: [],
  indicators: [],
  groups: [],
})

export const withoutCompetence = (body: FrameworkBody, id: string): FrameworkBody => ({
  ...body,
  competences: body.competences.filter((each) => each.id !== id),
})

export const newIndicator = (id: string, text: string, groupId: string | null = null): Indicator => ({
  id,
  text,
  variants: [],
  modules: [],
  anchors: [],
  groupId,
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

export const withLevelName = (body: FrameworkBody, value: number, name: string): FrameworkBody => ({
  ...body,
  scale: body.scale.map((level) => (level.value === value ? { value, name } : level)),
})

/** Two neighbours on the scale change places, each with its word and its anchors. */
export function movedLevel(body: FrameworkBody, value: number, by: -1 | 1): FrameworkBody {
  const other = value + by
  if (!body.scale.some((level) => level.value === other)) return body
  const to = (level: number) => (level === value ? other : level === other ? value : level)
  return {
    ...body,
    scale: body.scale.map((level) => ({ ...level, value: to(level.value) })).sort((a, b) => a.value - b.value),
    competences: body.competences.map((competence) => ({
      ...competence,
      indicators: competence.indicators.map((indicator) => ({
        ...indicator,
        anchors: indicator.anchors
          .map(({ level, text }) => ({ level: to(level), text }))
          .sort((a, b) => a.level - b.level),
      })),
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
