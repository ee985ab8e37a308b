// One measurement beside one job: by the essential competences alone, what is not known apart from what is not yet.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gap, outcome } from '../../../assessments/rules/gap.ts'
import type { AskedCompetence } from '../../../assessments/rules/match/asked.ts'
import { type MeasuredCompetence, jobMatch as match } from '../../../assessments/rules/match/job-match.ts'

const unknowns = ['not-measured', 'not-in-framework', 'anchors-changed', 'scale-changed'] as const
type Told = number | null | (typeof unknowns)[number]
interface One {
  level: number
  need: 'essential' | 'desirable'
  measured: Told
  levels: number[]
}
const asked = (level: number, need: One['need'], measured: Told, levels: number[] = []): One => ({
  level,
  need,
  measured,
  levels,
})
/** As the services lay a measurement beside a job. */
function jobMatch(all: readonly One[]) {
  const competences = new Map<string, MeasuredCompetence>()
  const title = 'Nauwkeurig werken'
  const asks = all.map(({ level, need, measured, levels }, at): AskedCompetence => {
    const competenceId = `c${at}`
    if (typeof measured !== 'string') competences.set(competenceId, { title, level: measured, levels })
    const why = typeof measured !== 'string' || measured === 'not-measured' ? null : measured
    return { competenceId, level, need, title, why }
  })
  return match(asks, competences)
}
const standing = (...all: One[]) => jobMatch(all).standing

describe('where a job stands', () => {
  it('fits when every essential cut-off is met, also where a desirable one is not', () => {
    expect(standing(asked(3, 'essential', 3, [3, 4]), asked(4, 'desirable', 1, [1]))).toBe('fits')
  })
  it('says that not everyone saw it', () => {
    const match = jobMatch([asked(3, 'essential', 3, [2, 4])])
    expect(match).toMatchObject({ standing: 'fits-not-all', essential: { asked: 1, met: 1 } })
    expect(match.notWithAll).toHaveLength(1)
  })
  it('counts steps over essential competences: one, two, more', () => {
    expect(standing(asked(3, 'essential', 2), asked(2, 'essential', 2))).toBe('one-step')
    expect(standing(asked(3, 'essential', 2), asked(3, 'essential', 2))).toBe('two-steps')
    expect(standing(asked(4, 'essential', 2))).toBe('two-steps')
    expect(standing(asked(4, 'essential', 2), asked(2, 'essential', 1))).toBe('further')
  })
  it('is unknown when only evidence is missing, and says a step where one is known', () => {
    expect(standing(asked(3, 'essential', null))).toBe('unknown')
    const match = jobMatch([asked(3, 'essential', null), asked(3, 'essential', 2)])
    expect(match.standing).toBe('one-step')
    expect(match.unknown.map(({ why }) => why)).toEqual(['insufficient'])
    expect(match.steps).toHaveLength(1)
  })
  it('never says that a job without essential competences fits', () => {
    expect(standing()).toBe('unknown')
    expect(standing(asked(2, 'desirable', 4, [4]))).toBe('unknown')
  })
})

const measured = fc.oneof(fc.integer({ min: 1, max: 7 }), fc.constant(null), fc.constantFrom(...unknowns))
const anyAsked = fc
  .tuple(
    fc.integer({ min: 1, max: 7 }),
    fc.constantFrom('essential' as const, 'desirable' as const),
    measured,
    fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 4 }),
  )
  .map(([level, need, what, levels]) => asked(level, need, what, levels))

describe('whatever a job asks', () => {
  it('each competence is told once: met, not yet, or unknown', () => {
    fc.assert(
      fc.property(fc.array(anyAsked, { maxLength: 12 }), (all) => {
        const match = jobMatch(all)
        const told = match.essential.met + match.desirable.met + match.steps.length + match.unknown.length
        expect(told).toBe(all.length)
        expect(match.essential.asked + match.desirable.asked).toBe(all.length)
        expect(match.steps.every(({ steps }) => steps > 0)).toBe(true)
      }),
    )
  })
  it('what is not known of a desirable one, and its level, changes nothing about where the job stands', () => {
    fc.assert(
      fc.property(fc.array(anyAsked, { maxLength: 8 }), fc.array(anyAsked, { maxLength: 4 }), (all, more) => {
        const essential = all.filter(({ need }) => need === 'essential')
        const desirable = more.map((one) => ({ ...one, need: 'desirable' as const }))
        expect(jobMatch([...desirable, ...essential]).standing).toBe(jobMatch(essential).standing)
      }),
    )
  })
  it('says what the gap says', () => {
    fc.assert(
      fc.property(anyAsked, (one) => {
        const { steps, unknown, notWithAll } = jobMatch([one])
        const final = typeof one.measured === 'string' ? null : { level: one.measured }
        const facts = { final, levels: one.levels, cutOff: one.level }
        const said = outcome(facts)
        expect(steps.map((step) => step.steps)).toEqual(said === 'not-yet' ? [gap(facts)] : [])
        expect(unknown).toHaveLength(said === 'insufficient' || said === 'not-measured' ? 1 : 0)
        expect(notWithAll).toHaveLength(said === 'meets-not-all' ? 1 : 0)
      }),
    )
  })
  it('a higher level never takes a job further away', () => {
    const order = ['fits', 'one-step', 'two-steps', 'further']
    const place = (all: One[]) => order.indexOf(jobMatch(all).standing.replace('-not-all', ''))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), { minLength: 1 }),
        (all) => {
          const at = (up: number) => all.map(([level, own], i) => asked(level, 'essential', own + (i === 0 ? up : 0)))
          expect(place(at(1))).toBeLessThanOrEqual(place(at(0)))
        },
      ),
    )
  })
})
