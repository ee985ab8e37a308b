// One way to serve the core's procedures, whatever carries the messages: a WebSocket or Electron's process messages.
import { ORPCError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import type { CoreContext } from '../services/context.ts'
import type { Core } from '../services/core.ts'
import type { Log } from './log.ts'

/** The largest message that is read. The contract's largest input (a source of 20 MB as base64, corrected) fits inside. */
export const maxMessageChars = 40_000_000

export interface Carrier {
  send(message: string): void
  onMessage(listener: (message: unknown) => void): void
  onClose(listener: () => void): void
}

export type Serve = (channelId: string, carrier: Carrier) => void

export function createRpc(core: Core, log: Log): Serve {
  const handler = new RPCHandler<CoreContext>(core.router, {
    interceptors: [
      async ({ next, request }) => {
        try {
          return await next()
        } catch (error) {
          if (isUnforeseen(error)) log(request.url.pathname, error)
          throw error
        }
      },
    ],
  })
  const refusing = new RPCHandler<CoreContext>(core.router, {
    interceptors: [
      () => {
        throw new ORPCError('PAYLOAD_TOO_LARGE')
      },
    ],
  })

  return (channelId, carrier) => {
    const context = core.context(channelId)
    const accepted: Listener[] = []
    const refused: Listener[] = []
    handler.upgrade(portFor(carrier, accepted), { context })
    refusing.upgrade(portFor(carrier, refused), { context })
    carrier.onMessage((message) => {
      const request = typeof message === 'string' ? readRequest(message) : null
      if (request === null) return log('rpc', new TypeError('unreadable message'))
      const tooLarge = typeof message === 'string' && message.length > maxMessageChars
      for (const listener of tooLarge ? refused : accepted) listener({ data: request })
    })
  }
}

type Listener = (event?: { data: unknown }) => void

function portFor(carrier: Carrier, listeners: Listener[]) {
  return {
    postMessage: (message: string) => carrier.send(message),
    on: (event: string, listener: Listener) => {
      if (event === 'message') listeners.push(listener)
      else if (event === 'close') carrier.onClose(() => listener())
    },
  }
}

/**
 * The library lets an unreadable message end in an unhandled rejection, which ends the process.
 * So only messages of its own shape are passed on: `i` the number of the call, `p.u` the path, `t` for anything else.
 */
function readRequest(message: string): object | null {
  try {
    const value: unknown = JSON.parse(message)
    if (!isRecord(value) || (typeof value.i !== 'string' && typeof value.i !== 'number')) return null
    if (value.t !== undefined && value.t !== 1) return value.t === 4 ? value : null
    const { p: payload } = value
    return isRecord(payload) && typeof payload.u === 'string' && payload.u.startsWith('/') ? value : null
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A failure the contract names is an answer; what the core did not foresee it has logged itself. */
function isUnforeseen(error: unknown): boolean {
  return !(error instanceof ORPCError) || !error.defined
}
