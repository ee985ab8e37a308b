// The loop, with a maker the test holds in its hand: what fails alone, what stops everything, what can go once more.
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ComposedDocument } from '../../../assessments/contract/index.ts'
import type { Item } from '../../../assessments/services/batches/items.ts'
import { runBatch, type Work } from '../../../assessments/services/batches/run.ts'
import type { MakeAsked } from '../../../assessments/services/document-maker/maker.ts'
import type { JobAnswer } from '../../../assessments/services/document-maker/thread.ts'
import { failure } from '../../../assessments/services/failures.ts'

const composed: ComposedDocument = {
  kind: 'coach',
  title: 'Verslag',
  subtitle: '',
  facts: [],
  header: '',
  organisation: '',
  madeBy: '',
  madeAt: '2026-11-22T09:00:00Z',
  blocks: [],
}
const item = (number: number): Item => ({
  key: `coach ${number}`,
  kind: 'coach',
  code: `K${number}`,
  name: '',
  sessionId: 's',
  candidateId: `c${number}`,
  personId: null,
  planId: null,
  documentId: null,
  state: 'waiting',
  path: null,
  failure: null,
})
const workOf = (count: number): Work => ({
  id: 'w',
  sessionId: 's',
  personId: 'p',
  folder: '/map',
  names: false,
  jobProfileId: null,
  template: null,
  items: Array.from({ length: count }, (_, i) => item(i + 1)),
  state: 'running',
  cancelled: false,
  taken: new Set(),
})
interface Tried {
  answer?: (asked: MakeAsked) => JobAnswer
  compose?: (asked: Item) => Promise<ComposedDocument>
  goesOn?: () => boolean
  lanes?: number
}
async function run(work: Work, { answer, compose, goesOn, lanes = 1 }: Tried = {}) {
  const made: string[] = []
  const logged: unknown[] = []
  const make = async (asked: MakeAsked): Promise<JobAnswer> => {
    const given = answer?.(asked) ?? { ok: true }
    if (given.ok) made.push(basename(asked.path ?? '', '.docx'))
    return given
  }
  await runBatch(work, {
    maker: { lanes, make, close: async () => {} },
    compose: compose ?? (async () => composed),
    goesOn: goesOn ?? (() => true),
    log: (error) => logged.push(error),
  })
  return { made, logged, states: work.items.map(({ state }) => state).join(' ') }
}
const times = (state: string, count: number) => Array<string>(count).fill(state)

describe('a batch', () => {
  it('makes one after another and says where each stands', async () => {
    const work = workOf(3)
    const { made } = await run(work)
    expect(made).toEqual(['K1', 'K2', 'K3'].map((code) => `Verslag-coach-${code}-2026-11-22`))
    expect(work.state).toBe('finished')
    expect(work.items[2]).toMatchObject({ state: 'done', path: '/map/Verslag-coach-K3-2026-11-22.docx' })
  })

  it('stops at file 37 of a full disk: 36 are there, the rest waits, and goes on when there is room', async () => {
    const work = workOf(40)
    const full = ({ path }: MakeAsked): JobAnswer =>
      path?.includes('-K37-') ? { ok: false, code: 'DISK_FULL', detail: '' } : { ok: true }
    const first = await run(work, { answer: full })
    expect(first.made).toHaveLength(36)
    expect(work.state).toBe('stopped')
    expect(first.states).toBe([...times('done', 36), 'failed', ...times('waiting', 3)].join(' '))
    expect(work.items[36]?.failure).toBe('DISK_FULL')
    for (const each of work.items) if (each.state === 'failed') Object.assign(each, { state: 'waiting', failure: null })
    const second = await run(work)
    expect(second.made).toHaveLength(4)
    expect(work.state).toBe('finished')
  })

  it('gives two threads each another name, and lets what is under way end when the disk is full', async () => {
    const work = workOf(6)
    for (const each of work.items) each.code = 'K1'
    const { made } = await run(work, { lanes: 2 })
    expect(new Set(made).size).toBe(6)
    const half = workOf(6)
    let asked = 0
    const answer = (): JobAnswer => {
      asked += 1
      return asked === 3 ? { ok: false, code: 'DISK_FULL', detail: '' } : { ok: true }
    }
    await run(half, { lanes: 2, answer })
    expect(half.state).toBe('stopped')
    expect(half.items.filter(({ state }) => state === 'waiting').length).toBeGreaterThanOrEqual(2)
    expect(half.items.filter(({ state }) => state === 'making')).toEqual([])
  })

  it('leaves out the one that is open in Word and makes the others', async () => {
    const work = workOf(3)
    const open = ({ path }: MakeAsked): JobAnswer =>
      path?.includes('-K2-') ? { ok: false, code: 'FILE_OPEN', detail: '' } : { ok: true }
    expect((await run(work, { answer: open })).states).toBe('done failed done')
    expect(work).toMatchObject({ state: 'finished', items: [{}, { failure: 'FILE_OPEN', path: null }, {}] })
  })

  it('tells a closed gate and a missing agreement apart from a failure', async () => {
    const work = workOf(4)
    const refusals = [
      failure('GATE_CLOSED', { missing: 1 }),
      failure('LOCKED_UNTIL_AGREED', { state: 'not-read' }),
      new Error('ons'),
    ]
    const compose = async ({ code }: Item) => {
      const refusal = refusals[Number(code.slice(1)) - 1]
      if (refusal !== undefined) throw refusal
      return composed
    }
    const { states, logged } = await run(work, { compose })
    expect(states).toBe('failed locked failed done')
    expect(work.items.map(({ failure: code }) => code)).toEqual([
      'GATE_CLOSED',
      'LOCKED_UNTIL_AGREED',
      'INTERNAL',
      null,
    ])
    // What is ours to mend is in the log, what the person can mend is not.
    expect(logged).toEqual([refusals[2]])
  })

  it('ends after the document under way when it is cancelled', async () => {
    const work = workOf(4)
    const answer = ({ path }: MakeAsked): JobAnswer => {
      if (path?.includes('-K2-')) work.cancelled = true
      return { ok: true }
    }
    expect((await run(work, { answer })).states).toBe('done done cancelled cancelled')
    expect(work.state).toBe('cancelled')
  })

  it('ends quietly when the data file is closed', async () => {
    const work = workOf(3)
    let open = true
    const compose = async ({ code }: Item) => {
      if (code !== 'K2') return composed
      open = false
      throw new Error('the database is not open')
    }
    const { states, logged } = await run(work, { compose, goesOn: () => open })
    expect(states).toBe('done cancelled cancelled')
    expect(logged).toEqual([])
  })
})
