// The client for the contract: over the desktop's message port, or over a WebSocket when the page is in a browser.
// Both sides check what goes over the wire, so a screen never shows an answer of the wrong shape.
import { createORPCClient, ORPCError } from '@orpc/client'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { RequestValidationPlugin, ResponseValidationPlugin } from '@orpc/contract/plugins'
import { type Contract, contract } from '../../assessments/contract/index.ts'
import type { Shell } from '../../assessments/contract/shell.ts'
import { desktop } from './desktop.ts'
import { reconnectingSocket } from './socket.ts'

/** Which procedure an error came from: the same code says something else about a person than about a programme. */
const origins = new WeakMap<Error, string>()
export const originOf = (error: unknown): string | undefined =>
  error instanceof Error ? origins.get(error) : undefined

const shared = {
  plugins: [new RequestValidationPlugin(contract), new ResponseValidationPlugin(contract)],
  interceptors: [
    async <T>({ next, path }: { next: () => Promise<T>; path: readonly string[] }): Promise<T> => {
      try {
        return await next()
      } catch (error) {
        if (error instanceof Error) origins.set(error, path.join('.'))
        throw error
      }
    },
  ],
}

function portOf(rpc: Shell['rpc']) {
  return {
    postMessage: (message: string) => rpc.send(message),
    onMessage: { addListener: (listener: (message: unknown) => void) => rpc.onMessage(listener) },
    // Page and core live and die together; there is no drop to tell of.
    onDisconnect: { addListener: () => undefined },
  }
}

const socketAddress = () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/rpc`

const link = desktop
  ? new PortLink({ ...shared, port: portOf(desktop.rpc) })
  : new SocketLink({ ...shared, websocket: reconnectingSocket(socketAddress()) })

export type Client = ContractRouterClient<Contract>
export const client: Client = createORPCClient(link)
export { ORPCError }
