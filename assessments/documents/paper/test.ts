// A test on paper, for the assessor: what was answered and how many points, per candidate on a page of their own.

import {
  BorderStyle,
  type FileChild,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { shorten } from '../../rules/dutch.ts'
import { ink, noBorder } from '../layout.ts'
import { runs } from '../text.ts'
import { formWidth } from './head.ts'
import { lineHeight, rule } from './lines.ts'
import type { PaperFormModel } from './model.ts'
import { paperWords as words } from './words.ts'

const widths = [600, Math.floor((formWidth - 1_900) * 0.45), 0, 1_300].map((width, at) =>
  at === 2 ? formWidth - 1_900 - Math.floor((formWidth - 1_900) * 0.45) : width,
)

export const testPages = ({ candidates, test }: PaperFormModel): FileChild[] =>
  candidates.flatMap((candidate, at): FileChild[] => [
    new Paragraph({
      spacing: { after: 80 },
      pageBreakBefore: at > 0,
      keepNext: true,
      children: runs(shorten(words.candidate(candidate), 70), { size: 26, bold: true }),
    }),
    table(test),
  ])

function table(test: PaperFormModel['test']): Table {
  const row = (texts: readonly string[], header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      height: { value: header ? 380 : lineHeight + 80, rule: HeightRule.ATLEAST },
      children: texts.map(
        (text, at) =>
          new TableCell({
            width: { size: widths[at] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            children: [
              new Paragraph({
                spacing: { after: 0 },
                ...(at === 3 && !header ? { alignment: 'right' } : {}),
                children: runs(text, { size: header ? 18 : 20, bold: header }),
              }),
            ],
          }),
      ),
    })
  const { nr, question, answer, points } = words.test
  return new Table({
    width: { size: formWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: { style: BorderStyle.SINGLE, size: 10, color: ink.fill },
      bottom: rule,
      left: noBorder,
      right: noBorder,
      insideHorizontal: rule,
      insideVertical: rule,
    },
    margins: { top: 20, bottom: 20, left: 60, right: 60, marginUnitType: WidthType.DXA },
    rows: [
      row([nr, question, answer, points], true),
      ...test.map((each, at) => row([String(at + 1), shorten(each.question, 160), '', words.of(each.points)], false)),
    ],
  })
}
