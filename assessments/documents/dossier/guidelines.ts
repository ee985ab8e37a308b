// Each demand of the international guidelines, answered or marked absent; and what no document of this kind can show.
import type { FileChild } from 'docx'
import { guidelineAnswers } from '../../rules/guidelines.ts'
import { dataTable, headingAt, paragraph } from '../layout.ts'
import { guidelineWords as w } from './guideline-words.ts'
import type { DossierModel } from './model.ts'
import { chapterTitle, dossierWords } from './words.ts'

export function guidelines({ guidelines: facts }: DossierModel): FileChild[] {
  return [
    headingAt(1, chapterTitle('guidelines'), true),
    paragraph(w.lead),
    dataTable(
      w.columns,
      guidelineAnswers(facts).map(({ element, answer }) => {
        const { demand, says, where } = w.elements[element]
        return [
          [{ text: demand, look: { bold: true } }],
          [{ text: w.answers[answer], look: { bold: answer !== 'yes' } }],
          [{ text: says(facts) }],
          [{ text: w.where(where) }],
        ]
      }),
      [5, 3, 9, 4],
    ),
    paragraph(w.source, { style: 'Quiet', before: 100 }),
  ]
}

export const limits = (): FileChild[] => [
  headingAt(1, chapterTitle('limits'), true),
  ...dossierWords.limits.map((text) => paragraph(text, { bullet: true })),
]
