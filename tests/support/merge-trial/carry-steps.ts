// What is carried between laptops: packages out, return files back, receipts; and what happens to laptops and sticks.
import { ORPCError } from '@orpc/server'
import { acceptPackage, standInsOf } from '../../../assessments/services/exchange/accept.ts'
import { standingOfPackage } from '../../../assessments/services/exchange/accepted.ts'
import { eraseCopy } from '../../../assessments/services/exchange/erase-copy.ts'
import { only, openGiven } from '../../../assessments/services/exchange/given.ts'
import { keepKey, makePackage } from '../../../assessments/services/exchange/packages.ts'
import { declareSafe, keepReceipt, receiptFile } from '../../../assessments/services/exchange/receipts.ts'
import { makeReturn } from '../../../assessments/services/exchange/returns.ts'
import { takeIn } from '../../../assessments/services/exchange/take-in.ts'
import { carryIn, openReturn, writingOf } from './carry.ts'
import type { Step } from './history.ts'
import { coreOf, type Laptop, putBack, write, writesAs } from './laptop.ts'
import { everything, fileFrom } from './memory-file.ts'
import { ids, isPrepared } from './template.ts'
import { mostLaptops, newLaptop, pick, remember, type World } from './world.ts'

const assessorsLaptops = ({ laptops }: World) => laptops.filter(({ kind }) => kind === 'assessor')

async function withOwnRecords(world: World): Promise<Laptop[]> {
  const found: Laptop[] = []
  for (const laptop of assessorsLaptops(world)) {
    const own = laptop.file.db.selectFrom('devices').select('id').where('role', '=', 'own')
    const row = await laptop.file.db
      .selectFrom('records')
      .select('hash')
      .where('device_id', 'in', own)
      .executeTakeFirst()
    if (row !== undefined) found.push(laptop)
  }
  return found
}

/** A package for one or two people, onto this laptop. */
export async function dealOut(lead: Laptop, laptop: Laptop, personIds: string[], standIn: boolean) {
  const recipient = laptop.core.device?.recipient ?? ''
  const actor = { personId: lead.people[0] ?? '', roles: ['lead' as const] }
  const made = await write(lead, async (trx) => {
    for (const personId of personIds) await keepKey(trx, personId, recipient)
    return makePackage(trx, lead.core, actor, { sessionId: ids.session, personIds, lock: { kind: 'known-key' } })
  })
  const given = only(await openGiven(laptop.file.db, made.file.base64, null), 'package')
  const [first] = personIds
  await write(laptop, async (trx) => {
    if ((await standingOfPackage(trx, given.manifest)) === 'older') return
    const other = standIn && first !== undefined ? { assessorId: first, name: 'Invaller' } : null
    await acceptPackage(trx, laptop.core, given, other)
  })
  const standIns = await standInsOf(laptop.file.db, ids.session)
  for (const id of personIds) {
    const whoWorks = standIns.get(id)?.id ?? id
    if (!laptop.people.includes(whoWorks)) laptop.people.push(whoWorks)
  }
}

async function people(lead: Laptop, { c }: Step): Promise<string[]> {
  const rows = await lead.file.db
    .selectFrom('session_assessors')
    .select('person_id')
    .where('person_id', '!=', ids.lead(0))
    .orderBy('person_id')
    .execute()
  const all = rows.map((row) => row.person_id)
  const two = c % 7 === 0 ? [pick(all, c), pick(all, c + 1)] : [pick(all, c)]
  return [...new Set(two.flatMap((id) => id ?? []))]
}

export const carrySteps = {
  async return(world: World, step: Step) {
    const [lead] = world.leads
    const laptops = await withOwnRecords(world)
    const laptop = pick(laptops, step.a)
    if (laptop === undefined || lead === undefined) return
    const made = await write(laptop, (trx) => makeReturn(trx, laptop.core, ids.session))
    const given = await openReturn(lead, made.file.base64)
    remember(world, given.body.records)
    world.carried.push({ from: laptop.name, base64: made.file.base64, given })
  },

  async take(world: World, step: Step) {
    const lead = pick(world.leads, step.a)
    const carried = pick(world.carried, step.b)
    if (lead === undefined || carried === undefined) return
    if ('written' in carried || step.c % 3 !== 0) return carryIn(lead, carried)
    const how = step.c % 2 === 0 ? ('instead' as const) : ('beside' as const)
    const recognise = carried.given.manifest.assessors.map(({ id }) => ({ assessorId: id, how }))
    await carryIn(lead, carried, recognise)
    for (const { assessorId } of recognise) world.recognised.add(assessorId)
  },

  async deal(world: World, step: Step) {
    const lead = pick(world.leads, step.a)
    const laptop = pick(assessorsLaptops(world), step.b)
    if (lead === undefined || laptop === undefined) return
    const own = laptop.people.filter(isPrepared)
    const whom = step.c % 3 === 0 || own.length === 0 ? await people(lead, step) : own
    await dealOut(lead, laptop, whom, false)
  },

  async 'deal-new-laptop'(world: World, step: Step) {
    const lead = pick(world.leads, step.a)
    if (lead === undefined || world.laptops.length >= mostLaptops) return
    const n = world.laptops.length
    const laptop = await newLaptop(world, n, `laptop ${n}`)
    await dealOut(lead, laptop, await people(lead, step), step.b % 3 === 0)
    world.laptops.push(laptop)
  },

  /** Cut off or changed by one byte: refused, and nothing in the file is other than it was. */
  async damage(world: World, step: Step) {
    const lead = pick(world.leads, step.a)
    const carried = pick(world.carried, step.b)
    if (lead === undefined || carried === undefined || 'written' in carried) return
    const bytes = Buffer.from(carried.base64, 'base64')
    const place = (step.c * 7_919) % bytes.length
    const damaged = step.a % 2 === 0 ? bytes.subarray(0, place) : Buffer.from(bytes)
    if (step.a % 2 !== 0) damaged[place] = (damaged[place] ?? 0) ^ (1 + (step.c % 255))
    await mustBeRefused(world, lead, damaged.toString('base64'), 'a damaged file')
  },

  async snapshot(world: World, step: Step) {
    const laptop = pick(world.laptops, step.a)
    const device = laptop?.core.device
    if (laptop === undefined || device == null) return
    laptop.backup = { bytes: laptop.file.sqlite.serialize(), device }
  },

  /** Yesterday's backup: with the old identity where the whole computer was put back, else under a new one. */
  async restore(world: World, step: Step) {
    const laptop = pick(
      world.laptops.filter(({ backup }) => backup !== null),
      step.a,
    )
    if (laptop?.backup == null) return
    if (laptop.kind === 'lead') await leadWritesOff(world, laptop)
    putBack(laptop, laptop.backup.bytes, laptop.backup.device)
    if (laptop.kind === 'lead' || step.b % 2 === 0) await writesAs(laptop, world.freshIdentity())
  },

  async clone(world: World, step: Step) {
    const laptop = pick(assessorsLaptops(world), step.a)
    if (laptop === undefined || world.laptops.length >= mostLaptops) return
    const n = world.laptops.length
    const device = laptop.core.device
    if (device === null) return
    const twin: Laptop = {
      ...laptop,
      name: `laptop ${n}`,
      people: [...laptop.people],
      file: fileFrom(laptop.file.sqlite.serialize()),
      core: coreOf(device, n),
    }
    if (step.b % 2 === 0) await writesAs(twin, world.freshIdentity())
    world.laptops.push(twin)
  },

  async receipt(world: World, step: Step) {
    const lead = pick(world.leads, step.a)
    if (lead === undefined) return
    const rows = await lead.file.db.selectFrom('returns').select('id').execute()
    const row = pick(rows, step.b)
    if (row === undefined) return
    if (step.c % 2 === 0) await write(lead, (trx) => declareSafe(trx, lead.core, ids.session, 'kluis'))
    const { base64 } = await receiptFile(lead.file.db, lead.core, row.id)
    for (const laptop of assessorsLaptops(world)) {
      const known = await readReceipt(laptop, base64)
      if (known) break
    }
  },

  async 'erase-copy'(world: World, step: Step) {
    const laptop = pick(assessorsLaptops(world), step.a)
    const person = laptop?.people[0]
    if (laptop === undefined || person === undefined) return
    await write(laptop, (trx) => eraseCopy(trx, laptop.core, ids.session, person))
  },

  async 'lead-writes-off'(world: World, step: Step) {
    const lead = pick(world.leads, step.a)
    if (lead !== undefined) await leadWritesOff(world, lead)
  },
}

export async function leadWritesOff(world: World, lead: Laptop): Promise<void> {
  const written = await writingOf(lead)
  remember(world, written.lines)
  world.carried.push({ from: lead.name, written })
}

async function readReceipt(laptop: Laptop, base64: string): Promise<boolean> {
  try {
    const given = only(await openGiven(laptop.file.db, base64, null), 'receipt')
    const renewed = await write(laptop, (trx) => keepReceipt(trx, laptop.core, given))
    if (renewed !== null) laptop.core.device = renewed
    return true
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'NOT_FOR_THIS_FILE') return false
    throw error
  }
}

const wordsForDamage = ['BUNDLE_DAMAGED', 'NOT_A_BUNDLE', 'BUNDLE_EMPTY', 'SIGNATURE_WRONG', 'NOT_FOR_THIS_FILE']

export async function mustBeRefused(world: World, lead: Laptop, base64: string, what: string): Promise<void> {
  const before = everything(lead.file)
  try {
    const given = await openReturn(lead, base64)
    await write(lead, (trx) => takeIn(trx, lead.core, given, []))
    world.problems.push(`${what} was taken in`)
  } catch (error) {
    const code = error instanceof ORPCError ? error.code : String(error)
    if (!wordsForDamage.includes(code)) world.problems.push(`${what} ended in ${code}`)
  }
  if (everything(lead.file) !== before) world.problems.push(`${what} left something behind`)
}
