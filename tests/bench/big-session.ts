// A session as large as the figures ask: 12 candidates × 4 assessors × 5 exercises × 30 indicators, made through the
// contract up to the last step before submitting, so that submitting and opening can be measured on it.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import type { FrameworkBody } from '../../assessments/contract/index.ts'
import type { Client } from '../../assessments/sample/index.ts'
import { profileText } from '../../assessments/sample/profile-text.ts'
import { createCore } from '../../assessments/services/core.ts'

const uuid = () => crypto.randomUUID() as string
const pin = '1357'
const range = (n: number) => Array.from({ length: n }, (_, i) => i)

function framework(indicators: number): FrameworkBody {
  return {
    code: 'MEET-1',
    title: 'Meetkader',
    source: '',
    scale: ['Onvoldoende', 'Matig', 'Goed', 'Zeer goed'].map((name, i) => ({ value: i + 1, name })),
    modules: [],
    competences: range(6).map((c) => ({
      id: uuid(),
      number: String(c + 1),
      title: `Competentie ${c + 1}`,
      definition: '',
      kind: 'generic' as const,
      learningResult: '',
      groups: [],
      titleVariants: [],
      modules: [],
      indicators: range(indicators / 6).map((i) => ({
        id: uuid(),
        text: `Doet waarneembaar iets, nummer ${c + 1}.${i + 1}`,
        variants: [],
        modules: [],
        anchors: [],
        groupId: null,
      })),
    })),
    knowledge: [],
    footnotes: [],
  }
}

export interface BigSession {
  state: ReturnType<ReturnType<typeof createCore>['context']>['core']
  lead: Client
  assessors: Client[]
  sessionId: string
  candidates: string[]
  framework: FrameworkBody
  close(): Promise<void>
}

export async function bigSession(size: {
  candidates: number
  assessors: number
  exercises: number
  indicators: number
  day?: string
  /** What opening the file costs a person; left out where opening is not what is measured. */
  realKey?: boolean
}) {
  const folder = mkdtempSync(join(tmpdir(), 'wakker-bench-'))
  const keyCost = size.realKey ? undefined : { opsLimit: 1, memLimit: 8192 }
  const core = createCore({ folder, localFolder: join(folder, 'local'), keyCost })
  const client = (channel: string): Client => createRouterClient(core.router, { context: core.context(channel) })
  const lead = client('lead')
  await lead.desk.create({ path: 'meting', passphrase: 'vijf woorden voor deze meting' })
  await lead.desk.registerLead({ name: 'Lead', pin })
  const body = framework(size.indicators)
  const draft = await lead.frameworks.importDraft({
    fileName: 'profiel.txt',
    base64: Buffer.from(profileText()).toString('base64'),
    corrections: [],
  })
  const saved = await lead.frameworks.save({ id: draft.id, revision: draft.revision, body, scaleChosen: true })
  await lead.frameworks.publish({ id: draft.id, revision: saved.revision })
  const exercises = range(size.exercises).map((e) => ({
    id: uuid(),
    title: `Oefening ${e + 1}`,
    kind: 'case' as const,
    group: false,
    phases: [{ name: 'Doen', minutes: 20 }],
    matrix: body.competences.map((c) => ({ competenceId: c.id, indicatorIds: c.indicators.map((i) => i.id) })),
  }))
  const programme = await lead.programmes.save({
    id: null,
    revision: 0,
    body: { title: 'Meting', frameworkId: draft.id, combination: 'median', exercises },
  })
  const assessors: Client[] = []
  const assessorIds: string[] = []
  for (const a of range(size.assessors)) {
    const { id } = await lead.people.save({ id: null, name: `Beoordelaar ${a + 1}`, roles: ['assessor'] })
    const own = client(`assessor ${a}`)
    await own.desk.choosePin({ personId: id, pin })
    assessors.push(own)
    assessorIds.push(id)
  }
  const candidates = range(size.candidates).map((c) => ({
    id: uuid(),
    code: `K-${c + 1}`,
    name: `Kandidaat ${c + 1}`,
    extraTimePercent: 0,
  }))
  const runs = exercises.flatMap((exercise) =>
    candidates.map((candidate) => ({
      id: uuid(),
      exerciseId: exercise.id,
      room: '',
      candidateIds: [candidate.id],
      observers: assessorIds.map((personId) => ({ personId, candidateIds: [candidate.id] })),
    })),
  )
  const session = await lead.sessions.save({
    id: null,
    revision: 0,
    body: {
      title: 'Meting',
      place: '',
      day: size.day ?? '2026-11-17',
      programmeId: programme.id,
      jobProfileId: null,
      candidates,
      assessorIds,
      conflicts: [],
      runs,
    },
  })
  const { checks, revision } = await lead.sessions.get({ id: session.id })
  const deviations = checks.map(({ code, subject }) => ({ code, subject, reason: 'meting' }))
  await lead.sessions.start({ id: session.id, revision, deviations })
  const big: BigSession = {
    state: core.context('lead').core,
    lead,
    assessors,
    sessionId: session.id,
    candidates: candidates.map((c) => c.id),
    framework: body,
    close: () => core.close(),
  }
  return big
}

/** Notes, links and ratings of one assignment, ready to submit. */
export async function workUpToSubmission(client: Client, assignmentId: string, candidateId: string): Promise<void> {
  const noteIds: string[] = []
  for (const i of range(8)) {
    const noteId = uuid()
    noteIds.push(noteId)
    const text = `legt de ${i + 1}e doos neer, kijkt om en vraagt: wat nu?`
    await client.work.addNote({ assignmentId, noteId, kind: 'fact', text, candidateIds: [candidateId] })
  }
  await client.work.seal({ assignmentId })
  const { judging } = await client.work.get({ assignmentId })
  const targets = (judging?.targets ?? []).filter((t) => t.rated).map(({ kind, id }) => ({ kind, id }))
  for (const [i, noteId] of noteIds.entries()) {
    const target = targets[i]
    if (target !== undefined) await client.work.link({ assignmentId, noteId, candidateId, target, sign: 'plus' })
  }
  await client.work.toRating({ assignmentId })
  for (const [i, target] of targets.entries()) {
    const noNoteReason = i < noteIds.length ? null : ('from-other-notes' as const)
    await client.work.rate({ assignmentId, rating: { candidateId, target, level: (i % 4) + 1, noNoteReason } })
  }
}
