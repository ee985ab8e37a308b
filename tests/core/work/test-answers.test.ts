// A test through the steps: answers and points while observing, sealed with the notes, a level by the table only after.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Exercise, emptyBrief, emptyRun } from '../../../assessments/contract/index.ts'
import {
  type Client,
  candidate,
  exercise,
  frameworkBody,
  id,
  preparedFile,
  programmeBody,
  publishedFramework,
  sessionBody,
} from '../../support/prepared-file.ts'

const text = readFileSync(new URL('../../fixtures/opleidingsprofiel.txt', import.meta.url), 'utf8')
const question = (words: string, points: number) => ({ question: words, options: [], key: '12', points, picture: '' })
const cara = candidate('K-01', 'Cara')
const dirk = candidate('K-02', 'Dirk')
let file: Awaited<ReturnType<typeof preparedFile>>
let ilse: { id: string; client: Client }
let assignmentId: string

beforeAll(async () => {
  file = await preparedFile()
  ilse = await file.person('Ilse', 'assessor')
  const framework = frameworkBody(3)
  const frameworkId = await publishedFramework(file.lead, text, framework)
  const arithmetic: Exercise = {
    ...exercise('Rekentest', framework, [1], true),
    kind: 'test',
    brief: {
      ...emptyBrief,
      test: {
        questions: [question('Hoeveel dozen?', 4), question('Hoeveel rekken?', 6)],
        table: [
          { level: 1, from: 0 },
          { level: 3, from: 6 },
        ],
      },
    },
  }
  const { id: programmeId } = await file.lead.programmes.save({
    id: null,
    revision: 0,
    body: programmeBody(frameworkId, [arithmetic]),
  })
  const both = [cara.id, dirk.id]
  const body = sessionBody(programmeId, {
    candidates: [cara, dirk],
    assessorIds: [ilse.id],
    runs: [{ ...emptyRun(id(), arithmetic.id, both), observers: [{ personId: ilse.id, candidateIds: both }] }],
  })
  const session = await file.lead.sessions.save({ id: null, revision: 0, body })
  await file.lead.sessions.start({
    ...session,
    deviations: session.checks.map(({ code, subject }) => ({ code, subject, reason: 'proef' })),
  })
  assignmentId = (await ilse.client.work.list())[0]?.assignmentId ?? ''
})
afterAll(() => file.close())

const answer = (who: { id: string }, place: number, points: number | null, given = 'twaalf') =>
  ilse.client.work.saveAnswer({ assignmentId, answer: { candidateId: who.id, question: place, given, points } })
const view = () => ilse.client.work.get({ assignmentId })

it('keeps an answer with its points, the last one given, and never more points than the question has', async () => {
  await answer(cara, 0, 2)
  await answer(cara, 0, 20, '12')
  await answer(cara, 1, null, 'weet ik niet')
  await answer(dirk, 1, 6)
  const { answers, test, judging } = await view()
  expect(test.map(({ points }) => points)).toEqual([4, 6])
  expect(judging).toBeNull()
  const byWho = (who: { id: string }) =>
    answers.filter(({ candidateId }) => candidateId === who.id).map(({ question: place, points }) => [place, points])
  expect(byWho(cara)).toEqual([
    [0, 4],
    [1, null],
  ])
  expect(byWho(dirk)).toEqual([[1, 6]])
})

it('takes an answer away that has neither words nor points, and refuses a question that is not there', async () => {
  await answer(dirk, 0, 1)
  await answer(dirk, 0, null, '')
  expect((await view()).answers.filter(({ candidateId }) => candidateId === dirk.id)).toHaveLength(1)
  await expect(answer(dirk, 2, 1)).rejects.toMatchObject({ code: 'NOT_A_TEST' })
  await expect(answer({ id: id() }, 0, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

it('is sealed with the observation, is a draft again when that is undone, and then gives points and a level', async () => {
  const before = (await view()).answers
  await ilse.client.work.seal({ assignmentId })
  await expect(answer(cara, 0, 1)).rejects.toMatchObject({ code: 'WRONG_STEP' })
  await ilse.client.work.unseal({ assignmentId })
  expect((await view()).answers).toEqual(before)
  await ilse.client.work.seal({ assignmentId })
  const { answers, judging } = await view()
  expect(answers).toEqual(before)
  expect(judging?.totals).toEqual(
    expect.arrayContaining([
      { candidateId: cara.id, points: 4, of: 10, level: 1 },
      { candidateId: dirk.id, points: 6, of: 10, level: 3 },
    ]),
  )
})
