// The eindbespreking as it is held: who speaks first, what lay behind a level, the closing, and the candidate's part.
import { describe, expect, it } from 'vitest'
import { emptyClosing, RecordHeader } from '../../../assessments/contract/index.ts'
import { eraseCandidate, rebuildProjections, verifyRecord } from '../../../assessments/services/record/rebuild.ts'
import { failureCodeOf } from '../../support/core.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge } from '../../support/world.ts'

async function openWorld() {
  const all = await startedWorld()
  const { clients, world } = all
  const about = { sessionId: world.sessionId, candidateId: world.cara }
  await judge(clients.anna, world, world.work.anna, world.cara, { note: 'vraagt wie er helpt', level: 4 })
  await judge(clients.bert, world, world.work.bert, world.cara, { note: 'kijkt weg', level: 2 })
  await judge(clients.leadAssessor, world, world.work.leadAssessor, world.cara, { note: 'zegt niets', level: 2 })
  await clients.lead.deliberations.open({ ...about, reason: '' })
  const [first, second] = world.framework.competences.map(({ id }) => id)
  const db = all.state.file?.db
  if (db === undefined) throw new Error('no file')
  return { ...all, db, about, first: first ?? '', second: second ?? '' }
}
type Opened = Awaited<ReturnType<typeof openWorld>>

async function decideAll({ clients, about, first, second }: Opened) {
  const said = { ...about, reasonCode: 'seen-more-often' as const, reason: '' }
  await clients.lead.deliberations.decide({ ...said, competenceId: first, level: 3 })
  await clients.lead.deliberations.decide({ ...said, competenceId: second, level: null })
}
const closing = { ...emptyClosing, sentence: 'Vraagt hulp als het moet.', strengths: ['Vraagt hulp'] }
const planOf = (moderatorId: string, speaks: string[], listens: string[] = []) => ({
  moderatorId,
  participants: [
    ...speaks.map((personId) => ({ personId, part: 'speaks' as const })),
    ...listens.map((personId) => ({ personId, part: 'listens' as const })),
  ],
  minutes: 15,
})

describe('the talk about a candidate', () => {
  it('keeps the name of whoever sat at it or told the candidate: they cannot be removed any more', async () => {
    const all = await openWorld()
    const { clients, about, world } = all
    const added = async (name: string) => (await clients.lead.people.save({ id: null, name, roles: ['coach'] })).id
    const [moderator, listener, teller, stranger] = [
      await added('Cor'),
      await added('Dan'),
      await added('Els'),
      await added('Fien'),
    ]
    await clients.lead.deliberations.begin({ ...about, plan: planOf(moderator, [world.people.bert], [listener]) })
    await decideAll(all)
    await clients.lead.deliberations.close({ ...about, body: closing })
    await clients.lead.deliberations.recordFeedback({ ...about, body: { on: '2026-11-18', byId: teller, notes: '' } })
    for (const id of [moderator, listener, teller])
      expect(await failureCodeOf(clients.lead.people.remove({ id }))).toBe('IN_USE')
    await clients.lead.people.remove({ id: stranger })
    const { talk, part } = await clients.lead.deliberations.get(about)
    expect([talk.moderator?.name, part.feedback?.byName]).toEqual(['Cor', 'Els'])
  })

  it('proposes that whoever has the least experience speaks first', async () => {
    const { clients, world, about } = await openWorld()
    await clients.lead.people.save({ id: world.people.anna, name: 'Anna', roles: ['assessor'], sessionsElsewhere: 9 })
    await clients.lead.people.save({ id: world.people.bert, name: 'Bert', roles: ['assessor'], sessionsElsewhere: 1 })
    const { talk } = await clients.lead.deliberations.get(about)
    expect(talk.begunAt).toBeNull()
    expect(talk.participants.map(({ name, part, sessions }) => [name, part, sessions])).toEqual([
      ['Mia Beide', 'speaks', 0],
      ['Bert', 'speaks', 1],
      ['Anna', 'speaks', 9],
    ])
  })

  it('begins with a moderator, an order and the head of every chain', async () => {
    const { clients, world, about, db } = await openWorld()
    const { anna, bert, lead, coach } = world.people
    await clients.lead.deliberations.begin({ ...about, plan: planOf(lead, [bert, anna], [coach]) })
    const { talk } = await clients.coach.deliberations.get(about)
    expect(talk.moderator?.name).toBe('Lies Lead')
    expect(talk.participants.map(({ name, part }) => [name, part])).toEqual([
      ['Bert', 'speaks'],
      ['Anna', 'speaks'],
      ['Cis', 'listens'],
    ])
    const row = await db
      .selectFrom('records')
      .select('header')
      .where('kind', '=', 'deliberation.begun')
      .executeTakeFirstOrThrow()
    const { heads } = RecordHeader.parse(JSON.parse(row.header))
    expect(heads?.map(({ author }) => author)).toEqual(expect.arrayContaining([anna, bert, world.people.leadAssessor]))
  })

  it('lets nobody speak who rated nothing of the candidate, and begins behind the gate only', async () => {
    const { clients, world, about } = await openWorld()
    const { other, lead } = world.people
    await expect(clients.lead.deliberations.begin({ ...about, plan: planOf(lead, [other]) })).rejects.toMatchObject({
      code: 'NOT_A_RATER',
      data: { name: 'Otto' },
    })
    await expect(
      clients.lead.deliberations.begin({ ...about, candidateId: world.dirk, plan: planOf(lead, []) }),
    ).rejects.toMatchObject({ code: 'GATE_CLOSED' })
  })

  it('has nobody at the table who still has to submit about the candidate', async () => {
    const { clients, world } = await startedWorld()
    const about = { sessionId: world.sessionId, candidateId: world.cara }
    const { anna, bert, lead } = world.people
    await judge(clients.anna, world, world.work.anna, world.cara, { note: 'vraagt wie er helpt', level: 4 })
    await clients.lead.deliberations.open({ ...about, reason: 'de bus vertrekt' })
    const proposed = (await clients.lead.deliberations.get(about)).talk
    expect(proposed.participants.map(({ name }) => name)).toEqual(['Anna'])
    expect(proposed.staff.map(({ name }) => name)).not.toContain('Bert')
    for (const plan of [planOf(lead, [anna], [bert]), planOf(bert, [anna])])
      await expect(clients.lead.deliberations.begin({ ...about, plan })).rejects.toMatchObject({
        code: 'STILL_RATES',
        data: { name: 'Bert' },
      })
    await clients.bert.deliberations.enter(about)
    await clients.lead.deliberations.begin({ ...about, plan: planOf(lead, [anna], [bert]) })
    const { talk } = await clients.bert.deliberations.get(about)
    expect(talk.participants.map(({ name, part }) => [name, part])).toEqual([
      ['Anna', 'speaks'],
      ['Bert', 'listens'],
    ])
  })

  it('keeps what each gave apart, which notes carried the level, who moved to whom, and who did not', async () => {
    const { clients, world, about, first } = await openWorld()
    const before = await clients.lead.deliberations.get(about)
    const talk = before.competences.find(({ competenceId }) => competenceId === first)
    const noteId = talk?.assessors[0]?.notes[0]?.noteId ?? ''
    expect(talk?.standing).toBe('two-apart')
    await clients.lead.deliberations.decide({
      ...about,
      competenceId: first,
      level: 2,
      reasonCode: 'seen-more-often',
      reason: '',
      carriedBy: [noteId, crypto.randomUUID(), noteId],
      keepOwn: [world.people.anna, world.people.anna],
    })
    const kept = (await clients.lead.deliberations.get(about)).competences.find((c) => c.competenceId === first)?.final
    expect(kept).toMatchObject({
      level: 2,
      mechanical: 2,
      carriedBy: [noteId],
      keepOwn: [world.people.anna],
      moves: [],
    })
    expect(kept?.originals.map(({ name, level }) => `${name} ${level}`).sort()).toEqual([
      'Anna 4',
      'Bert 2',
      'Mia Beide 2',
    ])
    const again = { ...about, competenceId: first, level: 4, reasonCode: 'more-concrete' as const, reason: '' }
    await clients.lead.deliberations.decide(again)
    const changed = (await clients.lead.deliberations.get(about)).competences.find(
      (c) => c.competenceId === first,
    )?.final
    expect(changed?.moves.map(({ name, from, towards }) => [name, from, towards])).toEqual(
      expect.arrayContaining([
        ['Bert', 2, ['Anna']],
        ['Mia Beide', 2, ['Anna']],
      ]),
    )
  })

  it('closes when every level is set and a sentence is there; a draft waits until then', async () => {
    const all = await openWorld()
    const { clients, about } = all
    const { deliberations } = clients.lead
    await expect(deliberations.close({ ...about, body: closing })).rejects.toMatchObject({
      code: 'LEVELS_NOT_SET',
      data: { open: 2 },
    })
    await decideAll(all)
    await deliberations.saveClosing({ ...about, body: { ...closing, sentence: 'Vraagt' } })
    expect((await deliberations.get(about)).closingDraft?.sentence).toBe('Vraagt')
    expect((await clients.anna.deliberations.get(about)).closingDraft).toBeNull()
    await expect(deliberations.close({ ...about, body: emptyClosing })).rejects.toMatchObject({
      code: 'SENTENCE_NEEDED',
    })
    await deliberations.close({ ...about, body: closing })
    expect(await deliberations.get(about)).toMatchObject({
      closingDraft: null,
      closing: { body: closing, outdated: false },
    })
    await decideAll(all)
    expect((await deliberations.get(about)).closing?.outdated).toBe(true)
    await deliberations.close({ ...about, body: { ...closing, sentence: 'Anders' } })
    expect((await deliberations.get(about)).closing).toMatchObject({ body: { sentence: 'Anders' }, outdated: false })
  })

  it('has the candidate hear it and answer, after it is closed', async () => {
    const all = await openWorld()
    const { clients, about, world } = all
    const { deliberations } = clients.coach
    const feedback = { on: '2026-11-18', byId: world.people.coach, notes: 'Rustig gesprek.' }
    const statement = { answer: 'contests' as const, text: 'Ik vroeg wel hulp.', readBack: true }
    await expect(deliberations.recordFeedback({ ...about, body: feedback })).rejects.toMatchObject({
      code: 'NOT_CLOSED',
    })
    await decideAll(all)
    await deliberations.close({ ...about, body: closing })
    await deliberations.recordFeedback({ ...about, body: feedback })
    await expect(deliberations.recordStatement({ ...about, body: { ...statement, text: '' } })).rejects.toMatchObject({
      code: 'STATEMENT_NEEDED',
    })
    await deliberations.recordStatement({ ...about, body: statement })
    await deliberations.recordStatement({ ...about, body: { ...statement, text: 'Ik vroeg twee keer hulp.' } })
    const { part } = await clients.anna.deliberations.get(about)
    expect(part).toMatchObject({
      feedback: { ...feedback, byName: 'Cis' },
      statement: { answer: 'contests', text: 'Ik vroeg twee keer hulp.' },
    })
  })

  it('keeps half a talk and half a statement on disk until they are recorded, for whoever decides', async () => {
    const all = await openWorld()
    const { clients, about, world } = all
    const { deliberations } = clients.coach
    await decideAll(all)
    await deliberations.close({ ...about, body: closing })
    const feedback = { on: '', byId: world.people.coach, notes: 'We begonnen met' }
    const statement = { answer: null, text: 'Ik vind', readBack: false }
    await deliberations.savePart({ ...about, draft: { part: 'feedback', body: feedback } })
    await deliberations.savePart({ ...about, draft: { part: 'statement', body: statement } })
    expect((await clients.lead.deliberations.get(about)).partDrafts).toEqual({ feedback, statement })
    expect((await clients.anna.deliberations.get(about)).partDrafts).toEqual({ feedback: null, statement: null })
    await deliberations.savePart({ ...about, draft: { part: 'feedback', body: null } })
    await deliberations.recordStatement({ ...about, body: { answer: 'contests', text: 'Ik vind', readBack: true } })
    expect((await deliberations.get(about)).partDrafts).toEqual({ feedback: null, statement: null })
  })

  it('lays the rule beside what people decided, for the session', async () => {
    const all = await openWorld()
    const { clients, about, first, second, world } = all
    await decideAll(all)
    const outcome = await clients.lead.deliberations.outcome({ sessionId: about.sessionId })
    expect(outcome.candidates.map(({ candidate, mayLook }) => [candidate.code, mayLook])).toEqual([
      ['K-01', true],
      ['K-02', false],
    ])
    expect(outcome.rows.map(({ competenceId, mechanical, change }) => [competenceId, mechanical, change])).toEqual([
      [first, 2, 'up'],
      [second, 2, 'insufficient'],
    ])
    const own = await clients.other.deliberations.outcome({ sessionId: about.sessionId })
    expect(own).toMatchObject({ rows: [], candidates: [{ candidate: { id: world.dirk }, mayLook: false }] })
  })

  it('comes from the record alone, and goes when the candidate is erased', async () => {
    const all = await openWorld()
    const { clients, about, db, state, world } = all
    await clients.lead.deliberations.begin({ ...about, plan: planOf(world.people.lead, [world.people.bert]) })
    await decideAll(all)
    await clients.lead.deliberations.close({ ...about, body: closing })
    const body = { on: '2026-11-18', byId: world.people.lead, notes: 'Rustig gesprek.' }
    await clients.lead.deliberations.recordFeedback({ ...about, body })
    await clients.lead.deliberations.recordStatement({
      ...about,
      body: { answer: 'agrees', text: 'Juist.', readBack: true },
    })
    await clients.lead.deliberations.saveClosing({ ...about, body: closing })
    const before = await clients.lead.deliberations.get(about)
    await db.transaction().execute(rebuildProjections)
    expect(await clients.lead.deliberations.get(about)).toEqual(before)
    await db.transaction().execute((trx) => eraseCandidate(trx, state, { ...about, authorId: world.people.lead }))
    for (const table of ['closings', 'feedbacks', 'statements', 'closing_drafts', 'finals'] as const)
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([])
    expect((await verifyRecord(db)).faults).toEqual([])
  })

  it('is over once the candidate is erased: no new word about them is kept', async () => {
    const all = await openWorld()
    const { clients, about, db, state, world, first } = all
    await decideAll(all)
    await db.transaction().execute((trx) => eraseCandidate(trx, state, { ...about, authorId: world.people.lead }))
    const { deliberations } = clients.lead
    const decision = { ...about, competenceId: first, level: 3, reasonCode: null, reason: 'toch nog' }
    const tried = [
      deliberations.begin({ ...about, plan: planOf(world.people.lead, []) }),
      deliberations.decide(decision),
      deliberations.acceptAgreed({ ...about, competenceIds: [first] }),
      deliberations.saveClosing({ ...about, body: closing }),
      deliberations.close({ ...about, body: closing }),
    ]
    expect(await Promise.all(tried.map(failureCodeOf))).toEqual(tried.map(() => 'NOT_FOUND'))
    expect(await db.selectFrom('closing_drafts').selectAll().execute()).toEqual([])
  })
})
