// Each demand of the international guidelines is met, met in part or absent by the counts alone.
import { expect, it } from 'vitest'
import {
  type GuidelineElement,
  type GuidelineFacts,
  guidelineAnswers,
  guidelineElements,
} from '../../../assessments/rules/guidelines.ts'
import { dossierModel } from '../../support/dossier-model.ts'

const whole: GuidelineFacts = {
  ...dossierModel(3).guidelines,
  assessors: { all: 3, trained: 3, practised: 3 },
  work: { assigned: 30, sealed: 30, submitted: 30 },
  rights: { candidates: 5, informed: 5, agreed: 5, told: 5, answered: 5 },
}
const answer = (element: GuidelineElement, facts: GuidelineFacts) =>
  guidelineAnswers(facts).find((each) => each.element === element)?.answer
const nothing: GuidelineFacts = {
  profile: null,
  competences: { withIndicators: 0, asWhole: 0, inOneExercise: 0 },
  exercises: { kinds: [], withoutCompetences: 0 },
  candidates: { all: 0, twoMoments: 0, twoAssessors: 0, twoAtOnce: 0, sameExercises: 0 },
  assessors: { all: 0, trained: 0, practised: 0 },
  work: { assigned: 0, sealed: 0, submitted: 0 },
  open: { all: 0, everyoneBefore: 0, levelsSet: 0, begun: 0, closed: 0 },
  rights: { candidates: 0, informed: 0, agreed: 0, told: 0, answered: 0 },
}

it('answers every element once, in order', () => {
  expect(guidelineAnswers(whole).map(({ element }) => element)).toEqual([...guidelineElements])
})
it('all is met where all is there, and absent where nothing is', () => {
  expect(new Set(guidelineAnswers(whole).map((each) => each.answer))).toEqual(new Set(['yes']))
  expect(new Set(guidelineAnswers(nothing).map((each) => each.answer))).toEqual(new Set(['absent']))
})

const bent: [GuidelineElement, 'part' | 'absent', Partial<GuidelineFacts>][] = [
  ['job-analysis', 'part', { profile: { source: true, valid: false } }],
  ['job-analysis', 'part', { profile: { source: false, valid: true } }],
  ['behaviour-classes', 'part', { competences: { ...whole.competences, asWhole: 1 } }],
  ['components', 'absent', { exercises: { kinds: ['case'], withoutCompetences: 0 } }],
  ['components', 'part', { candidates: { ...whole.candidates, twoMoments: 4 } }],
  ['linkages', 'part', { competences: { ...whole.competences, inOneExercise: 1 } }],
  ['linkages', 'absent', { exercises: { kinds: ['case', 'case'], withoutCompetences: 2 } }],
  [
    'simulations',
    'absent',
    { exercises: { kinds: ['test', 'starr-interview', 'work-floor-observation'], withoutCompetences: 0 } },
  ],
  ['assessors', 'absent', { candidates: { ...whole.candidates, twoAssessors: 0, twoAtOnce: 0 } }],
  ['assessors', 'part', { candidates: { ...whole.candidates, twoAtOnce: 0 } }],
  ['training', 'part', { assessors: { all: 3, trained: 3, practised: 0 } }],
  ['training', 'absent', { assessors: { all: 3, trained: 0, practised: 0 } }],
  ['recording', 'part', { work: { ...whole.work, sealed: 29 } }],
  ['scoring', 'part', { work: { ...whole.work, submitted: 29 } }],
  ['scoring', 'part', { open: { ...whole.open, everyoneBefore: 3 } }],
  ['integration', 'part', { open: { ...whole.open, closed: 0 } }],
  ['integration', 'absent', { open: nothing.open }],
  ['standardisation', 'part', { candidates: { ...whole.candidates, sameExercises: 4 } }],
  ['rights', 'part', { rights: { ...whole.rights, agreed: 4 } }],
  ['rights', 'part', { rights: { ...whole.rights, told: 0 } }],
]
it.each(bent)('%s is %s', (element, expected, over) => {
  expect(answer(element, { ...whole, ...over })).toBe(expected)
})
