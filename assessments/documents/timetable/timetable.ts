// Timetables as a Word document: one sheet a page. What a person holds is A4; what hangs on the wall is A3, so that it is
// read from two metres away.

import { Document, Footer, type ISectionOptions, Packer, PageOrientation, Paragraph } from 'docx'
import type { TimetableSheet } from '../../contract/day.ts'
import { shorten } from '../../rules/dutch.ts'
import { ink, page, styles } from '../layout.ts'
import { cleanModel, runs } from '../text.ts'
import { personSheet } from './person.ts'
import { wallPages } from './wall.ts'
import { timetableWords as words } from './words.ts'

/** The bytes of a .docx. What XML cannot hold is left out of the texts. */
export async function timetableDocument(sheets: readonly TimetableSheet[]): Promise<Uint8Array> {
  const clean = cleanModel(sheets)
  const document = new Document({
    title: shorten(words.documentTitle(clean[0]?.session ?? ''), 200),
    subject: words.subject,
    description: words.madeWith,
    styles,
    sections: clean.flatMap((sheet): ISectionOptions[] =>
      sheet.for.who === 'wall'
        ? wallPages(sheet).map((children) => ({ properties: { page: wallPage }, footers: noFooter, children }))
        : [{ properties: { page: handPage }, footers: noFooter, children: personSheet(sheet) }],
    ),
  })
  return await Packer.pack(document, 'uint8array')
}

const handPage = {
  size: { width: page.width, height: page.height },
  margin: { top: 850, bottom: 850, left: page.side, right: page.side, header: 400, footer: 400 },
}
/** A3; docx turns it around for a page on its side. */
const wallPage = {
  size: { width: page.height, height: 2 * page.width, orientation: PageOrientation.LANDSCAPE },
  margin: { top: 680, bottom: 560, left: 850, right: 850, header: 300, footer: 300 },
}
/** Each section its own, or the next takes the one before. */
const noFooter = {
  default: new Footer({
    children: [new Paragraph({ children: runs(words.madeWith, { size: 14, color: ink.quiet }) })],
  }),
}
