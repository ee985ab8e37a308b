// A printed brief: one exercise for one role. The model is already cut to that role; this lays out what is in it.

import { Document, type FileChild, Header, HeadingLevel, Packer, Paragraph } from 'docx'
import { shorten } from '../../rules/dutch.ts'
import { dataTable, headingAt, ink, pageFooter, paragraph, small, styles, upright } from '../layout.ts'
import { cleanModel, runs } from '../text.ts'
import type { BriefModel } from './model.ts'
import { paragraphsOf, pointsOf, written } from './paragraphs.ts'
import { keyPages, questionPages } from './test-pages.ts'
import { briefWords as words } from './words.ts'

/** Half points. A candidate's paper is read standing, far from the lamp, in a second language. */
const candidateSize = { candidate: 26, 'candidate-simple': 28 } as const
/** Cards and notes lie on a table or hang on a wall; the same for every candidate, whichever instruction they have. */
const handoutSize = 32

/** The bytes of a .docx. What XML cannot hold is left out of the texts. */
export async function briefDocument(model: BriefModel): Promise<Uint8Array> {
  const clean = cleanModel(model)
  const { role, exercise } = clean
  const document = new Document({
    title: shorten(words.documentTitle(exercise.title, role), 200),
    subject: words.subject,
    description: words.madeWith,
    styles,
    sections: [
      {
        properties: {
          page: upright,
        },
        headers: { default: header(clean) },
        footers: { default: pageFooter(words.footer) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, spacing: { after: 40 }, children: runs(exercise.title) }),
          new Paragraph({ spacing: { after: 200 }, children: runs(words.role(role), { size: 28, color: ink.quiet }) }),
          ...(role === 'candidate' || role === 'candidate-simple'
            ? forCandidate(clean, candidateSize[role])
            : forStaff(clean)),
        ],
      },
    ],
  })
  return await Packer.pack(document, 'uint8array')
}

function forCandidate(model: BriefModel, size: number): FileChild[] {
  const { exercise, instruction, handouts, test } = model
  return [
    written(`${words.together}: ${words.minutes(exercise.minutes)}`, size),
    ...paragraphsOf(instruction, size),
    ...handouts.flatMap(({ title, text }) => [headingAt(1, title, true), ...paragraphsOf(text, handoutSize)]),
    ...(test === null ? [] : questionPages(test, size)),
  ]
}

function forStaff(model: BriefModel): FileChild[] {
  const { role, exercise, framework, programme, rolePlayer, handouts, test } = model
  const facts: [string, string][] = [
    [words.facts.kind, words.kind(exercise.kind, exercise.group)],
    [words.facts.duration, words.minutes(exercise.minutes)],
    [words.facts.programme, programme],
    [words.facts.framework, words.framework(framework.title, framework.code, framework.version)],
  ]
  return [
    ...facts
      .filter(([, value]) => value !== '')
      .map(([name, value]) => paragraph(`${name}: ${value}`, { style: 'Quiet' })),
    ...part(words.purpose, paragraphsOf(model.purpose)),
    ...part(words.phases, [
      dataTable(
        words.phaseColumns,
        exercise.phases.map(({ name, minutes }) => [[{ text: name }], [{ text: words.minutes(minutes) }]]),
        [4, 1],
      ),
    ]),
    ...(role === 'assessor' ? [] : materials(model)),
    ...part(words.setting, paragraphsOf(model.setting)),
    ...(rolePlayer === null ? [] : part(words.rolePlayer(rolePlayer.role), paragraphsOf(rolePlayer.text))),
    ...watching(model),
    ...part(words.help, pointsOf(model.permittedHelp)),
    ...interview(model),
    ...(role === 'assessor' ? materials(model) : []),
    ...part(words.candidateReads, paragraphsOf(model.instruction)),
    ...handouts.flatMap(({ title, text }) => part(title, paragraphsOf(text))),
    ...(test === null ? [] : keyPages(test)),
    ...competences(model),
  ]
}

/** Whoever makes ready needs it first; whoever observes wants to know first what to watch for. */
const materials = (model: BriefModel) => part(words.materials, pointsOf(model.materials))

/** A heading only above something. */
const part = (title: string, content: FileChild[]): FileChild[] =>
  content.length === 0 ? [] : [headingAt(2, title), ...content]

function watching({ watchFor }: BriefModel): FileChild[] {
  if (watchFor.length === 0) return []
  return part(words.watchFor, [paragraph(words.watchForHint, { style: 'Quiet' }), ...pointsOf(watchFor)])
}

function interview({ questions }: BriefModel): FileChild[] {
  return part(
    words.questions,
    questions.flatMap(({ question, followUps }, index) => [
      paragraph(`${index + 1}. ${question}`, { bold: true, keepNext: true, before: 120 }),
      ...pointsOf(followUps),
    ]),
  )
}

/** On a page of its own, so that an assessor can lay it away: while observing no list of behaviour is in sight. */
function competences({ role, competences: shown }: BriefModel): FileChild[] {
  if (shown.length === 0) return []
  return [
    headingAt(1, words.competences, true),
    paragraph(role === 'assessor' ? words.competencesHint : words.competencesLead, { style: 'Quiet' }),
    ...shown.flatMap(({ number, title, definition, indicators }) => [
      headingAt(2, `${number} ${title}`),
      ...(definition === '' ? [] : [written(definition)]),
      ...(indicators.length === 0 ? [written(words.whole)] : pointsOf(indicators)),
    ]),
  ]
}

/** A card that others see does not say in which language its holder reads. */
const header = ({ exercise, role }: BriefModel) => {
  const title = shorten(exercise.title, 80)
  const forCandidates = role === 'candidate' || role === 'candidate-simple'
  const line = forCandidates ? title : words.header(title, role)
  return new Header({ children: [new Paragraph({ children: runs(line, small) })] })
}
