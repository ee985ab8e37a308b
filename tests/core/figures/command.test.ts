// `npm run agreement` as somebody calls it: the reference from file to file, what is wrong in a sentence with the set's name,
// and nothing half written.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import type { Figures } from '../../../assessments/rules/figures/model.ts'
import { mismatches, type ReferenceFile, sets } from '../../support/reference-figures.ts'

const script = fileURLToPath(new URL('../../../scripts/agreement.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'wakker-agreement-'))
afterAll(() => rmSync(folder, { recursive: true }))
const out = join(folder, 'out.json')

function agreement(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, ...args],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}
function file(value: unknown): string {
  const path = join(folder, 'in.json')
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}
interface Answer {
  id: string
  results: Record<string, number | null>
  reasons: Record<string, string>
}
const answers = (): Answer[] => JSON.parse(readFileSync(out, 'utf8'))
const figuresIn = ({ results, reasons }: Answer): Figures =>
  new Map(Object.entries(results).map(([key, value]) => [key, value ?? reasons[key]])) as Figures

const good = {
  id: 'one',
  levels: [1, 2, 3],
  ratings: [
    [1, 2],
    [3, 3],
    [2, null],
  ],
}
const threeWay = {
  id: 'three',
  levels: [1, 2],
  ratings: [[1, 2, 2, 1]],
  columns: [
    { rater: 'R1', facet: 'E1' },
    { rater: 'R1', facet: 'E2' },
    { rater: 'R2', facet: 'E1' },
    { rater: 'R2', facet: 'E2' },
  ],
}

describe('npm run agreement', () => {
  it.each<ReferenceFile>(['published', 'public', 'facets-public'])('computes %s without its results', (name) => {
    const reference = sets(name)
    const question = reference.map(({ results: _, reasons: __, ...set }) => set)
    const { status, stdout, stderr } = agreement(file(question), out)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(new RegExp(`^${reference.length} sets, \\d+ figures, \\d+ of them with a reason`))
    const given = answers()
    expect(given.map(({ id }) => id)).toEqual(reference.map(({ id }) => id))
    for (const [at, set] of reference.entries()) {
      const answer = given[at]
      expect(answer === undefined ? ['no answer'] : mismatches(set, figuresIn(answer))).toEqual([])
      for (const [key, value] of Object.entries(answer?.results ?? {}))
        expect([key, value === null]).toEqual([key, answer?.reasons[key] !== undefined])
    }
    rmSync(out)
  })

  it('is not led by the results that stand in the file', () => {
    expect(agreement(file([{ ...good, results: { 'pa.exact': 7 }, reasons: 'none' }]), out).status).toBe(0)
    expect(answers()[0]?.results['pa.exact']).toBe(0.5)
    rmSync(out)
  })

  it('gives a reason for every figure where nobody was rated', () => {
    const nobody = [
      { ...good, id: 'none', ratings: [] },
      { ...good, id: 'no assessors', ratings: [[], []] },
      { ...threeWay, id: 'no cells', ratings: [] },
    ]
    expect(agreement(file(nobody), out)).toMatchObject({ status: 0, stderr: '' })
    for (const { results, reasons } of answers()) {
      const numbers = Object.entries(results).filter(([, value]) => value !== null)
      expect(numbers.filter(([key, value]) => !/^n\./.test(key) && value !== 0)).toEqual([])
      expect(Object.keys(reasons).length).toBeGreaterThan(50)
    }
    rmSync(out)
  })

  it.each<[string, unknown, string]>([
    ['no JSON', '[{"id": ', 'in.json is no JSON: '],
    ['no list', { id: 'one' }, 'The file must hold a list of sets.'],
    ['no set', [7], 'Set 1 is not {id, ratings, levels}.'],
    ['a set without a name', [{ ...good, id: '' }], 'Set 1 has no id.'],
    [
      'a level nobody declared',
      [good, { ...good, id: 'two', ratings: [[1, 4]] }],
      'Set «two»: ratings[0][1] is 4, which is not in levels.',
    ],
    [
      'a rating that is a text',
      [{ ...good, ratings: [[1, '2']] }],
      'Set «one»: ratings[0][1] must be a number or null.',
    ],
    [
      'a number too large for one',
      '[{"id":"one","levels":[1,1e999],"ratings":[[1]]}]',
      'Set «one»: levels[1] is not a number.',
    ],
    ['a level past counting', [{ ...good, levels: [1, 2, 1e308] }], 'Set «one»: levels[2] is past 1000000'],
    ['ragged rows', [{ ...good, ratings: [[1, 2], [3]] }], 'Set «one»: ratings[1] must have 2 cells'],
    ['a scale of one', [{ ...good, levels: [1] }], 'Set «one»: levels must hold at least two levels.'],
    ['a scale in disorder', [{ ...good, levels: [1, 3, 2] }], 'Set «one»: levels must rise, and levels[2] does not.'],
    ['no ratings at all', [{ id: 'one', levels: [1, 2] }], 'Set «one» has no ratings.'],
    [
      'too few columns',
      [{ ...threeWay, columns: threeWay.columns.slice(1) }],
      'Set «three»: columns must be 4, as many as a row has cells.',
    ],
    [
      'a column of nobody',
      [{ ...threeWay, columns: [{ rater: 'An', facet: 1 }] }],
      'Set «three»: columns[0].rater must be a number from 1',
    ],
    [
      'a column twice',
      [{ ...threeWay, columns: [...threeWay.columns.slice(0, 3), threeWay.columns[0]] }],
      'Set «three»: columns has one rater twice in one facet.',
    ],
    [
      'a rater in between who is not there',
      [{ ...threeWay, ratings: [[1]], columns: [{ rater: 3, facet: 1 }] }],
      'columns must number every rater from 1 without a gap.',
    ],
    [
      'weights of another scale',
      [
        {
          ...good,
          customDisagreementWeights: [
            [0, 1],
            [1, 0],
          ],
        },
      ],
      'customDisagreementWeights must be 3 × 3 numbers',
    ],
  ])('refuses %s', (_, value, sentence) => {
    const { status, stdout, stderr } = agreement(file(value), out)
    expect(stderr).toContain(sentence)
    expect(stderr).not.toMatch(/ at .*:\d+:\d+/)
    expect([status, stdout, existsSync(out)]).toEqual([1, '', false])
  })

  it('refuses files that cannot be read or written, and to write over the sets', { timeout: 90_000 }, () => {
    expect(agreement(join(folder, 'none.json'), out).stderr).toBe(`Cannot read ${folder}/none.json: it is not there.\n`)
    const nowhere = join(folder, 'none', 'out.json')
    expect(agreement(file([good]), nowhere).stderr).toBe(`Cannot write ${nowhere}: it is not there.\n`)
    expect(agreement(file([good]), folder)).toMatchObject({
      status: 1,
      stderr: `Cannot write ${folder}: it is a folder.\n`,
    })
    expect(agreement(file([good]), join(folder, 'in.json')).stderr).toContain('the same file')
    expect(JSON.parse(readFileSync(join(folder, 'in.json'), 'utf8'))).toEqual([good])
    expect(agreement().stderr).toContain('Usage: npm run -s agreement -- IN.json OUT.json')
    expect(readdirSync(folder)).toEqual(['in.json'])
  })
})
