// The scales a person can start from. Their words end up in the person's own framework, so here they are data of the
// field and not messages of a screen.
import type { Level, Scale } from '../contract/framework-body.ts'

const scaleOf = (...names: string[]): Scale => names.map((name, i) => ({ value: i + 1, name }))

export const defaultScale: Scale = scaleOf('Onvoldoende', 'Matig', 'Goed', 'Zeer goed')
/** Recognition of competences acquired elsewhere (EVC). */
export const recognitionScale: Scale = scaleOf('Beginner', 'Doorstroom', 'Uitstroom')

/** Levels are 1..k in the order given: a level taken out in the middle moves the ones above it down. */
export const renumbered = (levels: readonly Pick<Level, 'name'>[]): Scale =>
  levels.map(({ name }, i) => ({ value: i + 1, name }))
