// A Word document with a first page of its own, a contents with page numbers, and chapters: what the report and the method
// dossier have in common.

import { Document, type FileChild, Footer, Header, Packer, Paragraph, TableOfContents } from 'docx'
import { shorten } from '../rules/dutch.ts'
import { pageFooter, paragraph, small, styles, upright } from './layout.ts'
import { pageNumbers } from './pages/page-numbers.ts'
import { runs } from './text.ts'

export interface Booklet {
  title: string
  madeBy: string
  words: {
    subject: string
    madeWith: string
    contents: string
    footer: { page: string; of: string }
  }
  /** At the head of every page but the first. */
  header: string
  /** As Word names them: '1-2' is two levels of headings. */
  headingsInContents: string
  titlePage: readonly FileChild[]
  chapters: readonly FileChild[]
}

/** The bytes of a .docx. */
export async function makeBooklet(booklet: Booklet): Promise<Uint8Array> {
  const { words, madeBy, titlePage, chapters } = booklet
  const document = new Document({
    title: shorten(booklet.title, 200),
    subject: words.subject,
    creator: madeBy,
    lastModifiedBy: madeBy,
    description: words.madeWith,
    styles,
    pageNumbers,
    sections: [
      {
        properties: { titlePage: true, page: upright },
        headers: {
          default: new Header({ children: [new Paragraph({ children: runs(booklet.header, small) })] }),
          first: new Header({ children: [new Paragraph({})] }),
        },
        footers: { default: pageFooter(words.footer), first: new Footer({ children: [new Paragraph({})] }) },
        children: [
          ...titlePage,
          paragraph(words.contents, { style: 'ContentsTitle', newPage: true }),
          new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: booklet.headingsInContents }),
          ...chapters,
        ],
      },
    ],
  })
  return await Packer.pack(document, 'uint8array')
}
