// Practising on a worked case: what of an answer belongs to the case, what is still open, and how one's own classification
// and levels lie beside an expert's. Nothing is added up to a mark: counts of levels, and per level the reason.
import type { CalibrationResult, TrainingAnswer, TrainingComparison } from '../contract/training.ts'
import type { Sign } from '../contract/work.ts'

export interface Practised {
  notes: readonly { id: string }[]
  levels: readonly string[]
  competences: readonly { indicators: readonly { id: string }[] }[]
}
export interface ExpertRated {
  indicatorId: string
  level: number | null
  why: string
  noteIds: readonly string[]
  alternative: { level: number; why: string } | null
}
export interface Expert {
  links: readonly { noteId: string; indicatorId: string; sign: Sign; why: string }[]
  setAside: readonly { noteId: string; why: string }[]
  ratings: readonly ExpertRated[]
}
type Beside = TrainingComparison['indicators'][number]['beside']

export const indicatorIdsOf = ({ competences }: Pick<Practised, 'competences'>): string[] =>
  competences.flatMap(({ indicators }) => indicators.map(({ id }) => id))

/**
 * Only what is of this case; the last word on the same matter; a note that has a place is not set aside. A case whose text
 * was mended since keeps the rest of an older answer.
 */
export function tidyAnswer(practised: Practised, answer: TrainingAnswer): TrainingAnswer {
  const notes = new Set(practised.notes.map(({ id }) => id))
  const indicators = new Set(indicatorIdsOf(practised))
  const links = answer.links.filter((link) => notes.has(link.noteId) && indicators.has(link.indicatorId))
  const linked = new Set(links.map(({ noteId }) => noteId))
  const ratings = answer.ratings.filter(
    ({ indicatorId, level }) => indicators.has(indicatorId) && (level === null || level <= practised.levels.length),
  )
  return {
    links: [...new Map(links.map((link) => [`${link.noteId} ${link.indicatorId}`, link])).values()],
    setAside: [...new Set(answer.setAside)].filter((id) => notes.has(id) && !linked.has(id)),
    ratings: [...new Map(ratings.map((rating) => [rating.indicatorId, rating])).values()],
  }
}

/** Notes without a place that were not set aside either. */
export function openNotes({ notes }: Practised, { links, setAside }: TrainingAnswer): string[] {
  const settled = new Set([...setAside, ...links.map(({ noteId }) => noteId)])
  return notes.flatMap(({ id }) => (settled.has(id) ? [] : [id]))
}

export function openIndicators(practised: Practised, { ratings }: TrainingAnswer): string[] {
  const rated = new Set(ratings.map(({ indicatorId }) => indicatorId))
  return indicatorIdsOf(practised).filter((id) => !rated.has(id))
}

/** null is «geen gelegenheid»: there is no distance between it and a level. */
export function besideOf(
  own: number | null,
  { level, alternative }: Pick<ExpertRated, 'level' | 'alternative'>,
): Beside {
  if (own === level) return 'same'
  if (own !== null && own === alternative?.level) return 'near'
  return own !== null && level !== null && Math.abs(own - level) === 1 ? 'near' : 'far'
}

/**
 * @param answer tidy, with every indicator rated
 * @param on the day it is, where this is
 */
export function resultOf(
  caseId: string,
  { ratings }: Pick<Expert, 'ratings'>,
  answer: TrainingAnswer,
  on: string,
): CalibrationResult {
  const beside = ratings.flatMap((rating) => {
    const own = answer.ratings.find(({ indicatorId }) => indicatorId === rating.indicatorId)
    return own === undefined ? [] : [besideOf(own.level, rating)]
  })
  const same = beside.filter((each) => each === 'same').length
  return { on, caseId, same, withinOne: beside.filter((each) => each !== 'far').length, of: beside.length }
}

/** In the order of the case; what was not rated (of a case that grew since) is left out. */
export function comparisonOf(
  practised: Practised,
  expert: Expert,
  answer: TrainingAnswer,
): Pick<TrainingComparison, 'indicators' | 'notes'> {
  return {
    indicators: indicatorIdsOf(practised).flatMap((id) => {
      const own = answer.ratings.find(({ indicatorId }) => indicatorId === id)
      const rating = expert.ratings.find(({ indicatorId }) => indicatorId === id)
      if (own === undefined || rating === undefined) return []
      const { level, why, noteIds, alternative } = rating
      const beside = besideOf(own.level, rating)
      return [{ indicatorId: id, own: own.level, expert: level, beside, why, noteIds: [...noteIds], alternative }]
    }),
    notes: practised.notes.map(({ id }) => ({
      noteId: id,
      own: answer.links.flatMap(({ noteId, indicatorId, sign }) => (noteId === id ? [{ indicatorId, sign }] : [])),
      expert: expert.links.flatMap(({ noteId, indicatorId, sign, why }) =>
        noteId === id ? [{ indicatorId, sign, why }] : [],
      ),
      ownAside: answer.setAside.includes(id),
      expertAside: expert.setAside.find(({ noteId }) => noteId === id)?.why ?? null,
    })),
  }
}
