// What the eindbespreking came down to, at the top of the report: one sentence, what is strong, what can grow, and what
// the candidate hears from whom. And near the end, in a chapter of its own, what the candidate says of it.
import type { FileChild } from 'docx'
import type { ReportModel } from '../contract/reports.ts'
import { headingAt, paragraph } from './layout.ts'
import { dayWords, instantWords, runs } from './text.ts'
import { words } from './words.ts'

export const closingTexts = ({ closing: found, part }: ReportModel): string[] => [
  ...(found === null ? [] : [found.body.sentence, ...found.body.strengths, ...found.body.growth, found.body.told.what]),
  part.statement?.text ?? '',
]

export function closing(model: ReportModel): FileChild[] {
  if (model.closing === null) return []
  const w = words.closing
  const { body, outdated } = model.closing
  return [
    headingAt(1, w.heading, true),
    paragraph(runs(body.sentence, { bold: true, size: 26 }), { before: 120 }),
    ...(outdated ? [paragraph(w.outdated, { style: 'Quiet' })] : []),
    ...points(w.strengths, body.strengths),
    ...points(w.growth, body.growth),
    ...told(model),
  ]
}

const points = (heading: string, texts: readonly string[]): FileChild[] =>
  texts.length === 0 ? [] : [headingAt(2, heading), ...texts.map((text) => paragraph(text, { bullet: true }))]

/** What was agreed to tell, and that it was told: the plan alone once there was a talk says nothing more. */
function told({ closing: found, part }: ReportModel): FileChild[] {
  const w = words.closing
  if (found === null) return []
  const { what, on } = found.body.told
  const planned = part.feedback === null && (found.tellerName !== '' || on !== null)
  const said = [
    ...(what.trim() === '' ? [] : [what]),
    ...(planned ? [w.willTell(found.tellerName, on === null ? '' : dayWords(on))] : []),
    ...(part.feedback === null ? [] : [w.told(part.feedback.byName, dayWords(part.feedback.on))]),
  ]
  return said.length === 0 ? [] : [headingAt(2, w.toldHeading), ...said.map((text) => paragraph(text))]
}

export function candidatesPart({ part: { statement } }: ReportModel): FileChild[] {
  if (statement === null) return []
  const w = words.statement
  const { day } = instantWords(statement.at)
  return [
    headingAt(1, w.heading, true),
    paragraph(w.answers[statement.answer], { bold: true, keepNext: true }),
    ...(statement.text.trim() === '' ? [paragraph(w.noWords)] : [paragraph(w.own, { style: 'Quiet', keepNext: true })]),
    ...(statement.text.trim() === '' ? [] : statement.text.split('\n').map((line) => paragraph(line))),
    paragraph(w.noted(day, statement.by, statement.readBack), { style: 'Quiet', before: 160 }),
  ]
}
