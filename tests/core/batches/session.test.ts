// A session of the sample through the contract: what is made, what is refused and why, and that only whoever began a batch
// looks at it. The thread is the real one.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import type { Batch, DocumentKind } from '../../../assessments/contract/index.ts'
import { samplePin } from '../../../assessments/sample/day.ts'
import { type Client, failureCodeOf, freshFolder, testCore } from '../../support/core.ts'
import { linesOf } from '../../support/docx.ts'

async function sampleWithLead() {
  const made = testCore()
  const lead = made.client('lead')
  const { people } = await lead.desk.openSample()
  const signIn = async (client: Client, role: 'lead' | 'coach') => {
    const person = people.find(({ roles }) => roles.join() === role) ?? people.find(({ roles }) => roles.includes(role))
    await client.desk.signIn({ personId: person?.id ?? '', pin: samplePin })
  }
  await signIn(lead, 'lead')
  const sessions = await lead.sessions.list()
  const session = sessions.find(({ title }) => title.startsWith('Voorbeeldsessie'))
  return { ...made, lead, signIn, sessionId: session?.id ?? '' }
}

async function ended(client: Client, { id }: Batch): Promise<Batch> {
  for (;;) {
    const batch = await client.batches.get({ id })
    if (batch.state !== 'running') return batch
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
const ask = (sessionId: string, kinds: DocumentKind[], folder: string | null = null) => ({
  ...{ sessionId, kinds, folder },
  templateId: null,
  jobProfileId: null,
  names: false,
})
const states = ({ items }: Batch) => items.map(({ code, state }) => `${code} ${state}`)

it('makes what can be made, whole, and says of the rest why not', { timeout: 60_000 }, async () => {
  const { lead, sessionId, signIn, client, logged, state } = await sampleWithLead()
  const { folder: proposed } = await lead.batches.proposedFolder({ sessionId })
  expect(dirname(proposed)).toBe(dirname(state.file?.path ?? ''))
  expect(await lead.batches.latest({ sessionId })).toBeNull()
  const begun = await lead.batches.begin(ask(sessionId, ['coach', 'group', 'employer']))
  expect(begun).toMatchObject({ state: 'running', folder: proposed })
  // The core answers meanwhile, and one batch at a time is enough.
  expect(await failureCodeOf(lead.batches.begin(ask(sessionId, ['coach'])))).toBe('BATCH_RUNNING')
  const batch = await ended(lead, begun)
  expect(await lead.batches.latest({ sessionId })).toEqual(batch)
  expect(batch.state).toBe('finished')

  const coach = batch.items.filter(({ kind }) => kind === 'coach')
  expect(coach).toHaveLength(6)
  expect(coach.filter(({ state: each }) => each === 'done').length).toBeGreaterThanOrEqual(4)
  for (const { failure } of coach.filter(({ state: each }) => each === 'failed'))
    expect(failure).toMatch(/^(GATE_CLOSED|LEVELS_NOT_SET)$/)
  expect(batch.items.filter(({ kind }) => kind === 'group')).toMatchObject([{ state: 'done' }])
  const shared = batch.items.filter(({ kind }) => kind === 'employer')
  expect(shared.length).toBeGreaterThanOrEqual(6)
  for (const item of shared) if (item.state !== 'locked') expect(item.state).toBe('done')

  const done = batch.items.filter(({ state: each }) => each === 'done')
  expect(readdirSync(proposed).sort()).toEqual(done.map(({ path }) => basename(path ?? '')).sort())
  for (const { path } of done) expect(linesOf(readFileSync(path ?? '')).length).toBeGreaterThan(3)
  expect(readdirSync(proposed).join()).not.toMatch(/Aïcha|Peeters/)
  expect(logged).toEqual([])

  const other = client('coach')
  await signIn(other, 'coach')
  if ((await other.desk.state()).me?.id !== (await lead.desk.state()).me?.id) {
    expect(await failureCodeOf(other.batches.get({ id: batch.id }))).toBe('NOT_FOUND')
    expect(await failureCodeOf(other.batches.again({ id: batch.id }))).toBe('NOT_FOUND')
    expect(await other.batches.latest({ sessionId })).toBeNull()
  }
})

it('writes over nothing, and what failed goes once more', { timeout: 60_000 }, async () => {
  const { lead, sessionId } = await sampleWithLead()
  const folder = join(freshFolder(), 'Documenten')
  mkdirSync(folder)
  const first = await ended(lead, await lead.batches.begin(ask(sessionId, ['group'], folder)))
  const kept = first.items[0]?.path ?? ''
  writeFileSync(kept, 'van iemand anders')
  const second = await ended(lead, await lead.batches.begin(ask(sessionId, ['group'], folder)))
  expect(second.items[0]?.path).toBe(kept.replace(/\.docx$/, ' 2.docx'))
  expect(readFileSync(kept, 'utf8')).toBe('van iemand anders')

  // The stick is pulled out, and put back.
  const begun = await lead.batches.begin(ask(sessionId, ['coach'], folder))
  rmSync(folder, { recursive: true })
  const stopped = await ended(lead, begun)
  expect(stopped.state).toBe('stopped')
  // One for each thread that was at work, and the one that was next.
  expect([1, 2, 3]).toContain(stopped.items.filter(({ failure }) => failure === 'FOLDER_UNUSABLE').length)
  expect(stopped.items.some(({ state }) => state === 'waiting')).toBe(true)
  rmSync(dirname(folder), { recursive: true })
  expect(await failureCodeOf(lead.batches.again({ id: stopped.id }))).toBe('FOLDER_UNUSABLE')
  mkdirSync(folder, { recursive: true })
  const again = await ended(lead, await lead.batches.again({ id: stopped.id }))
  expect(again.state).toBe('finished')
  expect(states(again).filter((each) => each.endsWith('done')).length).toBeGreaterThanOrEqual(4)
})

it('refuses a place where no file can stand, and a session with nobody to write about', async () => {
  const { lead, sessionId, folder } = await sampleWithLead()
  writeFileSync(join(folder, 'een bestand'), '')
  for (const place of ['los', join(folder, 'een bestand'), join(folder, 'niet', 'daar')])
    expect(await failureCodeOf(lead.batches.begin(ask(sessionId, ['coach'], place)))).toBe('FOLDER_UNUSABLE')
  // Whole files are made one by one, for who asks for their own.
  expect(await failureCodeOf(lead.batches.begin(ask(sessionId, ['file'])))).toBe('NOTHING_TO_MAKE')
})
