// Proposals: where the gaps are first, behind the gate, matched by name for a framework of one's own, and there for who
// was never measured.
import { describe, expect, it } from 'vitest'
import { shippedLibrary } from '../../../assessments/library/index.ts'
import { failureCodeOf } from '../../support/core.ts'
import { preparedWorld, startedWorld } from '../../support/setup.ts'
import { judge, uuid } from '../../support/world.ts'

describe('proposals', () => {
  it('of the last decided measurement: gaps first, levels in the words of the scale, matched by an equal name', async () => {
    const { clients, world } = await startedWorld()
    const { lead, coach } = clients
    const asked = { personId: world.cara, jobProfileId: null }
    const levels = async () => (await coach.plans.proposals(asked)).map(({ title, level, gap }) => [title, level, gap])
    expect((await levels()).every(([, level]) => level === null)).toBe(true)
    for (const key of ['anna', 'bert', 'leadAssessor'] as const)
      await judge(clients[key], world, world.work[key], world.cara, { note: 'zegt dag', level: 2 })
    const about = { sessionId: world.sessionId, candidateId: world.cara }
    await lead.deliberations.open({ ...about, reason: '' })
    await lead.deliberations.begin({
      ...about,
      plan: {
        moderatorId: world.people.lead,
        participants: [{ personId: world.people.anna, part: 'speaks' }],
        minutes: 20,
      },
    })
    const [cooperation, safety] = world.framework.competences
    const decide = (competenceId: string, level: number) =>
      lead.deliberations.decide({ ...about, competenceId, level, reasonCode: null, reason: 'samen besproken' })
    await decide(cooperation?.id ?? '', 3)
    expect(
      (await levels()).every(([, level]) => level === null),
      'not all levels are set',
    ).toBe(true)
    await decide(safety?.id ?? '', 2)
    const [first, second] = await coach.plans.proposals(asked)
    expect(first).toMatchObject({
      title: 'Veilig werken',
      from: 'Matig',
      to: 'Goed',
      gap: 2,
      need: 'desirable',
      proposals: [],
    })
    expect(second).toMatchObject({ title: 'Samenwerken', level: 3, gap: 0, need: 'essential' })
    expect(second?.proposals.length).toBeGreaterThanOrEqual(2)
    expect(second?.proposals[0]?.competenceId).not.toBe(second?.competenceId)
    // «Veilig werken» has none of its own name: below stands what else ships, and nothing of it twice.
    const all = await coach.plans.proposals(asked)
    const beyond = all.filter((each) => each.beyond)
    expect(all.slice(0, 2).some((each) => each.beyond)).toBe(false)
    expect(beyond.map(({ title }) => title)).not.toContain('Samenwerken')
    expect(beyond.length).toBe((shippedLibrary.frameworks[0]?.body.competences.length ?? 0) - 1)
    expect(beyond.every(({ level, gap, proposals }) => level === null && gap === null && proposals.length > 0)).toBe(
      true,
    )
    expect(await failureCodeOf(coach.plans.proposals({ ...asked, jobProfileId: uuid() }))).toBe('NOT_FOUND')
    const due = (await coach.followUp.due({ coachId: null, days: 21 })).items
    expect(due.filter(({ person }) => person.id === world.cara).map(({ kind }) => kind)).toContain('first-talk')
  })

  it('before any measurement: everything that ships, without levels', async () => {
    const { clients, world } = await preparedWorld()
    const proposals = await clients.coach.plans.proposals({ personId: world.dirk, jobProfileId: null })
    const shipped = shippedLibrary.frameworks[0]?.body.competences.map(({ id }) => id)
    expect(proposals.map(({ competenceId }) => competenceId)).toEqual(shipped)
    expect(proposals.every(({ level, gap, from }) => level === null && gap === null && from === '')).toBe(true)
    expect(proposals.every(({ proposals: own }) => own.length >= 2)).toBe(true)
  })
})

describe('reference notes', () => {
  it('ship as they are, become a row when changed, stay away once removed', async () => {
    const { clients } = await preparedWorld()
    const { coach, viewer } = clients
    const [note, other] = await coach.referenceNotes.list()
    if (note === undefined || other === undefined) throw new Error('no notes ship')
    expect(note).toMatchObject({ shipped: true, revision: 0, changedAt: null })
    const body = { ...note.body, text: 'Anders.', checkedOn: '2026-11-17' }
    await coach.referenceNotes.save({ id: note.id, revision: 0, body })
    expect(await failureCodeOf(coach.referenceNotes.save({ id: note.id, revision: 0, body }))).toBe('CHANGED_ELSEWHERE')
    await coach.referenceNotes.remove({ id: other.id })
    expect(await failureCodeOf(coach.referenceNotes.save({ id: other.id, revision: 0, body }))).toBe('NOT_FOUND')
    const own = { id: uuid(), revision: 0, body: { ...body, title: 'AAA eigen begrip' } }
    await coach.referenceNotes.save(own)
    const list = await viewer.referenceNotes.list()
    expect(list[0]).toMatchObject({ id: own.id, shipped: false, changedBy: 'Cis' })
    expect(list.find(({ id }) => id === note.id)).toMatchObject({ shipped: false, body })
    expect(list.some(({ id }) => id === other.id)).toBe(false)
    expect(await failureCodeOf(viewer.referenceNotes.save(own))).toBe('NOT_ALLOWED')
    await coach.referenceNotes.remove({ id: own.id })
    expect((await viewer.referenceNotes.list()).some(({ id }) => id === own.id)).toBe(false)
    expect(await failureCodeOf(coach.referenceNotes.remove({ id: uuid() }))).toBe('NOT_FOUND')
  })
})
