// The method dossier: shows somebody who was not there how a session was done. Everything in it comes from the model,
// which the core composed behind the gate; this folder only lays it out, in the look of the report.
import { shorten } from '../../rules/dutch.ts'
import { makeBooklet } from '../booklet.ts'
import { cleanModel } from '../text.ts'
import { agreement } from './agreement.ts'
import { deviations } from './deviations.ts'
import { guidelines, limits } from './guidelines.ts'
import { appendix, independence } from './independence.ts'
import type { DossierModel } from './model.ts'
import { inShort, purpose, titlePage } from './opening-pages.ts'
import { assessors, rights } from './people.ts'
import { programme } from './programme.ts'
import { rule } from './rule.ts'
import { talks } from './talks.ts'
import { dossierWords as words } from './words.ts'

/** The bytes of a .docx. Takes the texts as they are: what XML cannot hold is left out. */
export function dossierDocument(model: DossierModel): Promise<Uint8Array> {
  const clean = cleanModel(model)
  return makeBooklet({
    title: words.documentTitle(clean.session.title),
    madeBy: clean.madeBy,
    words,
    header: words.header(shorten(clean.session.title, 80)),
    headingsInContents: '1-1',
    titlePage: titlePage(clean),
    chapters: [
      ...inShort(clean),
      ...purpose(clean),
      ...programme(clean),
      ...assessors(clean),
      ...independence(clean),
      ...deviations(clean),
      ...rule(clean),
      ...agreement(clean),
      ...talks(clean),
      ...rights(clean),
      ...guidelines(clean),
      ...limits(),
      ...appendix(clean),
    ],
  })
}
