// What stands above the text: whose paper it is, what it is, and a few facts as «label, value». No tables: those are for
// rows that belong together, and a screen reader announces each of them.
import { type FileChild, HeadingLevel, Paragraph, Tab, TextRun } from 'docx'
import type { ComposedDocument } from '../../contract/documents.ts'
import { paragraph, thick, thin } from '../layout.ts'
import { runs } from '../text.ts'
import { words } from '../words.ts'

/** Twips to where the values begin. */
const valuesAt = 2_835

export interface Above {
  /** On a page of its own there is room around the title. */
  ownPage: boolean
}

export function headOf({ organisation, title, subtitle, facts }: ComposedDocument, { ownPage }: Above): FileChild[] {
  return [
    ...(ownPage ? [wordmark()] : []),
    ...(organisation.trim() === '' ? [] : [paragraph(organisation, { style: 'Quiet' })]),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      spacing: { before: ownPage ? 1_800 : 0, after: 0 },
      children: runs(title),
    }),
    ...(subtitle.trim() === ''
      ? []
      : [new Paragraph({ style: 'Subtitle', children: runs(subtitle), spacing: { after: ownPage ? 480 : 200 } })]),
    ...facts.filter(({ value }) => value.trim() !== '').map(fact),
  ]
}

const fact = ({ label, value }: ComposedDocument['facts'][number]): Paragraph =>
  new Paragraph({
    keepLines: true,
    indent: { left: valuesAt, hanging: valuesAt },
    tabStops: [{ type: 'left', position: valuesAt }],
    spacing: { before: 40, after: 40 },
    border: { top: { ...thick, space: 3 }, bottom: { ...thin, space: 3 }, between: { ...thin, space: 3 } },
    children: [...runs(label, { bold: true }), new TextRun({ children: [new Tab()] }), ...runs(value)],
  })

/** WAKKER's letters are the steps of the work. */
const wordmark = (): Paragraph =>
  new Paragraph({
    spacing: { after: 160 },
    children: [
      new TextRun({
        text: ` ${words.wordmark} `,
        bold: true,
        size: 26,
        characterSpacing: 100,
        border: { ...thick, space: 4 },
      }),
    ],
  })
