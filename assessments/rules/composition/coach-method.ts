// How it was measured: what a reader needs to know to judge how far the levels reach.
import { coachWords } from './coach-words.ts'
import { deviationWords } from './deviation-words.ts'
import { type Facts, sessionSource } from './facts.ts'
import { levelNames } from './language.ts'
import type { Composition } from './said.ts'

const w = coachWords.method
const cell = (text: string, bold = false) => ({ text, bold })

export function method(said: Composition, facts: Facts): void {
  const { model } = facts
  const from = [sessionSource(facts)]
  said.heading('method', 1, w.heading)
  said.paragraph('method/scope', coachWords.scope)
  said.heading('method/steps', 2, w.stepsHeading)
  for (const [i, text] of w.steps.entries()) said.bullet(`method/steps/${i}`, text)
  said.paragraph('method/scale', w.scale(levelNames(model.scale)))
  said.heading('method/exercises', 2, w.exercisesHeading)
  if (model.exercises.length === 0) said.paragraph('method/exercises/none', w.noExercises)
  said.paragraph('method/assessors', w.assessors(model.assessors), from)
  if (model.exercises.length > 0)
    said.table('method/exercises/table', {
      caption: w.exercisesCaption,
      head: [...w.columns],
      shares: [5, 2, 7, 4],
      rows: model.exercises.map(({ title, kind, minutes, competences, assessors }) => [
        cell(w.exercise(title, kind), true),
        cell(String(minutes)),
        cell(competences.join(', ') || w.none),
        cell(assessors.join(', ') || w.nobody),
      ]),
    })
  said.heading('method/rule', 2, w.ruleHeading)
  said.paragraph('method/rule/which', w.rule[model.combination])
  said.paragraph('method/rule/after', w.ruleAfter)
  said.heading('method/gate', 2, w.gateHeading)
  said.paragraph('method/gate/when', model.gate.early ? w.gateEarly(model.gate.missing) : w.gateRegular, from)
  if (model.gate.early && model.gate.reason !== '')
    said.paragraph('method/gate/reason', w.reason(model.gate.reason), from)
  said.heading('method/agreement', 2, w.agreementHeading)
  said.paragraph('method/agreement/seen', model.ratedByTwo ? w.agreementSeen : w.agreementUnknown)
  said.paragraph('method/snapshot', w.snapshot)
  // That there were some, never which: health and private trouble stay out of every document.
  if (model.extraTime) said.paragraph('method/adapted', w.extraTime)
  said.heading('method/deviations', 2, w.deviationsHeading)
  deviations(said, facts)
}

function deviations(said: Composition, { model }: Facts): void {
  if (model.deviations.length === 0) {
    said.paragraph('method/deviations/none', w.noDeviations)
    return
  }
  said.table('method/deviations/table', {
    caption: w.deviationsCaption,
    head: [...w.deviationColumns],
    shares: [4, 3],
    rows: model.deviations.map(({ code, subject, count, reason }) => [
      cell(deviationWords[code](subject, count)),
      cell(reason.trim() || w.noReason),
    ]),
  })
}
