// A morning of three candidates and two exercises before two assessors, planned and started, with a clock in the hand.
import type { DayChange, SessionBody } from '../../../assessments/contract/index.ts'
import { emptyBrief } from '../../../assessments/contract/index.ts'
import { type Client, passphrase, testClock, testCore } from '../../support/core.ts'
import { profileText } from '../../support/setup.ts'
import { frameworkBody, pin, publishFramework, uuid } from '../../support/world.ts'

export const day = '2026-11-17'
export const at = (time: string) => `${day}T${time}`
/** The same moment on the clock of this computer. */
export const clockAt = (time: string): number => new Date(`${at(time)}:00`).getTime()

export async function startedDay({ start = '08:50' } = {}) {
  const clock = testClock(clockAt(start))
  const core = testCore({ clock })
  const lead = core.client('lead')
  await lead.desk.create({ path: `${core.folder}/dag.wakker`, passphrase })
  await lead.desk.registerLead({ name: 'Griet', pin })
  const person = async (name: string): Promise<{ id: string; client: Client }> => {
    const { id } = await lead.people.save({ id: null, name, roles: ['assessor'] })
    const client = core.client(name)
    await client.desk.choosePin({ personId: id, pin })
    return { id, client }
  }
  const ilse = await person('Ilse')
  const bart = await person('Bart')
  const nadia = await person('Nadia')
  const framework = frameworkBody()
  const frameworkId = await publishFramework(lead, framework, profileText)
  const matrix = framework.competences.map(({ id }) => ({ competenceId: id, indicatorIds: [] }))
  const exercise = (title: string, group: boolean, minutes: number) => ({
    id: uuid(),
    title,
    kind: group ? ('group-task' as const) : ('role-play' as const),
    group,
    phases: [{ name: 'Doen', minutes }],
    matrix,
    brief: emptyBrief,
  })
  const talk = exercise('Rollenspel', false, 20)
  const team = exercise('Groepsoverleg', true, 30)
  const body = { code: '', title: 'Meetdag', frameworkId, combination: 'median' as const, exercises: [talk, team] }
  const programme = await lead.programmes.save({ id: null, revision: 0, body })
  const [amir, bea, carl] = [uuid(), uuid(), uuid()]
  const candidate = (id: string, code: string, name: string) => ({
    id,
    code,
    name,
    extraTimePercent: 0,
    accommodations: '',
  })
  const run = (exerciseId: string, start: string, room: string, observers: [string, string[]][]) => ({
    id: uuid(),
    exerciseId,
    room,
    candidateIds: [...new Set(observers.flatMap(([, ids]) => ids))],
    observers: observers.map(([personId, candidateIds]) => ({ personId, candidateIds })),
    start: at(start),
    minutes: null,
    locked: false,
    rolePlayer: '',
  })
  const runs = {
    amir: run(talk.id, '09:00', 'Lokaal 1', [[ilse.id, [amir]]]),
    bea: run(talk.id, '09:00', 'Lokaal 2', [[bart.id, [bea]]]),
    carl: run(talk.id, '09:30', 'Lokaal 1', [[ilse.id, [carl]]]),
    team: run(team.id, '10:30', 'Lokaal 2', [
      [ilse.id, [amir, bea]],
      [bart.id, [carl]],
    ]),
  }
  const session: SessionBody = {
    title: 'Doorstroom',
    place: 'Gent',
    day,
    programmeId: programme.id,
    jobProfileId: null,
    candidates: [candidate(amir, 'K-01', 'Amir'), candidate(bea, 'K-02', 'Bea'), candidate(carl, 'K-03', 'Carl')],
    assessorIds: [ilse.id, bart.id],
    conflicts: [],
    runs: Object.values(runs),
    timetable: {
      days: [{ day, from: '09:00', to: '17:00', breaks: [] }],
      rooms: ['Lokaal 1', 'Lokaal 2'],
      rolePlayers: [],
      pauseMinutes: 5,
      moments: [],
    },
    information: { purpose: '', readers: '', keptFor: '' },
    readiness: [],
  }
  const { id: sessionId } = await lead.sessions.save({ id: null, revision: 0, body: session })
  const detail = await lead.sessions.get({ id: sessionId })
  await lead.sessions.start({
    id: sessionId,
    revision: detail.revision,
    deviations: detail.checks.map(({ code, subject }) => ({ code, subject, reason: 'zo afgesproken' })),
  })
  const assignmentOf = async (client: Client, runId: string) => {
    const { cells } = await lead.sessions.board({ id: sessionId })
    const own = (await client.work.list()).map(({ assignmentId }) => assignmentId)
    return cells.find((cell) => cell.runId === runId && own.includes(cell.assignmentId))?.assignmentId ?? ''
  }
  return {
    ...core,
    clock,
    lead,
    people: { ilse, bart, nadia },
    candidates: { amir, bea, carl },
    exercises: { talk: talk.id, team: team.id },
    runs: { amir: runs.amir.id, bea: runs.bea.id, carl: runs.carl.id, team: runs.team.id },
    sessionId,
    assignmentOf,
    board: () => lead.sessions.board({ id: sessionId }),
    body: async () => (await lead.sessions.get({ id: sessionId })).body,
    /** Looked at and done, as a screen does. */
    change: async (wanted: DayChange, reason = '') => {
      const { revision } = await lead.day.preview({ sessionId, change: wanted })
      return lead.day.change({ sessionId, change: wanted, revision, reason })
    },
  }
}
export type StartedDay = Awaited<ReturnType<typeof startedDay>>

export const writes = async ({ assignmentOf }: StartedDay, client: Client, runId: string, candidateId: string) => {
  const assignmentId = await assignmentOf(client, runId)
  const text = 'zegt goedemorgen'
  await client.work.addNote({ assignmentId, noteId: uuid(), kind: 'fact', text, candidateIds: [candidateId] })
  return assignmentId
}
