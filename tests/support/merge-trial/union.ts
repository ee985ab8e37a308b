// The question of the trial: do all files together give the same union, in whatever order and however often they come?

import { recognise } from '../../../assessments/services/exchange/recognise.ts'
import { rebuildProjections, verifyRecord } from '../../../assessments/services/record/rebuild.ts'
import { carryIn, type Receiver } from './carry.ts'
import { diceOf } from './dice.ts'
import { coreOf, identities, write } from './laptop.ts'
import { contentsOf, difference, fileFrom, type MemoryFile } from './memory-file.ts'
import { ids } from './template.ts'
import type { Carried, World } from './world.ts'

export interface Verdict {
  records: number
  differing: string[]
  lost: string[]
  /** How many entries are held, by reason: tells whether the histories are worth anything. */
  held: Record<string, number>
}

export async function union(world: World, seed: number): Promise<Verdict> {
  const dice = diceOf(seed)
  const differing = [...world.problems]
  const copies: { name: string; at: Receiver }[] = []
  const again = (files: readonly Carried[]) => [...dice.shuffled(files), ...dice.shuffled(files).slice(0, 3)]
  for (const name of ['copy 1', 'copy 2']) {
    const at = { file: fileFrom(world.dealtOut), core: coreOf(await anyone(), 9) }
    differing.push(...(await takeAll(name, at, again(world.carried))))
    copies.push({ name, at })
  }
  for (const lead of world.leads) {
    differing.push(...(await takeAll(lead.name, lead, dice.shuffled(world.carried))))
    copies.push({ name: lead.name, at: lead })
  }
  for (const { name, at } of copies) differing.push(...(await recogniseEverybody(name, at, world)))
  const [first] = copies
  if (first === undefined) return { records: 0, differing, lost: [], held: {} }
  const contents = contentsOf(first.at.file)
  for (const { name, at } of copies.slice(1)) {
    const found = difference(contents, contentsOf(at.file))
    if (found !== null) differing.push(`${name} differs from copy 1: ${found}`)
  }
  differing.push(...(await takeAll('copy 1, once more', first.at, dice.shuffled(world.carried))))
  const once = difference(contents, contentsOf(first.at.file))
  if (once !== null) differing.push(`taking in again changes: ${once}`)
  const others = world.laptops.map((laptop) => ({ name: laptop.name, at: laptop }))
  for (const { name, at } of [{ name: 'copy 1', at: first.at }, ...others]) {
    const changed = await rebuilt(at.file)
    if (changed !== null) differing.push(`rebuilding ${name} changes: ${changed}`)
    for (const { hash, fault } of (await verifyRecord(at.file.db)).faults) {
      if (!world.planted.has(hash)) differing.push(`${name}: ${fault} at ${hash.slice(0, 8)}`)
    }
  }
  const lost = lostIn(first.at.file, world)
  for (const { at } of copies.slice(0, 2)) at.file.sqlite.close()
  return { records: contents.get('records')?.length ?? 0, differing, lost, held: heldIn(contents) }
}

function heldIn(contents: Map<string, string[]>): Record<string, number> {
  const rows = (contents.get('held') ?? []).map((row) => (JSON.parse(row) as { reason: string }).reason)
  const settled = contents.get('settlements')?.length ?? 0
  const gates = contents.get('gates')?.length ?? 0
  const reasons = Map.groupBy(rows, (reason) => reason)
  return { settled, gates, ...Object.fromEntries([...reasons].map(([reason, all]) => [reason, all.length])) }
}

async function anyone() {
  const [device] = await identities()
  if (device === undefined) throw new Error('no identities')
  return device
}

async function takeAll(name: string, at: Receiver, files: readonly Carried[]): Promise<string[]> {
  const problems: string[] = []
  for (const carried of files) {
    try {
      await carryIn(at, carried)
    } catch (error) {
      problems.push(`${name}: a file of ${carried.from} ended in ${String(error)}`)
    }
  }
  return problems
}

/** Assessors are known by now; strangers only where somebody let them in. The forger's other names stay strangers. */
async function recogniseEverybody(name: string, { file }: Receiver, { recognised }: World): Promise<string[]> {
  const inSession = file.db.selectFrom('session_assessors').select('person_id')
  const waiting = await file.db
    .selectFrom('held as h')
    .innerJoin('records as r', 'r.hash', 'h.record_hash')
    .select('r.author_id')
    .distinct()
    .where('h.reason', '=', 'unknown-author')
    .where('r.author_id', 'in', inSession)
    .execute()
  const whom = new Set([...waiting.map((row) => row.author_id), ...recognised])
  whom.delete(ids.lead(0))
  try {
    for (const id of [...whom].sort()) await write({ file }, (trx) => recognise(trx, ids.session, id, 'beside'))
    return []
  } catch (error) {
    return [`${name}: recognising ended in ${String(error)}`]
  }
}

async function rebuilt(file: MemoryFile): Promise<string | null> {
  const before = contentsOf(file)
  await write({ file }, rebuildProjections)
  return difference(before, contentsOf(file))
}

/** Letter for letter what each laptop wrote; of erased people only that there was something. */
function lostIn({ sqlite }: MemoryFile, { left }: World): string[] {
  const lost: string[] = []
  const header = sqlite.prepare('select header from records where hash = ?').pluck()
  for (const [hash, text] of left.headers) if (header.get(hash) !== text) lost.push(`record ${hash.slice(0, 8)}`)
  const content = sqlite
    .prepare(`select salt || ' ' || content from record_parts where record_hash = ? and part = ?`)
    .pluck()
  const erased = sqlite
    .prepare(
      `select 1 from record_part_subjects s join erasures e on e.candidate_id = s.candidate_id
       where s.record_hash = ? and s.part = ?`,
    )
    .pluck()
  for (const [key, text] of left.parts) {
    const [hash = '', part = ''] = key.split(' ')
    if (erased.get(hash, Number(part)) === undefined && content.get(hash, Number(part)) !== text) {
      lost.push(`content ${part} of ${hash.slice(0, 8)}`)
    }
  }
  return lost
}
