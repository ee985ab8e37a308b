// The desk: data file and sign-in. Answers are always the desk as it now stands for this channel.
import { instant } from '../clock.ts'
import type { Channel, CoreState, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { guarded, open } from '../guard.ts'
import { closeFile, createFile, discardSample, openFile, openSampleFile } from './files.ts'
import { hashPin, requireFit, tryPin } from './pin.ts'
import { buildSampleFile } from './sample.ts'
import { deskState } from './state.ts'

/** One transaction outside the guard: signing in happens before there is an actor. */
function transaction<T>(core: CoreState, command: (trx: Trx) => Promise<T>): Promise<T> {
  if (core.file === null) throw failure('FILE_CLOSED')
  return core.file.db.transaction().execute(command)
}

function enter(channel: Channel, personId: string): void {
  if (channel.kiosk !== null) throw failure('NOT_ALLOWED')
  channel.personId = personId
  channel.locked = false
}

function notAtTheKiosk(channel: Channel): void {
  if (channel.kiosk !== null) throw failure('NOT_ALLOWED')
}

export const desk = {
  state: open.desk.state.handler(({ context }) => deskState(context)),
  create: open.desk.create.handler(async ({ context, input }) => {
    notAtTheKiosk(context.channel)
    await createFile(context.core, input.path, input.passphrase)
    return deskState(context)
  }),
  open: open.desk.open.handler(async ({ context, input }) => {
    notAtTheKiosk(context.channel)
    await openFile(context.core, input.path, input.passphrase)
    return deskState(context)
  }),
  openSample: open.desk.openSample.handler(async ({ context }) => {
    notAtTheKiosk(context.channel)
    await openSampleFile(context.core)
    await buildSampleFile(context.core)
    return deskState(context)
  }),
  discardSample: open.desk.discardSample.handler(async ({ context }) => {
    notAtTheKiosk(context.channel)
    await discardSample(context.core)
    return deskState(context)
  }),
  close: open.desk.close.handler(async ({ context }) => {
    notAtTheKiosk(context.channel)
    await closeFile(context.core)
    return deskState(context)
  }),
  registerLead: open.desk.registerLead.handler(async ({ context, input }) => {
    const id = crypto.randomUUID()
    await transaction(context.core, async (trx) => {
      const someone = await trx.selectFrom('people').select('id').limit(1).executeTakeFirst()
      if (someone !== undefined) throw failure('ALREADY_REGISTERED')
      const row = { id, name: input.name, roles: JSON.stringify(['lead']), pin_hash: hashPin(input.pin) }
      await trx.insertInto('people').values(row).execute()
    })
    context.core.savedAt = instant(context.core.clock.wall())
    enter(context.channel, id)
    return deskState(context)
  }),
  signIn: open.desk.signIn.handler(async ({ context, input }) => {
    requireFit(await transaction(context.core, (trx) => tryPin(trx, context.core, input.personId, input.pin)))
    enter(context.channel, input.personId)
    return deskState(context)
  }),
  choosePin: open.desk.choosePin.handler(async ({ context, input }) => {
    await transaction(context.core, async (trx) => {
      const chosen = await trx
        .updateTable('people')
        .set({ pin_hash: hashPin(input.pin), pin_failures: 0, pin_blocked_until: null })
        .where('id', '=', input.personId)
        .where('pin_hash', 'is', null)
        .executeTakeFirst()
      if (chosen.numUpdatedRows === 0n) throw failure('PIN_ALREADY_CHOSEN')
    })
    enter(context.channel, input.personId)
    return deskState(context)
  }),
  lock: guarded.desk.lock.handler(({ context }) => {
    context.channel.locked = true
    return deskState(context)
  }),
  signOut: guarded.desk.signOut.handler(({ context }) => {
    context.channel.personId = null
    return deskState(context)
  }),
}
