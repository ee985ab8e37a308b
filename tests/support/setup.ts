// The usual beginning of a contract test: a core, a screen per person, and the small world.
import { readFileSync } from 'node:fs'
import { testCore } from './core.ts'
import { type Clients, personKeys, prepareWorld, startWorld, type World } from './world.ts'

export const profileText = readFileSync(new URL('../fixtures/opleidingsprofiel.txt', import.meta.url), 'utf8')

export function clientsOf(core: ReturnType<typeof testCore>): Clients {
  return Object.fromEntries(personKeys.map((key) => [key, core.client(key)])) as Clients
}

export async function preparedWorld(options: Parameters<typeof testCore>[0] = {}) {
  const core = testCore(options)
  const clients = clientsOf(core)
  const world: World = await prepareWorld(clients, core.folder, profileText)
  return { ...core, clients, world }
}

export async function startedWorld(options: Parameters<typeof testCore>[0] = {}) {
  const prepared = await preparedWorld(options)
  await startWorld(prepared.clients, prepared.world)
  return prepared
}
