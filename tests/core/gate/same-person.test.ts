// What was measured before must not colour what is still to be judged: whoever has a run of somebody to submit sees no
// earlier result of the same person, through whatever screen, though they were there when it was decided.
import { describe, expect, it } from 'vitest'
import { startedWorld } from '../../support/setup.ts'
import { judge, secret } from '../../support/world.ts'
import { earlierSession } from './earlier-session.ts'

type Started = Awaited<ReturnType<typeof startedWorld>>

/** An earlier session in which all is decided. */
async function measuredBefore(started: Started) {
  const { clients, world } = started
  const { lead } = clients
  const before = await earlierSession(started)
  const { sessionId, cara: candidateId } = before
  for (const key of ['bert', 'leadAssessor'] as const)
    await judge(clients[key], before, before.work[key], candidateId, { note: 'zegt dag', level: 2 })
  const about = { sessionId, candidateId }
  await lead.deliberations.open({ ...about, reason: '' })
  for (const { id: competenceId } of world.framework.competences)
    await lead.deliberations.decide({
      ...about,
      competenceId,
      level: 2,
      reasonCode: null,
      reason: secret.finalReason,
    })
  return about
}

const shut = { code: 'SUBMIT_FIRST' }

describe('an earlier measurement of somebody one still judges', () => {
  it('is shut from the moment they are known to be the same person until the work is submitted', async () => {
    const started = await startedWorld()
    const { clients, world } = started
    const before = await measuredBefore(started)
    // Until somebody says so these are two people.
    await expect(clients.bert.deliberations.get(before)).resolves.toMatchObject({ candidate: { code: 'V-01' } })
    await clients.coach.persons.join({ id: world.cara, otherId: before.candidateId })

    for (const key of ['bert', 'leadAssessor'] as const)
      await expect(clients[key].deliberations.get(before), key).rejects.toMatchObject(shut)
    const { leadAssessor } = clients
    const asked = { ...before, jobProfileId: world.profileId }
    await expect(leadAssessor.gaps.get(asked)).rejects.toMatchObject(shut)
    await expect(leadAssessor.reports.make(asked)).rejects.toMatchObject(shut)
    const everything = JSON.stringify([
      await leadAssessor.deliberations.outcome({ sessionId: before.sessionId }),
      await leadAssessor.persons.list(),
      await leadAssessor.persons.page({ id: world.cara }).catch((error: unknown) => error),
    ])
    expect(everything).not.toContain(secret.finalReason)
    expect(everything).not.toMatch(/"level":\d/)
    // Who has nothing to judge goes on as before.
    await expect(clients.lead.deliberations.get(before)).resolves.toBeDefined()
    const page = await clients.coach.persons.page({ id: world.cara })
    expect(page.measurements.map(({ code }) => code).sort()).toEqual(['K-01', 'V-01'])
    expect(page.lines.flatMap(({ points }) => points.map(({ level }) => level))).toEqual([2, 2])

    await judge(clients.bert, world, world.work.bert, world.cara, { note: 'zegt dag', level: 3 })
    await expect(clients.bert.deliberations.get(before)).resolves.toBeDefined()
    await expect(leadAssessor.deliberations.get(before)).rejects.toMatchObject(shut)
  })
})
