// What every part of playing a story shares: a screen per person, and looking things up by the story's names.
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '../contract/index.ts'
import type { Story } from './story.ts'

export type Client = ContractRouterClient<Contract>
export interface Hooks {
  /** A line for whoever waits, in Dutch. */
  progress?: (line: string) => void
  /** Story time passing, in milliseconds, for a caller whose core runs on a clock of its own. */
  pass?: (ms: number) => void
  /** What was before is told: the story's own day begins. */
  dayBegins?: () => void
}
export interface Cast {
  lead: Client
  client: (key: string) => Client
  personIds: Map<string, string>
  pin: string
}

export function found<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key)
  if (value === undefined) throw new Error(`the story names «${key}», which is not there`)
  return value
}

/** One screen per person: the client for each is asked for once. */
export function baseOf(story: Story, clientFor: (key: string) => Client): Cast {
  const clients = new Map<string, Client>(story.people.map((person) => [person.key, clientFor(person.key)]))
  const client = (key: string) => found(clients, key)
  return { lead: client(story.people[0]?.key ?? ''), client, personIds: new Map(), pin: story.pin }
}

/** By the core's clock, which may be the story's. */
export const today = async (lead: Client): Promise<string> => (await lead.desk.state()).now.slice(0, 10)
