// What was measured with what: the exercises, the matrix of competences by exercises, how often and by how many.
import type { FileChild } from 'docx'
import { mostCompetencesPerExercise, mostIndicatorsPerExercise } from '../../contract/programmes.ts'
import { type CellLines, dataTable, headingAt, ink, paragraph } from '../layout.ts'
import type { DossierExercise, DossierModel } from './model.ts'
import { chapterTitle, dossierWords } from './words.ts'

const w = dossierWords.programme
/** More columns than this are no longer read on an upright page; the matrix goes on below. */
const exercisesPerTable = 7

export function programme(model: DossierModel): FileChild[] {
  const { exercises, guidelines } = model
  const { all, twoMoments, twoAssessors, twoAtOnce } = guidelines.candidates
  return [
    headingAt(1, chapterTitle('programme'), true),
    headingAt(2, w.exercisesHeading),
    ...(exercises.length === 0
      ? [paragraph(w.noExercises)]
      : [
          dataTable(w.exerciseColumns, exercises.map(exerciseRow), [2, 8, 3, 4, 4, 3]),
          paragraph(w.norm, { style: 'Quiet', before: 100 }),
          ...matrix(model),
          ...coverage(model),
        ]),
    paragraph(w.perCandidate(all, twoMoments, twoAssessors, twoAtOnce), { before: 120 }),
  ]
}

const quiet = { color: ink.quiet, size: 18 }
/** A count beside its norm; over it is said in words. */
const counted = (count: number, most: number): CellLines => [
  { text: String(count) },
  ...(count > most ? [{ text: w.over, look: quiet }] : []),
]

function exerciseRow(exercise: DossierExercise, index: number): CellLines[] {
  return [
    [{ text: w.exercise(index + 1), look: { bold: true } }],
    [{ text: exercise.title }, { text: w.kind(exercise.kind, exercise.group), look: quiet }],
    [{ text: String(exercise.minutes) }],
    counted(exercise.competences, mostCompetencesPerExercise),
    counted(exercise.indicators, mostIndicatorsPerExercise),
    [{ text: String(exercise.runs) }],
  ]
}

function matrix({ exercises, competences }: DossierModel): FileChild[] {
  const starts = Array.from(
    { length: Math.ceil(exercises.length / exercisesPerTable) },
    (_, part) => part * exercisesPerTable,
  )
  const cell = (count: number | null | undefined) =>
    count === null || count === undefined ? w.notShown : count === 0 ? w.asWhole : String(count)
  return [
    headingAt(2, w.matrixHeading),
    paragraph(w.matrixNote, { style: 'Quiet', keepNext: true }),
    ...starts.flatMap((start, part) => {
      const shown = exercises.slice(start, start + exercisesPerTable)
      return [
        ...(part === 0 ? [] : [paragraph('')]),
        dataTable(
          [w.competence, ...shown.map((_, i) => w.exercise(start + i + 1))],
          competences.map(({ title, cells }) => [
            [{ text: title }],
            ...shown.map((_, i) => [{ text: cell(cells[start + i]) }]),
          ]),
          [5, ...shown.map(() => 1)],
        ),
      ]
    }),
  ]
}

function coverage({ competences }: DossierModel): FileChild[] {
  return [
    headingAt(2, w.coverageHeading),
    paragraph(w.coverageNote, { style: 'Quiet', keepNext: true }),
    dataTable(
      w.coverageColumns,
      competences.map(({ title, moments, assessors }) => [
        [{ text: title }],
        [{ text: w.span(moments) }],
        [{ text: w.span(assessors) }],
        [{ text: dossierWords.yesNo(moments.least >= 2 && assessors.least >= 2) }],
      ]),
      [8, 3, 3, 3],
    ),
  ]
}
