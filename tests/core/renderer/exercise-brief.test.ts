// The brief of an exercise as the screen changes it: lists typed as text, a test that fits, and for whom there is paper.
import { describe, expect, it } from 'vitest'
import {
  briefRoles,
  type ExerciseBrief,
  type ExerciseTest,
  emptyBrief,
  type LibraryExerciseBody,
  type TestQuestion,
} from '../../../assessments/contract/index.ts'
import { briefModel } from '../../../assessments/services/library/brief-model.ts'
import { isAskedFor, isWritten, sizeOf } from '../../../renderer/features/exercises/brief/brief-parts.ts'
import { pointsAsText, pointsIn } from '../../../renderer/features/exercises/brief/points.ts'
import {
  pointsOf,
  tableRows,
  testProblems,
  withFrom,
  withOptions,
} from '../../../renderer/features/exercises/brief/test-edits.ts'
import {
  asExercise,
  asLibraryBody,
  editedBody,
  newExercise,
} from '../../../renderer/features/exercises/parts/exercise-edits.ts'
import { hasBriefFor } from '../../../renderer/features/exercises/print/brief-roles.ts'
import { frameworkBody } from '../../support/prepared-file.ts'

const scale = ['Onvoldoende', 'Matig', 'Goed'].map((name, at) => ({ value: at + 1, name }))
const question = (points: number, change: Partial<TestQuestion> = {}): TestQuestion => ({
  question: 'Wat betekent dit bord?',
  options: ['verbod', 'gebod'],
  key: 'verbod',
  points,
  picture: '',
  ...change,
})
const test: ExerciseTest = {
  questions: [question(2), question(3)],
  table: [
    { level: 1, from: 0 },
    { level: 2, from: 2 },
    { level: 3, from: 4 },
  ],
}
const codes = (changed: Partial<ExerciseTest>) => testProblems({ ...test, ...changed }, scale).map(({ code }) => code)

describe('a list typed as text', () => {
  it.each([
    ['with dashes', '- een tafel\n- twee stoelen'],
    ['without', 'een tafel\ntwee stoelen'],
    ['with empty lines and a dash that waits', '\n- een tafel\n\n- \ntwee stoelen\n-'],
    ['pasted with tabs and bullets', '•\teen tafel\r\n•\ttwee stoelen'],
  ])('is read %s', (_, text) => {
    expect(pointsIn(text)).toEqual(['een tafel', 'twee stoelen'])
  })

  it('comes back as it was, also when a point begins with a number or a letter', () => {
    const points = ['A. Ik trek schoenen aan.', '2 stoelen', 'half-om-half']
    expect(pointsIn(pointsAsText(points))).toEqual(points)
  })

  it('keeps a point on its own line, whatever was in it', () => {
    expect(pointsAsText(['een\ntafel'])).toBe('- een tafel')
    expect(pointsAsText([])).toBe('')
  })
})

describe('a test', () => {
  it('adds up its points and tells what each level takes', () => {
    expect(pointsOf(test)).toBe(5)
    expect(tableRows(test, scale).map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ])
  })

  it('tells where a level is not given, and keeps the table in order', () => {
    const without = withFrom(test, 2, null)
    expect(tableRows(without, scale).map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [null, null],
      [4, 5],
    ])
    expect(withFrom(without, 2, 3).table).toEqual([
      { level: 1, from: 0 },
      { level: 2, from: 3 },
      { level: 3, from: 4 },
    ])
  })

  it('fits, or says what does not', () => {
    expect(codes({})).toEqual([])
    expect(codes({ table: [] })).toEqual(['no-table'])
    expect(codes({ questions: [], table: [] })).toEqual([])
    expect(codes({ table: test.table.slice(0, 2) })).toEqual(['level-missing'])
    expect(codes({ table: test.table.map((row) => ({ ...row, from: row.from + 1 })) })).toEqual(['lowest-not-zero'])
    expect(codes({ table: test.table.map((row) => ({ ...row, from: 0 })) })).toEqual(['not-rising', 'not-rising'])
    expect(codes({ questions: [question(1)] })).toEqual(['out-of-reach', 'out-of-reach'])
    expect(codes({ table: [...test.table, { level: 6, from: 5 }] })).toEqual(['other-scale'])
    expect(codes({ questions: [question(5, { key: 'verbot' })] })).toEqual(['key-elsewhere'])
    expect(codes({ questions: [question(5, { options: [], key: 'wijst de uitgang aan' })] })).toEqual([])
  })

  it('takes the right answer along when its words change, and not when it goes', () => {
    expect(withOptions(question(1), ['verbodsbord', 'gebod']).key).toBe('verbodsbord')
    expect(withOptions(question(1), ['gebod', 'verbod']).key).toBe('verbod')
    expect(withOptions(question(1), ['gebod']).key).toBe('verbod')
  })
})

describe('the parts of a brief', () => {
  it('are asked for by kind, and counted', () => {
    expect(isAskedFor('test', 'test')).toBe(true)
    expect(isAskedFor('test', 'role-play')).toBe(false)
    expect(isAskedFor('purpose', 'test')).toBe(true)
    const brief = { ...emptyBrief, purpose: 'Zien', materials: ['a', 'b'], test: { questions: [], table: [] } }
    expect([sizeOf('purpose', brief), sizeOf('materials', brief), sizeOf('setting', brief)]).toEqual([1, 2, 0])
    expect([isWritten('test', brief), isWritten('rolePlayer', brief)]).toEqual([true, false])
  })

  it('are offered on paper to the same roles as the core prints them for', () => {
    const framework = { ...frameworkBody(0), version: 1 }
    const handout = { title: 'Mail', text: '' }
    const briefs: Partial<ExerciseBrief>[] = [
      {},
      { purpose: 'x' },
      { setting: 'x' },
      { materials: ['x'] },
      { instruction: 'x' },
      { simpleInstruction: 'x' },
      { handouts: [{ ...handout, holder: 'candidate' }] },
      { handouts: [{ ...handout, holder: 'role-player' }] },
      { watchFor: ['x'] },
      { permittedHelp: ['x'] },
      { questions: [{ question: 'x', followUps: [] }] },
      { rolePlayer: { role: 'x', text: '' } },
      { test },
    ]
    for (const written of briefs) {
      const brief = { ...emptyBrief, ...written }
      const exercise = { ...newExercise('e1', 'Werkproef', 'Werken'), brief }
      for (const role of briefRoles) {
        const model = briefModel({ exercise, code: '', programme: '', framework, role })
        expect(hasBriefFor(role, brief), `${role}: ${JSON.stringify(written)}`).toBe(model !== null)
      }
    }
  })
})

describe('an exercise between library and programme', () => {
  const body: LibraryExerciseBody = {
    ...asLibraryBody({ ...newExercise('e1', 'Werkproef', 'Werken'), brief: { ...emptyBrief, purpose: 'Zien' } }, 'f1'),
    code: 'WP-1',
  }

  it('goes with its matrix and brief, under another id, and the short name stays', () => {
    const exercise = asExercise(body, 'e2')
    expect(exercise).toMatchObject({ id: 'e2', title: 'Werkproef', brief: { purpose: 'Zien' } })
    expect(exercise).not.toHaveProperty('code')
    expect(asLibraryBody(exercise, 'f1')).toEqual({ ...body, code: '' })
  })

  it('is changed in the library as in a programme', () => {
    const changed = editedBody(body, 'x', (exercise) => ({ ...exercise, title: 'Proef' }))
    expect(changed).toEqual({ ...body, title: 'Proef' })
    expect(changed).not.toHaveProperty('id')
  })
})
