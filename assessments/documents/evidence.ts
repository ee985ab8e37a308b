// The notes behind a level, put in a fixed order and in words, so that two reports from one model are the same.
import type { EvidenceNote } from '../contract/deliberations.ts'
import type { ReportModel } from '../contract/reports.ts'
import { dayWords, instantWords } from './text.ts'
import { words } from './words.ts'

export type ReportRow = ReportModel['rows'][number]
/** One note under one competence; a note linked to several indicators stands there once. */
export type Evidence = Omit<EvidenceNote, 'indicator'> & { indicators: string[] }

/** By exercise as the programme has them, then by time, then by id. */
export function evidenceOf(model: ReportModel, row: ReportRow): Evidence[] {
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

/** Notes by what they were linked to, in the order the indicators first appear in the model; the competence itself last. */
export function byIndicator(row: ReportRow, evidence: readonly Evidence[]): [string | null, Evidence[]][] {
  const names = [...new Set(row.evidence.map((note) => note.indicator))].filter((name) => name !== null)
  // A note linked to two indicators stands at the first, which is where a reader meets it.
  const groups = new Map<string | null, Evidence[]>([...names, null].map((name) => [name, []]))
  for (const note of evidence) {
    const name = names.find((indicator) => note.indicators.includes(indicator)) ?? null
    groups.get(name)?.push(note)
  }
  return [...groups].filter(([, notes]) => notes.length > 0)
}

/** The strong notes that say most: first one from each exercise, in order, then the rest. */
export function strongest(evidence: readonly Evidence[], most: number): Evidence[] {
  const strong = evidence.filter((note) => note.sign === 'plus')
  const seen = new Set<string>()
  const first = strong.filter((note) => !seen.has(note.exercise) && seen.add(note.exercise))
  return [...first, ...strong.filter((note) => !first.includes(note))].slice(0, most)
}

export function noteWords(note: Pick<Evidence, 'kind' | 'text'>): string {
  const text = note.text.trim()
  if (note.kind === 'omission') return words.competence.omission + text
  // An assessor who typed the quotation marks should not see them twice.
  if (note.kind === 'quote') return words.competence.quote(text.replace(/^["“”„«]([^"“”„«»]*)["“”»]$/u, '$1'))
  return text
}

/** The exercise's clock time; with its day where that is not the day of the session. */
export function whenWords(model: ReportModel, note: Pick<Evidence, 'at'>): string {
  const { day, time } = instantWords(note.at)
  return day === dayWords(model.session.day) || time === '' ? time || day : `${day}, ${time}`
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
