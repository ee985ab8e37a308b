// The first pages: which session this is, what it comes down to, what it was for and which job it was about.

import { type FileChild, HeadingLevel, Paragraph } from 'docx'
import { dayWords, instantWords, list, shorten } from '../../rules/dutch.ts'
import { dataTable, headingAt, paragraph } from '../layout.ts'
import { runs } from '../text.ts'
import { factTable, wordmark } from '../title-page.ts'
import { words as report } from '../words.ts'
import type { DossierModel } from './model.ts'
import { chapterTitle, dossierWords } from './words.ts'

type Fact = [string, string]
const written = (facts: readonly Fact[]) => facts.filter(([, value]) => value.trim() !== '')

export function titlePage({ organisation, session, programme, madeAt, madeBy }: DossierModel): FileChild[] {
  const w = dossierWords.title
  const made = instantWords(madeAt)
  const facts: Fact[] = [
    [w.session, session.title],
    [w.place, session.place],
    [w.days(session.days.length), list(session.days.map(dayWords))],
    [w.programme, programme.title],
    [report.made.label, report.made.value(madeBy, `${made.day}${made.time === '' ? '' : `, ${made.time}`}`)],
  ]
  return [
    wordmark(),
    paragraph(organisation, { style: 'Quiet', before: 160 }),
    new Paragraph({ heading: HeadingLevel.TITLE, spacing: { before: 1800, after: 0 }, children: runs(w.heading) }),
    new Paragraph({ spacing: { after: 360 }, children: runs(shorten(session.title, 120), { size: 36 }) }),
    factTable(written(facts)),
    paragraph(w.purpose, { before: 480, bold: true }),
    paragraph(w.scope),
  ]
}

export function inShort(model: DossierModel): FileChild[] {
  const w = dossierWords.short
  const { candidates, assessors, exercises, guidelines, record, deviations } = model
  const open = candidates.flatMap((each) => each.open ?? [])
  const levels = open.flatMap((each) => each.levels).filter(({ final }) => final !== null)
  const changed = levels.filter(({ change }) => change !== 'same').length
  const everyone = open.length === candidates.length
  const facts: Fact[] = [
    [
      w.candidates,
      everyone ? w.candidatesAllOpen(candidates.length) : w.candidatesValue(candidates.length, open.length),
    ],
    [w.assessors, String(assessors.length)],
    [w.exercises, String(exercises.filter(({ runs: held }) => held > 0).length)],
    [w.work, w.workValue(guidelines.work.submitted, guidelines.work.assigned)],
    [w.independence, w.independenceValue(guidelines.open.everyoneBefore, open.length)],
    [w.levels, levels.length === 0 ? w.noLevels : w.levelsValue(levels.length, changed)],
    [w.record, w.recordValue(record.entries, record.faults)],
    [w.deviations, w.deviationsValue(deviations.length)],
  ]
  return [
    headingAt(1, chapterTitle('short'), true),
    factsTable(w.columns, facts),
    headingAt(2, w.how),
    ...w.steps.map((text) => paragraph(text, { bullet: true })),
    paragraph(w.register),
  ]
}

export function purpose(model: DossierModel): FileChild[] {
  const w = dossierWords.purpose
  const { information, framework } = model
  const said = (text: string) => (text.trim() === '' ? w.notSaid : text)
  return [
    headingAt(1, chapterTitle('purpose'), true),
    headingAt(2, w.purposeHeading),
    paragraph(information.purpose.trim() === '' ? w.noPurpose : information.purpose),
    factsTable(w.columns, [
      [w.readers, said(information.readers)],
      [w.keptFor, said(information.keptFor)],
    ]),
    headingAt(2, w.profileHeading),
    ...profile(model),
    paragraph('', { before: 60 }),
    factsTable(w.columns, [
      [w.framework, report.framework(framework.title, framework.code, framework.version)],
      [w.frameworkSource, said(framework.source)],
      [w.scale, framework.scale.join(', ')],
    ]),
  ]
}

function profile({ profile: found }: DossierModel): FileChild[] {
  const w = dossierWords.purpose
  if (found === null) return [paragraph(w.noProfile)]
  const until = found.validUntil === null ? w.noEnd : dayWords(found.validUntil)
  return [
    factsTable(w.columns, [
      [w.job, found.title],
      [w.source, found.source.trim() === '' ? w.notSaid : found.source],
      [w.setBy, found.setBy === '' ? dossierWords.unknown : found.setBy],
      [w.validUntil, found.expired ? w.expired(until) : until],
    ]),
    ...cutOffs(found.cutOffs),
  ]
}

function cutOffs(found: NonNullable<DossierModel['profile']>['cutOffs']): FileChild[] {
  const w = dossierWords.purpose
  if (!found.shown) return [headingAt(2, w.cutOffsHeading), paragraph(w.withheld[found.why])]
  if (found.rows.length === 0) return [headingAt(2, w.cutOffsHeading), paragraph(w.noCutOffs)]
  return [
    headingAt(2, w.cutOffsHeading),
    dataTable(
      w.cutOffColumns,
      found.rows.map(({ title, level, need }) => [[{ text: title }], [{ text: level }], [{ text: w.need[need] }]]),
      [6, 3, 2],
    ),
    paragraph(w.cutOffsAfter, { style: 'Quiet', before: 100 }),
  ]
}

const factsTable = (columns: readonly string[], facts: readonly Fact[]): FileChild =>
  dataTable(
    columns,
    facts.map(([name, value]) => [[{ text: name, look: { bold: true } }], [{ text: value }]]),
    [2, 5],
  )
