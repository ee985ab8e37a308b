import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unplanned } from '../../support/plain.ts'
import {
  candidate,
  codeOf,
  exercise,
  frameworkBody,
  id,
  preparedFile,
  programmeBody,
  publishedFramework,
  sessionBody,
  source,
} from '../../support/prepared-file.ts'

const text = readFileSync(new URL('../../fixtures/opleidingsprofiel.txt', import.meta.url), 'utf8')
const framework = frameworkBody(3)
let file: Awaited<ReturnType<typeof preparedFile>>
let frameworkId: string
beforeAll(async () => {
  file = await preparedFile()
  frameworkId = await publishedFramework(file.lead, text, framework)
})
afterAll(() => file.close())

const fresh = { id: null, revision: 0 }
const body = () => programmeBody(frameworkId, [exercise('A', framework, [1, 2]), exercise('B', framework, [1, 2])])
const cutOffs = () => framework.competences.map((c) => ({ competenceId: c.id, level: 3, need: 'essential' as const }))
const profile = () => ({ title: 'Sorteerder', frameworkId, source: '', validUntil: null, cutOffs: cutOffs() })

describe('programmes', () => {
  it('are saved whole, with what they deviate in', async () => {
    const more = { ...body(), exercises: [...body().exercises, exercise('C', framework, [3])] }
    const saved = await file.lead.programmes.save({ ...fresh, body: more })
    expect(saved.checks.map((check) => check.code)).toEqual(['competence-in-one-exercise'])
    expect(await file.lead.programmes.get(saved)).toMatchObject({ body: more, minutes: 45, warnings: 1, inUse: false })
  })

  it('refuse the slower of two windows, and what the framework does not know', async () => {
    const saved = await file.lead.programmes.save({ ...fresh, body: body() })
    const again = () => codeOf(file.lead.programmes.save({ ...saved, body: body() }))
    expect((await Promise.all([again(), again()])).sort()).toEqual(['CHANGED_ELSEWHERE', 'none'])
    const foreign = programmeBody(frameworkId, [exercise('A', frameworkBody(1), [1])])
    expect(await codeOf(file.lead.programmes.save({ ...fresh, body: foreign }))).toBe('UNKNOWN_COMPETENCE')
    const { id: draftId } = await file.lead.frameworks.importDraft(source(text))
    const onDraft = programmeBody(draftId, [])
    expect(await codeOf(file.lead.programmes.save({ ...fresh, body: onDraft }))).toBe('NOT_PUBLISHED')
  })

  it('refuse an exercise of 0 minutes', async () => {
    const empty = { ...exercise('A', framework, [1]), phases: [{ name: 'Doen', minutes: 0 }] }
    const refused = file.lead.programmes.save({ ...fresh, body: programmeBody(frameworkId, [empty]) })
    expect(await codeOf(refused)).toBe('BAD_REQUEST')
  })

  it('are copied with exercises of their own', async () => {
    const saved = await file.lead.programmes.save({ ...fresh, body: body() })
    const copy = await file.lead.programmes.copy(saved)
    const [before, after] = await Promise.all([file.lead.programmes.get(saved), file.lead.programmes.get(copy)])
    expect(after.body.exercises.map((e) => e.title)).toEqual(['A', 'B'])
    for (const { id: exerciseId } of after.body.exercises) {
      expect(before.body.exercises.map((e) => e.id)).not.toContain(exerciseId)
    }
  })

  it('stay while a session uses them; an exercise taken out goes from sessions not yet started', async () => {
    const programme = await file.lead.programmes.save({ ...fresh, body: body() })
    const { exercises } = (await file.lead.programmes.get(programme)).body
    const kim = candidate('K-1')
    const runs = exercises.map((e) => ({
      id: id(),
      exerciseId: e.id,
      room: '',
      candidateIds: [kim.id],
      observers: [],
      ...unplanned,
    }))
    const session = await file.lead.sessions.save({
      ...fresh,
      body: sessionBody(programme.id, { candidates: [kim], runs }),
    })
    expect(await codeOf(file.lead.programmes.remove(programme))).toBe('IN_USE')
    await file.lead.programmes.save({ ...programme, body: programmeBody(frameworkId, exercises.slice(0, 1)) })
    const now = await file.lead.sessions.get(session)
    expect(now.body.runs).toEqual(runs.slice(0, 1))
    expect(await codeOf(file.lead.sessions.save({ ...session, body: now.body }))).toBe('CHANGED_ELSEWHERE')
  })
})

describe('job profiles', () => {
  it('say what the job asks and who said so', async () => {
    const saved = await file.lead.profiles.save({ ...fresh, body: profile() })
    expect(await file.lead.profiles.get(saved)).toMatchObject({ body: profile(), setBy: 'Greet', essential: 3 })
    await file.lead.profiles.remove(saved)
    expect(await codeOf(file.lead.profiles.get(saved))).toBe('NOT_FOUND')
  })

  it.each([
    ['a competence of another framework', () => [{ competenceId: id(), level: 1, need: 'desirable' as const }]],
    ['a level the scale does not have', () => cutOffs().map((cutOff) => ({ ...cutOff, level: 5 }))],
    ['a competence twice', () => [...cutOffs(), ...cutOffs()]],
  ])('refuse %s', async (_, wrong) => {
    const refused = file.lead.profiles.save({ ...fresh, body: { ...profile(), cutOffs: wrong() } })
    expect(await codeOf(refused)).toBe('UNKNOWN_COMPETENCE')
  })

  it('keep the cut-offs from a lead or coach who still has to judge', async () => {
    const job = await file.lead.profiles.save({ ...fresh, body: profile() })
    const programme = await file.lead.programmes.save({ ...fresh, body: body() })
    const coach = await file.person('Yusuf', 'coach', 'assessor')
    const kim = candidate('K-1')
    const first = sessionBody(programme.id, {
      candidates: [kim],
      assessorIds: [coach.id],
      jobProfileId: job.id,
    })
    const { runs } = await file.lead.sessions.propose({ body: first })
    const session = await file.lead.sessions.save({ ...fresh, body: { ...first, runs } })
    expect(await codeOf(coach.client.profiles.get(job))).toBe('none')
    const deviations = session.checks.map((check) => ({ ...check, reason: 'Er was maar één beoordelaar.' }))
    await file.lead.sessions.start({ ...session, deviations })
    expect(await codeOf(coach.client.profiles.get(job))).toBe('CUT_OFFS_WITHHELD')
    expect(await codeOf(coach.client.profiles.save({ ...job, body: profile() }))).toBe('CUT_OFFS_WITHHELD')
    expect(await codeOf(file.lead.profiles.get(job))).toBe('none')
    expect(await codeOf(file.lead.profiles.remove(job))).toBe('IN_USE')
    const listed = () => file.lead.profiles.list()
    expect((await listed()).find(({ id }) => id === job.id)).toMatchObject({ inUse: true, archivedAt: null })
    await file.lead.profiles.archive({ id: job.id, archived: true })
    expect((await listed()).find(({ id }) => id === job.id)?.archivedAt).not.toBeNull()
    await file.lead.profiles.archive({ id: job.id, archived: false })
    expect((await listed()).find(({ id }) => id === job.id)?.archivedAt).toBeNull()
    expect(await codeOf(file.lead.programmes.save({ ...programme, body: body() }))).toBe('IN_USE')
  })
})
