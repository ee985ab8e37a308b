// The editor's tree as values: its rows, moving between groups and competences, what enters with its first words, what a
// drag may do, what a step back brings in again.
import { describe, expect, test } from 'vitest'
import type { FrameworkBody, Hint } from '../../../assessments/contract/index.ts'
import { changedCompetence, newIndicator } from '../../../renderer/features/frameworks/draft/framework-edits.ts'
import {
  movedIndicator,
  shownOrder,
  steppedIndicator,
  withNewGroup,
  withoutGroup,
} from '../../../renderer/features/frameworks/draft/structure-edits.ts'
import { freshAt } from '../../../renderer/features/frameworks/draft/tree/adding.ts'
import { cameBack } from '../../../renderer/features/frameworks/draft/tree/came-back.ts'
import { dropOn } from '../../../renderer/features/frameworks/draft/tree/dropping.ts'
import { treeKey } from '../../../renderer/features/frameworks/draft/tree/keys.ts'
import { foundOnly, hintCounts, withHintsOnly } from '../../../renderer/features/frameworks/draft/tree/narrowing.ts'
import { withValues } from '../../../renderer/features/frameworks/draft/tree/row-fields.ts'
import { stepped, without } from '../../../renderer/features/frameworks/draft/tree/row-steps.ts'
import {
  competenceKey,
  definitionKey,
  groupKey,
  indicatorKey,
  type Row,
  rowsOf,
} from '../../../renderer/features/frameworks/draft/tree/rows.ts'
import { again, back, edited, untouched } from '../../../renderer/features/preparation/edit-history.ts'
import { frameworkBody } from '../../support/prepared-file.ts'

const groupId = '00000000-0000-4000-8000-000000000001'

/** Two competences of two indicators; the second indicator of the first stands in a group. */
function grouped(): FrameworkBody {
  const body = frameworkBody(2)
  return changedCompetence(body, idOf(body, 0), (now) => ({
    ...withNewGroup(now, { id: groupId, text: 'Ontvangt', tags: ['lossen'] }, 0),
    indicators: now.indicators.map((each, index) => (index === 1 ? { ...each, groupId } : each)),
  }))
}
const idOf = (body: FrameworkBody, index: number) => body.competences[index]?.id ?? ''
const texts = (body: FrameworkBody) => body.competences.map((each) => shownOrder(each).map(({ text }) => text))
const indicatorId = (body: FrameworkBody, text: string) =>
  body.competences.flatMap(({ indicators }) => indicators).find((each) => each.text === text)?.id ?? ''
const everything = (body: FrameworkBody) =>
  new Set([
    'scale',
    ...body.competences.flatMap((each) => [
      competenceKey(each.id),
      ...each.groups.map(({ id }) => groupKey(id)),
      ...each.indicators.map(({ id }) => indicatorKey(id)),
    ]),
  ])
const allRows = (body: FrameworkBody) => rowsOf(body, { open: everything(body), shown: null, fresh: null })
function rowOf(body: FrameworkBody, key: string): Row {
  const row = allRows(body).find((each) => each.key === key)
  if (!row) throw new Error(`no row ${key}`)
  return row
}

describe('the rows', () => {
  test('closed, there is one for the scale and one a competence', () => {
    const body = grouped()
    expect(rowsOf(body, { open: new Set(), shown: null, fresh: null }).map(({ kind }) => kind)).toEqual([
      'scale',
      'competence',
      'competence',
    ])
  })

  test('open, loose indicators come before the groups, and each indicator has all levels of the scale', () => {
    const body = grouped()
    const rows = rowsOf(body, {
      open: new Set([competenceKey(idOf(body, 0)), groupKey(groupId), indicatorKey(indicatorId(body, 'Gedrag 1.2'))]),
      shown: null,
      fresh: null,
    })
    expect(rows.map(({ kind, depth }) => `${kind} ${depth}`)).toEqual([
      'scale 1',
      'competence 1',
      'definition 2',
      'indicator 2',
      'group 2',
      'indicator 3',
      'anchor 4',
      'anchor 4',
      'anchor 4',
      'anchor 4',
      'competence 1',
    ])
    expect(rows.find(({ kind }) => kind === 'group')).toMatchObject({ place: 3, of: 3, open: true, mark: 'lossen' })
  })

  test('a search leaves what it finds and the way there', () => {
    const body = grouped()
    const rows = rowsOf(body, { open: new Set(), shown: foundOnly(body, 'gedrag 1.2'), fresh: null })
    expect(rows.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'competence Competentie 1',
      'group Ontvangt',
      'indicator Gedrag 1.2',
    ])
  })

  test('hints are counted on every row that holds them, and the filter leaves those that are not waved away', () => {
    const body = grouped()
    const place = { competenceId: idOf(body, 0), indicatorId: indicatorId(body, 'Gedrag 1.2'), level: null }
    const hints: Hint[] = [
      { code: 'compound', place: { ...place, field: 'text' }, words: [], instead: [], key: 'a', waved: false },
      {
        code: 'above-b1',
        place: { ...place, indicatorId: null, field: 'definition' },
        words: [],
        instead: [],
        key: 'b',
        waved: true,
      },
    ]
    expect(hintCounts(body, hints).get(competenceKey(idOf(body, 0)))).toBe(1)
    expect(hintCounts(body, hints).get(groupKey(groupId))).toBe(1)
    expect(hintCounts(body, hints).get(definitionKey(idOf(body, 0)))).toBeUndefined()
    const shown = withHintsOnly(body, hints, null)
    expect(rowsOf(body, { open: new Set(), shown, fresh: null }).map(({ kind }) => kind)).toEqual([
      'competence',
      'group',
      'indicator',
    ])
  })
})

describe('moving', () => {
  test('an indicator goes into the next group, on to the next competence, and back', () => {
    const body = grouped()
    const first = indicatorId(body, 'Gedrag 1.1')
    const inGroup = steppedIndicator(body, first, 1)
    expect(inGroup.competences[0]?.indicators.every((each) => each.groupId === groupId)).toBe(true)
    expect(texts(inGroup)).toEqual([
      ['Gedrag 1.1', 'Gedrag 1.2'],
      ['Gedrag 2.1', 'Gedrag 2.2'],
    ])
    const onward = steppedIndicator(steppedIndicator(inGroup, first, 1), first, 1)
    expect(texts(onward)).toEqual([['Gedrag 1.2'], ['Gedrag 1.1', 'Gedrag 2.1', 'Gedrag 2.2']])
    expect(texts(steppedIndicator(onward, first, -1))).toEqual([
      ['Gedrag 1.2', 'Gedrag 1.1'],
      ['Gedrag 2.1', 'Gedrag 2.2'],
    ])
    expect(steppedIndicator(body, indicatorId(body, 'Gedrag 2.2'), 1)).toBe(body)
  })

  test('a group that goes leaves its indicators', () => {
    const body = grouped()
    const [competence] = body.competences
    if (!competence) throw new Error('no competence')
    const less = withoutGroup(competence, groupId)
    expect(less.groups).toEqual([])
    expect(less.indicators.map((each) => each.groupId)).toEqual([null, null])
  })

  test('a drag does what the keys do, and nothing where it makes no sense', () => {
    const body = grouped()
    const dragged = rowOf(body, indicatorKey(indicatorId(body, 'Gedrag 1.1')))
    const onto = (key: string, lower: boolean) => dropOn(body, dragged, rowOf(body, key), lower)
    expect(onto(groupKey(groupId), false)?.edge).toBe('into')
    expect(onto(groupKey(groupId), false)?.apply(body)).toEqual(
      movedIndicator(body, dragged.indicatorId ?? '', { competenceId: idOf(body, 0), groupId, index: 0 }),
    )
    const below = onto(indicatorKey(indicatorId(body, 'Gedrag 2.1')), true)
    expect(below?.edge).toBe('after')
    expect(texts(below?.apply(body) ?? body)[1]).toEqual(['Gedrag 2.1', 'Gedrag 1.1', 'Gedrag 2.2'])
    expect(onto('scale', false)).toBeNull()
    expect(onto(dragged.key, true)).toBeNull()
    const competence = dropOn(
      body,
      rowOf(body, competenceKey(idOf(body, 0))),
      rowOf(body, competenceKey(idOf(body, 1))),
      true,
    )
    expect(competence?.apply(body).competences.map(({ number }) => number)).toEqual(['2', '1'])
  })

  test('what cannot go further stays the same framework', () => {
    const body = grouped()
    expect(stepped(body, rowOf(body, groupKey(groupId)), 1)).toBe(body)
    expect(stepped(body, rowOf(body, competenceKey(idOf(body, 0))), -1)).toBe(body)
  })
})

describe('something new', () => {
  test('stands after the row it was asked at, and enters the draft with its first words', () => {
    const body = grouped()
    const at = rowOf(body, indicatorKey(indicatorId(body, 'Gedrag 2.1')))
    const fresh = freshAt(body, at, 'indicator', 'new', new Set())
    if (!fresh) throw new Error('nothing new')
    const open = everything(body)
    const rows = rowsOf(body, { open, shown: null, fresh })
    const own = rows.find(({ key }) => key === fresh.key)
    expect(rows.indexOf(own ?? at)).toBeGreaterThan(rows.findIndex(({ key }) => key === at.key))
    if (!own) throw new Error('no row')
    expect(withValues(body, own, {}, fresh)).toBe(body)
    const next = withValues(body, own, { text: 'Groet' }, fresh)
    expect(texts(next)[1]).toEqual(['Gedrag 2.1', 'Groet', 'Gedrag 2.2'])
    expect(texts(withValues(next, own, { text: 'Groet hardop' }, fresh))[1]).toEqual([
      'Gedrag 2.1',
      'Groet hardop',
      'Gedrag 2.2',
    ])
    expect(rowsOf(next, { open, shown: null, fresh }).filter(({ key }) => key === fresh.key)).toHaveLength(1)
  })

  test('a first competence needs no row, and gets the next number', () => {
    const empty = frameworkBody(0)
    const fresh = freshAt(empty, rowOf(empty, 'scale'), 'competence', 'new', new Set())
    expect(fresh).toMatchObject({ mark: '1', index: 0, parent: null })
    const own = rowsOf(empty, { open: new Set(), shown: null, fresh }).at(-1)
    if (!own) throw new Error('no row')
    expect(withValues(empty, own, { text: 'Samenwerken' }, fresh)).toBe(empty)
    expect(withValues(empty, own, { text: 'Samenwerken', number: '1' }, fresh).competences).toHaveLength(1)
  })

  test('a step back brings in what was removed, and the tree knows where', () => {
    const body = grouped()
    const gone = without(body, rowOf(body, indicatorKey(indicatorId(body, 'Gedrag 1.2'))))
    expect(cameBack(gone, body)).toEqual({
      key: indicatorKey(indicatorId(body, 'Gedrag 1.2')),
      path: [competenceKey(idOf(body, 0)), groupKey(groupId)],
    })
    expect(cameBack(body, gone)).toBeNull()
  })

  test('what was undone can be done again, until something else changes', () => {
    const now = back(edited(edited(untouched('a'), 'ab'), 'abc'))
    expect(now.body).toBe('ab')
    expect(again(now).body).toBe('abc')
    expect(back(again(now)).body).toBe('ab')
    expect(again(edited(now, 'x')).body).toBe('x')
  })
})

test('a key of the tree is one with its modifiers', () => {
  const plain = { key: '', code: '', shiftKey: false, altKey: false, ctrlKey: false, metaKey: false }
  expect(treeKey({ ...plain, key: 'ArrowDown' })).toBe('next')
  expect(treeKey({ ...plain, key: 'ArrowDown', altKey: true })).toBe('down')
  expect(treeKey({ ...plain, key: 'Enter', ctrlKey: true })).toBe('add')
  expect(treeKey({ ...plain, key: 'Enter', metaKey: true, shiftKey: true })).toBe('add-inside')
  expect(treeKey({ ...plain, key: 'ArrowLeft', ctrlKey: true })).toBeUndefined()
  expect(treeKey({ ...plain, key: 'a' })).toBeUndefined()
  expect(newIndicator('i', 'Groet').groupId).toBeNull()
})
