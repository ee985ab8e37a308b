// Another session of the same days: with bert and the assessing lead, about one candidate, Cara, who is a person of her own
// until somebody says that she is the one who is judged now.
import type { startedWorld } from '../../support/setup.ts'
import { uuid, type World } from '../../support/world.ts'

/** Begun, and nothing is said in it yet; `work` of these two is their assignment there. */
export async function earlierSession({ clients, world }: Awaited<ReturnType<typeof startedWorld>>): Promise<World> {
  const { lead } = clients
  const main = await lead.sessions.get({ id: world.sessionId })
  const cara = uuid()
  const observers = [world.people.bert, world.people.leadAssessor]
  const { id: sessionId, revision } = await lead.sessions.save({
    id: null,
    revision: 0,
    body: {
      ...main.body,
      title: 'Vorig jaar',
      day: '2025-11-17',
      candidates: [{ id: cara, code: 'V-01', name: 'Cara', extraTimePercent: 0, accommodations: '' }],
      assessorIds: observers,
      conflicts: [],
      runs: main.body.runs.slice(0, 1).map((run) => ({
        ...run,
        id: uuid(),
        candidateIds: [cara],
        observers: observers.map((personId) => ({ personId, candidateIds: [cara] })),
      })),
    },
  })
  const { checks } = await lead.sessions.get({ id: sessionId })
  const deviations = checks.map(({ code, subject }) => ({ code, subject, reason: 'zo afgesproken' }))
  await lead.sessions.start({ id: sessionId, revision, deviations })
  const work = { ...world.work }
  for (const key of ['bert', 'leadAssessor'] as const) {
    const item = (await clients[key].work.list()).find((one) => one.sessionId === sessionId)
    work[key] = item?.assignmentId ?? ''
  }
  return { ...world, sessionId, cara, work }
}
