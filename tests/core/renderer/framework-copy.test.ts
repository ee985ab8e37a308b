// What comes over from another framework, versions kept together in a list, and two wordings beside each other.
import { describe, expect, test } from 'vitest'
import type { FrameworkBody, FrameworkSummary } from '../../../assessments/contract/index.ts'
import { changedWords, type Piece } from '../../../renderer/features/frameworks/compare/changed-words.ts'
import {
  anchorsFit,
  nothingPicked,
  withCompetence,
  withCopies,
  withIndicator,
} from '../../../renderer/features/frameworks/draft/copy/copy.ts'
import { scaleOf, withAnchor } from '../../../renderer/features/frameworks/draft/framework-edits.ts'
import { versionGroups } from '../../../renderer/features/frameworks/list/version-groups.ts'
import { frameworkBody } from '../../support/prepared-file.ts'

const newIds = () => {
  let count = 0
  return () => {
    count += 1
    return `new ${count}`
  }
}
/** Two competences with an anchor each, the first with a group and a line of knowledge. */
function source(): FrameworkBody {
  const body = frameworkBody(2)
  return {
    ...body,
    knowledge: [{ module: 'M', competence: '1', text: 'Weet wat', kind: 'knowledge', topic: '' }],
    competences: body.competences.map((competence, index) => ({
      ...competence,
      groups: index === 0 ? [{ id: 'group', text: 'Deel', tags: [] }] : [],
      indicators: competence.indicators.map((each) => ({
        ...withAnchor(each, 1, 'Nog niet'),
        groupId: index === 0 ? 'group' : null,
      })),
    })),
  }
}

describe('copying', () => {
  test('a whole competence comes with new ids, a free number, its groups, knowledge and anchors', () => {
    const from = source()
    const body = frameworkBody(1)
    const [first] = from.competences
    if (!first) throw new Error('no competence')
    const next = withCopies(body, from, withCompetence(nothingPicked, first, true), null, newIds())
    const copy = next.competences[1]
    expect(copy).toMatchObject({ number: '2', title: first.title })
    const ids = [copy?.id, ...(copy?.indicators.map(({ id }) => id) ?? []), ...(copy?.groups.map(({ id }) => id) ?? [])]
    expect(new Set(ids).size).toBe(4)
    expect(JSON.stringify(from)).not.toContain('"new ')
    expect(copy?.indicators[0]?.groupId).toBe(copy?.groups[0]?.id)
    expect(copy?.indicators[0]?.anchors).toEqual([{ level: 1, text: 'Nog niet' }])
    expect(next.knowledge).toEqual([{ module: '', competence: '2', text: 'Weet wat', kind: 'knowledge', topic: '' }])
  })

  test('anchors stay behind when the scales differ in length', () => {
    const from = source()
    const body = { ...frameworkBody(1), scale: scaleOf('Beginner / Doorstroom / Uitstroom') }
    expect(anchorsFit(body, from)).toBe(false)
    const [first] = from.competences
    if (!first) throw new Error('no competence')
    const next = withCopies(body, from, withCompetence(nothingPicked, first, true), null, newIds())
    expect(next.competences[1]?.indicators.flatMap(({ anchors }) => anchors)).toEqual([])
  })

  test('a single indicator comes under the competence that was chosen, or in its own', () => {
    const from = source()
    const body = frameworkBody(1)
    const single = from.competences[1]?.indicators[0]
    const picked = withIndicator(nothingPicked, single?.id ?? '', true)
    const target = body.competences[0]?.id ?? ''
    const under = withCopies(body, from, picked, target, newIds())
    expect(under.competences).toHaveLength(1)
    expect(under.competences[0]?.indicators.at(-1)).toMatchObject({ id: 'new 1', text: single?.text, groupId: null })
    const apart = withCopies(body, from, picked, null, newIds())
    expect(apart.competences[1]?.indicators.map(({ text }) => text)).toEqual([single?.text])
  })

  test('ticking the competence takes the ticks of its indicators along', () => {
    const [first] = source().competences
    if (!first) throw new Error('no competence')
    const single = withIndicator(nothingPicked, first.indicators[0]?.id ?? '', true)
    const whole = withCompetence(single, first, true)
    expect([...whole.competences]).toEqual([first.id])
    expect(whole.indicators.size).toBe(0)
  })
})

describe('two wordings', () => {
  const words = (pieces: Piece[], own: boolean) => pieces.filter((each) => each.own === own).map(({ text }) => text)

  test('show what is only on one side, and together are the text', () => {
    const before = 'Groet elke klant bij de deur.'
    const after = 'Groet iedere klant vriendelijk bij de deur.'
    const sides = changedWords(before, after)
    expect(words(sides.before, true)).toEqual(['elke '])
    expect(words(sides.after, true)).toEqual(['iedere ', 'vriendelijk '])
    expect(sides.before.map(({ text }) => text).join('')).toBe(before)
    expect(sides.after.map(({ text }) => text).join('')).toBe(after)
  })

  test('have nothing in common, or everything', () => {
    expect(changedWords('een', 'twee').before).toEqual([{ text: 'een', own: true }])
    expect(changedWords('zelfde zin', 'zelfde zin').after).toEqual([{ text: 'zelfde zin', own: false }])
    expect(changedWords('', 'nieuw').before).toEqual([])
  })

  test('of thousands of words are told in a moment', () => {
    const long = (word: string) => Array.from({ length: 6_000 }, (_, index) => `${word}${index}`).join(' ')
    expect(changedWords(`begin ${long('a')} slot`, `begin ${long('b')} slot`).before).toHaveLength(3)
  })
})

test('versions of one code stand together: drafts and the newest in sight, older ones behind', () => {
  const summary = (id: string, code: string, version: number | null): FrameworkSummary => ({
    id,
    code,
    title: id,
    status: version === null ? 'draft' : 'published',
    version,
    archivedAt: null,
    competences: 1,
    indicators: 1,
    withoutAnchors: 0,
    changedAt: '2026-03-02T09:00:00Z',
  })
  const groups = versionGroups([
    summary('a1', 'A', 1),
    summary('own', '', 1),
    summary('a3', 'A', 3),
    summary('a-draft', 'A', null),
    summary('a2', 'A', 2),
    summary('other', '', 1),
  ])
  expect(groups.map(({ now, older }) => [now.map(({ id }) => id), older.map(({ id }) => id)])).toEqual([
    [
      ['a-draft', 'a3'],
      ['a2', 'a1'],
    ],
    [['own'], []],
    [['other'], []],
  ])
})
