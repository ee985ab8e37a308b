// Documents through the contract: composed, edited, agreed to and locked again by whatever changes the text.
import { beforeEach, describe, expect, test } from 'vitest'
import { emptyClosing } from '../../../assessments/contract/index.ts'
import { linesOf } from '../../support/docx.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge, secret } from '../../support/world.ts'

const settings = { recipient: 'VDAB Aalst', jobProfileId: null, competenceIds: [] as string[], mentionAdapted: false }

async function decidedWorld() {
  const all = await startedWorld()
  const { clients, world } = all
  const about = { sessionId: world.sessionId, candidateId: world.cara }
  await judge(clients.anna, world, world.work.anna, world.cara, { note: secret.annaNote, level: 4 })
  // Notes of one moment stand in the order of their ids, which are drawn anew each time.
  all.clock.pass(60_000)
  await judge(clients.bert, world, world.work.bert, world.cara, {
    note: 'Dirk en cara tillen samen de kast.',
    level: 3,
  })
  all.clock.pass(60_000)
  await judge(clients.leadAssessor, world, world.work.leadAssessor, world.cara, { note: 'Vraagt hulp.', level: 3 })
  await clients.anna.deliberations.open({ ...about, reason: '' })
  for (const { id } of world.framework.competences)
    await clients.coach.deliberations.decide({ ...about, competenceId: id, level: 3, reasonCode: 'agreed', reason: '' })
  const { deliberations } = clients.coach
  await deliberations.begin({ ...about, plan: { moderatorId: world.people.coach, participants: [], minutes: 20 } })
  await deliberations.close({ ...about, body: { ...emptyClosing, sentence: 'Cara werkt goed samen.' } })
  await deliberations.recordStatement({ ...about, body: { answer: 'agrees', text: 'Dat klopt.', readBack: true } })
  const begin = async (kind: 'candidate' | 'coach' | 'employer', over: Partial<typeof settings> = {}) =>
    (
      await clients.coach.documents.begin({
        kind,
        ...about,
        personId: null,
        planId: null,
        settings: { ...settings, ...over },
      })
    ).id
  return { ...all, about, begin, documents: clients.coach.documents }
}
let here: Awaited<ReturnType<typeof decidedWorld>>
beforeEach(async () => {
  here = await decidedWorld()
})
const make = (id: string) => here.documents.make({ id, templateId: null, names: false })
const wordsOf = async (id: string) => {
  const { base64 } = await make(id)
  return linesOf(Buffer.from(base64, 'base64')).map((line) => line.text)
}
const stateOf = async (id: string) => (await here.documents.get({ id })).summary.state
const allIds = () => here.world.framework.competences.map(({ id }) => id)

describe('composing', () => {
  test('nobody but the person and the assessors as such is named to the candidate', async () => {
    const id = await here.begin('candidate')
    const { document } = await here.documents.get({ id })
    const text = JSON.stringify(document.blocks.map(({ sources: _sources, ...block }) => block))
    expect(text).toContain('Iemand anders en')
    expect(text).not.toContain('Dirk')
    expect(text).toContain('Dat klopt.')
  })

  test('every quoted note leads to the note as it was written', async () => {
    const id = await here.begin('candidate')
    const { blocks } = await here.documents.get({ id })
    const quoted = blocks.find(({ block }) => block.id.startsWith('seen/'))
    expect(quoted?.block.sources[0]).toMatchObject({ kind: 'note' })
    expect(quoted?.block.sources[0]?.label).toMatch(/^Waarneming van /)
  })

  test('the coach has it in Word', async () => {
    const id = await here.begin('coach')
    expect((await wordsOf(id)).join('\n')).toContain(secret.annaNote)
  })
})

describe('editing', () => {
  test('an edit is what goes out, survives, and can be taken back', async () => {
    const id = await here.begin('candidate')
    const blockId = 'next/ask'
    await here.documents.edit({ id, blockId, text: 'Bel gerust naar Leen.' })
    expect(await wordsOf(id)).toContain('Bel gerust naar Leen.')
    expect((await here.documents.get({ id })).summary.edits).toBe(1)
    await here.documents.edit({ id, blockId, text: '' })
    expect((await wordsOf(id)).join('\n')).not.toContain('Heb je een vraag')
    const left = (await here.documents.get({ id })).blocks.find(({ block }) => block.id === blockId)
    expect(left).toMatchObject({ left: true })
    await here.documents.edit({ id, blockId, text: null })
    expect((await wordsOf(id)).join('\n')).toContain('Heb je een vraag')
  })

  test('an edit whose facts changed since says so and keeps its words', async () => {
    const id = await here.begin('candidate')
    const [competence] = here.world.framework.competences
    const blockId = `strengths/${competence?.id}`
    await here.documents.edit({ id, blockId, text: 'Mijn eigen zin.' })
    const decision = { competenceId: competence?.id ?? '', level: 4, reasonCode: null, reason: 'Nagekeken.' }
    await here.clients.coach.deliberations.decide({ ...here.about, ...decision })
    const edited = (await here.documents.get({ id })).blocks.find(({ block }) => block.id === blockId)
    expect(edited).toMatchObject({ stale: true, block: { text: 'Mijn eigen zin.' } })
  })

  test('what the candidate said stays as they said it', async () => {
    const id = await here.begin('candidate')
    const edit = here.documents.edit({ id, blockId: 'statement/words', text: 'Ik vind alles prima.' })
    await expect(edit).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('sharing', () => {
  /** To the text as it stands, unless another was read. */
  const agree = async (id: string, competenceIds: string[], read?: string) => {
    const digest = read ?? (await here.documents.get({ id })).digest
    return here.documents.decide({ id, answer: 'agrees', read: 'aloud', competenceIds, words: '', digest })
  }

  test('nobody agrees unseen', async () => {
    const id = await here.begin('employer', { competenceIds: allIds() })
    const unseen = { id, answer: 'agrees' as const, read: 'self' as const, competenceIds: allIds(), words: '' }
    await expect(here.documents.decide(unseen)).rejects.toMatchObject({ code: 'CHANGED_ELSEWHERE' })
    expect(await stateOf(id)).toBe('not-read')
  })

  test('locked until agreed, and open then', async () => {
    const id = await here.begin('employer', { competenceIds: allIds() })
    await expect(make(id)).rejects.toMatchObject({ code: 'LOCKED_UNTIL_AGREED', data: { state: 'not-read' } })
    await agree(id, allIds())
    expect(await stateOf(id)).toBe('agreed')
    const text = (await wordsOf(id)).join('\n')
    expect(text).toContain('Samenwerken')
    for (const name of ['Dirk', 'Anna', 'Bert']) expect(text).not.toContain(name)
    expect((await make(id)).fileName).not.toMatch(/cara/i)
  })

  test('an edit, another recipient or another competence locks it again', async () => {
    const [first] = allIds()
    const id = await here.begin('employer', { competenceIds: first === undefined ? [] : [first] })
    await agree(id, first === undefined ? [] : [first])
    await here.documents.edit({ id, blockId: 'reading/moment', text: 'Iets anders.' })
    expect(await stateOf(id)).toBe('changed-since')
    await here.documents.edit({ id, blockId: 'reading/moment', text: null })
    expect(await stateOf(id)).toBe('agreed')
    await here.documents.settle({
      id,
      settings: { ...settings, recipient: 'Iemand', competenceIds: first ? [first] : [] },
    })
    expect(await stateOf(id)).toBe('changed-since')
    await here.documents.settle({ id, settings: { ...settings, competenceIds: allIds() } })
    await expect(make(id)).rejects.toMatchObject({ code: 'LOCKED_UNTIL_AGREED' })
  })

  test('less than was read may be agreed to, and then less is told', async () => {
    const [first, second] = here.world.framework.competences
    const id = await here.begin('employer', { competenceIds: allIds() })
    await agree(id, [second?.id ?? ''])
    const text = (await wordsOf(id)).join('\n')
    expect(text).toContain(second?.title ?? '-')
    expect(text).not.toContain(first?.title ?? '-')
    expect((await here.documents.get({ id })).sharing?.competences).toEqual([second?.id])
  })

  test('an agreement is about the text that was read', async () => {
    const id = await here.begin('employer', { competenceIds: allIds() })
    const { digest } = await here.documents.get({ id })
    await here.documents.edit({ id, blockId: 'reading/moment', text: 'Intussen aangepast.' })
    await expect(agree(id, allIds(), digest)).rejects.toMatchObject({ code: 'CHANGED_ELSEWHERE' })
    await expect(agree(id, [crypto.randomUUID()])).rejects.toMatchObject({ code: 'CHANGED_ELSEWHERE' })
  })

  test('a correction needs words; blocked and withdrawn stay locked; nothing decided about can be removed', async () => {
    const id = await here.begin('employer', { competenceIds: allIds() })
    const say = (answer: 'asks-correction' | 'blocks' | 'withdraws', words: string) =>
      here.documents.decide({ id, answer, read: 'self', competenceIds: [], words })
    await expect(say('asks-correction', '')).rejects.toMatchObject({ code: 'WORDS_NEEDED' })
    await say('asks-correction', 'Ik zei dat niet.')
    expect(await stateOf(id)).toBe('correction')
    await say('blocks', '')
    expect(await stateOf(id)).toBe('blocked')
    await agree(id, allIds())
    await say('withdraws', '')
    await expect(make(id)).rejects.toMatchObject({ data: { state: 'withdrawn' } })
    const [listed] = await here.documents.list({ personId: here.world.cara, sessionId: null })
    expect(listed?.state).toBe('withdrawn')
    await expect(here.documents.remove({ id })).rejects.toMatchObject({ code: 'IN_USE' })
  })

  test('a document for the candidate is nobody’s to decide about', async () => {
    const id = await here.begin('candidate')
    await expect(agree(id, [])).rejects.toMatchObject({ code: 'NOT_SHARED' })
  })
})
