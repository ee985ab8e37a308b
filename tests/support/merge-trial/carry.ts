// A file carried from one laptop to another, taken in as the procedures do it: opened first, then all or nothing.
import { sql } from 'kysely'
import type { CoreState } from '../../../assessments/services/context.ts'
import { bringIn } from '../../../assessments/services/exchange/arrivals.ts'
import { nothingKnown } from '../../../assessments/services/exchange/devices.ts'
import { type Given, only, openGiven } from '../../../assessments/services/exchange/given.ts'
import { recordLines } from '../../../assessments/services/exchange/record-lines.ts'
import { type GivenReturn, type Recognition, takeIn } from '../../../assessments/services/exchange/take-in.ts'
import { type Laptop, write } from './laptop.ts'
import type { MemoryFile } from './memory-file.ts'
import { ids } from './template.ts'
import type { Carried, LeadsWriting } from './world.ts'

export interface Receiver {
  file: MemoryFile
  core: CoreState
}

export const openReturn = async (at: Receiver, base64: string): Promise<GivenReturn> =>
  only((await openGiven(at.file.db, base64, null)) as Given, 'return')

export async function carryIn(at: Receiver, carried: Carried, recognise: readonly Recognition[] = []): Promise<void> {
  if ('written' in carried) await bringWriting(at, carried.written)
  else await write(at, (trx) => takeIn(trx, at.core, carried.given, recognise))
}

/** What a lead wrote on another laptop with the same data file: an identity of the file's own, which writes no more here. */
async function bringWriting(at: Receiver, { cards, lines }: LeadsWriting): Promise<void> {
  await write(at, async (trx) => {
    for (const { id, signKey } of cards) {
      await trx
        .insertInto('devices')
        .values({
          id,
          role: 'own',
          number: 0,
          sign_key: signKey,
          ...nothingKnown,
          state: 'retired',
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
    await bringIn(trx, ids.session, lines)
  })
}

export async function writingOf({ file }: Pick<Laptop, 'file'>): Promise<LeadsWriting> {
  const cards = await file.db
    .selectFrom('devices')
    .select(['id', 'sign_key as signKey'])
    .where('role', '=', 'own')
    .orderBy('id')
    .execute()
  return {
    cards,
    lines: await recordLines(file.db, sql`device_id in (select id from devices where role = 'own')`),
  }
}
