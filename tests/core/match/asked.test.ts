// A profile on another version of the measured framework: the same competence compares, a changed yardstick does not.
import { expect, it } from 'vitest'
import type { CutOff } from '../../../assessments/contract/index.ts'
import { askedOf, pairsOf } from '../../../assessments/rules/match/asked.ts'
import { frameworkBody, uuid } from '../../support/world.ts'

const one = { ...frameworkBody(), id: uuid() }
const [first, second] = one.competences
const cutOff = (competenceId: string | undefined): CutOff => ({
  competenceId: competenceId ?? '',
  need: 'essential',
  level: 3,
})

it('compares what stayed, and says of the rest why not', () => {
  const competences = one.competences.map((each, at) =>
    at === 0
      ? { ...each, title: `${each.title}, beter gezegd` }
      : {
          ...each,
          indicators: [
            { id: uuid(), text: 'Draagt handschoenen', variants: [], modules: [], anchors: [], groupId: null },
          ],
        },
  )
  const added = { ...competences[0], id: uuid(), title: 'Nieuw' } as (typeof competences)[number]
  const next = { ...one, id: uuid(), competences: [...competences, added] }
  const gone = uuid()
  const asked = askedOf([cutOff(first?.id), cutOff(second?.id), cutOff(added.id), cutOff(gone)], pairsOf(one, next))
  expect(asked.map(({ why }) => why)).toEqual([null, 'anchors-changed', 'not-in-framework', 'not-in-framework'])
  expect(asked.map(({ title }) => title)).toEqual([`${first?.title}, beter gezegd`, second?.title, 'Nieuw', ''])
})

it('a renamed level is another scale', () => {
  const scale = one.scale.map((level) => (level.value === 2 ? { ...level, name: 'Iets anders' } : level))
  const asked = askedOf([cutOff(first?.id)], pairsOf(one, { ...one, id: uuid(), scale }))
  expect(asked[0]?.why).toBe('scale-changed')
})

it('essential before desirable, in the order of the profile', () => {
  const desirable = { ...cutOff(first?.id), need: 'desirable' as const }
  const asked = askedOf([desirable, cutOff(second?.id)], pairsOf(one, one))
  expect(asked.map(({ competenceId, why }) => [competenceId, why])).toEqual([
    [second?.id, null],
    [first?.id, null],
  ])
})
