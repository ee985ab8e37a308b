import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SessionBody } from '../../../assessments/contract/index.ts'
import {
  type Client,
  candidate,
  codeOf,
  exercise,
  frameworkBody,
  id,
  preparedFile,
  programmeBody,
  publishedFramework,
  sessionBody,
} from '../../support/prepared-file.ts'

const text = readFileSync(new URL('../../fixtures/opleidingsprofiel.txt', import.meta.url), 'utf8')
const framework = frameworkBody(2)
const exercises = [exercise('Overleg', framework, [1, 2], true), exercise('Gesprek', framework, [1, 2])]
const fresh = { id: null, revision: 0 }
let file: Awaited<ReturnType<typeof preparedFile>>
let lead: Client
let programmeId: string
let ilse: { id: string; client: Client }
let tom: { id: string; client: Client }
beforeAll(async () => {
  file = await preparedFile()
  lead = file.lead
  const frameworkId = await publishedFramework(lead, text, framework)
  programmeId = (await lead.programmes.save({ ...fresh, body: programmeBody(frameworkId, exercises) })).id
  ilse = await file.person('Ilse', 'assessor')
  tom = await file.person('Tom', 'assessor')
})
afterAll(() => file.close())

/** Two candidates, two assessors, runs as proposed: within every rule. */
async function proposed(more: Partial<SessionBody> = {}): Promise<SessionBody> {
  const body = sessionBody(programmeId, {
    candidates: [candidate('K-1'), candidate('K-2')],
    assessorIds: [tom.id, ilse.id],
    ...more,
  })
  return { ...body, runs: (await lead.sessions.propose({ body })).runs }
}
async function started(body: SessionBody) {
  const session = await lead.sessions.save({ ...fresh, body })
  await lead.sessions.start({
    ...session,
    deviations: session.checks.map((check) => ({ ...check, reason: 'Kan niet anders.' })),
  })
  return session
}
const own = async (client: Client, sessionId: string) => {
  const item = (await client.work.list()).find((each) => each.sessionId === sessionId)
  if (item === undefined) throw new Error('no work in this session')
  return item
}

async function submitWithoutOpportunity(client: Client, assignmentId: string): Promise<void> {
  await client.work.seal({ assignmentId })
  await client.work.toRating({ assignmentId })
  const { judging, candidates } = await client.work.get({ assignmentId })
  for (const { id: candidateId } of candidates) {
    for (const { kind, id: targetId } of judging?.targets.filter((target) => target.rated) ?? []) {
      const rating = { candidateId, target: { kind, id: targetId }, level: null, noNoteReason: null }
      await client.work.rate({ assignmentId, rating })
    }
  }
  await client.work.submit({ assignmentId })
}

describe('saving a session', () => {
  it('gives back what was saved, in the order it was in', async () => {
    const body = await proposed({ conflicts: [{ personId: tom.id, candidateId: id() }] })
    const [first] = body.candidates
    body.conflicts = [{ personId: tom.id, candidateId: first?.id ?? '' }]
    body.runs.reverse()
    const session = await lead.sessions.save({ ...fresh, body })
    const read = await lead.sessions.get(session)
    expect(read.body).toEqual(body)
    expect(read.checks).toEqual(session.checks)
    expect(read).toMatchObject({ status: 'prepared', candidates: 2, assessors: 2, submitted: 0, startedAt: null })
    expect(read.people.map((person) => person.name).sort()).toEqual(['Ilse', 'Tom'])
  })

  it('keeps names with quotes, emoji and right-to-left script, and refuses 10,000 characters', async () => {
    const names = [`"O'Neil"; drop table candidates; --`, '👩🏽‍🔧 Zoë', 'مريم حيدري', '<b>Wim</b>']
    const candidates = names.map((name, i) => candidate(`K-${i}`, name))
    const session = await lead.sessions.save({ ...fresh, body: sessionBody(programmeId, { candidates }) })
    expect((await lead.sessions.get(session)).body.candidates.map((c) => c.name)).toEqual(names)
    const long = sessionBody(programmeId, { candidates: [candidate('K-1', 'a'.repeat(10_000))] })
    expect(await codeOf(lead.sessions.save({ ...fresh, body: long }))).toBe('BAD_REQUEST')
  })

  it('warns of two candidates of one name and refuses two of one code', async () => {
    const twins = [candidate('K-1', 'Kim'), candidate('K-2', 'Kim')]
    const saved = await lead.sessions.save({ ...fresh, body: sessionBody(programmeId, { candidates: twins }) })
    expect(saved.checks).toContainEqual({ code: 'same-name', subject: 'Kim', count: 2 })
    const same = sessionBody(programmeId, { candidates: [candidate('K-1'), candidate('k-1 ')] })
    expect(await codeOf(lead.sessions.save({ ...fresh, body: same }))).toBe('DUPLICATE_CODE')
  })

  it('lets two candidates swap codes', async () => {
    const body = await proposed()
    const session = await lead.sessions.save({ ...fresh, body })
    const [a, b] = body.candidates
    const swapped = {
      ...body,
      candidates: [
        { ...candidate('K-2'), id: a?.id ?? '' },
        { ...candidate('K-1'), id: b?.id ?? '' },
      ],
    }
    await lead.sessions.save({ ...session, body: swapped })
    expect((await lead.sessions.get(session)).body.candidates).toEqual(swapped.candidates)
  })

  it('refuses the slower of two saves at once', async () => {
    const body = await proposed()
    const session = await lead.sessions.save({ ...fresh, body })
    const again = (title: string) => codeOf(lead.sessions.save({ ...session, body: { ...body, title } }))
    expect(await Promise.all([again('Eerste'), again('Tweede')])).toEqual(['none', 'CHANGED_ELSEWHERE'])
    expect((await lead.sessions.get(session)).title).toBe('Eerste')
  })

  it.each<[string, (body: SessionBody) => Partial<SessionBody>]>([
    ['a programme', () => ({ programmeId: id() })],
    ['a job profile', () => ({ jobProfileId: id() })],
    ['an assessor', ({ assessorIds }) => ({ assessorIds: [...assessorIds, id()] })],
    ['a candidate of a run', ({ runs }) => ({ runs: runs.map((run) => ({ ...run, candidateIds: [id()] })) })],
    ['an exercise', ({ runs }) => ({ runs: runs.map((run) => ({ ...run, exerciseId: id() })) })],
    ['an observer', ({ assessorIds }) => ({ assessorIds: assessorIds.slice(1) })],
    ['one run twice', ({ runs }) => ({ runs: [...runs, ...runs] })],
  ])('refuses %s it does not know', async (_, change) => {
    const body = await proposed()
    expect(await codeOf(lead.sessions.save({ ...fresh, body: { ...body, ...change(body) } }))).toBe('UNKNOWN_REFERENCE')
  })

  it('takes no candidate or run from another session', async () => {
    const body = await proposed()
    await lead.sessions.save({ ...fresh, body })
    expect(await codeOf(lead.sessions.save({ ...fresh, body }))).toBe('UNKNOWN_REFERENCE')
  })
})

describe('starting', () => {
  it('needs candidates, runs, and a reason for every deviation', async () => {
    const empty = await lead.sessions.save({ ...fresh, body: sessionBody(programmeId) })
    expect(await codeOf(lead.sessions.start({ ...empty, deviations: [] }))).toBe('NO_CANDIDATES')
    const alone = sessionBody(programmeId, { candidates: [candidate('K-1')] })
    const idle = await lead.sessions.save({ ...fresh, body: alone })
    expect(await codeOf(lead.sessions.start({ ...idle, deviations: [] }))).toBe('NO_RUNS')
    const session = await lead.sessions.save({ ...fresh, body: await proposed({ assessorIds: [tom.id] }) })
    expect(session.checks.length).toBeGreaterThan(0)
    await expect(lead.sessions.start({ ...session, deviations: [] })).rejects.toMatchObject({
      code: 'REASONS_MISSING',
      data: { count: session.checks.length },
    })
    expect((await lead.sessions.get(session)).status).toBe('prepared')
  })

  it('keeps the reasons with what they are about, and happens once', async () => {
    const session = await started(await proposed({ assessorIds: [tom.id] }))
    const read = await lead.sessions.get(session)
    expect(read.status).toBe('started')
    const byKey = (list: { code: string; subject: string }[]) => list.map((d) => `${d.code} ${d.subject}`).sort()
    expect(byKey(read.deviations)).toEqual(byKey(session.checks))
    expect(read.deviations.every((deviation) => deviation.reason === 'Kan niet anders.')).toBe(true)
    expect(await codeOf(lead.sessions.start({ ...session, deviations: [] }))).toBe('ALREADY_STARTED')
    expect(await codeOf(lead.sessions.remove(session))).toBe('STARTED')
  })

  it('leaves a session that has not started free to be removed', async () => {
    const session = await lead.sessions.save({ ...fresh, body: await proposed() })
    await lead.sessions.remove(session)
    expect(await codeOf(lead.sessions.get(session))).toBe('NOT_FOUND')
  })
})

describe('changing the day while it runs', () => {
  it('keeps drafts through a save, a new candidate and a new run', async () => {
    const body = await proposed()
    const session = await started(body)
    const { assignmentId, candidates } = await own(tom.client, session.id)
    const candidateIds = candidates.map((c) => c.id)
    await tom.client.work.addNote({ assignmentId, noteId: id(), kind: 'fact', text: 'Vraagt het na.', candidateIds })
    const more = { ...body, candidates: [...body.candidates, candidate('K-3')] }
    const { runs } = await lead.sessions.propose({ body: more })
    await lead.sessions.save({ ...session, body: { ...more, runs: runs.toReversed() } })
    const notes = (await tom.client.work.get({ assignmentId })).notes
    expect(notes.map((note) => note.text)).toEqual(['Vraagt het na.'])
  })

  it('refuses to lose what somebody wrote, and says whose it is', async () => {
    const body = await proposed()
    const session = await started(body)
    const item = await own(tom.client, session.id)
    const [first] = item.candidates
    await tom.client.work.saveSentence({ assignmentId: item.assignmentId, candidateId: first?.id ?? '', text: 'Half' })
    const refused: Partial<SessionBody>[] = [
      { runs: body.runs.filter((run) => run.id !== item.runId) },
      { runs: body.runs.map((run) => ({ ...run, observers: run.observers.filter((o) => o.personId !== tom.id) })) },
      {
        candidates: body.candidates.filter((c) => c.id !== first?.id),
        runs: body.runs.map((run) => ({
          ...run,
          candidateIds: run.candidateIds.filter((c) => c !== first?.id),
          observers: run.observers.map((o) => ({ ...o, candidateIds: o.candidateIds.filter((c) => c !== first?.id) })),
        })),
      },
    ]
    for (const change of refused) {
      await expect(lead.sessions.save({ ...session, body: { ...body, ...change } })).rejects.toMatchObject({
        code: 'WORK_EXISTS',
        data: { assessor: 'Tom', exercise: item.exercise },
      })
    }
    const others = body.runs.map((run) => ({ ...run, observers: run.observers.filter((o) => o.personId !== ilse.id) }))
    expect(await codeOf(lead.sessions.save({ ...session, body: { ...body, runs: others } }))).toBe('none')
  })

  it('keeps a run whose clock has started', async () => {
    const body = await proposed()
    const session = await started(body)
    const item = await own(tom.client, session.id)
    await tom.client.work.timerEvent({ assignmentId: item.assignmentId, event: 'start' })
    const runs = body.runs.filter((run) => run.id !== item.runId)
    expect(await codeOf(lead.sessions.save({ ...session, body: { ...body, runs } }))).toBe('WORK_EXISTS')
  })

  it('adds nobody to work that was submitted, until it is given back', async () => {
    const body = await proposed()
    const session = await started(body)
    const { assignmentId, runId, exercise: title } = await own(tom.client, session.id)
    await submitWithoutOpportunity(tom.client, assignmentId)
    const late = candidate('K-3')
    const grown = {
      ...body,
      candidates: [...body.candidates, late],
      runs: body.runs.map((run) =>
        run.id === runId
          ? {
              ...run,
              candidateIds: [...run.candidateIds, late.id],
              observers: run.observers.map((o) => ({ ...o, candidateIds: [...o.candidateIds, late.id] })),
            }
          : run,
      ),
    }
    await expect(lead.sessions.save({ ...session, body: grown })).rejects.toMatchObject({
      code: 'WORK_EXISTS',
      data: { assessor: 'Tom', exercise: title },
    })
    await lead.sessions.reopen({ assignmentId, reason: 'Er kwam iemand bij.' })
    expect(await codeOf(lead.sessions.save({ ...session, body: grown }))).toBe('none')
    const { cells } = await lead.sessions.board(session)
    expect(cells.find((cell) => cell.assignmentId === assignmentId)).toMatchObject({ reopened: true, step: 'rating' })
  })

  it('keeps the programme it started with', async () => {
    const body = await proposed()
    const session = await started(body)
    const { id: other } = await lead.programmes.copy({ id: programmeId })
    const moved = { ...body, programmeId: other, runs: [] }
    expect(await codeOf(lead.sessions.save({ ...session, body: moved }))).toBe('PROGRAMME_FIXED')
  })
})

describe('the board', () => {
  it('shows steps and counts', async () => {
    const body = await proposed()
    const session = await started(body)
    const { assignmentId, candidates } = await own(tom.client, session.id)
    const candidateIds = candidates.map((c) => c.id)
    await tom.client.work.addNote({
      assignmentId,
      noteId: id(),
      kind: 'fact',
      text: 'Kijkt op de lijst.',
      candidateIds,
    })
    await tom.client.work.seal({ assignmentId })
    const board = await lead.sessions.board(session)
    expect(board.cells).toHaveLength(body.runs.flatMap((run) => run.observers).length)
    const cell = board.cells.find((each) => each.assignmentId === assignmentId)
    expect(cell).toMatchObject({ step: 'sealed', notes: 1, reopened: false, assessor: 'Tom', candidateIds })
    expect(board.candidates.map(({ code, gate, decided, toDecide }) => [code, gate, decided, toDecide])).toEqual([
      ['K-1', 'closed', 0, 2],
      ['K-2', 'closed', 0, 2],
    ])
    expect(JSON.stringify(board)).not.toMatch(/level|Kijkt/)
    expect(await codeOf(lead.sessions.reopen({ assignmentId, reason: 'Te vroeg.' }))).toBe('NOT_SUBMITTED')
  })

  it('and nothing else went wrong on the way', () => expect(file.logged).toEqual([]))
})
