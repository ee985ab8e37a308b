// The eindbespreking told in words: who stands apart, and where the start value comes from. Names may be in any
// script, so each stands in direction marks of its own inside a Dutch sentence.
import type { CompetenceTalk, Deliberation, Final, Level } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'

export const isolated = (name: string): string => `\u2068${name}\u2069`

const days = new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'long' })
/** «17 november», of a moment or of a day. */
export const dayWords = (dayOrInstant: string): string => days.format(new Date(dayOrInstant))

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

export interface Arithmetic {
  /** Exercise by exercise: what the assessors gave, and what that comes to. */
  steps: string[]
  /** What the programme's rule makes of them; null with one exercise or none, where nothing is combined. */
  rule: string | null
}

/** Behind the start value: «Werkproef: Goed en Zeer goed, samen Goed (bij gelijk het laagste)»; «Middelste van 2: Goed». */
export function startArithmetic(
  { exercises, tied, level }: CompetenceTalk['start'],
  scale: readonly Level[],
  rule: Deliberation['combination'],
): Arithmetic {
  const counted = exercises.filter((one) => one.level !== null).length
  const withTie = (words: string, isTied: boolean) =>
    isTied ? t('deliberations.start.withTie', { words, tied: t('deliberations.start.tied') }) : words
  const steps = exercises.map((one) => {
    const given = [...one.levels].sort((a, b) => a - b).map((value) => levelName(scale, value))
    if (one.level === null || given.length < 2)
      return t('deliberations.start.step', { exercise: one.exercise, levels: levelName(scale, one.level) })
    const words = t('deliberations.start.stepOf', {
      exercise: one.exercise,
      levels: listed(given),
      level: levelName(scale, one.level),
    })
    return withTie(words, one.tied)
  })
  if (counted < 2) return { steps, rule: null }
  const by = t(`deliberations.start.${rule}`, { count: counted, level: levelName(scale, level) })
  return { steps, rule: withTie(by, tied) }
}

/** «Nadia en Omar gingen van Matig naar Goed, bij Bart; Ilse blijft bij Matig.» Empty when nobody moved or stayed apart. */
export function movesWords(final: Final, scale: readonly Level[]): string {
  const moved = [...Map.groupBy(final.moves, ({ from }) => from)].map(([from, group]) => {
    const words = t('deliberations.moves.went', {
      count: group.length,
      names: listed(group.map(({ name }) => isolated(name))),
      from: levelName(scale, from),
      to: finalName(scale, final.level),
    })
    const beside = group[0]?.towards ?? []
    return beside.length === 0 ? words : t('deliberations.moves.beside', { words, names: listed(beside.map(isolated)) })
  })
  const stayed = final.originals.flatMap(({ personId, name, level }) =>
    level !== null && final.keepOwn.includes(personId)
      ? [t('deliberations.moves.stays', { name: isolated(name), level: levelName(scale, level) })]
      : [],
  )
  const all = [...moved, ...stayed]
  return all.length === 0 ? '' : t('deliberations.sentence', { words: all.join('; ') })
}
