// Every call passes here first: is there a file, who is it, may they. Then the handler; then failures are made presentable.
import { implement } from '@orpc/server'
import { contract, type Role } from '../contract/index.ts'
import { instant } from './clock.ts'
import type { CoreContext, SignedIn } from './context.ts'
import { failure, outward } from './failures.ts'
import { personRoles } from './people/roles.ts'

const base = implement(contract).$context<CoreContext>()

const presentable = base.middleware(async ({ context, next }) => {
  try {
    return await next()
  } catch (error) {
    throw outward(error, context.core.log)
  }
})

/** Procedures before sign-in: the file, the sign-in itself, and the way back from a candidate's screen. */
export const open = base.use(presentable)

/** Procedures for signed-in people in a role the contract names. */
export const guarded = open.use(async ({ context, next, procedure }) => {
  const access = procedure['~orpc'].meta.access
  const signedIn = await signIn(context)
  // A procedure that forgot to say who may call it is nobody's.
  if (access === undefined || access === 'anyone') throw failure('NOT_ALLOWED')
  if (!signedIn.actor.roles.some((role) => access.includes(role))) throw failure('NOT_ALLOWED')
  return next({ context: signedIn })
})

export async function signIn(context: CoreContext): Promise<SignedIn> {
  const { core, channel } = context
  const file = core.file
  if (file === null) throw failure('FILE_CLOSED')
  const actor = channel.kiosk
    ? { personId: channel.kiosk.handedOverBy, roles: ['kiosk'] as readonly Role[] }
    : await personOf(context)
  return {
    ...context,
    file,
    db: file.db,
    actor,
    async write(command) {
      const result = await file.db.transaction().execute(command)
      core.savedAt = instant(core.clock.wall())
      return { ...result, savedAt: core.savedAt }
    },
  }
}

async function personOf({ core, channel }: CoreContext) {
  if (channel.personId === null) throw failure('NOT_SIGNED_IN')
  if (channel.locked) throw failure('LOCKED')
  const roles = core.file === null ? [] : await personRoles(core.file.db, channel.personId)
  if (roles.length === 0) throw failure('NOT_SIGNED_IN')
  return { personId: channel.personId, roles }
}
