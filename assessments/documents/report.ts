// The Word report for coach and candidate to talk over. Everything in it comes from the model, which the core composed
// behind the gate; this folder only lays it out.
import { Document, Footer, Header, Packer, type PageNumberEstimator, Paragraph, TableOfContents } from 'docx'
import { estimatePageNumbers, estimatePageNumbersWith } from 'docx/layout'
import type { ReportModel } from '../contract/deliberations.ts'
import { competences } from './competence.ts'
import { followUp } from './follow-up.ts'
import { pageFooter, paragraph, small, styles, upright } from './layout.ts'
import { method } from './method.ts'
import { byNeed, overview } from './overview.ts'
import { strengths } from './strengths.ts'
import { cleanModel, runs, shorten } from './text.ts'
import { titlePage } from './title-page.ts'
import { words } from './words.ts'

/** The bytes of a .docx. Takes an unchecked model's texts as they are: what XML cannot hold is left out. */
export async function makeReport(model: ReportModel): Promise<Uint8Array> {
  const clean = cleanModel(model)
  const title = words.documentTitle(clean.candidate.code, clean.jobProfile.title)
  const document = new Document({
    title: shorten(title, 200),
    subject: words.subject,
    creator: clean.madeBy,
    lastModifiedBy: clean.madeBy,
    description: words.madeWith,
    styles,
    ...(measurable(clean) ? { pageNumbers } : {}),
    sections: [
      {
        properties: {
          titlePage: true,
          page: upright,
        },
        headers: { default: header(clean), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: pageFooter(words.footer), first: new Footer({ children: [new Paragraph({})] }) },
        children: [
          ...titlePage(clean),
          paragraph(words.contents, { style: 'ContentsTitle', newPage: true }),
          new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-2' }),
          ...method(clean),
          ...strengths(clean),
          ...overview(clean),
          ...competences(clean, byNeed(clean.rows)),
          ...followUp(),
        ],
      },
    ],
  })
  return await Packer.pack(document, 'uint8array')
}

// Fills the contents, so that they are right before anybody updates a field. Where the exact layout stops (an emoji no
// width table has), a guess is worth more than a blank; it comes second because it takes longer. Both are wrapped,
// because `listNumbers` of their own read the document once more for numbered headings, which there are none of.
const guess = estimatePageNumbersWith({ guess: true })
const pageNumbers: PageNumberEstimator = (body, context) => {
  const found = estimatePageNumbers(body, context)
  return found.pageCount === undefined ? guess(body, context) : found
}

/** Laying out one word of thousands of letters takes seconds; then Word fills in the page numbers when it opens. */
function measurable(model: ReportModel): boolean {
  const texts = model.rows.flatMap((row) => [row.definition, row.title, ...row.evidence.map((note) => note.text)])
  return !texts.some((text) => /\S{400}/u.test(text))
}

/** The code, not the name: a loose page tells no stranger whose it is. */
function header(model: ReportModel): Header {
  const text = words.header(model.candidate.code, shorten(model.session.title, 80))
  return new Header({ children: [new Paragraph({ children: runs(text, small) })] })
}
