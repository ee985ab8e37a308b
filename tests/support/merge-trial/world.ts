// What a history has made so far: laptops, files on sticks, and all that ever left a laptop in a file that is whole.
import type { DeviceSecrets } from '../../../assessments/bundles/index.ts'
import type { DeviceCard, RecordLine } from '../../../assessments/contract/index.ts'
import type { GivenReturn } from '../../../assessments/services/exchange/take-in.ts'
import { diceOf } from './dice.ts'
import type { Shape } from './history.ts'
import { coreOf, identities, type Laptop, writesAs } from './laptop.ts'
import { emptyFile, fileFrom } from './memory-file.ts'
import { ids, prepare } from './template.ts'

/** A return file, opened; or what a lead's laptop wrote, as it would come from a lead's second laptop. */
export type Carried = { from: string; base64: string; given: GivenReturn } | { from: string; written: LeadsWriting }
export interface LeadsWriting {
  cards: DeviceCard[]
  lines: RecordLine[]
}

export interface World {
  leads: Laptop[]
  laptops: Laptop[]
  /** The lead's file as it was when the packages were dealt out. */
  dealtOut: Buffer
  carried: Carried[]
  left: { headers: Map<string, string>; parts: Map<string, string> }
  /** Records that were made to be faulty. */
  planted: Set<string>
  /** Who was let in without having been registered. */
  recognised: Set<string>
  problems: string[]
  freshIdentity(): DeviceSecrets
}
/** Of the issue: a session is two to eight devices. */
export const mostLaptops = 8

let empty: Buffer | undefined
export async function blankFile(): Promise<Buffer> {
  empty ??= await emptyFile()
  return empty
}

export async function newLaptop(world: Pick<World, 'freshIdentity'>, which: number, name: string): Promise<Laptop> {
  const device = world.freshIdentity()
  const laptop: Laptop = {
    name,
    kind: 'assessor',
    people: [],
    file: fileFrom(await blankFile()),
    core: coreOf(device, which),
    backup: null,
  }
  await writesAs(laptop, device)
  return laptop
}

export async function newWorld(shape: Shape): Promise<World> {
  const all = diceOf(shape.seed).shuffled(await identities())
  const freshIdentity = () => {
    const next = all.pop()
    if (next === undefined) throw new Error('no identities left')
    return next
  }
  const lead = await newLaptop({ freshIdentity }, 0, 'lead 0')
  lead.kind = 'lead'
  lead.people = [ids.lead(0)]
  await prepare(lead, shape)
  const dealtOut = lead.file.sqlite.serialize()
  const leads = [lead]
  if (shape.leads > 1) {
    const second: Laptop = { ...lead, name: 'lead 1', people: [ids.lead(1)], file: fileFrom(dealtOut), backup: null }
    second.core = coreOf(freshIdentity(), 1)
    if (second.core.device !== null) await writesAs(second, second.core.device)
    leads.push(second)
  }
  const world: World = {
    leads,
    laptops: [...leads],
    dealtOut,
    carried: [],
    left: { headers: new Map(), parts: new Map() },
    planted: new Set(),
    recognised: new Set(),
    problems: [],
    freshIdentity,
  }
  return world
}

export function remember({ left }: World, lines: readonly RecordLine[]): void {
  for (const { hash, header, parts } of lines) {
    left.headers.set(hash, header)
    for (const { part, salt, content } of parts) left.parts.set(`${hash} ${part}`, `${salt} ${content}`)
  }
}

/** One of them, counted round; undefined when there is none. */
export const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length]
