// Paper forms as a Word document: each form a section with its own page numbers, its code on every page.

import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { hasPlaces } from '../../contract/paper.ts'
import { shorten } from '../../rules/dutch.ts'
import { ink, page, styles } from '../layout.ts'
import { cleanModel, runs } from '../text.ts'
import { formHead, headHeight } from './head.ts'
import { interviewPages } from './interview.ts'
import { linePages, pageOfLines } from './lines.ts'
import type { PaperFormModel } from './model.ts'
import { momentBoxes, momentHeight } from './moment.ts'
import { testPages } from './test.ts'
import { paperWords as words } from './words.ts'

/** Twips. Little margin: a pen needs the room. */
const margin = { top: 560, bottom: 960, left: 850, right: 850, header: 420, footer: 340 }

/** The bytes of a .docx. What XML cannot hold is left out of the texts. */
export async function paperForms(models: readonly PaperFormModel[]): Promise<Uint8Array> {
  const clean = cleanModel(models)
  const document = new Document({
    title: shorten(words.documentTitle(clean[0]?.session ?? ''), 200),
    subject: words.subject,
    description: words.madeWith,
    styles,
    sections: clean.map(section),
  })
  return await Packer.pack(document, 'uint8array')
}

const section = (model: PaperFormModel): ISectionOptions => ({
  properties: {
    page: { size: { width: page.width, height: page.height }, margin, pageNumbers: { start: 1 } },
  },
  headers: { default: new Header({ children: formHead(model) }) },
  footers: { default: footer(model) },
  children: body(model),
})

function body(model: PaperFormModel): FileChild[] {
  const several = model.candidates.length > 1
  const room = page.height - margin.header - headHeight(model) - margin.bottom
  switch (model.kind) {
    case 'starr-interview':
      return model.questions.length > 0
        ? [...interviewPages(model.questions), ...linePages(several, pageOfLines(room) - 1, words.more, true)]
        : linePages(several, 2 * pageOfLines(room))
    case 'test':
      return model.test.length > 0
        ? [...testPages(model), ...linePages(several, 4, words.more)]
        : linePages(several, 2 * pageOfLines(room))
    case 'work-floor-observation':
      return [...momentBoxes(), ...linePages(several, pageOfLines(room - momentHeight) + pageOfLines(room))]
    default:
      // Both sides of one sheet.
      return linePages(several, 2 * pageOfLines(room))
  }
}

const small = { size: 17, color: ink.quiet }

/** What the writer must know, where they look at the end of a page. */
function hints({ kind, candidates }: PaperFormModel): string[] {
  if (kind === 'starr-interview' || kind === 'test') return []
  return [words.rule, ...(hasPlaces(candidates) ? [words.whoHint] : [])]
}

const footer = (model: PaperFormModel) =>
  new Footer({
    children: [
      ...hints(model).map((text) => new Paragraph({ spacing: { after: 0 }, children: runs(text, small) })),
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        spacing: { after: 0 },
        children: [
          new TextRun({ ...small, size: 18, children: [`${model.code} · ${words.page}`, PageNumber.CURRENT] }),
        ],
      }),
    ],
  })
