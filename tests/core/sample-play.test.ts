// The sample and the demo, played for real on an encrypted data file: what somebody who looks around finds, and whether
// the demo's last line says what the file holds.
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createRouterClient } from '@orpc/server'
import { afterAll, describe, expect, test } from 'vitest'
import { documentKinds } from '../../assessments/contract/index.ts'
import { samplePin } from '../../assessments/sample/day.ts'
import { buildSample, sampleClock, wholeStory } from '../../assessments/sample/index.ts'
import { type Core, createCore } from '../../assessments/services/core.ts'
import { foreignTemplate } from '../support/foreign-template.ts'

const folder = mkdtempSync(join(tmpdir(), 'wakker-sample-'))
const cores: Core[] = []
function newCore(clock?: ReturnType<typeof sampleClock>) {
  const keyCost = { opsLimit: 1, memLimit: 8 * 1024 * 1024 }
  const core = createCore({ folder, localFolder: mkdtempSync(join(folder, 'local-')), keyCost, clock })
  cores.push(core)
  return (channel: string) => createRouterClient(core.router, { context: core.context(channel) })
}
afterAll(async () => {
  for (const core of cores) await core.close()
  rmSync(folder, { recursive: true, force: true })
})
const run = promisify(execFile)
const demo = (...args: string[]) =>
  run(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/demo.ts', ...args])

describe('the sample', () => {
  test('shows every state of a session', { timeout: 60_000 }, async () => {
    const clock = sampleClock(Date.now())
    const clientFor = newCore(clock)
    await clientFor('greet').desk.create({
      path: join(folder, 'sample.wakker'),
      passphrase: 'een twee drie vier vijf zes',
    })
    const { sessionId, candidateIds } = await buildSample(clientFor, { pass: clock.pass, dayBegins: clock.toTheDay })

    const lead = clientFor('greet')
    const session = await lead.sessions.get({ id: sessionId })
    expect(session).toMatchObject({ status: 'started', candidates: 6, assessors: 3, checks: [], deviations: [] })
    const board = await lead.sessions.board({ id: sessionId })
    expect(board.candidates.map((candidate) => [candidate.code, candidate.gate, candidate.decided])).toEqual([
      ['K-01', 'open', 6],
      ['K-02', 'open', 6],
      ['K-03', 'open', 6],
      ['K-04', 'open', 6],
      ['K-05', 'complete', 0],
      ['K-06', 'closed', 0],
    ])
    const unfinished = board.cells.filter((cell) => cell.step !== 'submitted').map((cell) => cell.step)
    expect(unfinished.sort()).toEqual(['classifying', 'observing', 'rating'])

    const standings = new Set<string>()
    for (const code of ['K-01', 'K-02', 'K-03', 'K-04']) {
      const candidateId = candidateIds.get(code) ?? ''
      const { competences } = await lead.deliberations.get({ sessionId, candidateId })
      for (const talk of competences) {
        standings.add(talk.standing)
        expect(talk.final, `${code} ${talk.number}`).not.toBeNull()
        if (talk.standing !== 'agreed') expect(talk.final?.reason).not.toBe('')
      }
    }
    expect([...standings].sort()).toEqual(['agreed', 'little-evidence', 'one-apart', 'two-apart'])

    const samira = clientFor('samira')
    const open = (await samira.work.list()).filter((item) => item.step === 'observing')
    const view = await samira.work.get({ assignmentId: open[0]?.assignmentId ?? '' })
    expect(view).toMatchObject({ timer: { status: 'paused' }, sentences: [{ text: expect.stringContaining('Loopt') }] })
    const moments = new Set(view.notes.map((note) => note.at))
    expect(moments.size).toBe(view.notes.length)
  })
})

describe('the demo', () => {
  test('says on its last line what the data file holds', { timeout: 90_000 }, async () => {
    const out = join(folder, 'demo')
    const { stdout } = await demo('--out', out)
    const said = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
    const { passphrase, dataFile, report } = said
    const day = wholeStory.day({
      code: '',
      title: '',
      source: '',
      scale: [],
      modules: [],
      competences: [],
      knowledge: [],
      footnotes: [],
    })
    const ratings = day.observations.flatMap((one) => Object.values(one.ratings).flat()).length
    expect(said).toMatchObject({
      framework: { code: 'BK-0000-1', competences: 6, indicators: 14, modules: 3 },
      session: { candidates: 6, assessors: 3, exercises: 3 },
      ratings,
      consensus: 36,
      gaps: 36,
    })
    expect(said.records).toBeGreaterThan(2 * day.observations.length + 36)
    expect(readFileSync(report).subarray(0, 2).toString()).toBe('PK')
    expect(readdirSync(out).filter((name) => name.endsWith('.docx'))).toHaveLength(6)
    expect(readFileSync(dataFile).includes('Benali')).toBe(false)

    const client = newCore()('screen')
    const { people } = await client.desk.open({ path: dataFile, passphrase })
    const lead = people.find((person) => person.roles.includes('lead'))
    await client.desk.signIn({ personId: lead?.id ?? '', pin: samplePin })
    const [session] = await client.sessions.list()
    expect(session).toMatchObject({ candidates: 6, assessors: 3, submitted: 24, assignments: 24 })
  })

  test('makes every kind of document, in the house’s own template', { timeout: 90_000 }, async () => {
    const out = join(folder, 'documents')
    const template = join(folder, 'huis.docx')
    writeFileSync(template, foreignTemplate())
    const { stdout } = await demo('--documents', 'all', '--template', template, '--out', out)
    const { documents } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
    const kinds: string[] = documents.map(({ kind }: { kind: string }) => kind)
    expect(new Set(kinds)).toEqual(new Set(documentKinds))
    // One of each for everybody, and one of the group.
    expect(kinds.length).toBe(6 * (documentKinds.length - 1) + 1)
    for (const { path } of documents) {
      expect(readFileSync(path).subarray(0, 2).toString(), path).toBe('PK')
      expect(path).not.toMatch(/Benali|Peeters|Haidari/)
    }
    const noTemplate = join(folder, 'geen-sjabloon.docx')
    writeFileSync(noTemplate, 'melk')
    const refused: unknown = await demo(
      '--documents',
      'all',
      '--template',
      noTemplate,
      '--out',
      join(folder, 'no'),
    ).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('Word-bestand') })
  })

  test('ends with a sentence and leaves nothing behind when the framework is no profile', async () => {
    const file = join(folder, 'boodschappen.txt')
    writeFileSync(file, 'melk\nbrood\n')
    const out = join(folder, 'refused')
    const failed: unknown = await demo('--framework', file, '--out', out).catch((error: unknown) => error)
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringMatching(/herkent hierin geen/) })
    expect(readdirSync(out)).toEqual([])
    await expect(demo('--framework', join(folder, 'nergens.txt'))).rejects.toMatchObject({ code: 1 })
  })
})
