// The screen a candidate holds to say how often they do something: it answers about this candidate, and nothing else.
import { describe, expect, it } from 'vitest'
import { eraseCandidate, rebuildProjections, verifyRecord } from '../../../assessments/services/record/rebuild.ts'
import { failureCodeOf } from '../../support/core.ts'
import { preparedWorld, startedWorld } from '../../support/setup.ts'
import { judge, note, pin } from '../../support/world.ts'

type Started = Awaited<ReturnType<typeof startedWorld>>

const held = ({ world }: Started, candidateId = world.cara) => ({
  sessionId: world.sessionId,
  candidateId,
  purpose: 'self-assessment' as const,
})

/** A screen of its own, handed over by the coach. */
async function handed(started: Started, candidateId?: string) {
  const kiosk = started.client('kiosk')
  await kiosk.desk.signIn({ personId: started.world.people.coach, pin })
  await kiosk.kiosk.enter(held(started, candidateId))
  return kiosk
}

function fileOf({ state }: Started) {
  if (state.file === null) throw new Error('no file is open')
  return state.file
}

const eraseCara = (started: Started) => {
  const { sessionId, cara, people } = started.world
  const whom = { sessionId, candidateId: cara, authorId: people.lead }
  return fileOf(started)
    .db.transaction()
    .execute((trx) => eraseCandidate(trx, started.state, whom))
}

describe('the form', () => {
  it('asks what the informant is asked, and keeps every answer', async () => {
    const started = await startedWorld()
    const { world, clients } = started
    const kiosk = await handed(started)
    const { code, items, submittedAt } = await kiosk.selfAssessment.form()
    const { targets } = await clients.coach.informants.get({ id: world.informantId })
    expect(items.map(({ target }) => target)).toEqual(targets.map(({ kind, id }) => ({ kind, id })))
    expect(items.map(({ target }) => target)).toEqual([world.indicator, world.whole])
    expect({ code, submittedAt }).toEqual({ code: 'K-01', submittedAt: null })
    expect(items.every(({ asWritten, often }) => asWritten && often === null)).toBe(true)

    await kiosk.selfAssessment.answer({ target: world.indicator, often: 'rarely' })
    await kiosk.selfAssessment.answer({ target: world.indicator, often: 'often' })
    await kiosk.selfAssessment.answer({ target: world.whole, often: 'not-seen' })
    expect((await kiosk.selfAssessment.form()).items.map(({ often }) => often)).toEqual(['often', 'not-seen'])
    await kiosk.selfAssessment.answer({ target: world.whole, often: null })
    expect((await kiosk.selfAssessment.form()).items.map(({ often }) => often)).toEqual(['often', null])
    expect(await clients.lead.selfAssessment.list({ sessionId: world.sessionId })).toEqual([
      { candidateId: world.cara, code: 'K-01', name: 'Cara', answered: 1, of: 2, submittedAt: null },
      { candidateId: world.dirk, code: 'K-02', name: 'Dirk', answered: 0, of: 2, submittedAt: null },
    ])
  })

  it('asks a sentence of the house where there is one', async () => {
    const started = await startedWorld()
    const { world, clients } = started
    const { frameworkId } = world
    const save = (text: string) =>
      clients.coach.selfAssessment.savePlainItem({ frameworkId, target: world.indicator, text })
    await save('Ik vraag hulp aan een collega.')
    const kiosk = await handed(started)
    const first = async () => (await kiosk.selfAssessment.form()).items[0]
    expect(await first()).toMatchObject({ text: 'Ik vraag hulp aan een collega.', asWritten: false })
    expect(await clients.coach.selfAssessment.plainItems({ frameworkId })).toEqual([
      {
        target: world.indicator,
        competence: 'Samenwerken',
        indicator: 'Vraagt hulp aan een collega',
        text: 'Ik vraag hulp aan een collega.',
        shipped: '',
      },
      {
        target: { kind: 'competence', id: world.framework.competences[0]?.id },
        competence: 'Samenwerken',
        indicator: '',
        text: '',
        shipped: '',
      },
      { target: world.whole, competence: 'Veilig werken', indicator: '', text: '', shipped: '' },
    ])
    await save('')
    expect(await first()).toMatchObject({ text: 'Vraagt hulp aan een collega', asWritten: true })
    const stranger = { kind: 'indicator' as const, id: world.dirk }
    const refused = clients.coach.selfAssessment.savePlainItem({ frameworkId, target: stranger, text: 'Ik zing.' })
    expect(await failureCodeOf(refused)).toBe('NOT_FOUND')
  })

  it('is handed in with whatever is answered, once, and then shows nothing any more', async () => {
    const started = await startedWorld()
    const { world, clients } = started
    const kiosk = await handed(started)
    expect(await failureCodeOf(kiosk.selfAssessment.submit())).toBe('NOTHING_ANSWERED')
    await kiosk.selfAssessment.answer({ target: world.whole, often: 'always' })
    await kiosk.selfAssessment.submit()
    const after = await kiosk.selfAssessment.form()
    expect(after.items).toEqual([])
    expect(after.submittedAt).not.toBeNull()
    expect(await failureCodeOf(kiosk.selfAssessment.submit())).toBe('ALREADY_SUBMITTED')
    const again = kiosk.selfAssessment.answer({ target: world.whole, often: 'never' })
    expect(await failureCodeOf(again)).toBe('ALREADY_SUBMITTED')
    await kiosk.kiosk.leave({ pin })
    expect(await failureCodeOf(kiosk.kiosk.enter(held(started)))).toBe('ALREADY_SUBMITTED')

    const { db } = fileOf(started)
    expect(await db.selectFrom('self_drafts').selectAll().execute()).toEqual([])
    const told = async () => ({
      given: await db.selectFrom('self_submissions').selectAll().execute(),
      answers: await db.selectFrom('self_answers').selectAll().execute(),
      list: await clients.lead.selfAssessment.list({ sessionId: world.sessionId }),
    })
    const before = await told()
    expect(before.answers).toEqual([
      { candidate_id: world.cara, target_kind: 'competence', target_id: world.whole.id, often: 'always' },
    ])
    expect(before.given[0]).toMatchObject({ by_id: world.people.coach, session_id: world.sessionId })
    await db.transaction().execute(rebuildProjections)
    expect(await told()).toEqual(before)
    expect((await verifyRecord(db, world.sessionId)).faults).toEqual([])
  })
})

describe('the screen handed over', () => {
  it('reaches the form, and neither the day nor anything else', async () => {
    const started = await startedWorld()
    const { world, clients } = started
    const kiosk = await handed(started)
    expect(await failureCodeOf(kiosk.kiosk.view())).toBe('NOT_FOUND')
    expect(await failureCodeOf(kiosk.selfAssessment.list({ sessionId: world.sessionId }))).toBe('NOT_ALLOWED')
    const about = { sessionId: world.sessionId, candidateId: world.cara }
    expect(await failureCodeOf(kiosk.selfAssessment.views(about))).toBe('NOT_ALLOWED')
    const { me, people, recent, file } = await kiosk.desk.state()
    expect({ me, people, recent, path: file?.path }).toEqual({ me: null, people: [], recent: [], path: '' })
    const told = JSON.stringify([await kiosk.desk.state(), await kiosk.selfAssessment.form()])
    for (const name of ['Cara', 'Dirk', 'Testsessie', 'Anna', 'Cis']) expect(told).not.toContain(name)

    // The screen that shows the day asks nothing.
    await kiosk.kiosk.leave({ pin })
    await kiosk.kiosk.enter(about)
    expect(await failureCodeOf(kiosk.selfAssessment.form())).toBe('NOT_FOUND')
    expect((await kiosk.kiosk.view()).code).toBe('K-01')
    expect(await failureCodeOf(clients.coach.selfAssessment.form())).toBe('NOT_ALLOWED')
  })

  it('answers about its own candidate only', async () => {
    const started = await startedWorld()
    const { world } = started
    await (await handed(started)).selfAssessment.answer({ target: world.whole, often: 'always' })
    const other = started.client('other-kiosk')
    await other.desk.signIn({ personId: started.world.people.lead, pin })
    await other.kiosk.enter(held(started, world.dirk))
    expect(await other.selfAssessment.form()).toMatchObject({ code: 'K-02', items: [{ often: null }, { often: null }] })
    const stranger = { kind: 'indicator' as const, id: world.cara }
    expect(await failureCodeOf(other.selfAssessment.answer({ target: stranger, often: 'often' }))).toBe('NOT_FOUND')
    const absent = { ...held(started), candidateId: world.sessionId }
    await other.kiosk.leave({ pin })
    expect(await failureCodeOf(other.kiosk.enter(absent))).toBe('NOT_FOUND')
  })

  it('is handed over once begun only by somebody who has not to judge this candidate any more', async () => {
    const started = await startedWorld()
    const { world, clients } = started
    await clients.anna.kiosk.enter(held(started))
    await clients.anna.kiosk.leave({ pin })
    await (await handed(started)).selfAssessment.answer({ target: world.whole, often: 'always' })
    expect(await failureCodeOf(clients.anna.kiosk.enter(held(started)))).toBe('SUBMIT_FIRST')
    await clients.anna.kiosk.enter(held(started, world.dirk))
    await clients.anna.kiosk.leave({ pin })
    await note(clients.bert, world.work.bert, world.cara, 'zegt dag')
    await judge(clients.anna, world, world.work.anna, world.cara, { note: 'zegt dag', level: 2 })
    await clients.anna.kiosk.enter(held(started))
  })

  it('is not for a session that did not begin, nor for somebody who was erased', async () => {
    const prepared = await preparedWorld()
    expect(await failureCodeOf(prepared.clients.coach.kiosk.enter(held(prepared)))).toBe('NOT_FOUND')
    const started = await startedWorld()
    const { world, clients } = started
    const kiosk = await handed(started)
    await kiosk.selfAssessment.answer({ target: world.whole, often: 'always' })
    await eraseCara(started)
    expect(await failureCodeOf(kiosk.selfAssessment.form())).toBe('NOT_FOUND')
    expect(await failureCodeOf(kiosk.selfAssessment.submit())).toBe('NOT_FOUND')
    const { db } = fileOf(started)
    expect(await db.selectFrom('self_drafts').selectAll().execute()).toEqual([])
    expect(await clients.lead.selfAssessment.list({ sessionId: world.sessionId })).toHaveLength(1)
  })

  it('keeps its candidate in the session: an answer never loses whose it is', async () => {
    const started = await startedWorld()
    const { world, clients } = started
    // dirk, whom nobody observed yet.
    const kiosk = await handed(started, world.dirk)
    const without = async () => {
      const { revision, body } = await clients.lead.sessions.get({ id: world.sessionId })
      const candidates = body.candidates.filter(({ id }) => id !== world.dirk)
      const runs = body.runs.filter(({ candidateIds }) => !candidateIds.includes(world.dirk))
      return failureCodeOf(
        clients.lead.sessions.save({ id: world.sessionId, revision, body: { ...body, candidates, runs } }),
      )
    }
    await kiosk.selfAssessment.answer({ target: world.whole, often: 'always' })
    expect(await without()).toBe('SELF_ANSWERED')
    await kiosk.selfAssessment.submit()
    expect(await without()).toBe('SELF_ANSWERED')
    expect(await clients.lead.selfAssessment.list({ sessionId: world.sessionId })).toMatchObject([{}, { answered: 1 }])
  })

  it('leaves no answer behind of somebody who is erased afterwards', async () => {
    const started = await startedWorld()
    const { world } = started
    const kiosk = await handed(started)
    await kiosk.selfAssessment.answer({ target: world.whole, often: 'always' })
    await kiosk.selfAssessment.submit()
    await eraseCara(started)
    const { db } = fileOf(started)
    expect(await db.selectFrom('self_answers').selectAll().execute()).toEqual([])
    const contents = await db.selectFrom('record_parts').select('content').execute()
    expect(contents.filter(({ content }) => content.includes('"often":"always"'))).toEqual([])
    expect((await verifyRecord(db, world.sessionId)).faults).toEqual([])
  })
})
