// The assessors before the session, and the candidates' rights: who was trained and practised when, who was told what.
import type { FileChild } from 'docx'
import { dayWords } from '../../rules/dutch.ts'
import { dataTable, headingAt, paragraph } from '../layout.ts'
import type { DossierAssessor, DossierCandidate, DossierModel } from './model.ts'
import { chapterTitle, dossierWords } from './words.ts'

export function assessors(model: DossierModel): FileChild[] {
  const w = dossierWords.assessors
  const { calibrationMonths } = model.programme
  const lastDay = model.session.days.at(-1) ?? ''
  return [
    headingAt(1, chapterTitle('assessors'), true),
    paragraph(calibrationMonths === null ? w.notAsked : w.asked(calibrationMonths)),
    ...(model.assessors.length === 0
      ? [paragraph(w.nobody)]
      : [
          dataTable(
            w.columns,
            model.assessors.map((each) => [
              [{ text: each.name, look: { bold: true } }],
              [{ text: dayOf(each.trainedOn, lastDay) }],
              practised(each, lastDay),
              [{ text: String(each.earlierSessions) }],
              [{ text: known(each) }],
            ]),
            [5, 4, 4, 3, 4],
          ),
        ]),
    paragraph(w.practisedNote, { style: 'Quiet', before: 100 }),
  ]
}

/** A day after the session says nothing of how somebody was prepared for it. */
const dayOf = (day: string | null, lastDay: string): string => {
  if (day === null) return dossierWords.unknown
  return day > lastDay ? dossierWords.assessors.later(dayWords(day)) : dayWords(day)
}

const practised = ({ practisedOn, notRecent }: DossierAssessor, lastDay: string) => [
  { text: dayOf(practisedOn, lastDay) },
  ...(notRecent ? [{ text: dossierWords.assessors.notRecent }] : []),
]

const known = ({ conflicts }: DossierAssessor): string =>
  conflicts.length === 0
    ? dossierWords.none
    : conflicts.map(({ code, observes }) => (observes ? dossierWords.assessors.observes(code) : code)).join(', ')

export function rights(model: DossierModel): FileChild[] {
  const w = dossierWords.rights
  const { candidates } = model
  const { informed, agreed, told, answered } = model.guidelines.rights
  const open = candidates.flatMap((each) => each.open ?? [])
  const answers = Object.entries(w.answers).flatMap(([key, name]) => {
    const count = open.filter(({ answer }) => answer === key).length
    return count === 0 ? [] : [`${count} ${name}`]
  })
  return [
    headingAt(1, chapterTitle('rights'), true),
    paragraph(w.lead, { keepNext: true }),
    dataTable(
      w.columns,
      [
        [w.informed, w.of(informed, candidates.length)],
        [w.agreed, w.of(agreed, candidates.length)],
        [w.told, w.ofOpen(told, open.length)],
        [w.answered, w.ofOpen(answered, open.length)],
      ].map(([name = '', value = '']) => [[{ text: name }], [{ text: value }]]),
      [3, 2],
    ),
    paragraph(w.answersLine(answers), { before: 100 }),
    paragraph(w.sharing),
    headingAt(2, w.perCodeHeading),
    dataTable(w.perCode, candidates.map(rightsRow), [3, 4, 4, 4, 5]),
    paragraph(w.ownWords, { style: 'Quiet', before: 100 }),
    ...(model.adapted ? [paragraph(w.adapted)] : []),
  ]
}

function rightsRow({ code, informedOn, agreedOn, open }: DossierCandidate) {
  const w = dossierWords.rights
  const day = (on: string | null) => (on === null ? w.notYet : dayWords(on))
  const answer = open?.answer ?? null
  const said = answer === null ? w.notYet : w.answers[answer]
  const cells =
    open === null
      ? [dossierWords.notOpen, dossierWords.notOpen]
      : [day(open.toldOn), open.inOwnWords ? `${said}, ${w.inOwnWords}` : said]
  return [
    [{ text: code, look: { bold: true } }],
    ...[day(informedOn), day(agreedOn), ...cells].map((text) => [{ text }]),
  ]
}
