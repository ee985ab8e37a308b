// What the screen counts as open must be what the core refuses to pass.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Target } from '../../../assessments/contract/index.ts'
import {
  countEvidence,
  missingClassifications,
  missingRatings,
  missingReasons,
} from '../../../assessments/rules/judging.ts'
import {
  applyEdit,
  countsOf,
  type Edit,
  evidenceOf,
  isOpen,
  itemsOf,
  type Judging,
  needsReason,
  nextSign,
  openItems,
  ratingOf,
  toRate,
} from '../../../renderer/features/work/judge/judgement.ts'
import { unmarked } from '../../support/plain.ts'

const people = ['amina', 'dirk']
const target = (id: string, rated: boolean): Target => ({
  kind: rated ? 'indicator' : 'competence',
  id,
  text: id,
  competenceId: 'c',
  competence: 'c',
  anchors: [],
  rated,
})
const targets = [target('one', true), target('two', true), target('whole', false)]
const note = (id: string, kind: 'fact' | 'omission', candidateIds: string[]) => ({
  id,
  at: '2026-03-10T09:00:00.000Z',
  phase: '',
  kind,
  text: id,
  candidateIds,
  late: false,
  ...unmarked,
})
const start: Judging = {
  notes: [note('n1', 'fact', people), note('n2', 'omission', ['dirk']), note('n3', 'fact', ['amina'])],
  targets,
  links: [],
  setAside: [],
  ratings: [],
  ratableIds: people,
  totals: [],
}

const place = fc.constantFrom(
  ...start.notes.flatMap(({ id, candidateIds }) => candidateIds.map((candidateId) => ({ noteId: id, candidateId }))),
)
const ref = fc.constantFrom(...targets).map(({ kind, id }) => ({ kind, id }))
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(place, ref, fc.constantFrom('plus', 'minus', 'not-applicable', null))
    .map(([about, to, sign]): Edit => ({ do: 'link', ...about, target: to, sign })),
  fc.tuple(place, fc.boolean()).map(([about, aside]): Edit => ({ do: 'aside', ...about, aside })),
  fc
    .tuple(
      fc.constantFrom(...people),
      fc.constantFrom('one', 'two'),
      fc.constantFrom(1, 2, null),
      fc.constantFrom('from-result', null),
    )
    .map(
      ([candidateId, id, level, noNoteReason]): Edit => ({
        do: 'rate',
        rating: { candidateId, target: { kind: 'indicator', id }, level, noNoteReason },
      }),
    ),
)

describe('a judgement on the screen', () => {
  it('counts open work as the rules of the core do, after any series of changes', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const judging = edits.reduce(applyEdit, start)
        const open = openItems(judging, itemsOf(judging, people))
        expect(open).toHaveLength(missingClassifications(judging.notes, judging.links, judging.setAside).length)
        const places = toRate(judging)
        const unrated = places.filter((one) => ratingOf(judging, one) === undefined)
        const rated = targets.filter((one) => one.rated)
        expect(unrated).toHaveLength(missingRatings(people, rated, judging.ratings).length)
        const unexplained = places.filter((one) => needsReason(judging, one))
        expect(unexplained).toHaveLength(missingReasons(judging.ratings, judging.links).length)
        expect(places.filter((one) => isOpen(judging, one))).toHaveLength(unrated.length + unexplained.length)
        for (const { candidateId, target: about } of places) {
          const evidence = evidenceOf(judging, candidateId, about)
          expect(countsOf(evidence)).toEqual(
            countEvidence(evidence.map(({ note: { kind }, sign }) => ({ kind, sign }))),
          )
        }
      }),
    )
  })

  it('never keeps a note both linked and set aside', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const { links, setAside } = edits.reduce(applyEdit, start)
        for (const aside of setAside)
          expect(links.some((l) => l.noteId === aside.noteId && l.candidateId === aside.candidateId)).toBe(false)
      }),
    )
  })

  it('goes round the signs and back to none', () => {
    expect(nextSign(null)).toBe('plus')
    expect(nextSign('plus')).toBe('minus')
    expect(nextSign('minus')).toBe('not-applicable')
    expect(nextSign('not-applicable')).toBeNull()
  })

  it('asks nothing about whom the assessor may no longer rate', () => {
    expect(toRate({ ...start, ratableIds: ['dirk'] }).map(({ candidateId }) => candidateId)).toEqual(['dirk', 'dirk'])
  })
})
