// The checks before a start as a list somebody goes through: what is asked, which deviations speak of it, and where it is
// mended.
import type { Warning } from '../../../../assessments/contract/index.ts'

/** Parts of the page of preparation one can be brought to, and other pages. */
export const places = ['candidates', 'assessors', 'runs', 'information'] as const
export type Place = (typeof places)[number]
export type MendedAt = Place | 'programme' | 'timetable' | 'people'

export const checklistItems = [
  'people',
  'moments',
  'eyes',
  'observed',
  'conflicts',
  'programme',
  'timetable',
  'elsewhere',
  'information',
  'informed',
  'agreed',
  'calibrated',
] as const
export type ChecklistItem = (typeof checklistItems)[number]

const items: Record<Warning['code'], ChecklistItem> = {
  'no-candidates': 'people',
  'no-assessors': 'people',
  'same-name': 'people',
  'candidate-without-runs': 'moments',
  'candidate-one-moment': 'moments',
  'candidate-one-assessor': 'eyes',
  'candidate-not-rated-by-two': 'eyes',
  'competence-one-assessor': 'eyes',
  'run-without-assessor': 'observed',
  'candidate-unobserved-in-run': 'observed',
  'too-many-candidates-per-observer': 'observed',
  'conflict-of-interest': 'conflicts',
  'no-exercises': 'programme',
  'exercise-without-competences': 'programme',
  'too-many-competences': 'programme',
  'too-many-indicators': 'programme',
  'competence-in-one-exercise': 'programme',
  'cut-off-not-measured': 'programme',
  'run-not-planned': 'timetable',
  'timetable-clash': 'timetable',
  'person-in-two-sessions': 'elsewhere',
  'information-missing': 'information',
  'candidate-not-informed': 'informed',
  'candidate-not-agreed': 'agreed',
  'assessor-not-calibrated': 'calibrated',
}

const mendedAt: Record<ChecklistItem, MendedAt> = {
  people: 'candidates',
  moments: 'runs',
  eyes: 'runs',
  observed: 'runs',
  conflicts: 'runs',
  programme: 'programme',
  timetable: 'timetable',
  elsewhere: 'timetable',
  information: 'information',
  informed: 'information',
  agreed: 'information',
  calibrated: 'people',
}

export interface ChecklistLine {
  item: ChecklistItem
  at: MendedAt
  /** Empty: met. */
  warnings: Warning[]
}

/** What is not met comes first: it asks something. */
export function checklistOf(checks: readonly Warning[]): ChecklistLine[] {
  const own = Map.groupBy(checks, ({ code }) => items[code])
  const lines = checklistItems.map((item) => {
    const warnings = own.get(item) ?? []
    // Without assessors it is not the candidates one has to go to.
    const onlyAssessors = item === 'people' && warnings.length > 0 && warnings.every((w) => w.code === 'no-assessors')
    return { item, at: onlyAssessors ? ('assessors' as const) : mendedAt[item], warnings }
  })
  return [
    ...lines.filter(({ warnings }) => warnings.length > 0),
    ...lines.filter(({ warnings }) => warnings.length === 0),
  ]
}

/** Readiness can be in order without Wakker knowing; the others deviate by a choice that was made. */
export const isReadiness = (code: Warning['code']): boolean =>
  ['information', 'informed', 'agreed', 'calibrated'].includes(items[code])
