// The document for the person themselves: what went well first, what was seen, what helps next, their own words, and whom
// to ask. Plain words, «je», two or three pages. A cut-off is a step to take here, never a verdict.

import type { Block } from '../../contract/index.ts'
import { dayWords, instantWords, levelName, list } from '../dutch.ts'
import { candidateWords as w } from './candidate-words.ts'
import { evidenceOf, finalSource, noteSource, telling } from './evidence.ts'
import { canGrow, type Facts, hasJob, isStrong, type Row, sessionSource } from './facts.ts'
import { levelNames, levelWords, named, steps } from './language.ts'
import { type Composition, composition } from './said.ts'
import { closingSource, feedbackSource, goalSource, jobSource, statementSource } from './sources.ts'

/** So many are told with what was seen; the others get a sentence. The document stays readable. */
const most = { strong: 4, growing: 3, notes: 2 }

export function composeForCandidate(facts: Facts): Block[] {
  const { model } = facts
  const said = composition([model.part.statement?.text ?? ''])
  opening(said, facts)
  strengths(said, facts)
  growth(said, facts)
  tooLittle(said, facts)
  ownWords(said, facts)
  overview(said, facts)
  next(said, facts)
  return said.blocks()
}

function opening(said: Composition, facts: Facts): void {
  const { session, closing } = facts.model
  const from = [sessionSource(facts)]
  said.paragraph('opening/day', w.opening(dayWords(session.day), session.title), from)
  said.paragraph('opening/about', w.about, [], 'quiet')
  if (closing === null) return
  const { sentence } = closing.body
  said.quote('opening/closing', facts.hide(sentence), w.together, closingSource(facts, sentence))
}

function strengths(said: Composition, facts: Facts): void {
  const { model } = facts
  said.heading('strengths', 1, w.strengths.heading)
  if ((model.closing?.body.strengths ?? []).length > 0) said.paragraph('strengths/closing', w.strengths.together)
  for (const [i, text] of (model.closing?.body.strengths ?? []).entries())
    said.bullet(`strengths/closing/${i}`, facts.hide(text), closingSource(facts, text))
  const strong = model.rows
    .filter((row) => isStrong(facts, row))
    .sort((a, b) => (b.level ?? 0) - (a.level ?? 0) || (a.gap ?? 0) - (b.gap ?? 0))
  if (strong.length === 0) {
    seenToGoWell(said, facts)
    return
  }
  for (const row of strong.slice(0, most.strong)) {
    const words = w.strengths.level(row.title, levelWords(model.scale, row))
    said.paragraph(`strengths/${row.competenceId}`, words, [finalSource(facts, row)], 'strong')
    quotes(said, facts, row, 'plus', most.notes)
  }
  const others = strong.slice(most.strong)
  if (others.length > 0)
    said.paragraph(
      'strengths/others',
      w.strengths.others(list(others.map(({ title }) => named(title)))),
      others.map((row) => finalSource(facts, row)),
    )
}

/** No level stands out: there is still a base to build on, or an honest word that none was noted. */
function seenToGoWell(said: Composition, facts: Facts): void {
  const seen = facts.model.rows.filter((row) => row.evidence.some((note) => note.sign === 'plus'))
  said.paragraph('strengths/none', seen.length > 0 ? w.strengths.seen : w.strengths.nothingNoted)
  for (const row of seen.slice(0, most.strong)) {
    said.paragraph(`strengths/${row.competenceId}`, w.strengths.atThis(row.title), [], 'strong')
    quotes(said, facts, row, 'plus', most.notes)
  }
}

function quotes(said: Composition, facts: Facts, row: Row, sign: 'plus' | 'minus', count: number): void {
  const worth = evidenceOf(facts, row).filter((note) => said.isNew(facts.hide(w.note(note))))
  for (const note of telling(worth, sign, count)) {
    const text = facts.hide(w.note(note))
    said.quote(`seen/${row.competenceId}/${note.noteId}`, text, w.seenAt(note.exercise), [noteSource(facts, note)])
  }
}

function growth(said: Composition, facts: Facts): void {
  const { model, goal } = facts
  said.heading('growth', 1, w.growth.heading)
  if ((model.closing?.body.growth ?? []).length > 0) said.paragraph('growth/closing', w.growth.together)
  for (const [i, text] of (model.closing?.body.growth ?? []).entries())
    said.bullet(`growth/closing/${i}`, facts.hide(text), closingSource(facts, text))
  const rows = model.rows.filter((row) => canGrow(facts, row))
  for (const row of rows.slice(0, most.growing)) {
    const words = w.growth.level(row.title, levelWords(model.scale, row), towards(facts, row))
    said.paragraph(`growth/${row.competenceId}`, words, [finalSource(facts, row), ...jobSource(facts)])
    quotes(said, facts, row, 'minus', 1)
    const help = facts.helps.get(row.competenceId)?.[0]
    if (help !== undefined) said.bullet(`growth/${row.competenceId}/help`, w.growth.help(help.text))
  }
  const others = rows.slice(most.growing)
  if (others.length > 0)
    said.paragraph(
      'growth/others',
      w.growth.others(list(others.map(({ title }) => named(title)))),
      others.map((row) => finalSource(facts, row)),
    )
  if (goal !== null) {
    said.paragraph('growth/goal', w.growth.goal(goal.text), goalSource(facts), 'strong')
    if (goal.step !== '') said.paragraph('growth/step', w.growth.step(goal.step, goal.helper), goalSource(facts))
  }
}

function towards(facts: Facts, row: Row): string {
  const { model } = facts
  if (!hasJob(facts) || row.cutOff === null) return ''
  const asked = levelName(model.scale, row.cutOff)
  return w.growth.towards(model.jobProfile.title, asked, row.gap === null ? '' : steps(row.gap))
}

function tooLittle(said: Composition, facts: Facts): void {
  const rows = facts.model.rows.filter((row) => row.outcome === 'insufficient')
  if (rows.length === 0) return
  said.heading('too-little', 1, w.tooLittle.heading)
  const sources = rows.map((row) => finalSource(facts, row))
  said.paragraph('too-little/which', w.tooLittle.which(list(rows.map(({ title }) => named(title)))), sources)
  said.paragraph('too-little/not-you', w.tooLittle.notYou)
}

function ownWords(said: Composition, facts: Facts): void {
  const { statement } = facts.model.part
  if (statement === null) return
  const from = statementSource(facts)
  said.heading('statement', 1, w.statement.heading)
  said.paragraph('statement/answer', w.statement.answers[statement.answer], from)
  said.own('statement/words', statement.text, w.statement.by(instantWords(statement.at).day), from)
}

function overview(said: Composition, facts: Facts): void {
  const { model } = facts
  const rows = model.rows.filter((row) => row.outcome !== 'not-measured')
  if (rows.length === 0) return
  said.heading('overview', 1, w.overview.heading)
  said.paragraph('overview/scale', w.overview.scale(levelNames(model.scale)))
  const asked = hasJob(facts)
  const cell = (text: string, bold = false) => ({ text, bold })
  said.table(
    'overview/table',
    {
      caption: w.overview.caption,
      head: asked ? [...w.overview.head, w.overview.asked(model.jobProfile.title)] : [...w.overview.head],
      shares: asked ? [5, 3, 3] : [5, 3],
      rows: rows.map((row) => [
        cell(row.title, true),
        cell(row.level === null ? w.overview.tooLittle : levelWords(model.scale, row)),
        ...(asked ? [cell(row.cutOff === null ? w.overview.notAsked : levelName(model.scale, row.cutOff))] : []),
      ]),
    },
    rows.map((row) => finalSource(facts, row)),
  )
}

function next(said: Composition, facts: Facts): void {
  const { part } = facts.model
  said.heading('next', 1, w.next.heading)
  if (part.feedback === null) said.bullet('next/talk', w.next.talk)
  else said.bullet('next/talk', w.next.talked(part.feedback.byName, dayWords(part.feedback.on)), feedbackSource(facts))
  said.bullet('next/wrong', w.next.wrong)
  said.bullet('next/yours', w.next.yours)
  said.bullet('next/moment', w.next.moment)
  said.bullet('next/ask', w.next.ask(facts.ask))
}
