// Words as people paste them: signs that XML forbids, half an emoji, markup, tags of a template, a formula, right to left,
// 200 characters. Every file is still one that reads, and the words are in it as words.
import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { expect, it } from 'vitest'
import { emptyClosing } from '../../../assessments/contract/index.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge, uuid } from '../../support/world.ts'
import { planAction, planBody, planGoal, stepId } from '../plans/plan-facts.ts'

const odd =
  '\u0000\u0008\u001f\ufffe ]]> <w:t>&amp;&lt; {titel} {#blokken} {{x}} $& \u202eomgekeerd \ud83d =1+1 “x” עברית'
const line = `=${'Ž'.repeat(90)} <b>&"'\u202e {naam} עברית ${'W'.repeat(80)}`.slice(0, 200)
const forbidden = /(?![\t\n\r])\p{Cc}(?<![\u007f-\u009f])|\p{Cs}|[\ufffe\uffff]/u

function expectReadable(bytes: Uint8Array, what: string): void {
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    if (path.endsWith('.xlsx')) expectReadable(part, `${what} ${path}`)
    if (!/\.(xml|rels)$/.test(path)) continue
    // Also half a sign that an encoder made a replacement of is not what was written; that it reads is what counts.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(part)
    expect(forbidden.test(text), `${what} ${path}`).toBe(false)
    expect(text, `${what} ${path}`).not.toMatch(/&#x?0*(0|8|1f|31|fffe|65534);/i)
  }
}

it('end up in every document, workbook and calendar as words', async () => {
  const started = await startedWorld()
  const { clients, world } = started
  const { coach, lead } = clients
  const about = { sessionId: world.sessionId, candidateId: world.cara }
  const { revision, body } = await lead.sessions.get({ id: world.sessionId })
  const candidates = body.candidates.map((each) =>
    each.id === world.cara ? { ...each, name: line, code: '=2+3' } : each,
  )
  await lead.sessions.save({ id: world.sessionId, revision, body: { ...body, candidates } })
  for (const key of ['anna', 'bert', 'leadAssessor'] as const)
    await judge(clients[key], world, world.work[key], world.cara, { note: `${odd} van ${key}`, level: 2 })
  await lead.deliberations.open({ ...about, reason: '' })
  for (const { id: competenceId } of world.framework.competences)
    await coach.deliberations.decide({ ...about, competenceId, level: 2, reasonCode: null, reason: odd })
  const { deliberations } = coach
  await deliberations.begin({ ...about, plan: { moderatorId: world.people.coach, participants: [], minutes: 20 } })
  await deliberations.close({ ...about, body: { ...emptyClosing, sentence: odd, growth: [odd] } })
  await deliberations.recordStatement({ ...about, body: { answer: 'agrees', text: odd, readBack: true } })
  const goals = [{ ...planGoal(), text: odd, actions: [planAction({ text: odd, helper: line, by: '2026-12-01' })] }]
  const plan = await coach.plans.save({
    id: null,
    personId: world.cara,
    revision: 0,
    body: { ...planBody(), title: line, now: odd, resources: [odd], barriers: [odd], goals },
  })
  await coach.plans.agree({ id: plan.id, revision: plan.revision, on: '2026-11-17' })
  const mark = { planId: plan.id, actionId: stepId, mark: 'half' as const, on: '2026-11-17', remark: odd }
  await coach.plans.mark({ id: uuid(), ...mark })
  const talk = { on: '2026-11-17', notes: odd, said: odd, agreed: odd, nextOn: '2026-12-01', nextAt: '10:00' }
  await coach.coachTalks.save({ id: uuid(), personId: world.cara, revision: 0, body: talk })

  const base64 = (await coach.templates.starter()).base64
  const templateId = uuid()
  await coach.templates.add({
    id: templateId,
    title: odd.slice(4, 60).replace(/\p{Cc}/gu, ''),
    fileName: 'huis.docx',
    base64,
  })
  const settings = {
    recipient: line,
    jobProfileId: world.profileId,
    competenceIds: [world.indicator.id],
    mentionAdapted: true,
  }
  const nothing = { personId: null, sessionId: null, candidateId: null, planId: null, settings }
  const told = { ...settings, competenceIds: world.framework.competences.map(({ id }) => id) }
  const asked = [
    { kind: 'candidate' as const, ...about },
    { kind: 'coach' as const, ...about },
    { kind: 'employer' as const, ...about, settings: told },
    { kind: 'plan' as const, planId: plan.id },
    { kind: 'file' as const, personId: world.cara },
    { kind: 'group' as const, sessionId: world.sessionId },
  ]
  for (const one of asked) {
    const { id } = await coach.documents.begin({ ...nothing, ...one })
    const { blocks } = await coach.documents.get({ id })
    const editable = blocks.find(({ block }) => block.type === 'paragraph')
    await coach.documents.edit({ id, blockId: editable?.block.id ?? '', text: `bewerkt ${odd}` })
    if (one.kind === 'employer') {
      const { digest } = await coach.documents.get({ id })
      const agreed = { answer: 'agrees' as const, read: 'self' as const, competenceIds: told.competenceIds, words: odd }
      await coach.documents.decide({ id, ...agreed, digest })
    }
    for (const template of [null, templateId]) {
      const made = await coach.documents.make({ id, templateId: template, names: true })
      expect(made.fileName).toMatch(/^[\w-]{1,120}\.docx$/)
      const bytes = Buffer.from(made.base64, 'base64')
      const what = `${one.kind} ${template === null ? 'own' : 'house'}`
      expectReadable(bytes, what)
      const { value } = await mammoth.extractRawText({ buffer: bytes })
      expect(value, what).toContain('bewerkt')
      expect(value, what).toContain('{titel} {#blokken} {{x}} $&')
      expect(value, what).toContain('<w:t>&amp;&lt;')
    }
  }
  const workbook = await coach.match.workbook({
    sessionId: world.sessionId,
    jobProfileId: world.profileId,
    names: true,
  })
  expectReadable(Buffer.from(workbook.base64, 'base64'), 'workbook')
  const sheets = Object.entries(unzipSync(Buffer.from(workbook.base64, 'base64'))).filter(([path]) =>
    /sheet/.test(path),
  )
  for (const [, part] of sheets) expect(new TextDecoder().decode(part)).not.toContain('<f>')
  const calendar = await coach.followUp.calendar({ coachId: null, names: true })
  const ics = Buffer.from(calendar.base64, 'base64').toString('utf8')
  expect(ics.split('\r\n').every((row) => Buffer.byteLength(row) <= 75)).toBe(true)
  expect(
    ics
      .replace(/\r\n[ \t]/g, '')
      .split('\r\n')
      .every((row) => /^[A-Z-]+[:;]/.test(row) || row === ''),
  ).toBe(true)
}, 60_000)
