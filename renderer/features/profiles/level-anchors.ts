// What a level asks, per indicator, in the words of the framework.
import type { Competence, Level, Scale } from '../../../assessments/contract/index.ts'

export interface IndicatorAnchors {
  id: string
  text: string
  /** Lowest level first; null where the framework has no words for that level. */
  anchors: { level: Level; text: string | null }[]
}

/** The level itself; with `near` also the one below and the one above it. */
export const levelsAt = (scale: Scale, value: number, near: boolean): Level[] =>
  scale.filter((level) => Math.abs(level.value - value) <= (near ? 1 : 0))

export const anchorsAt = ({ indicators }: Competence, levels: readonly Level[]): IndicatorAnchors[] =>
  indicators.map(({ id, text, anchors }) => ({
    id,
    text,
    anchors: levels.map((level) => ({
      level,
      text: anchors.find((anchor) => anchor.level === level.value)?.text ?? null,
    })),
  }))

export const hasAnchors = ({ indicators }: Competence, { value }: Level): boolean =>
  indicators.some(({ anchors }) => anchors.some(({ level }) => level === value))
