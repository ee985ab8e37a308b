// «Stel voor» through the contract: proposed, saved, started, and what is locked or has work in it stays.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyTimetable } from '../../../assessments/contract/timetable.ts'
import {
  candidate,
  exercise,
  frameworkBody,
  preparedFile,
  programmeBody,
  publishedFramework,
  sessionBody,
} from '../../support/prepared-file.ts'

const text = readFileSync(new URL('../../fixtures/opleidingsprofiel.txt', import.meta.url), 'utf8')
const framework = frameworkBody(2)
const exercises = [exercise('Overleg', framework, [1, 2], true), exercise('Gesprek', framework, [1, 2])]
const timetable = {
  ...emptyTimetable,
  days: [{ day: '2026-03-02', from: '09:00', to: '12:00', breaks: [] }],
  rooms: ['Lokaal 1'],
}
let file: Awaited<ReturnType<typeof preparedFile>>
let programmeId: string
let assessorIds: string[]
beforeAll(async () => {
  file = await preparedFile()
  const frameworkId = await publishedFramework(file.lead, text, framework)
  programmeId = (
    await file.lead.programmes.save({ id: null, revision: 0, body: programmeBody(frameworkId, exercises) })
  ).id
  assessorIds = [(await file.person('Ilse', 'assessor')).id, (await file.person('Tom', 'assessor')).id]
})
afterAll(() => file.close())

const asked = () =>
  sessionBody(programmeId, {
    candidates: [candidate('K-1'), candidate('K-2'), candidate('K-3')],
    assessorIds,
    timetable,
  })

describe('sessions.propose with days in the timetable', () => {
  it('gives times that can be saved, and again the same', async () => {
    const body = asked()
    const { status, runs, reasons } = await file.lead.sessions.propose({ id: null, body })
    expect([status, reasons]).toEqual(['planned', []])
    expect(runs.map(({ start, room }) => [start?.slice(0, 10), room])).toEqual(
      Array.from({ length: 4 }, () => ['2026-03-02', 'Lokaal 1']),
    )
    const saved = await file.lead.sessions.save({ id: null, revision: 0, body: { ...body, runs } })
    const again = await file.lead.sessions.propose({ id: saved.id, body: { ...body, runs } })
    expect(new Set(again.runs.map(({ id }) => id))).toEqual(new Set(runs.map(({ id }) => id)))
  })

  it('leaves a locked run where it is, and says why not everything fits', async () => {
    const body = asked()
    const { runs } = await file.lead.sessions.propose({ body })
    const locked = runs.map((run, i) => (i === 0 ? { ...run, locked: true, start: '2026-03-02T11:30' } : run))
    const changed = {
      ...body,
      runs: locked,
      timetable: {
        ...timetable,
        days: [{ ...timetable.days[0], day: '2026-03-02', from: '11:15', to: '12:00', breaks: [] }],
      },
    }
    const answer = await file.lead.sessions.propose({ body: changed })
    expect(answer.status).toBe('impossible')
    expect(answer.reasons.map(({ kind }) => kind)).toContain('fits-if')
    expect(answer.runs.find(({ id }) => id === locked[0]?.id)).toEqual(locked[0])
    expect(answer.runs).toHaveLength(4)
  })

  it('keeps to who before whom when there are no days', async () => {
    const { status, runs } = await file.lead.sessions.propose({ body: { ...asked(), timetable: emptyTimetable } })
    expect([status, runs.every(({ start }) => start === null)]).toEqual(['planned', true])
  })
})
