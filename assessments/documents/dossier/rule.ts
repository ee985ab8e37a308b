// From ratings to a start value: the rule in words, and once worked out with levels of this session.
import type { FileChild } from 'docx'
import { type CellLines, dataTable, headingAt, paragraph } from '../layout.ts'
import type { DossierModel, WorkedExample } from './model.ts'
import { chapterTitle, dossierWords } from './words.ts'

const w = dossierWords.rule

export function rule({ programme, example }: DossierModel): FileChild[] {
  return [
    headingAt(1, chapterTitle('rule'), true),
    headingAt(2, w.heading),
    paragraph(w.text[programme.combination]),
    paragraph(w.order),
    headingAt(2, w.exampleHeading),
    ...(example === null ? [paragraph(w.noExample)] : worked(example)),
  ]
}

function worked({ code, competence, exercises, level, tied }: WorkedExample): FileChild[] {
  return [
    paragraph(w.example(code, competence), { keepNext: true }),
    dataTable(w.exampleColumns, exercises.map(exerciseRow), [5, 8, 5]),
    paragraph(
      w.result(
        exercises.map((each) => each.level),
        level,
        tied,
      ),
      { bold: true, before: 100 },
    ),
    paragraph(w.letters, { style: 'Quiet' }),
  ]
}

function exerciseRow({ title, assessors, level, tied }: WorkedExample['exercises'][number]): CellLines[] {
  const withTie = (text: string, tie: boolean) => (tie ? `${text} (${w.tie})` : text)
  return [
    [{ text: title }],
    assessors.map((each, n) => ({ text: withTie(w.perAssessor(w.letter(n), each.levels, each.level), each.tied) })),
    [{ text: withTie(level, tied), look: { bold: true } }],
  ]
}
