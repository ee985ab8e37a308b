// The pages of a test: questions to answer for the candidate; key and table for whoever scores it.
import { type FileChild, Paragraph } from 'docx'
import { dataTable, headingAt } from '../layout.ts'
import { runs } from '../text.ts'
import type { BriefTest } from './model.ts'
import { written } from './paragraphs.ts'
import { briefWords as words } from './words.ts'

/** Ruled with dots, because a line of underscores is read out loud letter by letter. */
const answerLine = () =>
  new Paragraph({
    children: runs(`${words.answer} `, { size: 24 }),
    spacing: { before: 120, after: 240 },
    border: { bottom: { style: 'dotted', size: 6, color: '79818D', space: 2 } },
  })

export function questionPages(test: BriefTest, size: number): FileChild[] {
  return [
    headingAt(1, words.test, true),
    ...(test.questions.some(({ picture }) => picture !== '') ? [written(words.shown, size)] : []),
    ...test.questions.flatMap(({ question, options, points }, index): FileChild[] => [
      new Paragraph({
        children: [
          ...runs(`${index + 1}. ${question}`, { size, bold: true }),
          ...runs(`  (${words.points(points)})`, { size: 20 }),
        ],
        spacing: { before: 200, after: 80 },
        keepNext: true,
        keepLines: true,
      }),
      ...(options.length === 0
        ? [answerLine()]
        : options.map((option, at) => written(`☐  ${option}`, size, false, at < options.length - 1))),
    ]),
  ]
}

export function keyPages(test: BriefTest): FileChild[] {
  const rows = test.questions.map(({ question, options, key, points, picture }, index) => [
    [{ text: String(index + 1) }],
    [
      { text: question },
      ...options.map((option) => ({ text: `☐ ${option}` })),
      ...(picture === '' ? [] : [{ text: words.show(picture), look: { italics: true } }]),
    ],
    [{ text: key ?? '' }],
    [{ text: String(points) }],
  ])
  return [
    headingAt(1, words.testKey, true),
    written(words.keep),
    dataTable(words.keyColumns, rows, [1, 9, 7, 2]),
    ...(test.table.length === 0 ? [] : [headingAt(2, words.table(test.points)), levelTable(test)]),
  ]
}

function levelTable({ table, points }: BriefTest): FileChild {
  const rows = table.map(({ name, from }, index) => {
    const next = table[index + 1]
    return [[{ text: words.range(from, next === undefined ? points : next.from - 1) }], [{ text: name }]]
  })
  return dataTable(words.tableColumns, rows, [1, 3])
}
