// The procedures of the exchange between laptops. Files come in and go out as base64; nothing here knows where they lie.

import { sql } from 'kysely'
import { keyWords, shortMark } from '../../bundles/index.ts'
import type { BundlePreview } from '../../contract/index.ts'
import { instant } from '../clock.ts'
import type { CoreContext, Reading, SignedIn } from '../context.ts'
import { failure } from '../failures.ts'
import { guarded, open, signIn } from '../guard.ts'
import { noteCalibration } from '../training/calibration.ts'
import { acceptPackage } from './accept.ts'
import { standingOfPackage } from './accepted.ts'
import { exchangeBoard } from './board.ts'
import { settle } from './contradictions.ts'
import { rememberIdentity, rememberWhatLeft } from './device.ts'
import { dryRun } from './dry-run.ts'
import { eraseCopy, planErasing } from './erase-copy.ts'
import { only, openGiven } from './given.ts'
import { ownEntries, ownExchanges } from './own.ts'
import { previewPackage } from './package-preview.ts'
import { makePackage } from './packages.ts'
import { declareSafe, keepReceipt, receiptFile, receiptOf, receivedEntries, requireOurs } from './receipts.ts'
import { recognise } from './recognise.ts'
import { previewReturn } from './return-preview.ts'
import { makeReturn } from './returns.ts'
import { takeIn } from './take-in.ts'

/** In a file without people whoever opened it may take in the first package; otherwise somebody is signed in. */
async function atTheFile(context: CoreContext) {
  const { core, channel } = context
  if (core.file === null || core.device === null) throw failure('FILE_CLOSED')
  const someone = await core.file.db.selectFrom('people').select('id').limit(1).executeTakeFirst()
  const roles = someone === undefined || channel.kiosk !== null ? [] : (await signIn(context)).actor.roles
  if (channel.kiosk !== null) throw failure('NOT_ALLOWED')
  return { core, db: core.file.db, device: core.device, roles, empty: someone === undefined }
}

export const exchange = {
  key: open.exchange.key.handler(async ({ context }) => {
    const { device } = await atTheFile(context)
    const { recipient } = device
    return { recipient, words: keyWords(recipient), mark: shortMark(recipient) }
  }),

  read: open.exchange.read.handler(async ({ context, input }): Promise<BundlePreview> => {
    const { core, db, roles, empty } = await atTheFile(context)
    const given = await openGiven(db, input.base64, input.code)
    if (given.manifest.wakker === 'package') {
      if (!empty && !roles.includes('assessor') && !roles.includes('lead')) throw failure('NOT_ALLOWED')
      return previewPackage(db, core, only(given, 'package'))
    }
    if (given.manifest.wakker === 'return') {
      if (!roles.includes('lead')) throw failure('NOT_ALLOWED')
      return previewReturn(db, core, only(given, 'return'))
    }
    if (!roles.includes('assessor')) throw failure('NOT_ALLOWED')
    const receipt = only(given, 'receipt')
    await requireOurs(db, receipt.manifest)
    return dryRun(db, async (trx) => {
      await keepReceipt(trx, core, receipt)
      const title = await trx
        .selectFrom('sessions')
        .select('title')
        .where('id', '=', receipt.manifest.session)
        .executeTakeFirst()
      const { answers, safe, session } = receipt.manifest
      const code = shortMark(`receipt ${answers.body} ${answers.edition}`)
      return {
        kind: 'receipt' as const,
        sessionId: session,
        session: title?.title ?? '',
        code,
        safe,
        ...(await arrivedOf(trx, session)),
      }
    })
  }),

  board: guarded.exchange.board.handler(({ context, input }) =>
    exchangeBoard(context.db, context.core, input.sessionId),
  ),

  makePackage: guarded.exchange.makePackage.handler(async ({ context, input }) => {
    const made = await context.write((trx) => makePackage(trx, context.core, context.actor, input))
    await rememberWhatLeft(context.core, context.db)
    return made
  }),

  packageCode: guarded.exchange.packageCode.handler(async ({ context, input }) => {
    const row = await context.db
      .selectFrom('packages')
      .select('code')
      .where('id', '=', input.packageId)
      .executeTakeFirst()
    if (row?.code == null) throw failure('NOT_FOUND')
    return { code: row.code }
  }),

  takeIn: guarded.exchange.takeIn.handler(async ({ context, input }) => {
    const given = only(await openGiven(context.db, input.base64, null), 'return')
    const taken = await context.write(async (trx) => {
      const { returnId, fresh } = await takeIn(trx, context.core, given, input.recognise)
      const named = JSON.stringify([...fresh])
      const held = await trx
        .selectFrom('held')
        .select('record_hash')
        .distinct()
        .where('record_hash', 'in', sql<string>`(select value from json_each(${named}))`)
        .execute()
      return { fresh: fresh.size, held: held.length, receipt: await receiptOf(trx, returnId) }
    })
    await rememberWhatLeft(context.core, context.db)
    return taken
  }),

  receiptFile: guarded.exchange.receiptFile.handler(({ context, input }) =>
    receiptFile(context.db, context.core, input.returnId),
  ),

  recognise: guarded.exchange.recognise.handler(({ context, input }) =>
    context.write(async (trx) => {
      await recognise(trx, input.sessionId, input.assessorId, input.how)
      return {}
    }),
  ),

  settle: guarded.exchange.settle.handler(({ context, input }) =>
    context.write(async (trx) => {
      await settle(trx, context.core, context.actor, input)
      return {}
    }),
  ),

  declareSafe: guarded.exchange.declareSafe.handler(({ context, input }) =>
    context.write(async (trx) => {
      await declareSafe(trx, context.core, input.sessionId, input.place)
      return {}
    }),
  ),

  acceptPackage: open.exchange.acceptPackage.handler(async ({ context, input }) => {
    const { core, db, roles, empty } = await atTheFile(context)
    if (!empty && !roles.includes('assessor') && !roles.includes('lead')) throw failure('NOT_ALLOWED')
    const given = only(await openGiven(db, input.base64, input.code), 'package')
    const { session } = given.manifest
    await db.transaction().execute(async (trx) => {
      const standing = await standingOfPackage(trx, given.manifest)
      if (standing === 'older') throw failure('PACKAGE_OLDER')
      if (standing === 'other-device' && !input.confirmed) throw failure('CONFIRM_OTHER_DEVICE')
      await acceptPackage(trx, core, given, input.standIn)
    })
    core.savedAt = instant(core.clock.wall())
    return { sessionId: session, savedAt: core.savedAt }
  }),

  own: guarded.exchange.own.handler(({ context }) => ownExchanges(context.db, context.actor)),

  makeReturn: guarded.exchange.makeReturn.handler(async ({ context, input }) => {
    await requireIn(context, input.sessionId)
    const made = await context.write(async (trx) => {
      await noteCalibration(trx, context.core, context.actor.personId, input)
      return makeReturn(trx, context.core, input.sessionId)
    })
    await rememberWhatLeft(context.core, context.db)
    return made
  }),

  readReceipt: guarded.exchange.readReceipt.handler(async ({ context, input }) => {
    const given = only(await openGiven(context.db, input.base64, null), 'receipt')
    const { session, safe } = given.manifest
    const { renewed, ...read } = await context.write(async (trx) => {
      const device = await keepReceipt(trx, context.core, given)
      return { renewed: device, sessionId: session, safe, ...(await arrivedOf(trx, session)) }
    })
    if (renewed !== null) {
      context.core.device = renewed
      rememberIdentity(context.core, context.file, renewed)
    }
    return read
  }),

  eraseCopy: guarded.exchange.eraseCopy.handler(async ({ context, input }) => {
    await requireIn(context, input.sessionId)
    return context.write(async (trx) => ({
      entries: await eraseCopy(trx, context.core, input.sessionId, context.actor.personId),
    }))
  }),

  eraseOn: guarded.exchange.eraseOn.handler(async ({ context, input }) => {
    await requireIn(context, input.sessionId)
    return context.write(async (trx) => {
      await planErasing(trx, input.sessionId, input.on)
      return {}
    })
  }),
}

async function arrivedOf(db: Reading, sessionId: string) {
  const entries = await ownEntries(db, sessionId)
  const received = await receivedEntries(db, sessionId, 'all')
  const arrived = entries.filter(({ hash }) => received.has(hash)).length
  return { received: arrived, missing: entries.length - arrived }
}

/** Sessions the caller is an assessor of; others are not theirs to bring or to erase. */
async function requireIn({ db, actor }: SignedIn, sessionId: string): Promise<void> {
  const row = await db
    .selectFrom('session_assessors')
    .select('person_id')
    .where('session_id', '=', sessionId)
    .where('person_id', '=', actor.personId)
    .executeTakeFirst()
  if (row === undefined) throw failure('NOT_FOUND')
}
