// A real data file in a folder of its own, with a lead signed in, driven through the contract as a screen would.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import {
  type Contract,
  type Exercise,
  emptyBrief,
  type FrameworkBody,
  type ProgrammeBody,
  type SessionBody,
  type StaffRole,
} from '../../assessments/contract/index.ts'
import { defaultScale } from '../../assessments/rules/scale.ts'
import { createCore } from '../../assessments/services/core.ts'
import { arrangements, asTheyAre } from './plain.ts'

export type Client = ContractRouterClient<Contract>
export const id = () => crypto.randomUUID()

export async function preparedFile() {
  const folder = mkdtempSync(join(tmpdir(), 'wakker-core-'))
  const logged: unknown[] = []
  const core = createCore({
    folder,
    localFolder: join(folder, 'local'),
    keyCost: { opsLimit: 1, memLimit: 8192 },
    log: (error) => logged.push(error),
  })
  const channel = (name: string): Client => createRouterClient(core.router, { context: core.context(name) })
  const lead = channel('lead')
  await lead.desk.create({ path: join(folder, 'test.wakker'), passphrase: 'een lange zin om te openen' })
  await lead.desk.registerLead({ name: 'Greet', pin: '1234' })
  return {
    core,
    lead,
    logged,
    /** Registers a person and signs them in on a screen of their own. */
    async person(name: string, ...roles: StaffRole[]): Promise<{ id: string; client: Client }> {
      const { id: personId } = await lead.people.save({ id: null, name, roles })
      const client = channel(personId)
      await client.desk.choosePin({ personId, pin: '1234' })
      return { id: personId, client }
    },
    async close() {
      await core.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A framework without a published source behind it: competences numbered from 1, each with `indicators` indicators. */
export function frameworkBody(competences: number, indicators = 2): FrameworkBody {
  return {
    code: 'T-1',
    title: 'Kader',
    source: '',
    scale: defaultScale,
    modules: [],
    knowledge: [],
    footnotes: [],
    competences: Array.from({ length: competences }, (_, c) => ({
      id: id(),
      number: `${c + 1}`,
      title: `Competentie ${c + 1}`,
      definition: '',
      kind: 'technical' as const,
      learningResult: '',
      groups: [],
      titleVariants: [],
      modules: [],
      indicators: Array.from({ length: indicators }, (_, i) => ({
        id: id(),
        text: `Gedrag ${c + 1}.${i + 1}`,
        variants: [],
        modules: [],
        anchors: [],
        groupId: null,
      })),
    })),
  }
}

export const exercise = (title: string, framework: FrameworkBody, shows: number[], group = false): Exercise => ({
  id: id(),
  title,
  kind: group ? 'group-task' : 'role-play',
  group,
  phases: [{ name: 'Doen', minutes: 15 }],
  matrix: shows.flatMap((n) => {
    const competence = framework.competences[n - 1]
    return competence === undefined
      ? []
      : [{ competenceId: competence.id, indicatorIds: competence.indicators.map((indicator) => indicator.id) }]
  }),
  brief: emptyBrief,
})

export const programmeBody = (frameworkId: string, exercises: Exercise[]): ProgrammeBody => ({
  code: '',
  title: 'Meetdag',
  frameworkId,
  combination: 'median',
  calibrationMonths: null,
  exercises,
})

export const candidate = (code: string, name = `Kandidaat ${code}`) => ({
  id: id(),
  code,
  name,
  extraTimePercent: 0,
  ...asTheyAre,
})

export const sessionBody = (programmeId: string, more: Partial<SessionBody> = {}): SessionBody => ({
  title: 'Sessie',
  place: 'Gent',
  day: '2026-03-02',
  programmeId,
  jobProfileId: null,
  candidates: [],
  assessorIds: [],
  conflicts: [],
  runs: [],
  ...arrangements,
  ...more,
})

export const source = (text: string) => ({
  fileName: 'profiel.txt',
  base64: Buffer.from(text).toString('base64'),
  corrections: [],
})

/** A published framework, brought in the way a person does it: read from a source, then worked on. */
export async function publishedFramework(client: Client, text: string, body: FrameworkBody): Promise<string> {
  const draft = await client.frameworks.importDraft(source(text))
  const saved = await client.frameworks.save({ ...draft, body, scaleChosen: true })
  await client.frameworks.publish(saved)
  return draft.id
}

/** The code a call was refused with; 'none' when it was not. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call
    return 'none'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : `not a failure: ${String(error)}`
  }
}
