// Found by chance and kept by hand: days on which somebody does one exercise twice.
import { expect, it } from 'vitest'
import { adapt } from '../../../assessments/rules/day-change/adapt.ts'
import { facts, run, seenBy, session } from './day-change-cases.ts'

const twice = session([
  run('first', 'team', ['a'], { observers: [seenBy('Ilse', 'a')] }),
  run('both', 'team', ['a', 'b'], { observers: [seenBy('Bart', 'a', 'b')] }),
])

it('nobody trades a turn in a group they are in already', () => {
  const change = { kind: 'traded', candidateId: 'a', otherId: 'b', exerciseId: 'team' } as const
  expect(adapt(twice, change, facts())).toEqual({ ok: false, refusal: { code: 'NOTHING_CHANGES' } })
})

it('they trade the turn that the other is not in', () => {
  const more = session([...twice.runs, run('third', 'team', ['b'], { observers: [seenBy('Nadia', 'b')] })])
  const adapted = adapt(more, { kind: 'traded', candidateId: 'a', otherId: 'b', exerciseId: 'team' }, facts())
  const after = adapted.ok ? adapted.body.runs.map(({ id, candidateIds }) => [id, candidateIds]) : []
  expect(after).toEqual([
    ['first', ['b']],
    ['both', ['a', 'b']],
    ['third', ['a']],
  ])
})
