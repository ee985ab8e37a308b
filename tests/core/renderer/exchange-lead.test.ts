// The lead's side of the exchange as a person reads it: who is back, what a return file brings, whom it is asked about,
// who is next in line for a package.
import { describe, expect, it } from 'vitest'
import type { Contradiction, ExchangeBoard, Receipt, ReturnPreview } from '../../../assessments/contract/index.ts'
import { keptBranches, letterOf, standingChoice } from '../../../renderer/features/exchange/lead/branches.ts'
import { codeGroups, spelled } from '../../../renderer/features/exchange/lead/code-groups.ts'
import { latestReceipt } from '../../../renderer/features/exchange/lead/latest-receipt.ts'
import {
  mayUseKnownKey,
  needsPackage,
  nextInLine,
  usualLock,
} from '../../../renderer/features/exchange/lead/package-choice.ts'
import { fileWords, heldToTell, notices, rowsInOrder } from '../../../renderer/features/exchange/lead/preview-words.ts'
import { receiptSums } from '../../../renderer/features/exchange/lead/receipt-words.ts'
import { toRecognise, unanswered, waysFor } from '../../../renderer/features/exchange/lead/recognition.ts'
import { backLines, completeness } from '../../../renderer/features/exchange/lead/who-is-back.ts'
import { moment, shortMoment } from '../../../renderer/features/exchange/parts/moments.ts'
import { isolated, nameList } from '../../../renderer/features/exchange/parts/names.ts'

type Assessor = ExchangeBoard['assessors'][number]
type BoardRun = Assessor['runs'][number]

const run = (place: BoardRun['place'], step: BoardRun['step'] = 'observing'): BoardRun => ({
  assignmentId: `a ${place} ${step}`,
  runId: 'r',
  exercise: 'Postbak',
  candidates: ['K-01'],
  place,
  step,
  notes: 0,
})
const receipt = (returnId: string, at: string, safe = false): Receipt => ({
  returnId,
  code: 'XH4T 8WPC',
  assessors: ['Ilse'],
  counted: 4,
  at,
  records: 2,
  missing: 0,
  safe,
})
const dealt = { id: 'p', edition: 2, at: '2026-11-17T08:30:00Z', hasCode: true, outdated: false }
const assessor = (personId: string, more: Partial<Assessor> = {}): Assessor => ({
  personId,
  name: personId,
  keyKnown: false,
  lastPackage: null,
  lastReceipt: null,
  devices: 0,
  copyErased: false,
  runs: [run('not-out')],
  ...more,
})
const board = (assessors: Assessor[]): ExchangeBoard => ({
  sessionId: 's',
  title: 'Sessie',
  started: true,
  mark: 'Q7RT 2MNB',
  assessors,
  conflicts: [],
  held: [],
  safe: null,
  safeOutdated: false,
})
const brought = (id: string, more: Partial<ReturnPreview['assessors'][number]> = {}) => ({
  id,
  name: id,
  standing: 'assessor' as const,
  insteadOf: null,
  sameName: false,
  doubt: 'none' as const,
  otherDevices: 0,
  ...more,
})
const row = (assessorId: string, fresh: number, planned = true): ReturnPreview['rows'][number] => ({
  assignmentId: `${assessorId} ${fresh}`,
  exercise: 'Postbak',
  candidates: ['K-01'],
  assessorId,
  assessor: assessorId,
  fresh,
  here: 0,
  missing: 'no',
  planned,
})
const preview = (more: Partial<ReturnPreview> = {}): ReturnPreview => ({
  kind: 'return',
  sessionId: 's',
  session: 'Sessie',
  device: { name: '2', mark: 'B4ND 9XKC', known: true },
  madeAt: '2026-11-17T15:51:00Z',
  assessors: [brought('Ilse')],
  fresh: 96,
  here: 0,
  missing: 0,
  rows: [row('Ilse', 71), row('Ilse', 25)],
  held: [],
  erased: 0,
  completes: [],
  already: false,
  ...more,
})

describe('who is back', () => {
  it('puts whoever stands here with a file on top, known or not', () => {
    const lines = backLines(
      board([assessor('Nadia'), assessor('Ilse')]),
      preview({ assessors: [brought('Ilse'), brought('Sam')], rows: [row('Ilse', 71), row('Sam', 4)] }),
    )
    expect(lines.map(({ name, state, fresh }) => [name, state, fresh])).toEqual([
      ['Sam', 'ready', 4],
      ['Ilse', 'ready', 71],
      ['Nadia', 'not-out', 0],
    ])
  })

  it('tells all, part, nothing heard, not dealt out, at work here, and nothing to do apart', () => {
    const at = '2026-11-17T12:40:00Z'
    const states = backLines(
      board([
        assessor('all', { runs: [run('here', 'submitted')], lastReceipt: receipt('1', at) }),
        assessor('part', { runs: [run('here', 'submitted'), run('device', 'rating')], lastReceipt: receipt('2', at) }),
        assessor('out', { runs: [run('out')], lastPackage: dealt }),
        assessor('not-out'),
        assessor('local', { runs: [run('here', 'rating'), run('not-out')] }),
        assessor('nothing', { runs: [] }),
      ]),
      null,
    )
    expect(states.map(({ name, state, open }) => [name, state, open])).toEqual([
      ['all', 'all', 0],
      ['part', 'part', 1],
      ['out', 'out', 1],
      ['not-out', 'not-out', 1],
      ['local', 'local', 2],
      ['nothing', 'nothing', 0],
    ])
  })

  it('counts as complete only who has work and has submitted all of it', () => {
    const busy = board([
      assessor('a', { runs: [run('here', 'submitted')] }),
      assessor('b', { runs: [run('here', 'rating')] }),
      assessor('c', { runs: [] }),
    ])
    expect(completeness(busy)).toEqual({ done: 1, of: 2 })
  })
})

describe('a return file in words', () => {
  it('says which laptop, and its mark the first time', () => {
    expect(fileWords(preview(), 'vandaag 15:51')).toBe(
      'laptop 2 · bestand van vandaag 15:51 · handtekening klopt, niets veranderd onderweg',
    )
    expect(fileWords(preview({ device: { name: '3', mark: 'B4ND 9XKC', known: false } }), 'x')).toContain('B4ND 9XKC')
  })

  it('keeps the rows of one assessor together', () => {
    const mixed = preview({
      assessors: [brought('Ilse'), brought('Bart')],
      rows: [row('Bart', 1), row('Ilse', 2), row('Bart', 3)],
    })
    expect(rowsInOrder(mixed).map(({ assessorId, fresh }) => `${assessorId} ${fresh}`)).toEqual([
      'Ilse 2',
      'Bart 1',
      'Bart 3',
    ])
  })

  it('tells of two people with one name, a second laptop, parts left out, and rows the timetable lacks', () => {
    const told = notices(
      preview({
        assessors: [brought('Ilse', { sameName: true, otherDevices: 2 })],
        rows: [row('Ilse', 1, false)],
        erased: 2,
      }),
    )
    expect(told).toHaveLength(4)
    expect(told.join(' ')).toContain('2 andere laptops')
    expect(notices(preview())).toEqual([])
  })

  it('does not tell twice that somebody is not recognised', () => {
    const held = [
      { reason: 'unknown-author' as const, entries: 2 },
      { reason: 'fork' as const, entries: 1 },
    ]
    const strange = preview({ assessors: [brought('Sam', { standing: 'unknown' })], held })
    expect(heldToTell(strange).map(({ reason }) => reason)).toEqual(['fork'])
    expect(heldToTell(preview({ held }))).toEqual(held)
  })
})

describe('who is not an assessor of this session', () => {
  const sam = brought('Sam', { standing: 'unknown', insteadOf: { id: 'b', name: 'Bart' } })
  const open = preview({ assessors: [brought('Ilse'), sam, brought('Els', { standing: 'person' })] })

  it('is asked after one by one, and only with an answer goes on', () => {
    expect(unanswered(open, {})?.id).toBe('Sam')
    expect(unanswered(open, { Sam: 'instead' })?.id).toBe('Els')
    expect(unanswered(open, { Sam: 'instead', Els: 'apart' })).toBeUndefined()
  })

  it('is recognised unless kept apart; in somebody’s place only when the file says whose', () => {
    expect(toRecognise(open, { Sam: 'instead', Els: 'apart', Ilse: 'beside' })).toEqual([
      { assessorId: 'Sam', how: 'instead' },
    ])
    expect(waysFor(sam.insteadOf)).toContain('instead')
    expect(waysFor(null)).toEqual(['beside', 'apart'])
  })
})

describe('the next package', () => {
  it('is for the first without one or with an old timetable, never for who works here', () => {
    const changed = assessor('changed', { lastPackage: { ...dealt, outdated: true } })
    const here = assessor('here', { runs: [run('here')] })
    const has = assessor('has', { lastPackage: dealt })
    expect(nextInLine([has, here, changed])).toEqual(['changed'])
    expect(nextInLine([has, here])).toEqual([])
    expect(needsPackage(assessor('gone', { runs: [], lastPackage: { ...dealt, outdated: true } }))).toBe(false)
  })

  it('opens with a code the first time and by itself later', () => {
    const known = assessor('known', { keyKnown: true, lastPackage: dealt })
    expect(usualLock([assessor('new')])).toBe('code')
    expect(usualLock([assessor('key', { keyKnown: true })])).toBe('code')
    expect(usualLock([known])).toBe('known-key')
    expect(mayUseKnownKey([known, assessor('new')])).toBe(false)
    expect(mayUseKnownKey([])).toBe(false)
  })

  it('has a code in groups, spelled for who listens', () => {
    expect(codeGroups('XH4T-8WPC-3K2M-9Q7R')).toEqual(['XH4T', '8WPC', '3K2M', '9Q7R'])
    expect(spelled('XH4T')).toBe('X H 4 T')
  })
})

describe('the receipt at the side', () => {
  it('is the one just made, as the board has it now, otherwise the last', () => {
    const early = receipt('1', '2026-11-17T12:40:00+01:00', true)
    const late = receipt('2', '2026-11-17T12:00:00Z')
    const given = board([assessor('a', { lastReceipt: late }), assessor('b', { lastReceipt: early })])
    expect(latestReceipt(given, null)).toBe(late)
    expect(latestReceipt(given, { ...early, safe: false })).toBe(early)
    expect(latestReceipt(undefined, late)).toBe(late)
    expect(latestReceipt(board([]), null)).toBeNull()
  })

  it('says what came and what is missing', () => {
    expect(receiptSums({ counted: 1, missing: 0 })).toBe(
      '1 aantekening, klassering of score ontvangen, er ontbreekt geen afname.',
    )
    expect(receiptSums({ counted: 112, missing: 2 })).toContain('nog 2 afnames')
  })
})

describe('a contradiction', () => {
  const branch = (id: string, stands: boolean): Contradiction['branches'][number] => ({
    id,
    device: '1',
    at: '2026-11-17T12:00:00Z',
    entries: 1,
    notes: 1,
    ratings: 0,
    runs: [],
    stands,
  })
  const conflict = (more: Partial<Contradiction>): Contradiction => ({
    id: 'c',
    kind: 'fork',
    assessor: 'Ilse',
    assessorId: 'i',
    branches: [branch('a', false), branch('b', true)],
    mayKeepAll: false,
    settled: null,
    ...more,
  })
  const settled = { at: '2026-11-17T13:00:00Z', by: 'Griet', reason: 'teruggezet' }

  it('begins without a choice, and with the one made before when decided anew', () => {
    expect(standingChoice(conflict({}))).toBeNull()
    expect(standingChoice(conflict({ settled }))).toBe('b')
    const both = conflict({ settled, mayKeepAll: true, branches: [branch('a', true), branch('b', true)] })
    expect(standingChoice(both)).toBe('all')
    expect(keptBranches(both, 'all')).toEqual(['a', 'b'])
    expect(keptBranches(both, 'a')).toEqual(['a'])
    expect([0, 1, 2].map(letterOf)).toEqual(['A', 'B', 'C'])
  })
})

describe('moments and names', () => {
  it('are told by the clock today and with the day before that', () => {
    const now = new Date(2026, 10, 17, 16, 0)
    const today = new Date(2026, 10, 17, 15, 41).toISOString()
    const before = new Date(2026, 10, 16, 15, 41).toISOString()
    expect(moment(today, now)).toBe('vandaag 15:41')
    expect(moment(before, now)).toBe('16 november, 15:41')
    expect([shortMoment(today, now), shortMoment(before, now)]).toEqual(['15:41', '16 november'])
  })

  it('stand apart in a sentence, whatever way they are written', () => {
    expect(nameList(['Ilse', 'ליאור'])).toBe(`${isolated('Ilse')} en ${isolated('ליאור')}`)
  })
})
