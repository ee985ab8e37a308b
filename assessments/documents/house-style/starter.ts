// A ready template to start from: every field in its place, ordinary Word styles to change at will, and a first page that
// explains the fields and asks to be deleted.
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { CaptionedTable } from '../blocks/table.ts'
import { words as documentWords } from '../words.ts'
import { starterWords as w } from './starter-words.ts'

/** Twips: the text between ordinary margins on A4. */
const width = 9_026
const list = 'opsomming'

export async function starterTemplate(): Promise<Uint8Array> {
  const document = new Document({
    title: w.title,
    creator: w.title,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: documentWords.language } },
          paragraph: { spacing: { after: 120 } },
        },
        title: { run: { size: 52, bold: true }, paragraph: { spacing: { after: 80 } } },
        heading1: {
          run: { size: 32, bold: true },
          paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
        },
        heading2: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 240, after: 80 }, keepNext: true } },
      },
      paragraphStyles: [
        style('ListBullet', 'List Bullet', { numbering: { reference: list, level: 0 }, spacing: { after: 60 } }),
        { ...style('Quote', 'Quote', { indent: { left: 567, right: 567 } }), run: { italics: true } },
        { ...style('Subtitle', 'Subtitle', {}), run: { size: 28 } },
        { ...style('Caption', 'caption', {}), run: { size: 19, italics: true } },
      ],
    },
    numbering: {
      config: [
        {
          reference: list,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph({ children: [new TextRun(w.header)] })] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [new TextRun({ children: [w.page, PageNumber.CURRENT, w.of, PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: [...explanation(), ...body()],
      },
    ],
  })
  return await Packer.pack(document, 'uint8array')
}

const style = (id: string, name: string, paragraph: object) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  paragraph,
})
const text = (words: string) => new Paragraph({ children: [new TextRun(words)] })

/** The fields are told without their braces, or they would be filled here too. */
const explanation = () => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(w.how.heading)] }),
  ...w.how.lines.map(text),
  table(w.how.heading, w.how.head, w.how.fields),
  ...w.how.blocks.map((words) => new Paragraph({ spacing: { before: 120 }, children: [new TextRun(words)] })),
]

const body = () => [
  new Paragraph({ heading: HeadingLevel.TITLE, pageBreakBefore: true, children: [new TextRun('{titel}')] }),
  new Paragraph({ style: 'Subtitle', children: [new TextRun('{ondertitel}')] }),
  table(w.about, w.facts, [['{#gegevens}{gegeven}', '{waarde}{/gegevens}']]),
  new Paragraph({ spacing: { before: 160 }, children: [new TextRun(w.madeBy)] }),
  text('{inhoud}'),
]

function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): CaptionedTable {
  const share = Math.floor(width / head.length)
  const cell = (words: string, bold: boolean) =>
    new TableCell({
      width: { size: share, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 100, right: 100 },
      children: [new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text: words, bold })] })],
    })
  const options = {
    width: { size: width, type: WidthType.DXA },
    columnWidths: head.map(() => share),
    rows: [
      new TableRow({ tableHeader: true, children: head.map((words) => cell(words, true)) }),
      ...rows.map((cells) => new TableRow({ children: cells.map((words) => cell(words, false)) })),
    ],
  }
  return new CaptionedTable(options, caption)
}
