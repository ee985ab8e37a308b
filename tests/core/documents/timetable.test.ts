// Timetables: who gets which sheet, and what is never on one. Read from the Word file as a person would.
import { describe, expect, it } from 'vitest'
import type { SessionBody, TimetableFor, TimetableSheet } from '../../../assessments/contract/index.ts'
import { wallCharts } from '../../../assessments/contract/wall-chart.ts'
import { timetableDocument } from '../../../assessments/documents/timetable/timetable.ts'
import { timeWords } from '../../../assessments/documents/timetable/words.ts'
import { failureCodeOf } from '../../support/core.ts'
import { partOf, textOf } from '../../support/docx.ts'
import { preparedWorld } from '../../support/setup.ts'

/** Cara at half past nine, Dirk at ten with half as much time again; a pause; one run without a time. */
async function planned() {
  const all = await preparedWorld()
  const { clients, world } = all
  const { body, revision } = await clients.lead.sessions.get({ id: world.sessionId })
  const [first, second] = body.runs
  if (first === undefined || second === undefined) throw new Error('the world has two runs')
  const plan: SessionBody = {
    ...body,
    candidates: body.candidates.map((each) => ({ ...each, accommodations: 'geheim-taalhulp' })),
    timetable: {
      ...body.timetable,
      days: [{ day: '2026-11-17', from: '09:00', to: '16:00', breaks: [{ from: '12:00', to: '12:45' }] }],
    },
    runs: [
      { ...first, start: '2026-11-17T09:30', room: 'Lokaal 2', rolePlayer: 'Jan Rol' },
      { ...second, start: '2026-11-17T10:00', room: 'Lokaal 2' },
      { ...second, id: crypto.randomUUID(), start: null },
    ],
  }
  await clients.lead.sessions.save({ id: world.sessionId, revision, body: plan })
  const about = { sessionId: world.sessionId }
  const fileOf = async (...sheets: TimetableFor[]) =>
    Buffer.from((await clients.lead.day.timetableFile({ ...about, for: sheets })).base64, 'base64')
  return { ...all, about, fileOf }
}
const wall: TimetableFor = { who: 'wall', id: null }

describe('a sheet of the timetable', () => {
  it('for a candidate: their own times, their code, the name for handing over, and nobody else', async () => {
    const { world, fileOf } = await planned()
    const text = textOf(await fileOf({ who: 'candidate', id: world.dirk }))
    expect(text).toContain('Voor Dirk')
    expect(text).toContain('Je code: K-02')
    // 15 minutes, and half as much again.
    expect(text).toContain('10.00 – 10.23')
    expect(text).toContain('Otto kijkt mee')
    expect(text).toContain('12.00 – 12.45')
    expect(text).toContain('Voor 1 oefening is er nog geen uur.')
    expect(text).not.toMatch(/Cara|K-01|geheim|50|extra/)
  })

  it('for the wall and at a room: codes and beginnings, no names, no ends that tell extra time', async () => {
    const { clients, world, about, fileOf } = await planned()
    const room: TimetableFor = { who: 'room', id: 'Lokaal 2' }
    for (const sheet of [wall, room]) {
      const text = textOf(await fileOf(sheet))
      expect(text).toMatch(/K-01[\s\S]*K-02/)
      expect(text).toContain('9.30')
      expect(text).not.toMatch(/Cara|Dirk|Anna|Otto|Jan Rol|geheim|10\.23|10\.15|9\.45/)
      const answer = await clients.lead.day.timetable({ ...about, for: sheet })
      const rows = answer.days.flatMap((day) => day.rows)
      expect(rows.map(({ end }) => end.slice(11))).toEqual(['09:45', '10:15'])
      expect(JSON.stringify(answer)).not.toMatch(/Cara|Dirk|Anna|geheim/)
    }
    expect(world.cara).not.toBe('')
  })

  it('for an assessor and a role player: what is theirs, by code', async () => {
    const { world, fileOf } = await planned()
    const anna = textOf(await fileOf({ who: 'assessor', id: world.people.anna }))
    expect(anna).toMatch(/9\.30 – 9\.45[\s\S]*K-01/)
    expect(anna).toContain('Bert en Mia Beide kijken mee')
    expect(anna).toContain('rolspeler: Jan Rol')
    expect(anna).not.toMatch(/Cara|K-02|geheim/)
    const player = textOf(await fileOf({ who: 'role-player', id: 'Jan Rol' }))
    expect(player).toMatch(/9\.30 – 9\.45[\s\S]*K-01/)
    expect(player).not.toMatch(/Cara|K-02/)
  })

  it('puts several in one file, each on a page of its own', async () => {
    const { world, fileOf } = await planned()
    const bytes = await fileOf(wall, { who: 'candidate', id: world.cara }, { who: 'candidate', id: world.dirk })
    const sections = partOf(bytes, 'word/document.xml').match(/<w:sectPr/g) ?? []
    expect(sections.length).toBe(3)
    expect(partOf(bytes, 'word/document.xml')).toContain('w:orient="landscape"')
  })

  it('gives an assessor the wall and their own, and one of another session nothing', async () => {
    const { clients, world, about } = await planned()
    const ask = (who: TimetableFor) => failureCodeOf(clients.anna.day.timetable({ ...about, for: who }))
    expect(await ask(wall)).toBe('none')
    expect(await ask({ who: 'assessor', id: world.people.anna })).toBe('none')
    expect(await ask({ who: 'assessor', id: world.people.bert })).toBe('NOT_ALLOWED')
    expect(await ask({ who: 'candidate', id: world.cara })).toBe('NOT_ALLOWED')
    expect(await ask({ who: 'room', id: 'Lokaal 2' })).toBe('NOT_ALLOWED')
    const both = { ...about, for: [wall, { who: 'candidate' as const, id: world.cara }] }
    expect(await failureCodeOf(clients.anna.day.timetableFile(both))).toBe('NOT_ALLOWED')
    const { body, revision } = await clients.lead.sessions.get({ id: world.sessionId })
    const without = {
      ...body,
      assessorIds: body.assessorIds.filter((id) => id !== world.people.bert),
      runs: body.runs.map((run) => ({
        ...run,
        observers: run.observers.filter(({ personId }) => personId !== world.people.bert),
      })),
    }
    await clients.lead.sessions.save({ id: world.sessionId, revision, body: without })
    expect(await failureCodeOf(clients.bert.day.timetable({ ...about, for: wall }))).toBe('NOT_FOUND')
  })

  it('says that nothing is planned yet, and knows who is not in the session', async () => {
    const { clients, world } = await preparedWorld()
    const about = { sessionId: world.sessionId }
    expect(await failureCodeOf(clients.lead.day.timetableFile({ ...about, for: [wall] }))).toBe('NOTHING_PLANNED')
    const nobody = { ...about, for: { who: 'room' as const, id: 'Zolder' } }
    expect(await failureCodeOf(clients.lead.day.timetable(nobody))).toBe('NOT_FOUND')
  })
})

describe('the chart for the wall', () => {
  const row = (day: string, time: string, code: string, exercise: string, room: string) => ({
    runId: crypto.randomUUID(),
    start: `${day}T${time}`,
    end: `${day}T${time}`,
    exercise,
    room,
    candidates: [code],
    assessors: [],
    rolePlayer: '',
  })
  const days: TimetableSheet['days'] = [
    {
      day: '2026-11-17',
      breaks: [],
      rows: [
        row('2026-11-17', '09:00', 'K-10', 'Postbak', 'Lokaal 1'),
        row('2026-11-17', '09:00', 'K-2', 'Rollenspel', 'Lokaal 2'),
        row('2026-11-17', '10:00', 'K-2', 'Postbak', 'Lokaal 1'),
        row('2026-11-17', '10:00', 'K-10', 'Rollenspel', 'Lokaal 3'),
      ],
    },
    { day: '2026-12-01', breaks: [], rows: [row('2026-12-01', '10:00', 'K-2', 'Observatie', 'Magazijn')] },
  ]

  it('has codes in their order, a room once where it is the same for all, and lone days in a list', () => {
    const { charts, loose } = wallCharts({ days })
    expect(charts).toHaveLength(1)
    expect(charts[0]?.exercises).toEqual([
      { title: 'Postbak', room: 'Lokaal 1' },
      { title: 'Rollenspel', room: null },
    ])
    expect(charts[0]?.rows.map(({ code }) => code)).toEqual(['K-2', 'K-10'])
    expect(charts[0]?.rows[0]?.cells[1]).toEqual([{ start: '2026-11-17T09:00', room: 'Lokaal 2' }])
    expect(loose.map(({ start, codes }) => [start, codes])).toEqual([['2026-12-01T10:00', ['K-2']]])
    expect(wallCharts({ days: days.slice(1) }).charts).toHaveLength(1)
  })

  it('holds names of any kind', async () => {
    const names = ['مريم حيدري', '🙂'.repeat(60), 'a\u0000b', 'CURRENT', '<&>']
    const sheets = names.map(
      (handTo): TimetableSheet => ({
        for: { who: 'candidate', id: 'x' },
        title: 'K-01',
        handTo,
        session: handTo,
        place: '',
        days,
        unplanned: 0,
      }),
    )
    const text = textOf(await timetableDocument(sheets))
    for (const name of ['مريم حيدري', 'ab', 'CURRENT', '<&>']) expect(text).toContain(name)
  })

  it.each([
    ['2026-11-17T09:05', '9.05'],
    ['14:30', '14.30'],
    ['00:00', '0.00'],
  ])('%s is said as %s', (time, words) => {
    expect(timeWords(time)).toBe(words)
  })
})
