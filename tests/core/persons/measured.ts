// Somebody who is measured more than once: sessions after the first of the small world, each judged and decided.
import type { SessionBody } from '../../../assessments/contract/index.ts'
import { arrangements, unplanned } from '../../support/plain.ts'
import type { startedWorld } from '../../support/setup.ts'
import { judge, uuid, type World } from '../../support/world.ts'

type Started = Awaited<ReturnType<typeof startedWorld>>
export interface About {
  sessionId: string
  candidateId: string
}

/** cara's own measurement, judged by all three and decided. */
export async function decideCara({ clients, world }: Started, level = 2): Promise<About> {
  const about = { sessionId: world.sessionId, candidateId: world.cara }
  for (const key of ['anna', 'bert', 'leadAssessor'] as const)
    await judge(clients[key], world, world.work[key], world.cara, { note: `van ${key}`, level })
  await decideAll(clients, world, about, level)
  return about
}

/** Another session with one candidate for bert, not judged yet. */
export async function anotherSession(
  { clients, world }: Started,
  {
    day,
    name = 'Cara',
    title = 'Tweede sessie',
    programmeId = world.programmeId,
    start = true,
  }: {
    day: string
    name?: string
    title?: string
    programmeId?: string
    start?: boolean
  },
): Promise<About> {
  const { lead } = clients
  const [exercise] = (await lead.programmes.get({ id: programmeId })).body.exercises
  const candidateId = uuid()
  const observers = [{ personId: world.people.bert, candidateIds: [candidateId] }]
  const run = {
    id: uuid(),
    exerciseId: exercise?.id ?? '',
    room: '',
    candidateIds: [candidateId],
    observers,
    ...unplanned,
  }
  const body: SessionBody = {
    title,
    place: '',
    day,
    programmeId,
    jobProfileId: null,
    candidates: [{ id: candidateId, code: 'K-09', name, extraTimePercent: 0, accommodations: '' }],
    assessorIds: [world.people.bert],
    conflicts: [],
    runs: [run],
    ...arrangements,
  }
  const { id, revision } = await lead.sessions.save({ id: null, revision: 0, body })
  if (start) {
    const { checks } = await lead.sessions.get({ id })
    const deviations = checks.map(({ code, subject }) => ({ code, subject, reason: 'zo afgesproken' }))
    await lead.sessions.start({ id, revision, deviations })
  }
  return { sessionId: id, candidateId }
}

export async function judgeAndDecide({ clients, world }: Started, about: About, level: number): Promise<void> {
  const items = await clients.bert.work.list()
  const item = items.find(({ candidates }) => candidates.some(({ id }) => id === about.candidateId))
  await judge(clients.bert, world, item?.assignmentId ?? '', about.candidateId, { note: 'later', level })
  await decideAll(clients, world, about, level)
}

async function decideAll(clients: Started['clients'], world: World, about: About, level: number): Promise<void> {
  await clients.lead.deliberations.open({ ...about, reason: '' })
  for (const { id: competenceId } of world.framework.competences)
    await clients.coach.deliberations.decide({ ...about, competenceId, level, reasonCode: null, reason: 'samen' })
}
