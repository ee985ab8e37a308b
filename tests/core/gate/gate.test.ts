// Every procedure × every kind of caller × every state of the gate: nothing of another's unsubmitted or gated work gets
// out, and nobody gets an answer from a procedure their role may not call.
import { cpSync } from 'node:fs'
import { isContractProcedure } from '@orpc/contract'
import { describe, expect, it } from 'vitest'
import { contract, emptyClosing, type Role } from '../../../assessments/contract/index.ts'
import { type Client, freshFolder, passphrase, testCore } from '../../support/core.ts'
import { answerAll } from '../../support/informant.ts'
import { libraryExercise } from '../../support/library.ts'
import { clientsOf, startedWorld } from '../../support/setup.ts'
import { confidential, judge, note, pin, secret, uuid, type World } from '../../support/world.ts'
import { calls } from './calls.ts'
import { holdsCutOffs, levelsIn, wordsOf } from './leaks.ts'

const states = ['working', 'complete', 'open', 'decided', 'open-early', 'entered'] as const
type State = (typeof states)[number]
const callers = [
  'lead',
  'leadAssessor',
  'anna',
  'bert',
  'other',
  'coach',
  'viewer',
  'kiosk',
  'locked',
  'nobody',
] as const
type Caller = (typeof callers)[number]

function procedures(): [string, { access: 'anyone' | readonly Role[] | undefined }][] {
  return Object.entries(contract).flatMap(([group, members]) =>
    Object.entries(members).map(([name, procedure]): [string, { access: 'anyone' | readonly Role[] | undefined }] => {
      expect(isContractProcedure(procedure)).toBe(true)
      return [`${group}.${name}`, { access: procedure['~orpc'].meta.access }]
    }),
  )
}

/** anna has submitted; bert and the assessing lead have notes of their own; then the state asked for. */
async function buildState(state: State) {
  const all = await startedWorld()
  await all.clients.lead.exercises.save({ id: null, revision: 0, body: libraryExercise(all.world) })
  const { clients, world } = all
  const about = { sessionId: world.sessionId, candidateId: world.cara }
  await judge(clients.anna, world, world.work.anna, world.cara, { note: secret.annaNote, level: 4 })
  await clients.anna.day.noteIncident({
    sessionId: world.sessionId,
    incidentId: uuid(),
    runId: null,
    candidateIds: [world.cara],
    text: confidential.incident,
  })
  await answerAll(clients.coach, world.informantId, secret.informant)
  if (state === 'working' || state === 'open-early' || state === 'entered') {
    await note(clients.bert, world.work.bert, world.cara, secret.bertNote)
    await note(clients.leadAssessor, world.work.leadAssessor, world.cara, secret.leadNote)
  } else {
    await judge(clients.bert, world, world.work.bert, world.cara, { note: secret.bertNote, level: 2 })
    await judge(clients.leadAssessor, world, world.work.leadAssessor, world.cara, { note: secret.leadNote, level: 3 })
  }
  if (state === 'open-early' || state === 'entered') {
    await clients.lead.deliberations.open({ ...about, reason: secret.earlyReason })
  }
  if (state === 'entered') await clients.bert.deliberations.enter(about)
  if (state === 'open' || state === 'decided') await clients.anna.deliberations.open({ ...about, reason: '' })
  if (state === 'decided') {
    for (const competence of world.framework.competences) {
      const decision = { competenceId: competence.id, level: 3, reasonCode: null, reason: secret.finalReason }
      await clients.coach.deliberations.decide({ ...about, ...decision })
    }
    await concludeTalk(clients.coach, about, world.people.coach)
  }
  await all.core.close()
  return { folder: all.folder, world }
}

/** Closed, told and answered, and somebody began to write the closing anew. */
async function concludeTalk(
  { deliberations }: Client,
  about: { sessionId: string; candidateId: string },
  byId: string,
) {
  const on = '2026-11-18'
  const body = (sentence: string) => ({ ...emptyClosing, sentence })
  await deliberations.begin({ ...about, plan: { moderatorId: byId, participants: [], minutes: 20 } })
  await deliberations.close({ ...about, body: body(secret.closing) })
  await deliberations.recordFeedback({ ...about, body: { on, byId, notes: secret.feedback } })
  await deliberations.recordStatement({
    ...about,
    body: { answer: 'contests', text: secret.statement, readBack: true },
  })
  await deliberations.saveClosing({ ...about, body: body(secret.closingDraft) })
  const begun = { answer: null, text: secret.closingDraft, readBack: false }
  await deliberations.savePart({ ...about, draft: { part: 'statement', body: begun } })
}

/** The same state in a folder of its own, with the caller sitting at a screen. */
async function seat(caller: Caller, from: { folder: string; world: World }): Promise<Client> {
  const folder = freshFolder()
  cpSync(from.folder, folder, { recursive: true })
  const core = testCore({ folder })
  const client = clientsOf(core)[caller === 'kiosk' || caller === 'locked' || caller === 'nobody' ? 'lead' : caller]
  await client.desk.open({ path: `${folder}/test.wakker`, passphrase })
  if (caller === 'nobody') return client
  const person = caller === 'kiosk' || caller === 'locked' ? 'lead' : caller
  await client.desk.signIn({ personId: from.world.people[person], pin })
  if (caller === 'locked') await client.desk.lock()
  if (caller === 'kiosk') await client.kiosk.enter({ sessionId: from.world.sessionId, candidateId: from.world.cara })
  return client
}

const rolesOf: Record<Caller, readonly Role[]> = {
  lead: ['lead'],
  leadAssessor: ['lead', 'assessor'],
  anna: ['assessor'],
  bert: ['assessor'],
  other: ['assessor'],
  coach: ['coach'],
  viewer: ['viewer'],
  kiosk: ['kiosk'],
  locked: [],
  nobody: [],
}
/** Who may see the work of others on cara in this state. `other` never assessed her. */
function throughTheGate(caller: Caller, state: State): boolean {
  if (state === 'working' || state === 'complete') return false
  const hasSubmitted = state === 'open' || state === 'decided'
  if (caller === 'lead' || caller === 'coach' || caller === 'anna') return true
  if (caller === 'bert') return hasSubmitted || state === 'entered'
  if (caller === 'leadAssessor') return hasSubmitted
  return false
}
const mayKnowCutOffs = (caller: Caller, state: State): boolean => {
  if (caller === 'lead' || caller === 'coach') return true
  return caller === 'leadAssessor' && ['complete', 'open', 'decided'].includes(state)
}
/** Health and trouble, in words: for whoever leads, coaches or observes her. */
const hasToDoWithCara: readonly Caller[] = ['lead', 'leadAssessor', 'anna', 'bert', 'coach']
const ownNote: Partial<Record<Caller, string>> = {
  anna: secret.annaNote,
  bert: secret.bertNote,
  leadAssessor: secret.leadNote,
}

describe('the gate', () => {
  it('has an entry for every procedure of the contract, and none besides', () => {
    expect(Object.keys(calls).sort()).toEqual(
      procedures()
        .map(([name]) => name)
        .sort(),
    )
  })

  it('knows for every procedure who may call it', () => {
    for (const [name, { access }] of procedures()) expect(access, name).toBeDefined()
  })

  for (const state of states) {
    it(`lets nothing out that it should keep: ${state}`, async () => {
      const built = await buildState(state)
      const answered: Record<string, string[]> = {}
      for (const caller of callers) {
        const client = await seat(caller, built)
        answered[caller] = await walkAll(client, caller, state, built.world)
      }
      // The walk must really have walked: the assessors' work and the lead's board answer in every state.
      expect(answered.anna).toContain('work.get')
      expect(answered.lead).toContain('sessions.board')
      expect(answered.anna).toEqual(expect.arrayContaining(['exercises.get', 'exercises.brief', 'library.search']))
      expect(answered.nobody).toEqual(expect.not.arrayContaining(['people.list', 'work.list']))
      expect(answered.lead?.includes('deliberations.get')).toBe(state !== 'working' && state !== 'complete')
      expect(answered.coach?.includes('gaps.get')).toBe(state === 'decided')
      expect(answered.coach?.includes('reports.make')).toBe(state === 'decided')
      expect(answered.leadAssessor?.includes('deliberations.get')).toBe(throughTheGate('leadAssessor', state))
      expect(answered.bert?.includes('deliberations.get')).toBe(throughTheGate('bert', state))
      expect(answered.other).not.toContain('deliberations.get')
    }, 120_000)
  }
})

/** Calls everything as this caller; returns what was answered. Fails on the first leak. */
async function walkAll(client: Client, caller: Caller, state: State, world: World): Promise<string[]> {
  const answered: string[] = []
  const access = new Map(procedures())
  for (const when of ['read', 'write', 'last'] as const) {
    for (const [name, entry] of Object.entries(calls)) {
      if (entry.when !== when) continue
      const where = `${name} as ${caller} while ${state}`
      let answer: unknown
      try {
        answer = await entry.call(client, world)
      } catch (error) {
        expect(JSON.stringify(error), where).not.toMatch(/geheim-/)
        continue
      }
      answered.push(name)
      // What the last calls do (a new sign-in, another file) changes who is asking.
      if (when === 'last') continue
      const allowed = access.get(name)?.access
      if (allowed !== 'anyone') {
        expect(
          rolesOf[caller].some((role) => allowed?.includes(role)),
          `${where}: role`,
        ).toBe(true)
      }
      expectNoLeak(answer, where, name, caller, state)
    }
  }
  return answered
}

function expectNoLeak(answer: unknown, where: string, name: string, caller: Caller, state: State): void {
  const text = wordsOf(answer)
  const through = throughTheGate(caller, state)
  for (const words of [secret.annaNote, secret.bertNote, secret.leadNote]) {
    if (!through && ownNote[caller] !== words) expect(text, `${where}: ${words}`).not.toContain(words)
  }
  // Drafts are nobody's but the writer's, whatever the gate says.
  if (state === 'open-early' || state === 'entered') {
    if (caller !== 'bert') expect(text, where).not.toContain(secret.bertNote)
    if (caller !== 'leadAssessor') expect(text, where).not.toContain(secret.leadNote)
  }
  const behind = [secret.finalReason, secret.informant, secret.closing, secret.feedback, secret.statement]
  if (!through) for (const words of behind) expect(text, `${where}: ${words}`).not.toContain(words)
  if (!through || caller === 'anna' || caller === 'bert') expect(text, where).not.toContain(secret.closingDraft)
  if (!hasToDoWithCara.includes(caller)) {
    for (const words of Object.values(confidential)) expect(text, `${where}: ${words}`).not.toContain(words)
  }
  const profile = name.startsWith('profiles.')
  if (!through && !profile) expect(levelsIn(answer), where).toEqual([])
  if (holdsCutOffs(answer)) {
    expect(mayKnowCutOffs(caller, state), `${where}: cut-offs`).toBe(true)
    expect(profile || state === 'decided', `${where}: cut-offs before the final levels`).toBe(true)
  }
}
