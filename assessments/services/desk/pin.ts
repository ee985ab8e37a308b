// A PIN is no key: it tells who sits there. It is kept hashed all the same, and guessing is slowed down.
import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import { instant } from '../clock.ts'
import type { CoreState, Trx } from '../context.ts'
import { failure } from '../failures.ts'

export const attemptsBeforeBlock = 5
const blockMs = 60_000

export function hashPin(pin: string): string {
  const salt = randomBytes(16)
  return `${salt.toString('hex')}:${scryptSync(pin, salt, 32, { N: 4096 }).toString('hex')}`
}

export function pinFits(pin: string, stored: string): boolean {
  const [salt = '', hash = ''] = stored.split(':')
  const tried = scryptSync(pin, Buffer.from(salt, 'hex'), 32, { N: 4096 })
  const kept = Buffer.from(hash, 'hex')
  return kept.length === tried.length && timingSafeEqual(kept, tried)
}

export type PinOutcome =
  | { outcome: 'fits' }
  | { outcome: 'not-chosen' }
  | { outcome: 'unknown' }
  | { outcome: 'wrong'; attemptsLeft: number }
  | { outcome: 'blocked'; until: string }

/** Tries a PIN and counts failures. The outcome is returned, not thrown, so that the count is kept. */
export async function tryPin(trx: Trx, core: CoreState, personId: string, pin: string): Promise<PinOutcome> {
  const person = await trx.selectFrom('people').selectAll().where('id', '=', personId).executeTakeFirst()
  if (person === undefined) return { outcome: 'unknown' }
  if (person.pin_hash === null) return { outcome: 'not-chosen' }
  const now = core.clock.wall()
  const until = person.pin_blocked_until
  // A clock set back must not lock anyone out for longer than the block itself.
  if (until !== null && Date.parse(until) > now && Date.parse(until) - now <= blockMs)
    return { outcome: 'blocked', until }
  const fits = pinFits(pin, person.pin_hash)
  const failures = fits ? 0 : (until === null ? person.pin_failures : 0) + 1
  const blocked = failures >= attemptsBeforeBlock ? instant(now + blockMs) : null
  await trx
    .updateTable('people')
    .set({ pin_failures: blocked === null ? failures : 0, pin_blocked_until: blocked })
    .where('id', '=', personId)
    .execute()
  if (fits) return { outcome: 'fits' }
  return blocked === null
    ? { outcome: 'wrong', attemptsLeft: attemptsBeforeBlock - failures }
    : { outcome: 'blocked', until: blocked }
}

/** Turns every outcome but «fits» into its failure; called after the transaction that counted the attempt. */
export function requireFit(result: PinOutcome): void {
  if (result.outcome === 'wrong') throw failure('WRONG_PIN', { attemptsLeft: result.attemptsLeft })
  if (result.outcome === 'blocked') throw failure('PIN_BLOCKED', { until: result.until })
  if (result.outcome === 'not-chosen') throw failure('PIN_NOT_CHOSEN')
  if (result.outcome === 'unknown') throw failure('NOT_FOUND')
}
