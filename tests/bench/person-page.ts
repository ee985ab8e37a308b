// personPageMs: the page of a person with 20 measurements of 6 competences, through the contract. Two assessors gave their
// levels each time, every level was set, and a talk and a plan stand between the measurements.
import { instant } from '../../assessments/services/clock.ts'
import { bigSession, workUpToSubmission } from './big-session.ts'
import { median, timed } from './measure.ts'

const measurements = 20
const uuid = () => crypto.randomUUID() as string

export async function personPageMs(times: number) {
  const big = await bigSession({ candidates: 1, assessors: 2, exercises: 2, indicators: 12 })
  const { lead } = big
  const [id = ''] = big.candidates
  await decide(big, big.sessionId, id)
  const { body: first } = await lead.sessions.get({ id: big.sessionId })
  for (let n = 1; n < measurements; n += 1) {
    const candidateId = uuid()
    const day = `20${String(10 + Math.floor(n / 2)).padStart(2, '0')}-${n % 2 === 0 ? '03' : '09'}-15`
    const candidates = first.candidates.map((candidate) => ({ ...candidate, id: candidateId }))
    const runs = first.runs.map((run) => ({
      ...run,
      id: uuid(),
      candidateIds: [candidateId],
      observers: run.observers.map((observer) => ({ ...observer, candidateIds: [candidateId] })),
    }))
    const saved = await lead.sessions.save({ id: null, revision: 0, body: { ...first, day, candidates, runs } })
    const { checks } = await lead.sessions.get({ id: saved.id })
    const deviations = checks.map(({ code, subject }) => ({ code, subject, reason: 'meting' }))
    await lead.sessions.start({ id: saved.id, revision: saved.revision, deviations })
    await decide(big, saved.id, candidateId)
    await lead.persons.join({ id, otherId: candidateId })
  }
  await keepPlansAndTalks(big, id)
  const taken: number[] = []
  for (let n = 0; n < times + 3; n += 1) taken.push(await timed(() => lead.persons.page({ id })))
  const page = await lead.persons.page({ id })
  await big.close()
  return {
    ms: median(taken.slice(3)),
    measurements: page.measurements.length,
    points: page.lines.reduce((sum, { points }) => sum + points.length, 0),
  }
}

type Big = Awaited<ReturnType<typeof bigSession>>

async function decide(big: Big, sessionId: string, candidateId: string): Promise<void> {
  for (const client of big.assessors)
    for (const { assignmentId, candidates } of await client.work.list()) {
      if (!candidates.some((candidate) => candidate.id === candidateId)) continue
      await workUpToSubmission(client, assignmentId, candidateId)
      await client.work.submit({ assignmentId })
    }
  const about = { sessionId, candidateId }
  await big.lead.deliberations.open({ ...about, reason: '' })
  for (const { id: competenceId } of big.framework.competences) {
    const decision = { competenceId, level: 2, reasonCode: null, reason: 'samen' }
    await big.lead.deliberations.decide({ ...about, ...decision })
  }
}

async function keepPlansAndTalks({ state }: Big, person_id: string): Promise<void> {
  const db = state.file?.db
  if (db === undefined) throw new Error('no file is open')
  const [by_id, at] = [uuid(), instant(state.clock.wall())]
  for (let n = 0; n < 100; n += 1) {
    const on_day = `20${String(10 + Math.floor(n / 10)).padStart(2, '0')}-0${1 + (n % 9)}-20`
    const talk = { id: uuid(), person_id, revision: 1, on_day, next_on: null, body: '{}', by_id, changed_at: at }
    await db.insertInto('coach_talks').values(talk).execute()
  }
}
