// Documents for an employer or a training provider: only the competences the candidate agreed to, in words, with what was
// seen. Nothing of health or private trouble, no assessor, no other person; what a job asks only when a job was chosen.

import type { Block } from '../../contract/index.ts'
import { dayWords, levelName } from '../dutch.ts'
import { evidenceOf, finalSource, noteSource, quoteOf, telling } from './evidence.ts'
import { callName, canGrow, type Facts, hasJob, type Row, sessionSource } from './facts.ts'
import { levelNames, levelWords, steps } from './language.ts'
import { type Composition, composition } from './said.ts'
import { sharedWords as w } from './shared-words.ts'
import { jobSource } from './sources.ts'

const examples = 3

export function composeForOthers(facts: Facts, reader: 'employer' | 'training'): Block[] {
  const { model } = facts
  const said = composition()
  const name = callName(model.candidate)
  said.paragraph('opening/consent', w.consent(name))
  said.paragraph('opening/day', w.opening(dayWords(model.session.day), name), [sessionSource(facts)])
  const rows = model.rows.filter((row) => facts.told.has(row.competenceId) && row.outcome !== 'not-measured')
  if (rows.length === 0) said.paragraph('nothing', w.nothingChosen)
  else {
    said.heading('competences', 1, w.heading(name))
    said.paragraph('competences/scale', w.scale(levelNames(model.scale)))
    for (const row of rows) competence(said, facts, row, reader)
  }
  reading(said, facts)
  return said.blocks()
}

function competence(said: Composition, facts: Facts, row: Row, reader: 'employer' | 'training'): void {
  const { model } = facts
  const at = `competence/${row.competenceId}`
  const from = [finalSource(facts, row)]
  said.heading(at, 2, row.title, from)
  said.paragraph(`${at}/definition`, row.definition, [], 'quiet')
  if (row.level === null) {
    said.paragraph(`${at}/level`, w.tooLittle(row.title), from)
    return
  }
  said.paragraph(`${at}/level`, w.level(row.title, levelWords(model.scale, row)), from, 'strong')
  if (hasJob(facts) && row.cutOff !== null) {
    const asked = levelName(model.scale, row.cutOff)
    const gap = row.gap ?? 0
    const words = gap > 0 ? w.further(row.title, asked, steps(gap)) : w.reached(row.title, asked)
    said.paragraph(`${at}/asked`, words, jobSource(facts))
  } else if (reader === 'training' && canGrow(facts, row))
    said.paragraph(`${at}/next`, w.next(row.title, levelName(model.scale, row.level + 1)), from)
  const notes = telling(
    evidenceOf(facts, row).filter((note) => note.kind !== 'omission' && said.isNew(facts.hide(quoteOf(note)))),
    'plus',
    examples,
  )
  if (notes.length > 0) said.paragraph(`${at}/seen`, w.seen(row.title))
  for (const note of notes)
    said.bullet(`seen/${row.competenceId}/${note.noteId}`, facts.hide(quoteOf(note)), [noteSource(facts, note)])
}

function reading(said: Composition, facts: Facts): void {
  const { model } = facts
  said.heading('reading', 1, w.reading.heading)
  said.bullet('reading/moment', w.reading.moment)
  said.bullet('reading/verdict', w.reading.verdict)
  // That there were some, never which, and only where the person agreed to that too.
  if (facts.mentionAdapted && model.extraTime) said.bullet('reading/adapted', w.reading.adapted)
  said.bullet('reading/only', w.reading.only)
  // Whoever makes the file is not in the text: an agreement is about it, and colleagues make it too.
  said.bullet('reading/ask', w.reading.ask([facts.ask, model.organisation].filter((part) => part !== '').join(', ')))
}
