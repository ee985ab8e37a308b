// The method dossier through the contract: what of a real session reaches it, for whom, and what never does.
import { expect, it } from 'vitest'
import { emptyClosing } from '../../../assessments/contract/index.ts'
import { eraseCandidate } from '../../../assessments/services/record/rebuild.ts'
import { type Client, failureCodeOf } from '../../support/core.ts'
import { textOf } from '../../support/docx.ts'
import { accept, dealOut, newLaptop } from '../../support/laptops.ts'
import { preparedWorld, startedWorld } from '../../support/setup.ts'
import { type Clients, confidential, judge, note, pin, secret, uuid, type World } from '../../support/world.ts'

const sick = 'geheim-moest-naar-de-dokter'
const ownWords = 'geheim-dat-klopt-niet'
const read = async (client: Client, { sessionId }: World) =>
  textOf(Buffer.from((await client.dossier.make({ sessionId })).base64, 'base64'))
const aboutCara = ({ sessionId, cara }: World) => ({ sessionId, candidateId: cara })

/** Started with a reason that names a candidate; anna submitted, bert and the assessing lead did not. */
async function underWay() {
  const all = await preparedWorld()
  const { clients, world } = all
  await clients.lead.people.save({ id: world.people.anna, name: 'Anna', roles: ['assessor'], trainedOn: '2024-05-02' })
  const session = await clients.lead.sessions.get({ id: world.sessionId })
  const deviations = session.checks.map(({ code, subject }) => ({ code, subject, reason: 'Afgesproken met Cara.' }))
  await clients.lead.sessions.start({ id: world.sessionId, revision: session.revision, deviations })
  for (const key of ['anna', 'bert', 'leadAssessor', 'other'] as const)
    world.work[key] = (await clients[key].work.list())[0]?.assignmentId ?? ''
  await judge(clients.anna, world, world.work.anna, world.cara, { note: secret.annaNote, level: 4 })
  await note(clients.bert, world.work.bert, world.cara, secret.bertNote)
  const { sessionId } = world
  await clients.anna.day.noteIncident({
    sessionId,
    incidentId: uuid(),
    runId: null,
    candidateIds: [world.cara],
    text: confidential.incident,
  })
  const change = { kind: 'stopped', candidateId: world.dirk } as const
  const { revision } = await clients.lead.day.preview({ sessionId, change })
  await clients.lead.day.change({ sessionId, change, revision, reason: sick })
  await clients.lead.sessions.reopen({ assignmentId: world.work.anna, reason: 'Cara verwisseld.' })
  await clients.anna.work.submit({ assignmentId: world.work.anna })
  await clients.lead.people.resetPin({ id: world.people.other })
  return all
}
const openEarly = ({ lead }: Clients, world: World) =>
  lead.deliberations.open({ ...aboutCara(world), reason: 'De bus van Cara vertrok.' })

async function decideAll({ coach }: Clients, world: World, count = 2) {
  for (const { id: competenceId } of world.framework.competences.slice(0, count))
    await coach.deliberations.decide({
      ...aboutCara(world),
      competenceId,
      level: 3,
      reasonCode: null,
      reason: 'Anna vond dat Cara het zonder hulp deed.',
    })
}
const never = [
  /Cara/,
  /Dirk/,
  new RegExp(sick),
  new RegExp(ownWords),
  ...[...Object.values(confidential), secret.annaNote, secret.bertNote].map((words) => new RegExp(words)),
]

it('is not there before a start, and has a name without anybody in it', async () => {
  const { clients, world } = await preparedWorld()
  expect(await failureCodeOf(clients.lead.dossier.make({ sessionId: world.sessionId }))).toBe('NOT_STARTED')
  const { clients: begun, world: there } = await startedWorld()
  const { fileName } = await begun.coach.dossier.make({ sessionId: there.sessionId })
  expect(fileName).toBe('Methodedossier-Testsessie-2026-11-17.docx')
})

it('before any gate is open it tells of the method, and of no candidate what they did', async () => {
  const { clients, world } = await underWay()
  const text = await read(clients.lead, world)
  for (const pattern of [...never, /verwisseld/, /Nodig niveau/, /Bespreking van/]) expect(text).not.toMatch(pattern)
  expect(text).toContain('nog niet open')
  expect(text).toContain('Afgesproken met K-01.')
  expect(text).toContain('K-02: gestopt')
  expect(text).toContain('PIN van Otto teruggezet door Lies Lead')
  expect(text).toContain('2 mei 2024')
  expect(text).toContain('1 van 3 opdrachten ingediend')
})

it('an early opening: who had judged by the chains, who went in, and only for who may look', async () => {
  const { clients, world } = await underWay()
  await openEarly(clients, world)
  await clients.bert.deliberations.enter(aboutCara(world))
  const text = await read(clients.lead, world)
  expect(text).toContain('Reden om vroeger te openen: De bus van K-01 vertrok.')
  expect(text).toContain('Toen nog niet ingediend: Bert (Rollenspel) en Mia Beide (Rollenspel).')
  expect(text).toContain('Bert keek mee zonder te hebben ingediend')
  expect(text).toMatch(/Anna\n1 ervoor\n[0-9a-f]{8}\n\d+\n[0-9a-f]{12}/)
  expect(text).toContain('K-01 verwisseld.')
  expect(text).toContain('Alles klopt.')
  // Whoever still has to judge gets nothing of her.
  const waiting = await read(clients.leadAssessor, world)
  for (const pattern of [...never, /De bus van/, /verwisseld/, /Bespreking van K-01/])
    expect(waiting).not.toMatch(pattern)
  expect(waiting).toContain('K-01\nnog niet open')
})

it('work handed in after an early opening is not told as done before it', async () => {
  const { clients, world } = await underWay()
  await openEarly(clients, world)
  await judge(clients.leadAssessor, world, world.work.leadAssessor, world.cara, { note: 'zegt iets', level: 2 })
  expect(await read(clients.lead, world)).toMatch(/Mia Beide\n1 erna\n/)
})

it('cut-offs come after the levels, and not to who still has to judge', async () => {
  const { clients, world } = await underWay()
  await openEarly(clients, world)
  await decideAll(clients, world, 1)
  expect(await read(clients.lead, world)).toContain('nog niet alle eindniveaus van de geopende kandidaten')
  await decideAll(clients, world)
  const text = await read(clients.lead, world)
  expect(text).toMatch(/Nodig niveau[\s\S]*1 Samenwerken\nGoed\nessentieel/)
  expect(await read(clients.leadAssessor, world)).toContain('moet zelf nog beoordelen')
})

it('the eindbespreking by numbers of assessors, the candidate’s rights without their words', async () => {
  const { clients, world } = await underWay()
  await openEarly(clients, world)
  const { coach } = clients
  const participants = [{ personId: world.people.anna, part: 'speaks' as const }]
  const plan = { moderatorId: world.people.coach, participants, minutes: 25 }
  await coach.deliberations.begin({ ...aboutCara(world), plan })
  await decideAll(clients, world)
  const body = { ...emptyClosing, sentence: ownWords }
  await coach.deliberations.close({ ...aboutCara(world), body })
  const feedback = { on: '2026-11-18', byId: world.people.coach, notes: ownWords }
  await coach.deliberations.recordFeedback({ ...aboutCara(world), body: feedback })
  const statement = { answer: 'contests' as const, text: ownWords, readBack: true }
  await coach.deliberations.recordStatement({ ...aboutCara(world), body: statement })
  const text = await read(coach, world)
  for (const pattern of never) expect(text).not.toMatch(pattern)
  expect(text).toContain('De enige beoordelaar ging van Zeer goed naar Goed.')
  expect(text).toContain('Een beoordelaar vond dat K-01 het zonder hulp deed.')
  expect(text).toContain('Gespreksleider: Cis.')
  expect(text).toMatch(/Voorzien: 25 minuten/)
  expect(text).toContain('betwist, met eigen woorden')
  expect(text).toContain('18 november 2026')
  expect(text).toContain('bij het begin van de bespreking')
  // Rated by one: nothing to compare.
  expect(text).toMatch(/door twee beoordelaars gescoord|maar één beoordelaar/)
  expect(text).toContain('Kandidaat K-01, competentie')
})

it('a candidate who was erased leaves the chain whole, and no words', async () => {
  const { clients, world, state } = await underWay()
  await openEarly(clients, world)
  await decideAll(clients, world)
  const db = state.file?.db
  if (db === undefined) throw new Error('no file')
  await db
    .transaction()
    .execute((trx) => eraseCandidate(trx, state, { ...aboutCara(world), authorId: world.people.lead }))
  const text = await read(clients.lead, world)
  expect(text).toContain('Alles klopt.')
  expect(text).toMatch(/delen van de inhoud zijn gewist/)
  expect(text).not.toMatch(/zonder hulp|De bus van/)
})

it('is made where the session is led, not on a laptop that took in a package', async () => {
  const lead = await startedWorld()
  const laptop = await newLaptop({ clock: lead.clock })
  await laptop.client.desk.registerLead({ name: 'Leidt iets anders', pin })
  await accept(laptop.client, await dealOut(lead, 'anna'))
  expect(await failureCodeOf(laptop.client.dossier.make({ sessionId: lead.world.sessionId }))).toBe('NOT_ALLOWED')
})
