// A STARR interview on paper: each question with its follow-ups small, and the boxes S, T, A, R, R to write in.

import { type FileChild, Paragraph, TabStopType } from 'docx'
import type { InterviewQuestion } from '../../contract/exercises.ts'
import { starrParts } from '../../contract/work.ts'
import { shorten } from '../../rules/dutch.ts'
import { ink } from '../layout.ts'
import { runs } from '../text.ts'
import { formWidth } from './head.ts'
import { boxes } from './lines.ts'
import { paperWords as words } from './words.ts'

/** What was done takes most words; a question fills a page. */
const linesOf = { situation: 3, task: 2, activities: 7, result: 3, reflection: 2 } as const

export const interviewPages = (questions: readonly InterviewQuestion[]): FileChild[] =>
  questions.flatMap(({ question, followUps }, at): FileChild[] => [
    new Paragraph({
      spacing: { before: at === 0 ? 0 : 200, after: 40 },
      pageBreakBefore: at > 0,
      keepNext: true,
      tabStops: [{ type: TabStopType.RIGHT, position: formWidth, leader: 'none' }],
      children: [
        ...runs(`${at + 1}. ${question}`, { size: 24, bold: true }),
        ...runs(`   ${words.at} …………`, { size: 20 }),
      ],
    }),
    ...(followUps.length === 0
      ? []
      : [
          new Paragraph({
            spacing: { after: 60 },
            keepNext: true,
            children: runs(shorten(words.followUps(followUps), 900), { size: 17, color: ink.quiet }),
          }),
        ]),
    boxes(
      starrParts.map((part) => {
        const [letter, word, hint] = words.starr[part]
        return { letter, word, hint, lines: linesOf[part] }
      }),
    ),
  ])
