// How it was measured, in plain Dutch: what a reader needs to know to judge how far the levels reach.
import type { FileChild } from 'docx'
import type { ReportModel } from '../contract/reports.ts'
import { dataTable, headingAt, paragraph } from './layout.ts'
import { words } from './words.ts'

export function method(model: ReportModel): FileChild[] {
  const w = words.method
  return [
    headingAt(1, w.heading, true),
    headingAt(2, w.stepsHeading),
    ...w.steps.map((text) => paragraph(text, { bullet: true })),
    paragraph(w.scale([...model.scale].sort((a, b) => a.value - b.value).map((level) => level.name))),
    headingAt(2, w.exercisesHeading),
    ...exercises(model),
    headingAt(2, w.ruleHeading),
    paragraph(w.rule[model.combination]),
    paragraph(w.ruleAfter),
    headingAt(2, w.gateHeading),
    paragraph(model.gate.early ? w.gateEarly(model.gate.missing) : w.gateRegular),
    ...(model.gate.early && model.gate.reason !== '' ? [paragraph(w.reason(model.gate.reason))] : []),
    headingAt(2, w.agreementHeading),
    paragraph(model.ratedByTwo ? w.agreementSeen : w.agreementUnknown),
    paragraph(w.snapshot),
    // That there were some, never which: health and private trouble stay out of every document.
    ...(model.extraTime ? [paragraph(w.extraTime)] : []),
    headingAt(2, w.deviationsHeading),
    deviations(model),
  ]
}

function exercises(model: ReportModel): FileChild[] {
  const w = words.method
  if (model.exercises.length === 0) return [paragraph(w.noExercises), paragraph(w.assessors(model.assessors))]
  return [
    paragraph(w.assessors(model.assessors), { keepNext: true }),
    dataTable(
      w.columns,
      model.exercises.map((exercise) => [
        [{ text: exercise.title, look: { bold: true } }, { text: w.kind(exercise.kind) }],
        [{ text: String(exercise.minutes) }],
        [{ text: exercise.competences.join(', ') || w.none }],
        [{ text: exercise.assessors.join(', ') || w.nobody }],
      ]),
      [5, 2, 7, 4],
    ),
  ]
}

function deviations(model: ReportModel): FileChild {
  const w = words.method
  if (model.deviations.length === 0) return paragraph(w.noDeviations)
  return dataTable(
    w.deviationColumns,
    model.deviations.map((deviation) => [
      [{ text: w.deviation(deviation) }],
      [{ text: deviation.reason.trim() || w.noReason }],
    ]),
    [4, 3],
  )
}
