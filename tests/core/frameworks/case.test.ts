// CASE files of others: without our types, in the older version, and with what can be wrong in a tree.
import { describe, expect, test } from 'vitest'
import type { LineCorrection } from '../../../assessments/contract/imports.ts'
import { isCase, readCase } from '../../../assessments/frameworks/case/read.ts'
import { readable } from './bodies.ts'

const documentId = 'a0000000-0000-4000-8000-000000000000'
const idOf = (number: number) => `b0000000-0000-4000-8000-${String(number).padStart(12, '0')}`

interface Made {
  type?: string
  code?: string
  text?: string
  under?: number | 'document' | null
  sequence?: number
  extra?: Record<string, unknown>
}
const link = (identifier: string) => ({
  identifier,
  title: `titel van ${identifier.slice(-2)}`,
  uri: `urn:uuid:${identifier}`,
})

/** Items numbered from 1, each under another one, under the document, or under nothing. */
function file(items: readonly Made[], extra: Record<string, unknown> = {}) {
  return {
    CFDocument: { identifier: documentId, title: 'Elders gemaakt', creator: 'Een school', publisher: 'Een school' },
    CFItems: items.map(({ type, code, text, extra: fields }, index) => ({
      identifier: idOf(index + 1),
      fullStatement: text ?? `Zin ${index + 1}`,
      ...(type === undefined ? {} : { CFItemType: type }),
      ...(code === undefined ? {} : { humanCodingScheme: code }),
      ...fields,
    })),
    CFAssociations: items.flatMap(({ under = 'document', sequence }, index) =>
      under === null
        ? []
        : [
            {
              associationType: 'isChildOf',
              ...(sequence === undefined ? {} : { sequenceNumber: sequence }),
              originNodeURI: link(idOf(index + 1)),
              destinationNodeURI: link(under === 'document' ? documentId : idOf(under)),
            },
          ],
    ),
    ...extra,
  }
}
const outcome = (value: unknown, corrections: readonly LineCorrection[] = []) =>
  readCase({ format: 'json', value }, corrections)
const previewOf = (value: unknown, corrections: readonly LineCorrection[] = []) => readable(outcome(value, corrections))
const faults = (value: unknown) =>
  previewOf(value).problems.map(({ code, line, value: words }) => `${code} ${line ?? '-'} ${words}`)

describe('files of others', () => {
  test('without types: the top is a competence, what holds others together a group, the rest indicators', () => {
    const preview = previewOf(
      file([
        { text: 'Samenwerken', code: 'S' },
        { text: 'Overleggen', under: 1, sequence: 2 },
        { text: 'Stemt af', under: 2 },
        { text: 'Helpt een ander', under: 1, sequence: 1 },
        { text: 'Voorbeeld erbij', under: 3 },
        { text: 'Orde' },
      ]),
    )
    expect(preview.problems).toEqual([])
    expect(preview).toMatchObject({
      identifier: documentId,
      title: 'Elders gemaakt',
      source: 'Een school',
      scale: null,
    })
    expect(preview.competences).toMatchObject([
      {
        id: idOf(1),
        number: 'S',
        title: 'Samenwerken',
        groups: [{ id: idOf(2), text: 'Overleggen' }],
        indicators: [
          { id: idOf(4), text: 'Helpt een ander', group: null },
          { id: idOf(3), text: 'Stemt af', group: 0 },
        ],
      },
      { id: idOf(6), number: '1', title: 'Orde', indicators: [] },
    ])
    expect(preview.lines.map(({ role, fate, competence }) => [role, fate, competence])).toEqual([
      ['competence', 'placed', 'S'],
      ['group', 'placed', 'S'],
      ['indicator', 'placed', 'S'],
      ['indicator', 'placed', 'S'],
      ['prose', 'left-out', null],
      ['competence', 'placed', '1'],
    ])
    expect(preview.doubts).toContainEqual({ code: 'item-left-out', line: 5, subject: 'Voorbeeld erbij' })
    expect(preview.lines[4]?.at).toBe(idOf(5))
  })

  test('with types, levels as numbers or by their order', () => {
    const preview = previewOf(
      file([
        { type: 'Competency', text: 'Samenwerken' },
        { type: 'Indicator', text: 'Helpt', under: 1 },
        { type: 'Anker', text: 'Ziet het niet', under: 2, sequence: 1 },
        { type: 'Anker', text: 'Ziet het', under: 2, sequence: 2 },
        { type: 'Indicator', text: 'Deelt', under: 1 },
        { type: 'Anker', text: 'Deelt alles', under: 5, extra: { listEnumeration: 'Niveau 4' } },
      ]),
    )
    expect(preview.competences[0]?.indicators.map(({ anchors }) => anchors)).toEqual([
      [
        { level: 1, text: 'Ziet het niet' },
        { level: 2, text: 'Ziet het' },
      ],
      [{ level: 4, text: 'Deelt alles' }],
    ])
    expect(preview.doubts.map(({ code }) => code)).toEqual(['scale-assumed', 'number-made'])
  })

  test('wrapped by a service, and without any bonds', () => {
    const { CFDocument, CFItems } = file([{ text: 'Samenwerken' }])
    expect(previewOf({ CFPackage: { CFDocument, CFItems } }).competences.map(({ title }) => title)).toEqual([
      'Samenwerken',
    ])
    expect(isCase({ CFPackage: { CFDocument } })).toBe(true)
    expect(isCase({ items: [] })).toBe(false)
    expect(isCase([1])).toBe(false)
  })

  test('ids in other capitals, ends of bonds as bare ids', () => {
    const made = file([{ text: 'A', code: '1' }])
    const bond = { associationType: 'isChildOf', originNodeURI: idOf(2).toUpperCase(), destinationNodeURI: idOf(1) }
    const item = { identifier: idOf(2), abbreviatedStatement: 'B' }
    const preview = previewOf({ ...made, CFItems: [...made.CFItems, item], CFAssociations: [bond] })
    expect(preview.competences).toMatchObject([{ title: 'A', indicators: [{ id: idOf(2), text: 'B' }] }])
  })

  test('a domain over competences: each of them is one', () => {
    const preview = previewOf(
      file([{ text: 'Sociaal' }, { type: 'Competentie', text: 'Helpen', under: 1 }, { text: 'Vraagt', under: 2 }]),
    )
    expect(preview.competences.map(({ title, indicators }) => [title, indicators.length])).toEqual([
      ['Sociaal', 0],
      ['Helpen', 1],
    ])
  })
})

describe('what is wrong', () => {
  test('a circle is named', () => {
    expect(
      faults(file([{ text: 'A', under: 3 }, { text: 'B', under: 1 }, { text: 'C', under: 2 }, { text: 'D' }])),
    ).toEqual(['cycle 1 A → C → B → A'])
    expect(faults(file([{ text: 'A', under: 1 }]))).toEqual(['cycle 1 A → A'])
  })

  test('a parent that is not there, an item that is not there', () => {
    expect(faults(file([{ text: 'A' }, { text: 'B', under: 9 }]))).toEqual(['parent-missing 2 titel van 09'])
    const extra = { associationType: 'isChildOf', originNodeURI: link(idOf(7)), destinationNodeURI: link(idOf(1)) }
    const made = file([{ text: 'A' }])
    expect(faults({ ...made, CFAssociations: [...made.CFAssociations, extra] })).toEqual([
      'item-missing - titel van 07',
    ])
  })

  test('an id twice, an id that is none', () => {
    expect(faults(file([{ text: 'A' }, { text: 'B', under: null, extra: { identifier: idOf(1) } }]))).toEqual([
      `id-twice 2 ${idOf(1)}`,
    ])
    expect(faults(file([{ text: 'A', extra: { identifier: 'item-1' }, under: null }]))).toEqual(['id-invalid 1 item-1'])
  })

  test('two competences with one code, an anchor of 5,000 characters, a level nobody has', () => {
    expect(
      faults(
        file([
          { text: 'A', code: '1' },
          { text: 'B', code: '1' },
        ]),
      ),
    ).toEqual(['number-twice 2 1'])
    const long = [
      { text: 'A', code: '1' },
      { text: 'B', under: 1 },
      { type: 'Anker', text: 'x'.repeat(5_000), under: 2 },
    ]
    expect(previewOf(file(long)).problems).toMatchObject([{ code: 'text-too-long', line: 3, count: 5_000 }])
    const high = { extra: { extensions: { wakker: { level: 9 } } } }
    expect(
      faults(
        file([
          { text: 'A', code: '1' },
          { text: 'B', under: 1 },
          { type: 'Anker', under: 2, ...high },
        ]),
      ),
    ).toEqual(['level-unknown 3 9'])
  })

  test('an anchor or an indicator with nothing above it', () => {
    expect(
      faults(
        file([
          { type: 'Anker', text: 'x' },
          { text: 'A', code: '1' },
        ]),
      ),
    ).toEqual(['anchor-without-indicator 1 x'])
    expect(faults(file([{ type: 'Gedragsindicator', text: 'x' }]))).toEqual(['indicator-without-competence 1 x'])
  })

  test('no package, an empty one, and one that is far too large', () => {
    expect(outcome({ hello: 'world' })).toEqual({ ok: false, failure: 'SOURCE_UNKNOWN' })
    expect(outcome(file([]))).toEqual({ ok: false, failure: 'SOURCE_EMPTY' })
    expect(outcome({ ...file([]), CFItems: Array.from({ length: 20_001 }, () => ({})) })).toEqual({
      ok: false,
      failure: 'SOURCE_TOO_MANY',
      data: { what: 'items', most: 20_000 },
    })
  })

  test.each([null, 1, 'x', [], {}, { identifier: 4, fullStatement: {} }])('an item that is %j', (item) => {
    const made = { ...file([{ text: 'A', code: '1' }]) }
    expect(faults({ ...made, CFItems: [...made.CFItems, item] })[0]).toMatch(/^id-invalid 2/)
  })

  test('a tree of ten thousand under each other is read without falling over', () => {
    const deep = Array.from({ length: 10_000 }, (_, index): Made => ({ under: index === 0 ? 'document' : index }))
    const preview = previewOf(file(deep))
    expect(preview.lines.filter(({ fate }) => fate === 'placed')).toHaveLength(3)
    const typed = deep.map((item) => ({ ...item, type: 'Competentie' }))
    expect(previewOf(file(typed)).problems).toMatchObject([{ code: 'too-many', count: 500 }])
  })

  test('a circle of ten thousand is one problem', () => {
    const round = Array.from({ length: 10_000 }, (_, index): Made => ({ under: index === 0 ? 10_000 : index }))
    expect(previewOf(file(round)).problems).toHaveLength(1)
  })
})

describe('what a person says', () => {
  const made = file([
    { text: 'Samenwerken', code: '1' },
    { text: 'Helpt', under: 1 },
    { text: 'Orde', code: '2' },
    { text: 'Weet de regels', under: 3 },
  ])

  test('leave out, move, another wording, knowledge', () => {
    const preview = previewOf(made, [
      { line: 2, role: 'indicator', under: '2', text: 'Helpt opruimen' },
      { line: 4, role: 'knowledge' },
      { line: 1, role: 'leave-out' },
    ])
    expect(preview.competences).toMatchObject([{ number: '2', indicators: [{ text: 'Helpt opruimen' }] }])
    expect(preview.knowledge).toMatchObject([{ competence: '2', text: 'Weet de regels', kind: 'knowledge' }])
    expect(preview.lines.map(({ fate, corrected }) => [fate, corrected])).toEqual([
      ['left-out', true],
      ['placed', true],
      ['placed', false],
      ['placed', true],
    ])
  })

  test('a competence of its own', () => {
    const preview = previewOf(made, [{ line: 2, role: 'competence', number: '9' }])
    expect(preview.competences.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Samenwerken',
      '9 Helpt',
      '2 Orde',
    ])
  })
})
