// What each field gets, from the composed document alone: a template can never show more than the document says.

import type { Block, ChartRow, ComposedDocument } from '../../contract/index.ts'
import { instantWords } from '../../rules/dutch.ts'
import { clean } from '../text.ts'
import type { BlockTag, SimpleTag } from './tags.ts'
import { competenceHeads, factLabels, words } from './words.ts'

type Row = Record<string, string>
export type Values = Record<SimpleTag, string> & Record<BlockTag, Row[]>

export function valuesOf(document: ComposedDocument): Values {
  const person = personIn(document)
  return cleaned({
    titel: document.title,
    ondertitel: document.subtitle,
    soort: words.kinds[document.kind],
    organisatie: document.organisation,
    naam: person.name,
    code: person.code,
    datum: instantWords(document.madeAt).day,
    gemaakt_door: document.madeBy,
    ontvanger: valueUnder(document, factLabels.recipient(document.kind)),
    functie: valueUnder(document, factLabels.job),
    koptekst: document.header,
    gegevens: document.facts.map(({ label, value }) => ({ gegeven: label, waarde: value })),
    stukken: pieces(document.blocks),
    competenties: tellsLevels.has(document.kind) ? competences(document.blocks) : [],
  })
}

/** A plan, a group and a whole file tell of competences too, and not of one person's level in each. */
const tellsLevels: ReadonlySet<ComposedDocument['kind']> = new Set(['candidate', 'coach', 'employer', 'training'])

const valueUnder = ({ facts }: ComposedDocument, labels: readonly string[]) =>
  labels
    .map((label) => facts.find((found) => plain(found.label) === label)?.value)
    .find((value) => value !== undefined) ?? ''

/** The document tells whom it is about in one line: «Naam (code)» or «code · Naam». */
function personIn(document: ComposedDocument): { name: string; code: string } {
  const line = valueUnder(document, factLabels.person(document.kind)).trim()
  const behind = /^(.*) \(([^()]*)\)$/su.exec(line)
  if (behind !== null) return { name: behind[1] ?? '', code: behind[2] ?? '' }
  const before = /^(\S+) · (.*)$/su.exec(line)
  if (before !== null) return { name: before[2] ?? '', code: before[1] ?? '' }
  return { name: line, code: valueUnder(document, factLabels.code) || line }
}

const plain = (text: string) => text.trim().toLowerCase().replace(/[:.]$/, '')

function cleaned(values: Values): Values {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string'
      ? clean(value)
      : value.map((row) => Object.fromEntries(Object.entries(row).map(([key, text]) => [key, clean(text)]))),
  ])
  // The same names with the same sorts of value.
  return Object.fromEntries(entries) as Values
}

/** Each first heading with the text under it; what a table or chart shows has no place in running text. */
function pieces(blocks: readonly Block[]): Row[] {
  const found: { kop: string; lines: string[] }[] = []
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 1) found.push({ kop: block.text, lines: [] })
    else {
      const line = lineOf(block)
      if (line === null) continue
      const last = found.at(-1)
      if (last === undefined) found.push({ kop: '', lines: [line] })
      else last.lines.push(line)
    }
  }
  return found.map(({ kop, lines }) => ({ kop, tekst: lines.join('\n') }))
}
function lineOf(block: Block): string | null {
  if (block.type === 'heading' || block.type === 'paragraph') return block.text
  if (block.type === 'bullet') return `• ${block.text}`
  if (block.type === 'quote') return `${block.text}${block.by === '' ? '' : ` ${words.by(block.by)}`}`
  return null
}

/** From the chart; without one from the table of levels; without that from the headings of competences. */
function competences(blocks: readonly Block[]): Row[] {
  // What was measured before is no level of this document.
  const charts = blocks.filter((block) => block.type === 'chart').filter(({ moments }) => moments === undefined)
  if (charts.length > 0) {
    return charts.flatMap(({ rows, scale }) => {
      const named = (value: number | null) => scale.find((level) => level.value === value)?.name ?? ''
      return rows.map((row: ChartRow) => ({
        competentie: row.label,
        niveau: row.words,
        gevraagd: named(row.cutOff),
        laagste: named(row.lowest),
        hoogste: named(row.highest),
        zin: sentenceAbout(row.label, blocks),
      }))
    })
  }
  const table = blocks.find((block) => block.type === 'table' && competenceHeads.includes(plain(block.head[0] ?? '')))
  if (table?.type === 'table') {
    return table.rows
      .filter((cells) => cells.length > 1)
      .map(([title, level, asked]) => row(title?.text ?? '', level?.text ?? '', asked?.text ?? '', blocks))
  }
  const headings = blocks.filter((block) => block.type === 'heading').filter(({ level }) => level === 2)
  return headings.map(({ text }) => row(text, '', '', blocks))
}
const row = (title: string, niveau: string, gevraagd: string, blocks: readonly Block[]): Row => ({
  competentie: title,
  niveau,
  gevraagd,
  laagste: '',
  hoogste: '',
  zin: sentenceAbout(title, blocks),
})

/** The sentence that counts under the competence's own heading; else the first that names it. */
function sentenceAbout(title: string, blocks: readonly Block[]): string {
  const at = blocks.findIndex((block) => block.type === 'heading' && block.text === title)
  if (at !== -1) {
    const rest = blocks.slice(at + 1)
    const end = rest.findIndex((block) => block.type === 'heading')
    const texts = (end === -1 ? rest : rest.slice(0, end)).filter((block) => block.type === 'paragraph')
    const found = texts.find(({ look }) => look === 'strong') ?? texts.find(({ look }) => look === 'normal')
    if (found !== undefined) return found.text
  }
  const naming = blocks.find(
    (block) => block.type === 'paragraph' && block.look !== 'quiet' && block.text.includes(title),
  )
  return naming?.type === 'paragraph' ? naming.text : ''
}
