// The programme that ships has one id on every laptop. A lead who changed it before the start deals out what they made of
// it: the assessor works with that, and what stood on the assessor's own laptop stays what it was.
import { expect, it } from 'vitest'
import type { ProgrammeBody, Run } from '../../../assessments/contract/index.ts'
import { type Client, passphrase, testClock, testCore } from '../../support/core.ts'
import { accept, newLaptop } from '../../support/laptops.ts'
import { smallLibrary } from '../../support/library.ts'
import { unplanned } from '../../support/plain.ts'
import { pin } from '../../support/world.ts'

/** A lead's laptop with the library, and one assessor known there. */
async function leadsLaptop(name: string, day = 17) {
  const clock = testClock(Date.UTC(2026, 10, day, 8, 0))
  const { client, folder } = testCore({ library: smallLibrary(), clock })
  const lead = client('lead')
  await lead.desk.create({ path: `${folder}/${name}.wakker`, passphrase })
  await lead.desk.registerLead({ name, pin })
  const { id: assessorId } = await lead.people.save({ id: null, name: 'Anna', roles: ['assessor'] })
  return { lead, assessorId }
}
type LeadsLaptop = Awaited<ReturnType<typeof leadsLaptop>>

const shippedOf = async (client: Client): Promise<{ id: string; revision: number; body: ProgrammeBody }> =>
  client.programmes.get({ id: (await client.programmes.list())[0]?.id ?? '' })

/** Only its first exercise is left, under a name of the lead's own and showing one competence. */
async function changeShipped({ lead }: LeadsLaptop, title: string): Promise<void> {
  const { id, revision, body } = await shippedOf(lead)
  const exercises = body.exercises
    .slice(0, 1)
    .map((exercise) => ({ ...exercise, title, matrix: exercise.matrix.slice(0, 1) }))
  await lead.programmes.save({ id, revision, body: { ...body, exercises } })
}

async function dealtOut({ lead, assessorId }: LeadsLaptop) {
  const { id: programmeId, body: programme } = await shippedOf(lead)
  const candidate = { id: crypto.randomUUID() as string, code: 'K-01', name: 'Cara', extraTimePercent: 0 }
  const runs = programme.exercises.map(
    ({ id: exerciseId }): Run => ({
      id: crypto.randomUUID(),
      exerciseId,
      room: '',
      candidateIds: [candidate.id],
      observers: [{ personId: assessorId, candidateIds: [candidate.id] }],
      ...unplanned,
    }),
  )
  const body = {
    title: 'Sessie',
    place: '',
    day: '2026-11-17',
    programmeId,
    jobProfileId: null,
    candidates: [candidate],
    assessorIds: [assessorId],
    conflicts: [],
    runs,
  }
  const { id: sessionId, revision } = await lead.sessions.save({ id: null, revision: 0, body })
  const { checks } = await lead.sessions.get({ id: sessionId })
  const deviations = checks.map(({ code, subject }) => ({ code, subject, reason: 'zo afgesproken' }))
  await lead.sessions.start({ id: sessionId, revision, deviations })
  const deal = async () => {
    const { file, code } = await lead.exchange.makePackage({
      sessionId,
      personIds: [assessorId],
      lock: { kind: 'code' },
    })
    return { base64: file.base64, code }
  }
  return { sessionId, deal }
}

/** What there is to do, with how much is rated in it. */
async function workOf(client: Client): Promise<Record<string, number>> {
  const seen: Record<string, number> = {}
  for (const { assignmentId, exercise } of await client.work.list()) {
    await client.work.seal({ assignmentId })
    const { judging } = await client.work.get({ assignmentId })
    seen[exercise] = judging?.targets.filter(({ rated }) => rated).length ?? 0
  }
  return seen
}

it('an assessor with the library works with the programme as the lead changed it, twice dealt out', async () => {
  const leads = await leadsLaptop('Lies')
  await changeShipped(leads, 'Korte proef')
  const { deal } = await dealtOut(leads)
  const { client } = await newLaptop({ library: smallLibrary() })
  await accept(client, await deal())
  await client.desk.choosePin({ personId: leads.assessorId, pin })
  await accept(client, await deal())
  expect(await workOf(client)).toEqual({ 'Korte proef': 2 })
})

it('unchanged it is one and the same programme', async () => {
  const leads = await leadsLaptop('Lies')
  const { deal } = await dealtOut(leads)
  const laptop = await newLaptop({ library: smallLibrary() })
  await accept(laptop.client, await deal())
  await laptop.client.desk.choosePin({ personId: leads.assessorId, pin })
  expect(await workOf(laptop.client)).toEqual({ Proefoefening: 3, 'Nog eens': 1 })
  const rows = await laptop.state.file?.db.selectFrom('programmes').select('id').execute()
  expect(rows).toHaveLength(1)
})

const isSignedIn = async (client: Client) => (await client.desk.state()).me !== null

it('two leads who each changed it have one assessor, who meets what each of them made', async () => {
  const laptop = await newLaptop({ library: smallLibrary() })
  for (const [day, name, title] of [
    [17, 'Lies', 'Korte proef'],
    [18, 'Mia', 'Andere proef'],
  ] as const) {
    const leads = await leadsLaptop(name, day)
    await changeShipped(leads, title)
    const { deal } = await dealtOut(leads)
    await accept(laptop.client, await deal())
    if (await isSignedIn(laptop.client)) await laptop.client.desk.signOut()
    await laptop.client.desk.choosePin({ personId: leads.assessorId, pin })
    expect(await workOf(laptop.client)).toEqual({ [title]: 2 })
  }
  const rows = (await laptop.state.file?.db.selectFrom('programmes').selectAll().execute()) ?? []
  const titles = rows.map(({ body }) => (JSON.parse(body) as ProgrammeBody).exercises[0]?.title)
  expect(titles.sort()).toEqual(['Andere proef', 'Korte proef', 'Proefoefening'])
})
