// One competence: its level in words, how far assessors differed, why this level, and the notes behind it.
import { levelName, shorten } from '../dutch.ts'
import { byNeed } from './coach-overview.ts'
import { coachWords } from './coach-words.ts'
import { byIndicator, type Evidence, evidenceOf, finalSource, noteSource, noteWords, whenWords } from './evidence.ts'
import { competenceName, type Facts, type Row } from './facts.ts'
import { countWords, evidenceWords, gapWords, levelWords, lowerFirst } from './language.ts'
import type { Composition, TableRows } from './said.ts'

const w = coachWords.competence
const longestHeading = 120

export function competences(said: Composition, facts: Facts): void {
  said.heading('competences', 1, w.heading)
  for (const row of byNeed(facts.model.rows)) competence(said, facts, row)
}

function competence(said: Composition, facts: Facts, row: Row): void {
  const { model } = facts
  const at = `competence/${row.competenceId}`
  const from = [finalSource(facts, row)]
  const title = shorten(row.title, longestHeading)
  const name = shorten(competenceName(row), longestHeading)
  said.heading(at, 2, w.title(name, levelWords(model.scale, row)), from)
  if (title.endsWith('…')) said.paragraph(`${at}/title`, row.title, [], 'quiet')
  said.paragraph(`${at}/definition`, row.definition, [], 'quiet')
  if (row.level !== null) said.table(`${at}/ladder`, ladder(facts, row, name), from)
  const needed =
    row.cutOff === null
      ? ''
      : w.needed(levelName(model.scale, row.cutOff), row.need === null ? '' : coachWords.overview.need[row.need])
  said.paragraph(`${at}/gap`, w.gap(name, lowerFirst(gapWords(row)), needed), from, 'strong')
  said.paragraph(`${at}/range`, range(facts, row, name), from)
  const tapped = row.reasonCode === null ? '' : w.reasons[row.reasonCode]
  if (tapped !== '' || row.reason.trim() !== '')
    said.paragraph(`${at}/reason`, w.reason(name, tapped, row.reason.trim()), from)
  const evidence = evidenceOf(facts, row)
  const sources = evidence.map((note) => noteSource(facts, note))
  said.paragraph(`${at}/evidence`, w.evidence(name, evidenceWords(row), countWords(row.counts)), sources)
  if (evidence.length > 0)
    said.table(
      `${at}/notes`,
      { caption: w.caption(name), head: [...w.columns], shares: [13, 62, 25], rows: noteRows(facts, row, evidence) },
      sources,
    )
}

/** The scale from left to right, with where the person stands and what the job asks in words under it. */
function ladder({ model }: Facts, row: Row, name: string) {
  const scale = [...model.scale].sort((a, b) => a.value - b.value)
  const mark = (value: number): string => {
    if (value === row.level) return value === row.cutOff ? w.ladderMark.both : w.ladderMark.final
    return value === row.cutOff ? w.ladderMark.need : ''
  }
  return {
    caption: w.ladder(name),
    head: scale.map((level) => level.name),
    shares: scale.map(() => 1),
    rows: [scale.map(({ value }) => ({ text: mark(value), bold: value === row.level }))],
  }
}

/** Lowest to highest independent level; who gave which stays between the assessors. */
function range({ model }: Facts, row: Row, name: string): string {
  const given = row.perAssessor.flatMap(({ level }) => (level === null ? [] : [level]))
  const lowest = row.lowest ?? (given.length > 0 ? Math.min(...given) : null)
  const highest = row.highest ?? (given.length > 0 ? Math.max(...given) : null)
  if (lowest === null || highest === null) return ''
  if (lowest === highest) return w.same(name, given.length, levelName(model.scale, lowest))
  return w.range(name, levelName(model.scale, lowest), levelName(model.scale, highest))
}

/** A row of one cell is a group: the indicator its notes were linked to. */
function noteRows(facts: Facts, row: Row, evidence: readonly Evidence[]): TableRows {
  return byIndicator(row, evidence).flatMap(([indicator, notes], _, groups) => [
    ...(groups.length === 1 && indicator === null ? [] : [[{ text: indicator ?? w.wholeCompetence, bold: true }]]),
    ...notes.map((note) => noteCells(facts, note, indicator)),
  ])
}

function noteCells(facts: Facts, note: Evidence, indicator: string | null) {
  const others = note.indicators.filter((other) => other !== indicator)
  const also = others.length === 0 ? '' : `\n${w.alsoAt(others)}`
  const when = `${whenWords(facts, note)}${note.late ? `, ${w.late}` : ''}`
  return [
    { text: w.sign[note.sign], bold: note.sign !== 'not-applicable' },
    { text: `${noteWords(note)}${also}`, bold: false },
    { text: `${note.exercise}\n${when}`, bold: false },
  ]
}
