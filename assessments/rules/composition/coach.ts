// The coach's document: everything. What it came down to, how it was measured, what is strong, all levels at a glance, each
// competence with its evidence, the candidate's part, what follows.

import type { Block } from '../../contract/index.ts'
import { dayWords, instantWords } from '../dutch.ts'
import { competences } from './coach-competence.ts'
import { method } from './coach-method.ts'
import { overview } from './coach-overview.ts'
import { coachWords as w } from './coach-words.ts'
import { evidenceOf, finalSource, noteSource, quoteOf, telling } from './evidence.ts'
import { competenceName, type Facts, type Row } from './facts.ts'
import { gapWords, levelWords, lowerFirst } from './language.ts'
import { overTime } from './over-time.ts'
import { type Composition, composition } from './said.ts'
import { sideBySide } from './side-by-side.ts'
import { closingSource, feedbackSource, statementSource } from './sources.ts'

const notesPerCompetence = 3

export function composeForCoach(facts: Facts): Block[] {
  const { model } = facts
  const said = composition([model.part.statement?.text ?? ''])
  closing(said, facts)
  method(said, facts)
  strengths(said, facts)
  overview(said, facts)
  overTime(said, facts.overTime)
  competences(said, facts)
  sideBySide(said, facts)
  statement(said, facts)
  followUp(said, facts)
  return said.blocks()
}

function closing(said: Composition, facts: Facts): void {
  const { closing: found, part } = facts.model
  if (found === null) return
  const { sentence, strengths, growth, told } = found.body
  said.heading('closing', 1, w.closing.heading)
  said.paragraph('closing/sentence', sentence, closingSource(facts, sentence), 'strong')
  if (found.outdated) said.paragraph('closing/outdated', w.closing.outdated, [], 'quiet')
  said.heading('closing/strengths', 2, w.closing.strengths)
  for (const [i, text] of strengths.entries()) said.bullet(`closing/strengths/${i}`, text, closingSource(facts, text))
  said.heading('closing/growth', 2, w.closing.growth)
  for (const [i, text] of growth.entries()) said.bullet(`closing/growth/${i}`, text, closingSource(facts, text))
  said.heading('closing/told', 2, w.closing.toldHeading)
  said.paragraph('closing/told/what', told.what, closingSource(facts, told.what))
  // The plan to tell says nothing more once there was a talk.
  if (part.feedback !== null)
    said.paragraph(
      'closing/told/talk',
      w.closing.told(part.feedback.byName, dayWords(part.feedback.on)),
      feedbackSource(facts),
    )
  else if (found.tellerName !== '' || told.on !== null)
    said.paragraph('closing/told/talk', w.closing.willTell(found.tellerName, told.on === null ? '' : dayWords(told.on)))
}

function strengths(said: Composition, facts: Facts): void {
  const { model } = facts
  const meeting = model.rows.filter((row) => row.outcome === 'meets' || row.outcome === 'meets-not-all')
  const ordered = meeting.sort((a, b) => (b.level ?? 0) - (a.level ?? 0) || (a.gap ?? 0) - (b.gap ?? 0))
  said.heading('strengths', 1, w.strengths.heading)
  if (ordered.length > 0) {
    said.paragraph('strengths/intro', w.strengths.intro)
    for (const row of ordered)
      strength(
        said,
        facts,
        row,
        w.strengths.level(competenceName(row), levelWords(model.scale, row), lowerFirst(gapWords(row))),
      )
    return
  }
  const seen = model.rows.filter((row) => row.evidence.some((note) => note.sign === 'plus'))
  said.paragraph('strengths/intro', seen.length > 0 ? w.strengths.noneMeets : w.strengths.noSigns)
  for (const row of seen) strength(said, facts, row, competenceName(row))
}

function strength(said: Composition, facts: Facts, row: Row, words: string): void {
  const at = `strengths/${row.competenceId}`
  const notes = telling(evidenceOf(facts, row), 'plus', notesPerCompetence)
  said.paragraph(at, words, [finalSource(facts, row)], 'strong')
  for (const note of notes) said.quote(`${at}/${note.noteId}`, quoteOf(note), note.exercise, [noteSource(facts, note)])
  if (notes.length === 0) said.paragraph(`${at}/none`, w.strengths.noNotes(row.title), [], 'quiet')
}

function statement(said: Composition, facts: Facts): void {
  const found = facts.model.part.statement
  if (found === null) return
  const from = statementSource(facts)
  said.heading('statement', 1, w.statement.heading)
  said.paragraph('statement/answer', w.statement.answers[found.answer], from, 'strong')
  if (found.text.trim() === '') said.paragraph('statement/none', w.statement.noWords)
  else said.own('statement/words', found.text, w.statement.by, from)
  said.paragraph(
    'statement/noted',
    w.statement.noted(instantWords(found.at).day, found.by, found.readBack),
    from,
    'quiet',
  )
}

/** The last block is a hint: a layout for paper leaves room to write after it. */
function followUp(said: Composition, { model }: Facts): void {
  said.heading('follow-up', 1, w.followUp.heading)
  said.paragraph('follow-up/purpose', w.purpose, [], 'strong')
  for (const [i, text] of w.followUp.steps.entries()) said.bullet(`follow-up/${i}`, text)
  const answered = model.part.statement !== null
  said.heading('follow-up/reaction', 2, answered ? w.followUp.addedHeading : w.followUp.reactionHeading)
  said.paragraph('follow-up/write', answered ? w.followUp.addedHint : w.followUp.reactionHint, [], 'quiet')
}
