// Several laptops: each a core on a folder of its own. Files go from one to the other as a person would carry them.
import type { Client } from './core.ts'
import { passphrase, testCore } from './core.ts'
import type { startedWorld } from './setup.ts'
import { type PersonKey, pin } from './world.ts'

export type LeadsLaptop = Awaited<ReturnType<typeof startedWorld>>
export type AssessorKey = 'anna' | 'bert' | 'other'

/** A package for one or several, opened with the code that the lead reads out. */
export async function dealOut({ clients, world }: LeadsLaptop, ...keys: PersonKey[]) {
  const personIds = keys.map((key) => world.people[key])
  const made = await clients.lead.exchange.makePackage({
    sessionId: world.sessionId,
    personIds,
    lock: { kind: 'code' },
  })
  return { base64: made.file.base64, code: made.code, edition: made.edition, fileName: made.file.fileName }
}

/** A laptop with a data file of its own and nobody in it yet. */
export async function newLaptop(options: Parameters<typeof testCore>[0] = {}) {
  const core = testCore(options)
  const client = core.client('assessor')
  await client.desk.create({ path: `${core.folder}/eigen.wakker`, passphrase })
  return { ...core, client }
}

export interface Handed {
  base64: string
  code: string | null
}
export async function accept(
  client: Client,
  handed: Handed,
  standIn: { assessorId: string; name: string } | null = null,
) {
  return client.exchange.acceptPackage({ base64: handed.base64, code: handed.code, standIn, confirmed: false })
}

/** The assessor's laptop, package accepted, signed in. */
export async function laptopOf(lead: LeadsLaptop, key: AssessorKey, options: Parameters<typeof testCore>[0] = {}) {
  const laptop = await newLaptop({ clock: lead.clock, ...options })
  await accept(laptop.client, await dealOut(lead, key))
  await laptop.client.desk.choosePin({ personId: lead.world.people[key], pin })
  return laptop
}

/** One file back, taken in, and its receipt read. */
export async function bringBack(lead: LeadsLaptop, client: Client) {
  const made = await client.exchange.makeReturn({ sessionId: lead.world.sessionId })
  const taken = await lead.clients.lead.exchange.takeIn({ base64: made.file.base64, recognise: [] })
  const { base64 } = await lead.clients.lead.exchange.receiptFile({ returnId: taken.receipt.returnId })
  const read = await client.exchange.readReceipt({ base64 })
  return { made, taken, read }
}
