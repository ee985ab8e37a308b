// What is arranged for a candidate in words: for lead, coach and who observes them, and by no way out for anybody else.
import { describe, expect, it } from 'vitest'
import { openBundle } from '../../../assessments/bundles/index.ts'
import { eraseCandidate } from '../../../assessments/services/record/rebuild.ts'
import type { Client } from '../../support/core.ts'
import { textOf } from '../../support/docx.ts'
import { dbOf, deviceOf, openedPackage } from '../../support/forged.ts'
import { bringBack, dealOut, laptopOf } from '../../support/laptops.ts'
import { preparedWorld } from '../../support/setup.ts'
import { judge, startWorld, type World } from '../../support/world.ts'
import { calls } from '../gate/calls.ts'

const ofCara = 'geheim-rustige-kamer'
const ofDirk = 'geheim-grote-letters'

async function arrangedWorld() {
  const prepared = await preparedWorld()
  const { clients, world } = prepared
  const { revision, body } = await clients.lead.sessions.get({ id: world.sessionId })
  const words: Record<string, string> = { [world.cara]: ofCara, [world.dirk]: ofDirk }
  const candidates = body.candidates.map((each) => ({ ...each, accommodations: words[each.id] ?? '' }))
  await clients.lead.sessions.save({ id: world.sessionId, revision, body: { ...body, candidates } })
  await startWorld(clients, world)
  return prepared
}

/** Everything that can be read, as one text; documents opened. */
async function readable(client: Client, world: World): Promise<string> {
  const answers: unknown[] = []
  for (const { when, call } of Object.values(calls)) {
    if (when !== 'read') continue
    const answer = await call(client, world).catch((error: unknown) => error)
    answers.push(answer)
    for (const base64 of filesIn(answer)) answers.push(textIn(base64))
  }
  return JSON.stringify(answers)
}
/** Not every file is a document. */
function textIn(base64: string): string {
  try {
    return textOf(Buffer.from(base64, 'base64'))
  } catch {
    return ''
  }
}
const filesIn = (answer: unknown): string[] =>
  typeof answer === 'object' && answer !== null && 'base64' in answer && typeof answer.base64 === 'string'
    ? [answer.base64]
    : []

describe('accommodations', () => {
  it('are read by lead and coach, and by assessors of that candidate alone', async () => {
    const { clients, world } = await arrangedWorld()
    for (const client of [clients.lead, clients.coach]) {
      const { candidates } = (await client.sessions.get({ id: world.sessionId })).body
      expect(candidates.map(({ accommodations }) => accommodations)).toEqual([ofCara, ofDirk])
    }
    const anna = await readable(clients.anna, world)
    expect(anna).toContain(ofCara)
    expect(anna).not.toContain(ofDirk)
    const other = await readable(clients.other, world)
    expect(other).toContain(ofDirk)
    expect(other).not.toContain(ofCara)
  })

  it('never reach a viewer, a candidate’s screen, the wall, or whoever is not signed in', async () => {
    const { clients, world, client } = await arrangedWorld()
    const none = async (who: Client) => expect(await readable(who, world)).not.toMatch(/geheim-(rustige|grote)/)
    await none(clients.viewer)
    const wall = client('wall')
    await none(wall)
    expect(JSON.stringify(await wall.day.wall({ sessionId: world.sessionId }))).not.toContain('geheim')
    await clients.lead.kiosk.enter({ sessionId: world.sessionId, candidateId: world.cara })
    await none(clients.lead)
  })

  it('stand on no paper', async () => {
    const { clients, world } = await arrangedWorld()
    const { sessionId } = world
    const people = [
      { who: 'wall' as const, id: null },
      { who: 'candidate' as const, id: world.cara },
      { who: 'assessor' as const, id: world.people.anna },
    ]
    const sheets = await Promise.all(people.map((each) => clients.lead.day.timetable({ sessionId, for: each })))
    expect(JSON.stringify(sheets)).not.toContain('geheim')
    const files = [
      await clients.lead.day.informationSheet({ sessionId }),
      await clients.lead.day.logFile({ sessionId }),
    ]
    for (const { base64 } of files) expect(textOf(Buffer.from(base64, 'base64'))).not.toContain('geheim')
  })

  it('travel in a package to whoever observes the candidate, and not back', async () => {
    const lead = await arrangedWorld()
    const { world } = lead
    const { body } = await openedPackage(await dealOut(lead, 'anna'))
    expect(JSON.stringify(body)).toContain(ofCara)
    expect(JSON.stringify(body)).not.toContain(ofDirk)
    const anna = await laptopOf(lead, 'anna')
    expect(JSON.stringify(await anna.client.work.get({ assignmentId: world.work.anna }))).toContain(ofCara)
    await judge(anna.client, world, world.work.anna, world.cara, { note: 'zegt goedemorgen', level: 3 })
    const { made } = await bringBack(lead, anna.client)
    const { identity } = deviceOf(lead)
    const opened = await openBundle(Buffer.from(made.file.base64, 'base64'), { code: null, identities: [identity] })
    expect(JSON.stringify(opened)).not.toContain('geheim')
  })

  it('go with the person', async () => {
    const { clients, world, state } = await arrangedWorld()
    const db = dbOf({ state })
    const about = { sessionId: world.sessionId, candidateId: world.cara, authorId: world.people.lead }
    await db.transaction().execute((trx) => eraseCandidate(trx, state, about))
    const { candidates } = (await clients.lead.sessions.get({ id: world.sessionId })).body
    expect(candidates.map(({ accommodations }) => accommodations)).toEqual(['', ofDirk])
  })

  it('go with the copy on a laptop', async () => {
    const lead = await arrangedWorld()
    const { world } = lead
    const anna = await laptopOf(lead, 'anna')
    await judge(anna.client, world, world.work.anna, world.cara, { note: 'zegt goedemorgen', level: 3 })
    await lead.clients.lead.exchange.declareSafe({ sessionId: world.sessionId, place: 'kluis' })
    await bringBack(lead, anna.client)
    await lead.clients.lead.exchange.declareSafe({ sessionId: world.sessionId, place: 'kluis' })
    await bringBack(lead, anna.client)
    await anna.client.exchange.eraseCopy({ sessionId: world.sessionId })
    const rows = await dbOf(anna).selectFrom('candidates').select('accommodations').execute()
    expect(rows).toEqual([{ accommodations: '' }])
  })
})
