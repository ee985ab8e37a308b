// `npm run plan` as somebody calls it: what is wrong is said in a sentence with its place, and nothing is written.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { PlanAnswer } from '../../../../assessments/contract/plan.ts'

const script = fileURLToPath(new URL('../../../../scripts/plan.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'wakker-plan-'))
afterAll(() => rmSync(folder, { recursive: true }))
const out = join(folder, 'out.json')

function plan(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, ...args],
    {
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr }
}
function question(value: unknown): string {
  const path = join(folder, 'in.json')
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}
const good = {
  candidates: [{ id: 'k1' }, { id: 'k2' }],
  assessors: [{ id: 'a1' }, { id: 'a2' }],
  rooms: ['r1'],
  exercises: [{ id: 'e1', minutes: 20 }],
  days: [{ day: '2026-11-24', from: '09:00', to: '12:00' }],
}

describe('npm run plan', () => {
  it('writes an answer and says it in a line', () => {
    const { status, stdout } = plan(question(good), out)
    expect([status, stdout]).toEqual([0, 'planned: 2 slots (0 fixed, 40 minutes) for 2 candidates.\n'])
    expect(PlanAnswer.parse(JSON.parse(readFileSync(out, 'utf8'))).slots).toHaveLength(2)
    rmSync(out)
  })

  it('answers a question without a plan, which is no error', () => {
    const { status, stdout } = plan(question({ ...good, rooms: [] }), out)
    expect(status).toBe(0)
    expect(stdout).toContain('There is no room for «e1».')
    expect(PlanAnswer.parse(JSON.parse(readFileSync(out, 'utf8'))).status).toBe('impossible')
    rmSync(out)
  })

  it.each([
    ['no JSON', '{ "candidates": [', 'in.json is no JSON: '],
    ['no object', '[]', 'The question is wrong: '],
    ['a list that is missing', { ...good, rooms: undefined }, 'rooms is wrong: '],
    ['a name nobody knows', { ...good, asessors: [] }, 'The question is wrong: Unrecognized key: "asessors"'],
    [
      'minutes that are none',
      { ...good, exercises: [{ id: 'e1', minutes: 0 }] },
      'exercises[0].minutes must be a whole number of minutes',
    ],
    [
      'an exercise of no length',
      { ...good, exercises: [{ id: 'e1' }] },
      'exercises[0]: the exercise «e1» has neither minutes nor phases.',
    ],
    [
      'a time that is none',
      { ...good, days: [{ day: '2026-11-24', from: '9:00', to: '12:00' }] },
      'days[0].from must be a time as 09:30',
    ],
    [
      'a day that ends first',
      { ...good, days: [{ day: '2026-11-24', from: '12:00', to: '09:00' }] },
      'days[0]: 12:00 - 09:00 does not end after it starts.',
    ],
    [
      'somebody unknown',
      { ...good, conflicts: [{ assessor: 'a9', candidate: 'k1' }] },
      'conflicts[0].assessor: «a9» is not in the lists of this plan.',
    ],
    [
      'one id twice',
      { ...good, assessors: [{ id: 'a1' }, { id: 'k1' }] },
      'assessors[1].id: the id «k1» is used twice.',
    ],
    [
      'a date of no calendar',
      { ...good, candidates: [{ id: 'k1', notBefore: '2026-02-30T09:00' }] },
      'candidates[0]: «2026-02-30T09:00» is no date of the calendar.',
    ],
  ])('refuses %s', (_, value, sentence) => {
    // biome-ignore format: a row each
    const { status, stdout, stderr } = plan(question(value), out)
    expect(stderr).toContain(sentence)
    expect(stderr).not.toMatch(/ at .*:\d+:\d+/)
    expect([status, stdout, existsSync(out)]).toEqual([1, '', false])
  })

  it('refuses files that cannot be read or written, and to write over the question', { timeout: 90_000 }, () => {
    expect(plan(join(folder, 'none.json'), out)).toMatchObject({
      status: 1,
      stderr: `Cannot read ${folder}/none.json: it is not there.\n`,
    })
    const nowhere = join(folder, 'none', 'out.json')
    expect(plan(question(good), nowhere)).toMatchObject({
      status: 1,
      stderr: `Cannot write ${nowhere}: it is not there.\n`,
    })
    expect(plan(question(good), folder)).toMatchObject({
      status: 1,
      stderr: `Cannot write ${folder}: it is a folder.\n`,
    })
    expect(plan(question(good), join(folder, 'in.json')).stderr).toContain('the same file')
    expect(JSON.parse(readFileSync(join(folder, 'in.json'), 'utf8'))).toEqual(good)
    expect(plan().stderr).toContain('Usage: npm run -s plan -- IN.json OUT.json')
  })
})
