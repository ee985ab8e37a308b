// Strengths before anything else: what meets the cut-off, highest level first, with the notes that show it. Where
// nothing meets it, what was seen to go well; there is always a base to build on, or an honest word that none was seen.
import type { FileChild } from 'docx'
import type { ReportModel } from '../contract/reports.ts'
import { type Evidence, evidenceOf, noteWords, type ReportRow, strongest } from './evidence.ts'
import { headingAt, ink, paragraph } from './layout.ts'
import { levelWords, runs, shorten } from './text.ts'
import { words } from './words.ts'

const notesPerCompetence = 3
const longestNote = 400

export function strengths(model: ReportModel): FileChild[] {
  const w = words.strengths
  const meeting = model.rows.filter((row) => row.outcome === 'meets' || row.outcome === 'meets-not-all')
  const ordered = [...meeting].sort((a, b) => (b.level ?? 0) - (a.level ?? 0) || (a.gap ?? 0) - (b.gap ?? 0))
  if (ordered.length > 0) {
    return [
      headingAt(1, w.heading),
      paragraph(w.intro),
      ...ordered.flatMap((row) => strength(model, row, `${levelWords(model.scale, row)}. ${words.gap(row)}.`)),
    ]
  }
  const seen = model.rows.filter((row) => row.evidence.some((note) => note.sign === 'plus'))
  return [
    headingAt(1, w.heading),
    paragraph(seen.length > 0 ? w.noneMeets : w.noSigns),
    ...seen.flatMap((row) => strength(model, row, null)),
  ]
}

function strength(model: ReportModel, row: ReportRow, outcome: string | null): FileChild[] {
  const notes = strongest(evidenceOf(model, row), notesPerCompetence)
  return [
    // No heading: the competence has its own further on, and the contents should name it once.
    paragraph(`${row.number} ${shorten(row.title, 120)}`, { bold: true, keepNext: true, before: 240 }),
    ...(outcome === null ? [] : [paragraph(outcome, { keepNext: notes.length > 0 })]),
    ...notes.map((note) =>
      paragraph([...runs(shorten(noteWords(note), longestNote)), ...source(note)], { bullet: true }),
    ),
    ...(notes.length === 0 ? [paragraph(words.strengths.noNotes, { style: 'Quiet' })] : []),
  ]
}

const source = (note: Evidence) => runs(`  ${note.exercise}`, { color: ink.quiet, size: 19 })
