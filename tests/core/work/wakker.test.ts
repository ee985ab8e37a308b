// The five steps of an assignment through the contract: what each allows, what each refuses, and that nothing is lost.
import { describe, expect, it } from 'vitest'
import { failureCodeOf, passphrase, testCore } from '../../support/core.ts'
import { clientsOf, startedWorld } from '../../support/setup.ts'
import { judge, note, pin, uuid } from '../../support/world.ts'

async function observing() {
  const all = await startedWorld()
  const assignmentId = all.world.work.anna
  const { anna } = all.clients
  return { ...all, anna, assignmentId, cara: all.world.cara, view: () => anna.work.get({ assignmentId }) }
}

describe('observing', () => {
  it('keeps half a sentence per candidate and gives it back', async () => {
    const { anna, assignmentId, cara, view } = await observing()
    await anna.work.saveSentence({ assignmentId, candidateId: cara, text: 'kijkt naar ' })
    expect((await view()).sentences).toEqual([{ candidateId: cara, text: 'kijkt naar ' }])
    await note(anna, assignmentId, cara, 'kijkt naar de klok')
    expect((await view()).sentences).toEqual([])
  })

  it('makes one note of one note, however often it is sent', async () => {
    const { anna, assignmentId, cara, view } = await observing()
    const input = { assignmentId, noteId: uuid(), kind: 'quote', text: '«Ik doe het»', candidateIds: [cara] } as const
    await Promise.all([1, 2, 3].map(() => anna.work.addNote({ ...input, candidateIds: [cara] })))
    expect((await view()).notes).toHaveLength(1)
  })

  it('stamps a note with time and phase, and keeps any script and ten thousand characters', async () => {
    const { anna, assignmentId, cara, view, clock } = await observing()
    await anna.work.timerEvent({ assignmentId, event: 'start' })
    clock.pass(6 * 60_000)
    const anyScript = 'سلمى قالت «نعم» 👍🏽 "tussen aanhalingstekens"'
    await note(anna, assignmentId, cara, anyScript)
    await note(anna, assignmentId, cara, 'x'.repeat(10_000))
    const { notes } = await view()
    expect(notes[0]).toMatchObject({ phase: 'Gesprek', at: new Date(clock.wall()).toISOString() })
    expect(notes.map((n) => n.text)).toEqual([anyScript, 'x'.repeat(10_000)])
    expect(await failureCodeOf(note(anna, assignmentId, cara, 'x'.repeat(10_001)))).toBe('BAD_REQUEST')
    expect(await failureCodeOf(note(anna, assignmentId, cara, '   '))).toBe('BAD_REQUEST')
  })

  it('shows no indicator, no level and no sign', async () => {
    const { anna, assignmentId, cara, view, world } = await observing()
    await note(anna, assignmentId, cara, 'vraagt iets')
    const seen = await view()
    expect(seen.judging).toBeNull()
    expect(seen.scale).toEqual([])
    expect(JSON.stringify(seen)).not.toContain(world.framework.competences[0]?.indicators[0]?.text)
    const target = world.indicator
    const early = anna.work.link({ assignmentId, noteId: uuid(), candidateId: cara, target, sign: 'plus' })
    expect(await failureCodeOf(early)).toBe('WRONG_STEP')
  })

  it('wipes a note on request, gives it back, and leaves nothing of a wiped one in the record', async () => {
    const { anna, assignmentId, cara, view, state } = await observing()
    const noteId = await note(anna, assignmentId, cara, 'toch niet juist')
    await anna.work.wipeNote({ assignmentId, noteId, wiped: true })
    await anna.work.wipeNote({ assignmentId, noteId, wiped: false })
    expect((await view()).notes[0]?.wiped).toBe(false)
    await anna.work.wipeNote({ assignmentId, noteId, wiped: true })
    await anna.work.seal({ assignmentId })
    expect((await view()).judging?.notes).toEqual([])
    const left = await state.file?.db.selectFrom('draft_notes').selectAll().execute()
    const parts = await state.file?.db.selectFrom('record_parts').select('content').execute()
    expect(JSON.stringify([left, parts])).not.toContain('toch niet juist')
  })

  it('is nobody else’s', async () => {
    const { clients, assignmentId, cara } = await observing()
    for (const key of ['bert', 'leadAssessor'] as const) {
      expect(await failureCodeOf(clients[key].work.get({ assignmentId }))).toBe('NOT_FOUND')
      expect(await failureCodeOf(note(clients[key], assignmentId, cara, 'mag niet'))).toBe('NOT_FOUND')
    }
    expect(await failureCodeOf(clients.lead.work.get({ assignmentId }))).toBe('NOT_ALLOWED')
  })

  it('survives a kill: every acknowledged note and half sentence is there', async () => {
    const { anna, assignmentId, cara, folder, core, world } = await observing()
    await note(anna, assignmentId, cara, 'eerste')
    await anna.work.saveSentence({ assignmentId, candidateId: cara, text: 'twee' })
    await core.close()
    const again = testCore({ folder })
    const client = clientsOf(again).anna
    await client.desk.open({ path: `${folder}/test.wakker`, passphrase })
    await client.desk.signIn({ personId: world.people.anna, pin })
    const seen = await client.work.get({ assignmentId })
    expect([seen.notes.map((n) => n.text), seen.sentences[0]?.text]).toEqual([['eerste'], 'twee'])
  })
})

describe('sealing', () => {
  it('waits for half sentences', async () => {
    const { anna, assignmentId, cara } = await observing()
    await anna.work.saveSentence({ assignmentId, candidateId: cara, text: 'nog niet af' })
    expect(await failureCodeOf(anna.work.seal({ assignmentId }))).toBe('SENTENCES_OPEN')
  })

  it('can be undone for sixty seconds, by the clock that cannot be set', async () => {
    const { anna, assignmentId, cara, view, clock } = await observing()
    const noteId = await note(anna, assignmentId, cara, 'blijft bestaan')
    await anna.work.seal({ assignmentId })
    clock.pass(59_000)
    clock.setWall(0)
    expect((await view()).undoMs).toBe(1_000)
    await anna.work.unseal({ assignmentId })
    const back = await view()
    expect([back.step, back.notes[0]?.id, back.notes[0]?.text]).toEqual(['observing', noteId, 'blijft bestaan'])
    await anna.work.seal({ assignmentId })
    clock.pass(60_000)
    expect((await view()).undoMs).toBeNull()
    expect(await failureCodeOf(anna.work.unseal({ assignmentId }))).toBe('TOO_LATE')
  })

  it('can not be undone after the first classification', async () => {
    const { anna, assignmentId, cara, world } = await observing()
    const noteId = await note(anna, assignmentId, cara, 'helpt')
    await anna.work.seal({ assignmentId })
    await anna.work.link({ assignmentId, noteId, candidateId: cara, target: world.indicator, sign: 'plus' })
    expect(await failureCodeOf(anna.work.unseal({ assignmentId }))).toBe('WRONG_STEP')
  })

  it('takes later additions as late notes, and asks to classify them', async () => {
    const { anna, assignmentId, cara, view } = await observing()
    await anna.work.seal({ assignmentId })
    await anna.work.toRating({ assignmentId })
    const late = {
      assignmentId,
      noteId: uuid(),
      kind: 'fact' as const,
      text: 'schoot me te binnen',
      candidateIds: [cara],
    }
    await anna.work.addLateNote(late)
    await anna.work.addLateNote(late)
    const seen = await view()
    expect(seen.step).toBe('classifying')
    expect(seen.judging?.notes.map((n) => [n.text, n.late])).toEqual([['schoot me te binnen', true]])
    expect(await failureCodeOf(anna.work.toRating({ assignmentId }))).toBe('NOT_CLASSIFIED')
  })
})

describe('classifying, rating and submitting', () => {
  it('asks for every level, and for a reason where there is no note', async () => {
    const { anna, assignmentId, cara, world } = await observing()
    await anna.work.seal({ assignmentId })
    await anna.work.toRating({ assignmentId })
    expect(await failureCodeOf(anna.work.submit({ assignmentId }))).toBe('NOT_RATED')
    const rate = (target: typeof world.whole, level: number | null, noNoteReason: 'stayed-out' | null = null) =>
      anna.work.rate({ assignmentId, rating: { candidateId: cara, target, level, noNoteReason } })
    await rate(world.indicator, 2)
    await rate(world.whole, null)
    expect(await failureCodeOf(anna.work.submit({ assignmentId }))).toBe('REASON_MISSING')
    await rate(world.indicator, 2, 'stayed-out')
    await anna.work.submit({ assignmentId })
    expect((await anna.work.get({ assignmentId })).step).toBe('submitted')
  })

  it('takes no level outside the scale and no target outside the matrix', async () => {
    const { anna, assignmentId, cara, world } = await observing()
    await anna.work.seal({ assignmentId })
    await anna.work.toRating({ assignmentId })
    const rating = { candidateId: cara, target: world.indicator, level: 5, noNoteReason: null }
    expect(await failureCodeOf(anna.work.rate({ assignmentId, rating }))).toBe('NOT_FOUND')
    const foreign = { ...rating, level: 1, target: { kind: 'indicator' as const, id: uuid() } }
    expect(await failureCodeOf(anna.work.rate({ assignmentId, rating: foreign }))).toBe('NOT_FOUND')
    const elsewhere = { ...rating, level: 1, candidateId: world.dirk }
    expect(await failureCodeOf(anna.work.rate({ assignmentId, rating: elsewhere }))).toBe('NOT_FOUND')
  })

  it('submits once, also when pressed twice', async () => {
    const { anna, assignmentId, cara, world, state } = await observing()
    await judge(anna, world, assignmentId, cara, { note: 'werkt door', level: 3 })
    expect(await failureCodeOf(anna.work.submit({ assignmentId }))).toBe('WRONG_STEP')
    const records = await state.file?.db
      .selectFrom('records')
      .selectAll()
      .where('kind', '=', 'work.submitted')
      .execute()
    expect(records).toHaveLength(1)
  })

  it('comes back with all of it when the lead reopens it, with the reason', async () => {
    const { anna, clients, assignmentId, cara, world } = await observing()
    await judge(anna, world, assignmentId, cara, { note: 'werkt door', level: 3 })
    await clients.lead.sessions.reopen({ assignmentId, reason: 'indicator verwisseld' })
    const seen = await anna.work.get({ assignmentId })
    expect([seen.step, seen.reopenedReason]).toEqual(['rating', 'indicator verwisseld'])
    expect(seen.judging?.ratings).toHaveLength(2)
    await anna.work.submit({ assignmentId })
  })

  it('is closed to the lead once the gate has opened', async () => {
    const { clients, world } = await observing()
    await judge(clients.other, world, world.work.other, world.dirk, { note: 'ruimt op', level: 2 })
    await clients.lead.deliberations.open({ sessionId: world.sessionId, candidateId: world.dirk, reason: '' })
    const reopening = clients.lead.sessions.reopen({ assignmentId: world.work.other, reason: 'toch nog' })
    expect(await failureCodeOf(reopening)).toBe('GATE_OPEN')
  })
})

describe('an early-opened gate', () => {
  it('needs the lead and a reason, and whoever goes in without submitting rates that candidate no more', async () => {
    const { clients, world, anna, assignmentId } = await observing()
    const about = { sessionId: world.sessionId, candidateId: world.cara }
    expect(await failureCodeOf(clients.coach.deliberations.open({ ...about, reason: 'haast' }))).toBe('GATE_CLOSED')
    expect(await failureCodeOf(clients.lead.deliberations.open({ ...about, reason: '' }))).toBe('REASON_NEEDED')
    await clients.lead.deliberations.open({ ...about, reason: 'beoordelaar ziek' })
    expect(await failureCodeOf(anna.deliberations.get(about))).toBe('SUBMIT_FIRST')
    await anna.deliberations.enter(about)
    expect((await anna.deliberations.get(about)).gate).toMatchObject({
      status: 'open-early',
      reason: 'beoordelaar ziek',
    })
    await anna.work.seal({ assignmentId })
    await anna.work.toRating({ assignmentId })
    const rating = { candidateId: world.cara, target: world.whole, level: 1, noNoteReason: 'from-result' as const }
    expect(await failureCodeOf(anna.work.rate({ assignmentId, rating }))).toBe('NOT_FOUND')
    expect(await failureCodeOf(clients.lead.deliberations.open({ ...about, reason: 'nog eens' }))).toBe('ALREADY_OPEN')
  })

  it('keeps its candidate in the session', async () => {
    const { clients, world } = await observing()
    await clients.lead.deliberations.open({ sessionId: world.sessionId, candidateId: world.dirk, reason: 'haast' })
    const { body, revision } = await clients.lead.sessions.get({ id: world.sessionId })
    const without = {
      ...body,
      candidates: body.candidates.filter((c) => c.id !== world.dirk),
      runs: body.runs.filter((run) => !run.candidateIds.includes(world.dirk)),
    }
    const saving = clients.lead.sessions.save({ id: world.sessionId, revision, body: without })
    expect(await failureCodeOf(saving)).toBe('GATE_OPEN')
  })
})
