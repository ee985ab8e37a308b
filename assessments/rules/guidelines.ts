// The demands of the international guidelines for assessment centres (International Taskforce on Assessment Center
// Guidelines, «Guidelines and Ethical Considerations for Assessment Center Operations», 6th edition, 2014: ten essential
// elements; scoring apart from recording, and participants' rights added) answered from what a session's data show.
// What the data cannot show counts as absent or in part, never as met.
import { type ExerciseKind, exerciseKinds } from '../contract/exercises.ts'

export const guidelineElements = [
  'job-analysis',
  'behaviour-classes',
  'components',
  'linkages',
  'simulations',
  'assessors',
  'training',
  'recording',
  'scoring',
  'integration',
  'standardisation',
  'rights',
] as const
export type GuidelineElement = (typeof guidelineElements)[number]
export type GuidelineAnswer = 'yes' | 'part' | 'absent'

/** Counts only. `open`: candidates whose eindbespreking is open to whoever asks; of others nothing after the work counts. */
export interface GuidelineFacts {
  /** null: no job profile. `valid`: not past its last day on the day of the session. */
  profile: { source: boolean; valid: boolean } | null
  competences: { withIndicators: number; asWhole: number; inOneExercise: number }
  exercises: { kinds: ExerciseKind[]; withoutCompetences: number }
  /** Candidates with at least one run, and how many of them were to be seen at two moments, by two, by two at once. */
  candidates: { all: number; twoMoments: number; twoAssessors: number; twoAtOnce: number; sameExercises: number }
  assessors: { all: number; trained: number; practised: number }
  work: { assigned: number; sealed: number; submitted: number }
  open: { all: number; everyoneBefore: number; levelsSet: number; begun: number; closed: number }
  rights: { candidates: number; informed: number; agreed: number; told: number; answered: number }
}

/** Behaviour in a task made for the occasion; a test, a talk about the past and the usual work are no simulation. */
const simulations: readonly ExerciseKind[] = exerciseKinds.filter(
  (kind) => kind !== 'test' && kind !== 'starr-interview' && kind !== 'work-floor-observation',
)
export const simulationsIn = (kinds: readonly ExerciseKind[]): number =>
  kinds.filter((kind) => simulations.includes(kind)).length

const share = (count: number, of: number): GuidelineAnswer =>
  of === 0 || count === 0 ? 'absent' : count >= of ? 'yes' : 'part'
const weakest = (...answers: GuidelineAnswer[]): GuidelineAnswer => {
  if (answers.every((answer) => answer === 'yes')) return 'yes'
  return answers.every((answer) => answer === 'absent') ? 'absent' : 'part'
}

const answers: Record<GuidelineElement, (facts: GuidelineFacts) => GuidelineAnswer> = {
  'job-analysis': ({ profile }) => (profile === null ? 'absent' : profile.source && profile.valid ? 'yes' : 'part'),
  'behaviour-classes': ({ competences: { withIndicators, asWhole } }) =>
    share(withIndicators, withIndicators + asWhole),
  components: ({ exercises: { kinds }, candidates }) => {
    if (kinds.length < 2) return 'absent'
    return candidates.twoMoments >= candidates.all ? 'yes' : 'part'
  },
  linkages: ({ exercises: { kinds, withoutCompetences }, competences }) => {
    if (kinds.length === 0 || withoutCompetences >= kinds.length) return 'absent'
    return withoutCompetences === 0 && competences.inOneExercise === 0 ? 'yes' : 'part'
  },
  simulations: ({ exercises: { kinds } }) => (simulationsIn(kinds) > 0 ? 'yes' : 'absent'),
  assessors: ({ candidates: { all, twoAssessors, twoAtOnce } }) => {
    if (twoAssessors === 0) return 'absent'
    return weakest(share(twoAssessors, all), share(twoAtOnce, all))
  },
  training: ({ assessors: { all, trained, practised } }) => weakest(share(trained, all), share(practised, all)),
  recording: ({ work: { assigned, sealed } }) => share(sealed, assigned),
  scoring: ({ work: { assigned, submitted }, open }) => {
    if (submitted === 0) return 'absent'
    return submitted >= assigned && open.everyoneBefore >= open.all ? 'yes' : 'part'
  },
  integration: ({ open: { all, levelsSet, begun, closed } }) =>
    weakest(share(levelsSet, all), share(begun, all), share(closed, all)),
  standardisation: ({ candidates: { all, sameExercises } }) => share(sameExercises, all),
  rights: ({ rights: { candidates, informed, agreed, told, answered } }) =>
    weakest(
      share(informed, candidates),
      share(agreed, candidates),
      share(told, candidates),
      share(answered, candidates),
    ),
}

export const guidelineAnswers = (facts: GuidelineFacts): { element: GuidelineElement; answer: GuidelineAnswer }[] =>
  guidelineElements.map((element) => ({ element, answer: answers[element](facts) }))
