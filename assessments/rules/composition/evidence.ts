// The notes behind a level, in a fixed order and in words, each with where it comes from.

import type { EvidenceNote, SourceRef } from '../../contract/index.ts'
import { dayWords, instantWords, shorten } from '../dutch.ts'
import type { Facts, Row } from './facts.ts'
import { levelWords } from './language.ts'

/** One note under one competence; a note linked to several indicators stands there once. */
export type Evidence = Omit<EvidenceNote, 'indicator'> & { indicators: string[]; assessor: string }

/** By exercise as the programme has them, then by time, then by id. */
export function evidenceOf({ model }: Pick<Facts, 'model'>, row: Row): Evidence[] {
  const place = new Map(model.exercises.map((exercise, index) => [exercise.title, index]))
  const placeOf = (note: EvidenceNote) => place.get(note.exercise) ?? model.exercises.length
  const ordered = [...row.evidence].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      compare(a.exercise, b.exercise) ||
      compare(a.at, b.at) ||
      compare(a.noteId, b.noteId) ||
      compare(a.sign, b.sign) ||
      compare(a.indicator ?? '', b.indicator ?? ''),
  )
  const found = new Map<string, Evidence>()
  for (const { indicator, ...note } of ordered) {
    const key = `${note.noteId} ${note.sign}`
    const known = found.get(key) ?? { ...note, indicators: [] }
    if (indicator !== null && !known.indicators.includes(indicator)) known.indicators.push(indicator)
    found.set(key, known)
  }
  return [...found.values()]
}

/** Notes by what they were linked to, in the order the indicators first appear; the competence itself last. */
export function byIndicator(row: Row, evidence: readonly Evidence[]): [string | null, Evidence[]][] {
  const names = [...new Set(row.evidence.map((note) => note.indicator))].filter((name) => name !== null)
  // A note linked to two indicators stands at the first, which is where a reader meets it.
  const groups = new Map<string | null, Evidence[]>([...names, null].map((name) => [name, []]))
  for (const note of evidence) {
    const name = names.find((indicator) => note.indicators.includes(indicator)) ?? null
    groups.get(name)?.push(note)
  }
  return [...groups].filter(([, notes]) => notes.length > 0)
}

/** The notes of a sign that say most: first one from each exercise, in order, then the rest. */
export function telling(evidence: readonly Evidence[], sign: 'plus' | 'minus', most: number): Evidence[] {
  const found = evidence.filter((note) => note.sign === sign)
  const seen = new Set<string>()
  const first = found.filter((note) => !seen.has(note.exercise) && seen.add(note.exercise))
  return [...first, ...found.filter((note) => !first.includes(note))].slice(0, most)
}

/** In running text: a note of a page long would be all there is to read; whole it stands in its table and in the trace. */
const longestQuote = 400
export const quoteOf = (note: Pick<Evidence, 'kind' | 'text'>): string => shorten(noteWords(note), longestQuote)

export function noteWords(note: Pick<Evidence, 'kind' | 'text'>): string {
  const text = note.text.trim()
  if (note.kind === 'omission') return `Niet gedaan: ${text}`
  // An assessor who typed the quotation marks should not see them twice.
  if (note.kind === 'quote') return `“${text.replace(/^["“”„«]([^"“”„«»]*)["“”»]$/u, '$1')}”`
  return text
}

/** The exercise's clock time; with its day where that is not the day of the session. */
export function whenWords({ model }: Pick<Facts, 'model'>, note: Pick<Evidence, 'at'>): string {
  const { day, time } = instantWords(note.at)
  return day === dayWords(model.session.day) || time === '' ? time || day : `${day}, ${time}`
}

export const noteSource = (facts: Pick<Facts, 'model'>, note: Evidence): SourceRef => ({
  kind: 'note',
  id: note.noteId,
  label: `Waarneming van ${note.assessor}, ${note.exercise}, ${whenWords(facts, note)}`,
  text: noteWords(note),
})

export const finalSource = ({ model }: Pick<Facts, 'model'>, row: Row): SourceRef => ({
  kind: 'final',
  id: row.competenceId,
  label: `Eindniveau van ${row.title}`,
  text: [levelWords(model.scale, row), row.reason.trim()].filter((part) => part !== '').join('. '),
})

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
