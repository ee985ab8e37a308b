// Words planted wherever something can be written about a person: after erasing, no table of the file has one of them left.
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { eraseCandidate, rebuildProjections, verifyRecord } from '../../../assessments/services/record/rebuild.ts'
import { dbOf } from '../../support/forged.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge, uuid } from '../../support/world.ts'
import { planAction, planBody, planGoal } from '../plans/plan-facts.ts'
import { decideCara } from './measured.ts'

type Started = Awaited<ReturnType<typeof startedWorld>>
type Db = ReturnType<typeof dbOf>

/** Nobody writes this by accident; each field has its own number, so that a failure says where from. */
const planted = (what: string) => `wisme-${what}`
const settings = { recipient: '', jobProfileId: null, competenceIds: [], mentionAdapted: false }

/** Every row of every table, as text. */
async function dump(db: Db): Promise<{ table: string; row: string }[]> {
  const tables = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db)
  const rows: { table: string; row: string }[] = []
  for (const { name } of tables.rows) {
    const found = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db)
    for (const row of found.rows) rows.push({ table: name, row: JSON.stringify(row) })
  }
  return rows
}
async function wordsLeft(db: Db): Promise<string[]> {
  const rows = await dump(db)
  return rows.flatMap(({ table, row }) => (row.match(/wisme-[\w-]+/g) ?? []).map((word) => `${table}: ${word}`))
}

async function everythingWritten(started: Started) {
  const { clients, world, core } = { ...started, core: started }
  const { coach, lead } = clients
  const kiosk = core.client('kiosk')
  await kiosk.desk.signIn({ personId: world.people.coach, pin: '2468' })
  await kiosk.kiosk.enter({ sessionId: world.sessionId, candidateId: world.cara, purpose: 'self-assessment' })
  await kiosk.selfAssessment.answer({ target: world.indicator, often: 'never' })
  await kiosk.selfAssessment.submit()
  const about = await decideCara(started, 2)
  await judge(clients.other, world, world.work.other, world.dirk, { note: 'zegt dag', level: 3 })
  const dirk = { ...about, candidateId: world.dirk }
  await lead.deliberations.open({ ...dirk, reason: '' })
  for (const { id: competenceId } of world.framework.competences)
    await coach.deliberations.decide({ ...dirk, competenceId, level: 3, reasonCode: null, reason: 'samen' })
  const personId = world.cara
  await coach.persons.save({
    id: personId,
    revision: 0,
    body: {
      code: planted('code'),
      name: planted('name'),
      coachId: world.people.coach,
      work: planted('work'),
      wish: planted('wish'),
      periods: [{ from: '2026-01-01', until: null, text: planted('period'), placement: false }],
      nextMeasurementOn: null,
    },
  })
  const actionId = uuid()
  const actions = [{ ...planAction(), id: actionId, text: planted('step'), helper: planted('helper') }]
  const body = {
    ...planBody(),
    title: planted('plan'),
    barriers: [planted('barrier')],
    evaluation: planted('evaluation'),
  }
  const plan = await coach.plans.save({
    id: null,
    personId,
    revision: 0,
    body: { ...body, goals: [{ ...planGoal(), text: planted('goal'), actions }] },
  })
  await coach.plans.agree({ id: plan.id, revision: plan.revision, on: '2026-11-17' })
  const mark = { id: uuid(), planId: plan.id, actionId, mark: 'half' as const, on: '2026-11-17' }
  await coach.plans.mark({ ...mark, remark: planted('remark') })
  await coach.coachTalks.save({
    id: uuid(),
    personId,
    revision: 0,
    body: {
      on: '2026-11-17',
      notes: planted('talk'),
      said: planted('talk-said'),
      agreed: planted('talk-agreed'),
      nextOn: '2026-12-01',
      nextAt: '',
    },
  })
  await coach.match.decide({
    jobProfileId: world.profileId,
    personId,
    decision: 'propose',
    reason: planted('reason'),
    said: planted('said'),
  })
  const nothing = { personId: null, sessionId: null, candidateId: null, planId: null, settings }
  const kinds = [
    { kind: 'candidate' as const, ...about },
    { kind: 'coach' as const, ...about, settings: { ...settings, jobProfileId: world.profileId } },
    {
      kind: 'employer' as const,
      ...about,
      settings: { ...settings, recipient: planted('recipient'), competenceIds: [world.whole.id] },
    },
    { kind: 'plan' as const, planId: plan.id },
    { kind: 'file' as const, personId },
    { kind: 'group' as const, sessionId: world.sessionId },
  ]
  for (const one of kinds) {
    const { id } = await coach.documents.begin({ ...nothing, ...one })
    const { blocks } = await coach.documents.get({ id })
    for (const { block } of blocks.filter(({ block: { type } }) => type === 'paragraph' || type === 'bullet'))
      await coach.documents.edit({ id, blockId: block.id, text: planted(`edit-${one.kind}`) }).catch(() => null)
    if (one.kind === 'employer')
      await coach.documents.decide({
        id,
        answer: 'asks-correction',
        read: 'self',
        competenceIds: [],
        words: planted('sharing'),
      })
  }
  return { about, plan }
}

let here: Started
beforeEach(async () => {
  here = await startedWorld()
  await everythingWritten(here)
}, 60_000)

describe('erasing', () => {
  it('a person with their measurements leaves no word of them in any table', async () => {
    const db = dbOf(here)
    expect(new Set(await wordsLeft(db)).size).toBeGreaterThan(25)
    // As lead of a session that ended: dirk is decided too.
    await here.clients.lead.persons.erase({ id: here.world.cara, candidatesToo: true })
    expect(await wordsLeft(db)).toEqual([])
    const rows = await dump(db)
    const kept = rows.filter(({ row }) => row.includes(here.world.cara)).map(({ table }) => table)
    // Headers and hashes stay; a plan, talk, answer or document of theirs does not.
    for (const table of [
      'persons',
      'person_candidates',
      'plans',
      'documents',
      'self_answers',
      'sharings',
      'match_decisions',
    ])
      expect(kept, table).not.toContain(table)
    expect(await verifyRecord(db)).toMatchObject({ faults: [] })
    await db.transaction().execute(rebuildProjections)
    expect(await wordsLeft(db)).toEqual([])
  })

  it('a measurement alone leaves the plan, and nothing that was written from its levels', async () => {
    const db = dbOf(here)
    const { world, state } = here
    const about = { sessionId: world.sessionId, candidateId: world.cara, authorId: world.people.lead }
    await db.transaction().execute((trx) => eraseCandidate(trx, state, about))
    const left = new Set(await wordsLeft(db))
    expect(left).toContain('plans: wisme-plan')
    expect(
      [...left].filter((word) => /edit-(candidate|coach|employer|file|group)|sharing|reason|wisme-said/.test(word)),
    ).toEqual([])
  })
})

describe('somebody of whom nothing was written down but that a document was begun', () => {
  it('has no name left when their measurement is erased', async () => {
    const { clients, world, state } = here
    const db = dbOf(here)
    const about = { sessionId: world.sessionId, candidateId: world.dirk }
    await clients.coach.documents.begin({ kind: 'candidate', ...about, personId: null, planId: null, settings })
    await db.transaction().execute((trx) => eraseCandidate(trx, state, { ...about, authorId: world.people.lead }))
    expect((await clients.coach.persons.list()).map(({ name }) => name)).toEqual([planted('name')])
    expect((await dump(db)).filter(({ table, row }) => table === 'persons' && row.includes('Dirk'))).toEqual([])
  })
})
