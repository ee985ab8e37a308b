// A measurement beside a job in sentences, and the plan that begins from it.
import { describe, expect, it } from 'vitest'
import { type JobMatch, PlanBody } from '../../../assessments/contract/index.ts'
import { reasonWords } from '../../../renderer/features/match/match-words.ts'
import { firstStepOf, planTowards } from '../../../renderer/features/match/plan-step.ts'

const scale = ['Onvoldoende', 'Matig', 'Goed', 'Zeer goed'].map((name, place) => ({ value: place + 1, name }))
const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`
const step = { competenceId: id(1), title: 'Werkt veilig', need: 'essential' as const, level: 2, cutOff: 3, steps: 1 }
const match = (change: Partial<JobMatch> = {}): JobMatch => ({
  standing: 'one-step',
  essential: { asked: 2, met: 1 },
  desirable: { asked: 0, met: 0 },
  steps: [step],
  unknown: [],
  notWithAll: [],
  ...change,
})
const unknown = { competenceId: id(2), title: 'Noteert', need: 'essential' as const, why: 'insufficient' as const }

describe('why a job stands where it stands', () => {
  it('calls a competence by its name, apart from the sentence', () => {
    expect(reasonWords(match(), scale)).toBe('Eén stap opent deze job: «Werkt veilig» van Matig naar Goed.')
  })

  it('does not promise that a step opens a job while something essential is not known', () => {
    expect(reasonWords(match({ unknown: [unknown] }), scale)).toBe(
      'Voor wat gemeten is, nog 1 stap: «Werkt veilig» van Matig naar Goed. Voor «Noteert» is er te weinig bewijs.',
    )
    expect(reasonWords(match({ unknown: [{ ...unknown, need: 'desirable' }] }), scale)).toContain('opent deze job')
  })
})

describe('a plan towards a job', () => {
  it('begins with one goal: the first essential step, one level further', () => {
    const far = { ...step, level: 1, steps: 2 }
    const later = { ...step, competenceId: id(3), need: 'desirable' as const }
    const first = firstStepOf(match({ steps: [later, far, step] }), scale)
    const plan = PlanBody.parse(planTowards('Sorteren', first, '2026-11-22'))
    expect(plan.title).toBe('Naar Sorteren')
    expect(plan.goals).toMatchObject([
      {
        text: 'Ik wil groeien in «Werkt veilig».',
        competenceId: id(1),
        competence: 'Werkt veilig',
        from: 'Onvoldoende',
        to: 'Matig',
        state: 'now',
        chosenOn: '2026-11-22',
        actions: [],
      },
    ])
  })

  it('is empty where nothing essential is left, and holds the longest names', () => {
    expect(planTowards('Sorteren', firstStepOf(match({ steps: [] }), scale), '2026-11-22').goals).toEqual([])
    const long = '🙂'.repeat(300)
    const first = firstStepOf(match({ steps: [{ ...step, title: long }] }), scale)
    expect(PlanBody.safeParse(planTowards(long, first, '2026-11-22')).success).toBe(true)
  })
})
