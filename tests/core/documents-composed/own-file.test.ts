// The whole file of a person, the plan and the group through the contract: everything about them, nobody else, and nothing
// for who still has to judge.
import { beforeEach, describe, expect, test } from 'vitest'
import type { ComposedDocument, DocumentKind } from '../../../assessments/contract/index.ts'
import { emptyClosing } from '../../../assessments/contract/index.ts'
import { failureCodeOf } from '../../support/core.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge, secret } from '../../support/world.ts'
import { planBody, planGoal } from '../plans/plan-facts.ts'

const settings = { recipient: '', jobProfileId: null, competenceIds: [] as string[], mentionAdapted: false }
const nothing = { personId: null, sessionId: null, candidateId: null, planId: null, settings }

let all: Awaited<ReturnType<typeof startedWorld>>
beforeEach(async () => {
  all = await startedWorld()
  const { clients, world } = all
  const about = { sessionId: world.sessionId, candidateId: world.cara }
  await judge(clients.anna, world, world.work.anna, world.cara, { note: secret.annaNote, level: 4 })
  await judge(clients.bert, world, world.work.bert, world.cara, {
    note: 'Dirk en Cara tillen samen de kast.',
    level: 3,
  })
  await judge(clients.leadAssessor, world, world.work.leadAssessor, world.cara, { note: 'Vraagt hulp.', level: 3 })
  await clients.anna.deliberations.open({ ...about, reason: '' })
  for (const { id } of world.framework.competences)
    await clients.coach.deliberations.decide({
      ...about,
      competenceId: id,
      level: 3,
      reasonCode: 'agreed',
      reason: 'Beter dan Dirk.',
    })
  const { deliberations } = clients.coach
  await deliberations.begin({ ...about, plan: { moderatorId: world.people.coach, participants: [], minutes: 20 } })
  await deliberations.close({ ...about, body: { ...emptyClosing, sentence: 'Cara werkt goed samen.' } })
  await deliberations.recordStatement({ ...about, body: { answer: 'agrees', text: 'Dat klopt.', readBack: true } })
})

async function begun(
  kind: DocumentKind,
  ids: Partial<typeof nothing> | Record<string, string>,
): Promise<ComposedDocument> {
  const { documents } = all.clients.coach
  const { id } = await documents.begin({ ...nothing, ...ids, kind })
  return (await documents.get({ id })).document
}
const textOf = ({ blocks }: ComposedDocument) => JSON.stringify(blocks.map(({ sources: _sources, ...block }) => block))

describe('the whole file', () => {
  test('tells what was agreed before as well, where the plan reads otherwise by now', async () => {
    const { plans } = all.clients.coach
    const body = planBody({ want: 'Ik wil aan de kassa.', goals: [planGoal()] })
    const save = (id: string | null, revision: number, want: string) =>
      plans.save({ id, personId: all.world.cara, revision, body: { ...body, want } })
    const first = await save(null, 0, 'Ik wil aan de kassa.')
    await plans.agree({ id: first.id, revision: first.revision, on: '2026-03-16' })
    expect(textOf(await begun('file', { personId: all.world.cara }))).not.toContain('Zoals het afgesproken was')
    await save(first.id, first.revision, 'Ik wil in de bakkerij.')
    const text = textOf(await begun('file', { personId: all.world.cara }))
    expect(text).toContain('Zoals het afgesproken was op 16 maart 2026')
    for (const wish of ['Ik wil aan de kassa.', 'Ik wil in de bakkerij.']) expect(text).toContain(wish)
  })

  test('holds every note, level and word about the person', async () => {
    const text = textOf(await begun('file', { personId: all.world.cara }))
    for (const said of [
      'geheim-█████-notitie',
      'Vraagt hulp.',
      'Cara werkt goed samen.',
      'Dat klopt.',
      'beoordelaar A',
    ])
      expect(text).toContain(said)
  })

  test('makes everybody else unreadable, in notes and in reasons', async () => {
    const text = textOf(await begun('file', { personId: all.world.cara }))
    expect(text).toContain('█████ en Cara tillen samen de kast.')
    expect(text).toContain('Beter dan █████.')
    expect(text).not.toMatch(/Dirk|Anna|Bert/)
  })

  test('tells what was begun and changed by hand', async () => {
    const { documents } = all.clients.coach
    const about = { sessionId: all.world.sessionId, candidateId: all.world.cara }
    const { id } = await documents.begin({ ...nothing, ...about, kind: 'candidate' })
    const view = await documents.get({ id })
    const block = view.blocks.find((each) => each.block.type === 'paragraph')?.block.id ?? ''
    await documents.edit({ id, blockId: block, text: 'Samen met Dirk geschreven.' })
    const text = textOf(await begun('file', { personId: all.world.cara }))
    expect(text).toContain('Samen met █████ geschreven.')
  })

  test('is not for who still has to judge this person', async () => {
    const { clients, world } = await startedWorld()
    const asked = { ...nothing, kind: 'file' as const, personId: world.cara }
    expect(await failureCodeOf(clients.leadAssessor.documents.begin(asked))).toBe('SUBMIT_FIRST')
    expect(await failureCodeOf(clients.coach.documents.begin(asked))).toBe('none')
  })

  test('says of a measurement that is not open yet that it is not', async () => {
    const text = textOf(await begun('file', { personId: all.world.dirk }))
    expect(text).toContain('nog niet alles ingediend')
  })
})

test('the group tells of decided people by code, and of the others only how many there are', async () => {
  const document = await begun('group', { sessionId: all.world.sessionId })
  const text = textOf(document)
  expect(text).not.toMatch(/Cara|Dirk|Anna|Bert|Beter dan/)
  const [levels] = document.blocks.flatMap((block) => (block.type === 'table' ? [block] : []))
  expect(levels?.rows).toHaveLength(1)
  expect(text).toContain('de eindbespreking is nog niet open')
})
