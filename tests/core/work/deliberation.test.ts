// Behind the gate: what is decided, with which reason, and what only then appears.
import { describe, expect, it } from 'vitest'
import { failureCodeOf } from '../../support/core.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge, note } from '../../support/world.ts'

async function opened(levels: { anna: number; bert: number; leadAssessor: number }) {
  const all = await startedWorld()
  const { clients, world } = all
  for (const [key, level] of Object.entries(levels) as ['anna' | 'bert' | 'leadAssessor', number][]) {
    await judge(clients[key], world, world.work[key], world.cara, { note: `notitie van ${key}`, level })
  }
  const about = { sessionId: world.sessionId, candidateId: world.cara }
  expect(await failureCodeOf(clients.lead.deliberations.get(about))).toBe('GATE_CLOSED')
  await clients.lead.deliberations.open({ ...about, reason: '' })
  const talks = (await clients.lead.deliberations.get(about)).competences
  return { ...all, about, talks, ids: world.framework.competences.map((c) => c.id) }
}

describe('the eindbespreking', () => {
  it('puts levels and notes side by side, with the start value and how it came about', async () => {
    const { talks } = await opened({ anna: 4, bert: 2, leadAssessor: 3 })
    const [first] = talks
    expect(first).toMatchObject({ standing: 'two-apart', lowest: 2, highest: 4, final: null })
    expect(first?.start).toMatchObject({ level: 3, exercises: [{ levels: [4, 2, 3] }] })
    expect(first?.assessors.map((a) => [a.level, a.notes[0]?.text])).toEqual([
      [4, 'notitie van anna'],
      [2, 'notitie van bert'],
      [3, 'notitie van leadAssessor'],
    ])
  })

  it('tells notes in the order they were written', async () => {
    const { clients, world } = await startedWorld()
    const { anna } = clients
    const assignmentId = world.work.anna
    const texts = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes']
    const ids: string[] = []
    for (const text of texts) ids.push(await note(anna, assignmentId, world.cara, text))
    await anna.work.seal({ assignmentId })
    for (const noteId of [...ids].reverse()) {
      await anna.work.link({ assignmentId, noteId, candidateId: world.cara, target: world.indicator, sign: 'plus' })
    }
    await anna.work.toRating({ assignmentId })
    for (const target of [world.indicator, world.whole]) {
      const rating = { candidateId: world.cara, target, level: 2, noNoteReason: 'from-result' as const }
      await anna.work.rate({ assignmentId, rating })
    }
    await anna.work.submit({ assignmentId })
    const about = { sessionId: world.sessionId, candidateId: world.cara }
    await clients.lead.deliberations.open({ ...about, reason: 'anderen ziek' })
    const { competences } = await clients.lead.deliberations.get(about)
    const talk = competences.find((t) => t.title === 'Samenwerken')
    expect(talk?.assessors[0]?.notes.map((n) => n.text)).toEqual(texts)
  })

  it('wants a reason wherever people differed', async () => {
    const { clients, about, ids } = await opened({ anna: 4, bert: 2, leadAssessor: 3 })
    const decision = { ...about, competenceId: ids[0] ?? '', level: 3, reasonCode: null, reason: '' }
    expect(await failureCodeOf(clients.lead.deliberations.decide(decision))).toBe('REASON_NEEDED')
    expect(await failureCodeOf(clients.anna.deliberations.decide(decision))).toBe('NOT_ALLOWED')
    await clients.lead.deliberations.decide({ ...decision, reasonCode: 'more-concrete' })
    expect(await failureCodeOf(clients.lead.deliberations.decide({ ...decision, level: 5, reason: 'x' }))).toBe(
      'UNKNOWN_COMPETENCE',
    )
  })

  it('accepts together only what everyone agreed on, at the level they gave', async () => {
    const { clients, about, talks, ids } = await opened({ anna: 3, bert: 3, leadAssessor: 3 })
    const agreed = talks.filter((t) => t.standing === 'agreed').map((t) => t.competenceId)
    expect(agreed).toEqual([ids[0]])
    expect(await failureCodeOf(clients.coach.deliberations.acceptAgreed({ ...about, competenceIds: ids }))).toBe(
      'NOT_AGREED',
    )
    const halfway = (await clients.coach.deliberations.get(about)).competences.map((t) => t.final)
    expect(halfway).toEqual([null, null])
    await clients.coach.deliberations.acceptAgreed({ ...about, competenceIds: agreed })
    const after = (await clients.coach.deliberations.get(about)).competences
    expect(after.find((t) => t.competenceId === ids[0])?.final).toMatchObject({ level: 3, reasonCode: 'agreed' })
  })

  it('shows the gap and makes the report only when every level is set, and says the reason that was tapped', async () => {
    const { clients, about, ids } = await opened({ anna: 4, bert: 2, leadAssessor: 3 })
    const gapOf = () => clients.coach.gaps.get({ ...about, jobProfileId: null })
    const decide = (competenceId: string, level: number | null) =>
      clients.coach.deliberations.decide({ ...about, competenceId, level, reasonCode: 'seen-more-often', reason: '' })
    await decide(ids[0] ?? '', 3)
    expect(await failureCodeOf(gapOf())).toBe('LEVELS_NOT_SET')
    await decide(ids[1] ?? '', null)
    const { rows } = await gapOf()
    expect(rows.map((r) => [r.cutOff, r.level, r.gap, r.outcome, r.reasonCode])).toEqual([
      [3, 3, 0, 'meets-not-all', 'seen-more-often'],
      [4, null, null, 'insufficient', 'seen-more-often'],
    ])
    const { fileName, base64 } = await clients.coach.reports.make({ ...about, jobProfileId: null })
    expect(fileName).toBe('Verslag-coach-K-01-2026-11-17.docx')
    expect(Buffer.from(base64, 'base64').subarray(0, 2).toString()).toBe('PK')
  })

  it('keeps both decisions when a level is changed; the later one counts', async () => {
    const { clients, about, ids, state } = await opened({ anna: 4, bert: 2, leadAssessor: 3 })
    for (const level of [2, 3]) {
      const decision = { ...about, competenceId: ids[0] ?? '', level, reasonCode: null, reason: `reden ${level}` }
      await clients.lead.deliberations.decide(decision)
    }
    const [talk] = (await clients.lead.deliberations.get(about)).competences
    expect(talk?.final).toMatchObject({ level: 3, reason: 'reden 3' })
    const kept = await state.file?.db.selectFrom('records').select('header').where('kind', '=', 'level.set').execute()
    expect(kept).toHaveLength(2)
    expect(JSON.parse(kept?.[1]?.header ?? '{}').supersedes).toMatch(/^[0-9a-f]{64}$/)
  })
})
