// Which entries of several devices stand, as a function of the set alone.
import { describe, expect, it } from 'vitest'
import {
  causalOrder,
  chainStanding,
  type Decisions,
  type Entry,
  forksOf,
  headsOfUnit,
  readUnit,
  unitOf,
  type Verdict,
} from '../../../assessments/rules/union.ts'

const none: Decisions = { verdicts: new Map(), relied: new Set() }
const decided = (...verdicts: [string, Verdict][]): Decisions => ({ ...none, verdicts: new Map(verdicts) })
const relying = (...hashes: string[]): Decisions => ({ ...none, relied: new Set(hashes) })

let arrival = 0
function entry(hash: string, more: Partial<Entry> = {}): Entry {
  arrival += 1
  return {
    hash,
    author: 'anna',
    device: 'a',
    sequence: 1,
    previous: null,
    kind: 'notes.sealed',
    unit: 'assignment 1',
    after: [],
    supersedes: null,
    arrival,
    ...more,
  }
}
/** Entries that follow each other, on one device. */
const line = (...hashes: string[]): Entry[] =>
  hashes.map((hash, n) => entry(hash, { sequence: n + 1, previous: hashes[n - 1] ?? null }))
const names = (entries: readonly Entry[]) => entries.map(({ hash }) => hash)
const shown = (held: Map<string, string>) => Object.fromEntries([...held].sort())

/** All orders of a few things. */
function orders<T>(list: readonly T[]): T[][] {
  if (list.length === 0) return [[]]
  return list.flatMap((first, n) => orders(list.toSpliced(n, 1)).map((rest) => [first, ...rest]))
}

describe('a chain', () => {
  it('stands whole, in whatever order it arrived', () => {
    for (const chain of orders(line('1', '2', '3'))) expect(shown(chainStanding(chain, none))).toEqual({})
  })

  it('is held from a gap onwards, until what is missing is there', () => {
    const [first, second, third, fourth] = line('1', '2', '3', '4') as [Entry, Entry, Entry, Entry]
    expect(shown(chainStanding([first, third, fourth], none))).toEqual({ 3: 'chain-broken', 4: 'chain-broken' })
    expect(shown(chainStanding([first, third, fourth, second], none))).toEqual({})
  })

  it('is broken where the sequence jumps or begins late', () => {
    const jump = [entry('1'), entry('2', { sequence: 3, previous: '1' })]
    expect(shown(chainStanding(jump, none))).toEqual({ 2: 'chain-broken' })
    expect(shown(chainStanding([entry('2', { sequence: 2 })], none))).toEqual({ 2: 'chain-broken' })
  })

  const forked = () => [
    ...line('1', '2', '3'),
    entry('x', { sequence: 2, previous: '1' }),
    entry('y', { sequence: 3, previous: 'x' }),
  ]

  it('that forks holds both branches and keeps what came before', () => {
    for (const chain of orders(forked())) {
      expect(shown(chainStanding(chain, none))).toEqual({ 2: 'fork', 3: 'fork', x: 'fork', y: 'fork' })
    }
    expect(forksOf(forked()).map(names)).toEqual([['2', 'x']])
  })

  it('stands by the branch that was chosen, and the other is put aside', () => {
    const held = chainStanding(forked(), decided(['2', 'stands'], ['x', 'aside']))
    expect(shown(held)).toEqual({ x: 'aside', y: 'aside' })
    expect(shown(chainStanding(forked(), decided(['2', 'stands'], ['x', 'stands'])))).toEqual({})
  })

  it('stands by the branch a gate was opened upon, unless somebody decides otherwise', () => {
    expect(shown(chainStanding(forked(), relying('3')))).toEqual({ x: 'fork', y: 'fork' })
    const otherwise = { ...relying('3'), verdicts: decided(['2', 'aside'], ['x', 'stands']).verdicts }
    expect(shown(chainStanding(forked(), otherwise))).toEqual({ 2: 'aside', 3: 'aside' })
  })

  it('can fork at its very beginning, and again in a branch', () => {
    const chain = [entry('1'), entry('2'), entry('3', { sequence: 2, previous: '2' })]
    expect(shown(chainStanding(chain, none))).toEqual({ 1: 'fork', 2: 'fork', 3: 'fork' })
    const again = [...forked(), entry('z', { sequence: 3, previous: 'x' })]
    const held = chainStanding(again, decided(['2', 'aside'], ['x', 'stands']))
    expect(shown(held)).toEqual({ 2: 'aside', 3: 'aside', y: 'fork', z: 'fork' })
  })
})

describe('the order of entries', () => {
  it('puts causes first, across devices, whatever their sequences', () => {
    const reopened = entry('r', { device: 'lead', author: 'lies', sequence: 1, kind: 'work.reopened', after: ['s'] })
    const submitted = entry('s', { sequence: 9, kind: 'work.submitted' })
    const again = entry('t', { sequence: 10, kind: 'work.submitted', after: ['r'] })
    for (const entries of orders([reopened, submitted, again])) {
      expect(names(causalOrder(entries))).toEqual(['s', 'r', 't'])
    }
  })

  it('goes by sequence and ids where causes leave it open', () => {
    const entries = [entry('1', { device: 'b' }), entry('2', { device: 'a', sequence: 2 }), entry('3', { device: 'a' })]
    for (const each of orders(entries)) expect(names(causalOrder(each))).toEqual(['3', '1', '2'])
  })

  it('of one device’s entries from before there was «after» is that of their arrival', () => {
    const old = (hash: string, sequence: number, author: string) => entry(hash, { after: null, sequence, author })
    expect(names(causalOrder([old('1', 5, 'anna'), old('2', 1, 'bert'), old('3', 6, 'anna')]))).toEqual(['1', '2', '3'])
    const other = entry('n', { device: 'b', after: ['1'] })
    expect(names(causalOrder([other, old('1', 5, 'anna')]))).toEqual(['1', 'n'])
  })

  it('ends, also when somebody forged a circle', () => {
    const circle = [entry('1', { after: ['2'] }), entry('2', { after: ['1'], sequence: 2 })]
    expect(names(causalOrder(circle))).toEqual(['1', '2'])
  })
})

describe('a unit', () => {
  const sealed = entry('a1')
  const submitted = entry('a2', { sequence: 2, previous: 'a1', kind: 'work.submitted', after: ['a1'] })
  const twin = entry('b1', { device: 'b' })

  it('of one history stands', () => {
    expect(readUnit([submitted, sealed], none)).toMatchObject({ held: new Map(), rivals: [] })
  })

  it('of two histories that do not know each other is held whole', () => {
    const late = entry('a3', { sequence: 3, previous: 'a2', kind: 'note.late', after: ['a2'] })
    for (const entries of orders([sealed, submitted, late, twin])) {
      const { held, order, rivals } = readUnit(entries, none)
      expect(shown(held)).toEqual({ a1: 'double', a2: 'double', a3: 'double', b1: 'double' })
      expect(order).toEqual([])
      expect(rivals.map(names)).toEqual([['a1', 'b1']])
    }
  })

  it('is no contradiction where one knew of the other', () => {
    const after = { ...twin, after: ['a2'] }
    expect(shown(readUnit([sealed, submitted, after], none).held)).toEqual({})
  })

  it('stands by the history chosen; the other is aside with all that builds on it, and stays a rival', () => {
    const reading = readUnit([sealed, submitted, twin], decided(['b1', 'stands'], ['a1', 'aside']))
    expect(shown(reading.held)).toEqual({ a1: 'aside', a2: 'aside' })
    expect(reading.rivals.map(names)).toEqual([['a1', 'b1']])
  })

  it('holds a third history that comes after the choice', () => {
    const third = entry('c1', { device: 'c' })
    const reading = readUnit([sealed, submitted, twin, third], decided(['b1', 'stands'], ['a1', 'aside']))
    expect(shown(reading.held)).toEqual({ a1: 'aside', a2: 'aside', c1: 'double' })
    expect(reading.rivals.map(names)).toEqual([['a1', 'b1', 'c1']])
  })

  it('stands by what a gate was opened upon, and by a decision before that', () => {
    expect(shown(readUnit([sealed, submitted, twin], relying('a2')).held)).toEqual({ b1: 'double' })
    const both = { ...relying('a2'), verdicts: decided(['b1', 'stands']).verdicts }
    expect(shown(readUnit([sealed, submitted, twin], both).held)).toEqual({ a1: 'double', a2: 'double' })
  })

  it('never stands by two histories at once', () => {
    const both = readUnit([sealed, submitted, twin], relying('a2', 'b1'))
    expect(shown(both.held)).toEqual({ a1: 'double', a2: 'double', b1: 'double' })
  })

  it('taken back no longer is how it is', () => {
    const back = entry('a2', { sequence: 2, previous: 'a1', kind: 'notes.unsealed', after: ['a1'], supersedes: 'a1' })
    for (const entries of orders([sealed, back])) {
      const { held, takenBack, order } = readUnit(entries, none)
      expect([shown(held), [...takenBack], names(order)]).toEqual([{}, ['a1'], ['a1', 'a2']])
    }
    // Another laptop's seal says otherwise than the taking back; and what was taken back does not stand in its place.
    const { held, rivals } = readUnit([sealed, back, twin], none)
    expect(shown(held)).toEqual({ a1: 'double', a2: 'double', b1: 'double' })
    expect(rivals.map(names)).toEqual([['b1', 'a2']])
  })

  it('whose taking back is put aside claims again', () => {
    const first = entry('l1', { kind: 'level.set' })
    const changed = entry('l2', { kind: 'level.set', sequence: 2, previous: 'l1', after: ['l1'], supersedes: 'l1' })
    const other = entry('m1', { kind: 'level.set', device: 'b' })
    const { held } = readUnit([first, changed, other], decided(['l2', 'aside'], ['m1', 'stands']))
    expect(shown(held)).toEqual({ l1: 'double', l2: 'aside' })
  })

  it('may hold clocks and gates of several devices side by side', () => {
    const clocks = ['a', 'b'].map((device) => entry(device, { device, kind: 'timer.event', unit: 'run 1' }))
    expect(readUnit(clocks, none)).toMatchObject({ held: new Map(), rivals: [] })
  })

  it('has for heads what nothing else follows', () => {
    expect(headsOfUnit([sealed, submitted, twin]).sort()).toEqual(['a2', 'b1'])
    expect(headsOfUnit([sealed, submitted, { ...twin, after: ['a2'] }])).toEqual(['b1'])
  })
})

it('an entry belongs to what it is about', () => {
  const about = { assignment: '1', run: '2', candidate: '3', competence: '4' }
  expect(
    ['notes.sealed', 'timer.event', 'gate.opened', 'level.set', 'pin.reset', 'from.later'].map((kind) =>
      unitOf(kind, 's', about),
    ),
  ).toEqual(['assignment 1', 'run 2', 'candidate 3', 'level 3 4', 'session s', 'session s'])
})
