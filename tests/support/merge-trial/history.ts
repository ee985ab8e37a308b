// A random history as data: who there is, and what is done in which order. Numbers choose among what there is at that
// moment, so that a history stays playable when steps are taken out of it.
import fc from 'fast-check'

export interface Shape {
  leads: number
  assessors: number
  candidates: number
  runs: number
  /** Chance for who observes whom, and for the orders in which the files come together. */
  seed: number
}

const stepNames = [
  'seal',
  'unseal',
  'late',
  'submit',
  'timer',
  'return',
  'take',
  'deal',
  'deal-new-laptop',
  'reopen',
  'gate',
  'level',
  'talk',
  'calibrate',
  'self',
  'erase',
  'settle',
  'recognise',
  'timetable',
  'damage',
  'snapshot',
  'restore',
  'clone',
  'forge',
  'receipt',
  'erase-copy',
  'lead-writes-off',
] as const
export type StepName = (typeof stepNames)[number]

export interface Step {
  do: StepName
  /** Which laptop, file, assignment …: counted round among what there is. */
  a: number
  b: number
  c: number
}
export interface History {
  shape: Shape
  steps: Step[]
}

/** How often each comes, in a day that is mostly work and carrying files. */
const weights: Record<StepName, number> = {
  seal: 16,
  unseal: 4,
  late: 4,
  submit: 14,
  timer: 4,
  return: 13,
  take: 13,
  deal: 6,
  'deal-new-laptop': 3,
  reopen: 5,
  gate: 1,
  level: 2,
  talk: 2,
  calibrate: 2,
  self: 2,
  erase: 1,
  settle: 7,
  recognise: 1,
  timetable: 3,
  damage: 2,
  snapshot: 3,
  restore: 3,
  clone: 2,
  forge: 3,
  receipt: 2,
  'erase-copy': 1,
  'lead-writes-off': 2,
}

const nat = fc.nat({ max: 1023 })
const step: fc.Arbitrary<Step> = fc.record({
  do: fc.oneof(...stepNames.map((name) => ({ weight: weights[name], arbitrary: fc.constant(name) }))),
  a: nat,
  b: nat,
  c: nat,
})
const shape = (assessors: number): fc.Arbitrary<Shape> =>
  fc.record({
    leads: fc.integer({ min: 1, max: 2 }),
    assessors: fc.integer({ min: 1, max: assessors }),
    candidates: fc.integer({ min: 1, max: 3 }),
    runs: fc.integer({ min: 1, max: 3 }),
    seed: fc.nat(),
  })

export interface Most {
  steps: number
  assessors: number
}

/** Without bias towards small ones: those are what shrinking is for. */
export const histories = ({ steps, assessors }: Most): fc.Arbitrary<History> =>
  fc.noBias(
    fc.record({ shape: shape(assessors), steps: fc.array(step, { minLength: 5, maxLength: steps, size: 'max' }) }),
  )
