// What every candidate is told beforehand, on paper: what for, how, who sees it, how long it is kept, what they may ask.

import { Document, type FileChild, Footer, HeadingLevel, Packer, Paragraph } from 'docx'
import type { Exercise, Information } from '../../contract/index.ts'
import { shorten } from '../../rules/dutch.ts'
import { paragraphsOf, written } from '../brief/paragraphs.ts'
import { ink, page, styles } from '../layout.ts'
import { cleanModel, runs } from '../text.ts'
import { informationWords as words } from './words.ts'

export interface InformationModel extends Information {
  session: string
  place: string
  exercises: (Pick<Exercise, 'title' | 'kind' | 'group'> & { minutes: number })[]
}

/** Half points: read by somebody who reads little, or in a second language. */
const size = 30

/** The bytes of a .docx. */
export async function informationDocument(model: InformationModel): Promise<Uint8Array> {
  const clean = cleanModel(model)
  const document = new Document({
    title: shorten(words.documentTitle(clean.session), 200),
    subject: words.subject,
    description: words.madeWith,
    styles,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: 1000, bottom: 900, left: page.side, right: page.side, header: 500, footer: 500 },
          },
        },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: runs(words.footer, { size: 20, color: ink.quiet }) })],
          }),
        },
        children: content(clean),
      },
    ],
  })
  return await Packer.pack(document, 'uint8array')
}

function content(model: InformationModel): FileChild[] {
  const { purpose, how, readers, kept, rights, ask } = words
  const about = [model.session, model.place].filter((part) => part !== '').join(' · ')
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, spacing: { after: 40 }, children: runs(words.title) }),
    new Paragraph({ spacing: { after: 120 }, children: runs(shorten(about, 160), { size: 24, color: ink.quiet }) }),
    ...part(purpose.heading, paragraphsOf(model.purpose === '' ? purpose.usual : model.purpose, size)),
    ...part(how.heading, [
      ...(model.exercises.length === 0
        ? [written(how.none, size)]
        : [written(how.lead, size, false, true), ...model.exercises.flatMap(exercise)]),
      ...how.steps.map((step) => written(step, size)),
    ]),
    ...part(readers.heading, [
      ...paragraphsOf(model.readers === '' ? readers.usual : model.readers, size),
      written(readers.promise, size),
    ]),
    ...part(kept.heading, paragraphsOf(model.keptFor === '' ? kept.usual : model.keptFor, size)),
    ...part(
      rights.heading,
      rights.points.map((point) => written(point, size, true)),
      // The back of the sheet: what is theirs to ask.
      true,
    ),
    ...part(ask.heading, [
      written(ask.text, size, false, true),
      new Paragraph({
        spacing: { before: 240, after: 0 },
        children: runs(`${ask.line} `, { size: 24 }),
        border: { bottom: { style: 'dotted', size: 6, color: '79818D', space: 2 } },
      }),
    ]),
  ]
}

const part = (title: string, children: FileChild[], newPage = false): FileChild[] => [
  new Paragraph({
    heading: HeadingLevel.HEADING_2,
    pageBreakBefore: newPage,
    spacing: { before: newPage ? 0 : 300, after: 100 },
    children: runs(title, { size: size + 6 }),
  }),
  ...children,
]

const exercise = ({ title, kind, minutes }: InformationModel['exercises'][number]): FileChild[] => [
  new Paragraph({
    bullet: { level: 0 },
    indent: { left: 284, hanging: 284 },
    keepLines: true,
    spacing: { after: 120 },
    children: [
      ...runs(shorten(title, 100), { size, bold: true }),
      ...runs(` (${words.minutes(minutes)}). ${words.what(kind)}`, { size }),
    ],
  }),
]
