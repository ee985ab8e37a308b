// A composed document in our own layout: blocks become Word. Long ones get a first page of their own and a contents with
// page numbers, short ones a head. Takes texts as they are; what XML cannot hold is left out.

import { Document, type FileChild, Header, Packer, PageOrientation, Paragraph } from 'docx'
import type { Block, ComposedDocument } from '../contract/documents.ts'
import { shorten } from '../rules/dutch.ts'
import { laidOutBlocks } from './blocks/blocks.ts'
import { headOf } from './blocks/head.ts'
import { largeStyles } from './blocks/type-size.ts'
import { writingSpace } from './blocks/writing-space.ts'
import { makeBooklet } from './booklet.ts'
import { page, pageFooter, small, styles, textWidth, upright } from './layout.ts'
import { cleanModel, runs } from './text.ts'
import { words } from './words.ts'

/** More columns than this are read on a page that lies on its side. */
const uprightColumns = 6
const lyingWidth = page.height - 2 * page.side
type Kinds = ReadonlySet<ComposedDocument['kind']>
/** For the person themselves letters are larger. */
const large: Kinds = new Set(['candidate', 'plan'])
const booklets: Kinds = new Set(['coach', 'file'])
/** Ends with the question whether there is something to add. */
const withRoomToWrite: Kinds = new Set(['coach'])

/** The bytes of a .docx. */
export async function layOut(given: ComposedDocument): Promise<Uint8Array> {
  const document = cleanModel(given)
  return booklets.has(document.kind) ? booklet(document) : leaflet(document)
}

function booklet(document: ComposedDocument): Promise<Uint8Array> {
  return makeBooklet({
    title: titleOf(document),
    madeBy: document.madeBy,
    words: { ...words, subject: document.title },
    header: document.header,
    headingsInContents: '1-2',
    titlePage: headOf(document, { ownPage: true }),
    // Its own chapter begins on a page after the contents, whatever stands first.
    chapters: body({ ...document, blocks: startingWithHeading(document) }, textWidth, true),
  })
}

async function leaflet(document: ComposedDocument): Promise<Uint8Array> {
  const lying = document.blocks.some((block) => block.type === 'table' && block.head.length > uprightColumns)
  const made = new Document({
    title: shorten(titleOf(document), 200),
    subject: document.title,
    creator: document.madeBy,
    lastModifiedBy: document.madeBy,
    description: words.madeWith,
    styles: large.has(document.kind) ? largeStyles() : styles,
    sections: [
      {
        properties: {
          page: lying ? { ...upright, size: { ...upright.size, orientation: PageOrientation.LANDSCAPE } } : upright,
        },
        // The code, not the name: a loose page tells no stranger whose it is.
        headers: { default: new Header({ children: [new Paragraph({ children: runs(document.header, small) })] }) },
        footers: { default: pageFooter(words.footer) },
        children: [...headOf(document, { ownPage: false }), ...body(document, lying ? lyingWidth : textWidth, false)],
      },
    ],
  })
  return await Packer.pack(made, 'uint8array')
}

function body({ kind, blocks }: ComposedDocument, width: number, firstOnNewPage: boolean): FileChild[] {
  const goesOn = withRoomToWrite.has(kind)
  return [...laidOutBlocks(blocks, { width, firstOnNewPage, goesOn }), ...(goesOn ? writingSpace(width) : [])]
}

/** The code, not the name: the title of a file is shown wherever the file is listed. */
const titleOf = ({ header, title }: ComposedDocument) => (header.trim() === '' ? title : header)

/** What stands before the first heading is an introduction, and gets a heading in a document with a contents. */
function startingWithHeading({ title, blocks }: ComposedDocument): Block[] {
  const first = blocks[0]
  if (first === undefined || first.type === 'heading') return [...blocks]
  return [{ type: 'heading', id: 'opening', sources: [], level: 1, text: title }, ...blocks]
}
