// The eindbespreking: what is said about a difference, where the list leads, and what the keys and «Vastleggen» ask.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AssessorView, CompetenceTalk, EvidenceNote } from '../../../assessments/contract/index.ts'
import { hindrance, reasonKeyOf, reasonsInOrder, talkKey } from '../../../renderer/features/deliberations/choice.ts'
import { columnsFor, spokenNotes } from '../../../renderer/features/deliberations/evidence.ts'
import { inSight, neighbour, nextOpen, partsOf } from '../../../renderer/features/deliberations/talk-order.ts'
import {
  differenceWords,
  listed,
  standingWords,
  startArithmetic,
} from '../../../renderer/features/deliberations/talk-words.ts'

const scale = ['Onvoldoende', 'Matig', 'Goed', 'Zeer goed'].map((name, place) => ({ value: place + 1, name }))
const note = (noteId: string, change: Partial<EvidenceNote> = {}): EvidenceNote => ({
  noteId,
  at: '2026-11-17T09:31:00Z',
  text: 'vraagt naar haar mening',
  kind: 'fact',
  sign: 'plus',
  late: false,
  exercise: 'Overleg',
  indicator: null,
  ...change,
})
const assessor = (name: string, level: number | null): AssessorView => ({
  personId: name,
  name,
  level,
  counts: { plus: 1, minus: 0, omission: 0, notApplicable: 0 },
  exercises: [{ exercise: 'Overleg', level }],
  ratings: [],
  notes: [note(`${name} 1`)],
})
const noStart: CompetenceTalk['start'] = { level: null, tied: false, exercises: [] }
const set: CompetenceTalk['final'] = {
  level: 3,
  reasonCode: 'agreed',
  reason: '',
  at: '2026-11-17T15:00:00Z',
  by: 'Els',
  mechanical: 3,
  originals: [],
  carriedBy: [],
  keepOwn: [],
  moves: [],
}

function talkOf(competenceId: string, levels: Record<string, number | null>, change: Partial<CompetenceTalk> = {}) {
  const known = Object.values(levels).filter((level) => level !== null)
  const talk: CompetenceTalk = {
    competenceId,
    number: '1',
    title: competenceId,
    standing: 'two-apart',
    lowest: known.length === 0 ? null : Math.min(...known),
    highest: known.length === 0 ? null : Math.max(...known),
    assessors: Object.entries(levels).map(([name, level]) => assessor(name, level)),
    start: noStart,
    final: null,
    ...change,
  }
  return talk
}
/** Without the marks that keep a name's own direction. */
const plain = (words: string) => words.replace(/[\u2068\u2069]/g, '')

describe('who differs from whom', () => {
  it('names the two who stand furthest apart', () => {
    const talk = talkOf('a', { Nadia: 2, Bart: 3, Ilse: 4 })
    expect(plain(differenceWords(talk, scale))).toBe('Nadia en Ilse liggen 2 niveaus uit elkaar')
    expect(standingWords(talk)).toBe('2 niveaus verschil')
  })

  it('names groups when several gave the lowest or the highest level', () => {
    const talk = talkOf('a', { Nadia: 2, Bart: 2, Ilse: 3 })
    expect(plain(differenceWords(talk, scale))).toBe('Ilse: 1 niveau hoger dan Nadia en Bart')
  })

  it('says whose level it is when only one could give it, and when nobody could', () => {
    expect(plain(differenceWords(talkOf('a', { Nadia: 2, Bart: null }), scale))).toBe(
      'Alleen Nadia gaf een niveau: Matig',
    )
    expect(differenceWords(talkOf('a', { Nadia: null }), scale)).toBe('Niemand kon een niveau geven')
    expect(differenceWords(talkOf('a', { Nadia: 3, Bart: 3 }), scale)).toBe('Iedereen gaf Goed')
  })

  it('keeps a name in another script apart from the sentence around it', () => {
    expect(differenceWords(talkOf('a', { ليلى: 1, Bart: 3 }), scale)).toContain('\u2068ليلى\u2069')
  })

  it('lists as one does aloud', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a en b',
      'a, b en c',
    ])
  })
})

describe('the arithmetic of the start value', () => {
  const exercise = (name: string, levels: number[], level: number | null, tied = false) => ({
    exercise: name,
    levels,
    level,
    tied,
  })

  it('tells exercise by exercise, and the tie', () => {
    const start = { level: 2, tied: true, exercises: [exercise('Werkproef', [2], 2), exercise('Rollenspel', [3], 3)] }
    expect(startArithmetic(start, scale, 'median')).toEqual({
      steps: ['Werkproef: Matig', 'Rollenspel: Goed'],
      rule: 'Middelste van 2: Matig (bij gelijk het laagste)',
    })
  })

  it('tells a tie between assessors within an exercise, and leaves an exercise without opportunity out of the count', () => {
    const start = {
      level: 3,
      tied: false,
      exercises: [exercise('Overleg', [4, 3], 3, true), exercise('Werkproef', [], null)],
    }
    expect(startArithmetic(start, scale, 'median')).toEqual({
      steps: ['Overleg: Goed en Zeer goed, samen Goed (bij gelijk het laagste)', 'Werkproef: geen gelegenheid'],
      rule: null,
    })
  })

  it('names the other rule', () => {
    const start = { level: 2, tied: false, exercises: [exercise('A', [2], 2), exercise('B', [3], 3)] }
    expect(startArithmetic(start, scale, 'lowest').rule).toBe('Laagste van 2: Matig')
  })
})

describe('the list', () => {
  const competences = [
    talkOf('apart', { Nadia: 1, Bart: 3 }),
    talkOf('set', { Nadia: 1, Bart: 3 }, { final: set }),
    talkOf('one', { Nadia: 2, Bart: 3 }, { standing: 'one-apart' }),
    talkOf('same', { Nadia: 3, Bart: 3 }, { standing: 'agreed' }),
  ]
  const ids = (talks: CompetenceTalk[]) => talks.map(({ competenceId }) => competenceId)

  it('shows what needs talk first, then what is agreed, then what is set', () => {
    expect(ids(inSight(partsOf(competences)))).toEqual(['apart', 'one', 'same', 'set'])
  })

  it('leads to the next open one, from the last back to the first, and nowhere when all is set', () => {
    expect(nextOpen(competences, 'apart')).toBe('one')
    expect(nextOpen(competences, 'same')).toBe('apart')
    expect(nextOpen(competences, 'set')).toBe('apart')
    expect(nextOpen([talkOf('last', {})], 'last')).toBeUndefined()
  })

  it('stays at its ends', () => {
    expect(neighbour(competences, 'apart', -1)).toBe('apart')
    expect(neighbour(competences, 'apart', 1)).toBe('one')
    expect(neighbour(competences, 'set', 1)).toBe('set')
  })
})

describe('«Vastleggen»', () => {
  const start = { level: 3, tied: false, exercises: [] }
  const nothing = { level: undefined, reasonCode: null, reason: '', carriedBy: [], keepOwn: [] }

  it('asks a level first, and a word wherever people or the rule differed', () => {
    const apart = talkOf('a', { Nadia: 2, Bart: 4 }, { start })
    expect(hindrance(apart, nothing)).toBe('choose-first')
    expect(hindrance(apart, { ...nothing, level: 3 })).toBe('reason-needed')
    expect(hindrance(apart, { ...nothing, level: 3, reason: '  ' })).toBe('reason-needed')
    expect(hindrance(apart, { ...nothing, level: 3, reason: 'vaker gezien' })).toBeNull()
    expect(hindrance(apart, { ...nothing, level: null, reasonCode: 'agreed' })).toBeNull()
  })

  it('asks no word for what everyone gave', () => {
    const same = talkOf('a', { Nadia: 3, Bart: 3 }, { standing: 'agreed', start })
    expect(hindrance(same, { ...nothing, level: 3 })).toBeNull()
    expect(hindrance(same, { ...nothing, level: null })).toBe('reason-needed')
    expect(hindrance(same, { ...nothing, level: 2 })).toBe('reason-needed')
  })
})

describe('the keys', () => {
  const key = (name: string, code = '') => ({
    key: name,
    code,
    shiftKey: false,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
  })

  it('choose a level by the place of the digit, also where a digit needs Shift', () => {
    expect(talkKey(key('"', 'Digit3'), 4)).toEqual({ do: 'level', level: 3 })
    expect(talkKey(key('0', 'Numpad0'), 4)).toEqual({ do: 'level', level: null })
    expect(talkKey(key('5', 'Digit5'), 4)).toBeUndefined()
  })

  it('give every reason a letter of its own that means nothing else', () => {
    const letters = reasonsInOrder.map(reasonKeyOf)
    expect(new Set(letters).size).toBe(reasonsInOrder.length)
    for (const reason of reasonsInOrder) expect(talkKey(key(reasonKeyOf(reason)), 4)).toEqual({ do: 'reason', reason })
  })

  it('lead to the next speaker, to notes and back, and to whoever keeps their own level', () => {
    expect(['s', 'w', 'o', 'h'].map((name) => talkKey(key(name), 4)?.do)).toEqual([
      'next-speaker',
      'weighs',
      'keep-own',
      'arithmetic',
    ])
    expect(talkKey(key('n'), 4)).toEqual({ do: 'note', step: 1 })
    expect(talkKey({ ...key('N'), shiftKey: true }, 4)).toEqual({ do: 'note', step: -1 })
  })

  it('leave the program’s own combinations alone', () => {
    expect(talkKey({ ...key('r'), ctrlKey: true }, 4)).toBeUndefined()
    expect(talkKey({ ...key('1', 'Digit1'), altKey: true }, 4)).toBeUndefined()
  })
})

describe('the evidence', () => {
  it('tells a note once, with every sign it was given', () => {
    const [first, ...rest] = spokenNotes([
      note('n1', { indicator: 'vraagt' }),
      note('n1', { indicator: 'luistert', sign: 'minus' }),
      note('n1', { indicator: 'knikt' }),
    ])
    expect(rest).toEqual([])
    expect(first?.signs).toEqual(['plus', 'minus'])
    expect(first?.links.map(({ indicator }) => indicator)).toEqual(['vraagt', 'luistert', 'knikt'])
  })

  it('keeps every note', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (noteIds) => {
        const spoken = spokenNotes(noteIds.map((id) => note(id)))
        expect(new Set(spoken.map(({ noteId }) => noteId))).toEqual(new Set(noteIds))
        expect(spoken).toHaveLength(new Set(noteIds).size)
      }),
    )
  })

  it('stands in columns that can be read, for one assessor as for six', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(columnsFor)).toEqual([1, 1, 2, 3, 4, 3, 3])
  })
})
