// The Word report for coach and candidate to talk over. Everything in it comes from the model, which the core composed
// behind the gate; this folder only lays it out.
import type { ReportModel } from '../contract/reports.ts'
import { makeBooklet } from './booklet.ts'
import { candidatesPart, closing, closingTexts } from './closing.ts'
import { competences } from './competence.ts'
import { followUp } from './follow-up.ts'
import { method } from './method.ts'
import { byNeed, overview } from './overview.ts'
import { strengths } from './strengths.ts'
import { cleanModel, shorten } from './text.ts'
import { titlePage } from './title-page.ts'
import { words } from './words.ts'

/** The bytes of a .docx. Takes an unchecked model's texts as they are: what XML cannot hold is left out. */
export function makeReport(model: ReportModel): Promise<Uint8Array> {
  const clean = cleanModel(model)
  return makeBooklet({
    title: words.documentTitle(clean.candidate.code, clean.jobProfile.title),
    madeBy: clean.madeBy,
    words,
    // The code, not the name: a loose page tells no stranger whose it is.
    header: words.header(clean.candidate.code, shorten(clean.session.title, 80)),
    headingsInContents: '1-2',
    texts: textsIn(clean),
    titlePage: titlePage(clean),
    chapters: [
      ...closing(clean),
      ...method(clean),
      ...strengths(clean),
      ...overview(clean),
      ...competences(clean, byNeed(clean.rows)),
      ...candidatesPart(clean),
      ...followUp(clean),
    ],
  })
}

const textsIn = (model: ReportModel): string[] => [
  ...model.rows.flatMap((row) => [row.definition, row.title, ...row.evidence.map((note) => note.text)]),
  ...closingTexts(model),
]
