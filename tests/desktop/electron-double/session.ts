// Sessions: the handlers of schemes are kept and used; of permissions it is only noted that they were set.
import { noted } from './calls.ts'

type SchemeHandler = (request: Request) => Response | Promise<Response>

export const schemes = new Map<string, SchemeHandler>()

export const protocol = {
  registerSchemesAsPrivileged: noted('registerSchemesAsPrivileged'),
  handle: (scheme: string, handler: SchemeHandler) => {
    schemes.set(scheme, handler)
  },
}
const defaultSession = {
  protocol,
  setPermissionRequestHandler: noted('setPermissionRequestHandler'),
  setPermissionCheckHandler: noted('setPermissionCheckHandler'),
}
export const session = { defaultSession }
