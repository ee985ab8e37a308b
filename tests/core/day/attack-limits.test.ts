// What nobody plans on purpose: a session that is full, a day that does not exist, the last midnight there is.
import { describe, expect, it } from 'vitest'
import { mostInSession } from '../../../assessments/contract/index.ts'
import { failureCodeOf } from '../../support/core.ts'
import { uuid } from '../../support/world.ts'
import { type StartedDay, startedDay } from './day-session.ts'

const newcomer = (n: number) => ({
  id: uuid(),
  code: `C-${n}`,
  name: `Naam ${n}`,
  extraTimePercent: 0,
  accommodations: '',
})

async function savedWith(all: StartedDay, change: (body: Awaited<ReturnType<StartedDay['body']>>) => object) {
  const { revision, body } = await all.lead.sessions.get({ id: all.sessionId })
  return all.lead.sessions.save({ id: all.sessionId, revision, body: { ...body, ...change(body) } })
}

describe('a session that is full', () => {
  it('takes nobody in for somebody else, says so, and can still be opened', async () => {
    const all = await startedDay()
    const more = Array.from({ length: mostInSession.candidates - 3 }, (_, n) => newcomer(n + 10))
    await savedWith(all, ({ candidates }) => ({ candidates: [...candidates, ...more] }))
    const by = { id: uuid(), code: 'K-99', name: 'Eenenzestig' }
    const replaced = all.change({ kind: 'replaced', candidateId: all.candidates.amir, by })
    expect(await failureCodeOf(replaced)).toBe('SESSION_FULL')
    expect((await all.body()).candidates).toHaveLength(mostInSession.candidates)
    await all.change({ kind: 'absent', candidateId: all.candidates.amir })
  })

  it('takes no stand-in from outside when every chair for assessors is taken', async () => {
    const all = await startedDay()
    const { lead } = all
    const others: string[] = []
    for (let n = 0; n < mostInSession.assessors - 2; n += 1) {
      others.push((await lead.people.save({ id: null, name: `Beoordelaar ${n}`, roles: ['assessor'] })).id)
    }
    await savedWith(all, ({ assessorIds }) => ({ assessorIds: [...assessorIds, ...others] }))
    const { ilse, nadia } = all.people
    const out = all.change({ kind: 'assessor-out', personId: ilse.id, standInId: nadia.id })
    expect(await failureCodeOf(out)).toBe('SESSION_FULL')
    expect(await failureCodeOf(lead.sessions.get({ id: all.sessionId }))).toBe('none')
  })

  it('that came to hold more through work that was brought back can still be opened', async () => {
    const all = await startedDay()
    const more = Array.from({ length: mostInSession.candidates - 3 }, (_, n) => newcomer(n + 10))
    await savedWith(all, ({ candidates }) => ({ candidates: [...candidates, ...more] }))
    const row = {
      id: uuid(),
      session_id: all.sessionId,
      position: 61,
      code: 'K-61',
      name: 'Terug',
      extra_time_percent: 0,
    }
    await all.state.file?.db.insertInto('candidates').values(row).execute()
    expect((await all.body()).candidates).toHaveLength(mostInSession.candidates + 1)
  })
})

describe('a moment that cannot be', () => {
  it.each(['2026-02-30T09:00', '2026-13-01T09:00', '0000-00-00T00:00'])(
    '%s is refused, at saving and during the day',
    async (start) => {
      const all = await startedDay()
      const moved = all.change({ kind: 'moved', runId: all.runs.carl, start })
      expect(await failureCodeOf(moved)).toBe('BAD_REQUEST')
      const saved = savedWith(all, ({ runs }) => ({ runs: runs.map((run) => ({ ...run, start })) }))
      expect(await failureCodeOf(saved)).toBe('BAD_REQUEST')
    },
  )

  it('the last minute of the last year is one, and its sheet can be looked at', async () => {
    const all = await startedDay()
    await savedWith(all, ({ runs }) => ({ runs: runs.map((run) => ({ ...run, start: '9999-12-31T23:59' })) }))
    const { sessionId, lead } = all
    const sheet = { sessionId, for: { who: 'wall' as const, id: null } }
    expect(await failureCodeOf(lead.day.timetable(sheet))).toBe('none')
    expect(await failureCodeOf(lead.day.timetableFile({ sessionId, for: [sheet.for] }))).toBe('none')
    expect(await failureCodeOf(lead.sessions.board({ id: sessionId }))).toBe('none')
    expect(all.logged).toEqual([])
  })
})
