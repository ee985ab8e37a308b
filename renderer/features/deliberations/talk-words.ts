// The eindbespreking told in words: who stands apart, and where the start value comes from. Names may be in any
// script, so each stands in direction marks of its own inside a Dutch sentence.
import type { CompetenceTalk, Deliberation, Level } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'

export const isolated = (name: string): string => `\u2068${name}\u2069`

export const levelName = (scale: readonly Level[], level: number | null): string =>
  level === null
    ? t('common.marks.noOpportunity')
    : (scale.find(({ value }) => value === level)?.name ??
      t('common.marks.level', { value: level, count: scale.length }))

/** A final level in words; there null is «onvoldoende bewijs», not «geen gelegenheid». */
export const finalName = (scale: readonly Level[], level: number | null): string =>
  level === null ? t('deliberations.final.insufficient') : levelName(scale, level)

/** «Nadia», «Nadia en Bart», «Nadia, Bart en Ilse». */
export function listed(words: readonly string[]): string {
  const last = words.at(-1)
  if (last === undefined || words.length === 1) return last ?? ''
  return `${words.slice(0, -1).join(', ')} ${t('deliberations.and')} ${last}`
}

export const notesOf = ({ assessors }: CompetenceTalk): number =>
  new Set(assessors.flatMap(({ notes }) => notes.map(({ noteId }) => noteId))).size

/** The small line under a competence: «2 niveaus verschil», «te weinig bewijs». */
export function standingWords({ standing, lowest, highest }: CompetenceTalk): string {
  if (standing === 'little-evidence') return t('deliberations.standing.littleEvidence')
  if (standing === 'agreed' || lowest === null || highest === null) return t('deliberations.standing.agreed')
  return t('deliberations.standing.apart', { count: highest - lowest })
}

/** Who differs from whom; with one level on the table, whose it is. */
export function differenceWords(talk: CompetenceTalk, scale: readonly Level[]): string {
  const withoutNotes = talk.assessors.length > 0 && notesOf(talk) === 0
  const words = levelsApart(talk, scale)
  return withoutNotes ? `${words}; ${t('deliberations.differs.noNotes')}` : words
}

function levelsApart({ assessors, lowest, highest }: CompetenceTalk, scale: readonly Level[]): string {
  if (lowest === null || highest === null) return t('deliberations.differs.nobody')
  const at = (level: number) => assessors.filter((one) => one.level === level).map(({ name }) => isolated(name))
  const level = levelName(scale, lowest)
  if (lowest === highest) {
    const names = at(lowest)
    return names.length === 1
      ? t('deliberations.differs.alone', { name: names[0] ?? '', level })
      : t('deliberations.differs.agreed', { level })
  }
  const [low, high] = [at(lowest), at(highest)]
  const key = low.length === 1 && high.length === 1 ? 'pair' : 'groups'
  return t(`deliberations.differs.${key}`, { low: listed(low), high: listed(high), count: highest - lowest })
}

/**
 * The arithmetic behind the start value, after its level: «Werkproef Matig, Rollenspel Goed; middelste van 2, bij
 * gelijk het laagste».
 */
export function startArithmetic(
  { exercises, tied }: CompetenceTalk['start'],
  scale: readonly Level[],
  rule: Deliberation['combination'],
): string {
  const counted = exercises.filter(({ level }) => level !== null).length
  const parts = exercises.map(({ exercise, levels, tied: tiedWithin }) => {
    const given = [...new Set(levels)].sort((a, b) => a - b).map((level) => levelName(scale, level))
    const words = t('deliberations.talk.exerciseLevel', {
      exercise,
      level: given.length === 0 ? t('common.marks.noOpportunity') : listed(given),
    })
    return tiedWithin ? t('deliberations.start.withTie', { words, tied: t('deliberations.start.tied') }) : words
  })
  if (counted < 2) return parts.join(', ')
  const by = t(`deliberations.start.${rule}`, { count: counted })
  return `${parts.join(', ')}; ${tied ? `${by}, ${t('deliberations.start.tied')}` : by}`
}
