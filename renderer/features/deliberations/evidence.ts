// An assessor's notes as they are read aloud: one note once, with every sign it was given, also when it was linked to
// several indicators.
import type { AssessorView, EvidenceNote, Sign } from '../../../assessments/contract/index.ts'

export interface SpokenNote extends Omit<EvidenceNote, 'sign' | 'indicator'> {
  signs: Sign[]
  links: { sign: Sign; indicator: string }[]
}

export function spokenNotes(notes: readonly EvidenceNote[]): SpokenNote[] {
  return [...Map.groupBy(notes, ({ noteId }) => noteId).values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const { sign: _sign, indicator: _indicator, ...note } = first
    const links = same.flatMap(({ sign, indicator }) => (indicator === null ? [] : [{ sign, indicator }]))
    return [{ ...note, signs: [...new Set(same.map(({ sign }) => sign))], links }]
  })
}

/** Columns side by side as long as they can be read; five and more go in rows of three. */
export const columnsFor = (assessors: number): number => (assessors <= 4 ? Math.max(1, assessors) : 3)

export const ratingsByExercise = ({ ratings }: AssessorView): [string, AssessorView['ratings']][] => [
  ...Map.groupBy(ratings, ({ exercise }) => exercise),
]
