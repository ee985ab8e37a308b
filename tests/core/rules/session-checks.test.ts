import { describe, expect, it } from 'vitest'
import type { Run, SessionBody } from '../../../assessments/contract/index.ts'
import { type SessionChecked, sessionChecks } from '../../../assessments/rules/session-checks.ts'
import { candidatesNamedIn } from '../../../assessments/rules/warnings.ts'
import { unplanned } from '../../support/plain.ts'
import { candidate, exercise, frameworkBody, id, programmeBody, sessionBody } from '../../support/prepared-file.ts'

const framework = frameworkBody(3)
const exercises = [exercise('Overleg', framework, [1, 2], true), exercise('Gesprek', framework, [1, 2])]
const programme = programmeBody(id(), exercises)
const ann = { id: id(), name: 'Ann' }
const bo = { id: id(), name: 'Bo' }
const [k1, k2] = [candidate('K-1', 'Kim'), candidate('K-2', 'Lou')]

function run(nth: number, candidates: { id: string }[], observers: [{ id: string }, { id: string }[]][]): Run {
  return {
    id: id(),
    exerciseId: exercises[nth]?.id ?? '',
    room: '',
    candidateIds: candidates.map((c) => c.id),
    observers: observers.map(([person, seen]) => ({ personId: person.id, candidateIds: seen.map((c) => c.id) })),
    ...unplanned,
  }
}
const both = [k1, k2]
const sound = (): SessionBody =>
  sessionBody(id(), {
    candidates: both,
    assessorIds: [ann.id, bo.id],
    runs: [
      run(0, both, [
        [ann, both],
        [bo, both],
      ]),
      run(1, [k1], [[ann, [k1]]]),
      run(1, [k2], [[bo, [k2]]]),
    ],
  })

function checks(change: Partial<SessionBody>, more: Partial<SessionChecked> = {}) {
  const body = { ...sound(), ...change }
  const found = sessionChecks({
    body,
    programme,
    competences: framework.competences,
    profile: null,
    people: [ann, bo],
    ...more,
  })
  return found.map(({ code, subject, count }) => [code, subject, count])
}

describe('session checks', () => {
  it('finds nothing in a session within the rules', () => expect(checks({})).toEqual([]))

  it('misses candidates and assessors', () => {
    expect(checks({ candidates: [], assessorIds: [], runs: [] })).toEqual([
      ['no-candidates', '', null],
      ['no-assessors', '', null],
    ])
  })

  it('sees one name twice, however it is written', () => {
    const same = [
      { ...k1, name: 'Zoë  De Smet' },
      { ...k2, name: 'zoe\u0308 de smet' },
    ]
    expect(checks({ candidates: same })).toEqual([['same-name', 'Zoë  De Smet', 2]])
  })

  it('sees a candidate who does nothing', () => {
    expect(checks({ candidates: [k1, k2, candidate('K-3')] })).toEqual([['candidate-without-runs', 'K-3', null]])
  })

  it('sees one assessor, one moment, nobody beside them', () => {
    const runs = [run(0, both, [[ann, both]])]
    expect(checks({ runs })).toEqual([
      ['candidate-one-moment', 'K-1', null],
      ['candidate-one-assessor', 'K-1', null],
      ['candidate-not-rated-by-two', 'K-1', null],
      ['candidate-one-moment', 'K-2', null],
      ['candidate-one-assessor', 'K-2', null],
      ['candidate-not-rated-by-two', 'K-2', null],
      ['competence-one-assessor', '1 Competentie 1', 2],
      ['competence-one-assessor', '2 Competentie 2', 2],
    ])
  })

  it('counts two assessors in different exercises as two, but not as two at once', () => {
    const runs = [run(0, [k1], [[ann, [k1]]]), run(1, [k1], [[bo, [k1]]])]
    expect(checks({ candidates: [k1], runs })).toEqual([['candidate-not-rated-by-two', 'K-1', null]])
  })

  it('sees runs nobody watches, and candidates nobody watches in a run', () => {
    const runs = [...sound().runs, run(1, both, []), run(1, both, [[ann, [k1]]])]
    expect(checks({ runs })).toEqual([
      ['run-without-assessor', 'Gesprek · K-1, K-2', null],
      ['candidate-unobserved-in-run', 'Gesprek · K-2', null],
    ])
  })

  it('sees somebody who has to follow too many at once', () => {
    const seven = Array.from({ length: 7 }, (_, i) => candidate(`C${i}`))
    const runs = [0, 1].map((nth) =>
      run(nth, seven, [
        [ann, seven],
        [bo, seven.slice(0, 6)],
      ]),
    )
    const found = checks({ candidates: seven, runs }).filter(([code]) => code === 'too-many-candidates-per-observer')
    expect(found).toEqual([
      ['too-many-candidates-per-observer', 'Overleg · Ann', 7],
      ['too-many-candidates-per-observer', 'Gesprek · Ann', 7],
    ])
  })

  it('sees a conflict only where the two meet', () => {
    const conflicts = [
      { personId: ann.id, candidateId: k1.id },
      { personId: id(), candidateId: k2.id },
    ]
    expect(checks({ conflicts })).toEqual([['conflict-of-interest', 'K-1 · Ann', 2]])
  })

  it('names what the job asks and no exercise shows, without the level', () => {
    const [first, , third] = framework.competences.map((c) => ({
      competenceId: c.id,
      level: 3,
      need: 'essential' as const,
    }))
    const cutOffs = [first, third].filter((cutOff) => cutOff !== undefined)
    expect(checks({}, { profile: { cutOffs } })).toEqual([['cut-off-not-measured', '3 Competentie 3', null]])
  })

  it('carries the deviations of the programme along', () => {
    const found = checks({ runs: [] }, { programme: { ...programme, exercises: [] } })
    expect(found).toContainEqual(['no-exercises', 'Meetdag', null])
  })
})

describe('who a warning names', () => {
  const people = [candidate('K-1', 'Kim'), candidate('K-12', 'Lou, de jonge')]
  const named = (subject: string) => candidatesNamedIn({ subject }, people).map((c) => c.code)
  it.each([
    ['K-1', ['K-1']],
    ['Gesprek · K-12', ['K-12']],
    ['Gesprek · K-1, K-12', ['K-1', 'K-12']],
    ['Lou, de jonge', ['K-12']],
    ['Gesprek', []],
  ])('%s', (subject, expected) => expect(named(subject)).toEqual(expected))
})
