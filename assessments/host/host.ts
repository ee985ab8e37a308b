// The core in plain Node, for a person's own browser: the page over HTTP, the contract over a WebSocket, on loopback.
// Another program on this computer, or a web page in the same browser, must not get in; docs/decisions/0007-loopback.md.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { type RawData, type WebSocket, WebSocketServer } from 'ws'
import { type CoreOptions, createCore } from '../services/core.ts'
import { type Channels, createChannels } from './channels.ts'
import { securityHeaders } from './content-policy.ts'
import { createLog, type Log } from './log.ts'
import { type PageName, sentencePage } from './pages.ts'
import { type Carrier, createRpc } from './rpc.ts'
import { readStaticFile } from './static-files.ts'

const address = '127.0.0.1'
/** Larger than any message that is read, so that one too large can still be answered by its number. */
const maxFrameBytes = 64_000_000

export interface HostOptions extends CoreOptions {
  /** The built page: the folder with index.html. */
  pageFolder: string
  /** 0, the default, takes any free port. */
  port?: number
}

export interface Host {
  /** The start address, with the token that admits a browser. */
  url: string
  port: number
  close(): Promise<void>
}

/** @throws the error of `listen` (EADDRINUSE, EACCES) when the port cannot be had. */
export async function startHost(options: HostOptions): Promise<Host> {
  const { pageFolder, port: wanted = 0, ...coreOptions } = options
  const log = createLog(options.localFolder)
  const core = createCore({ log: (error) => log('core', error), ...coreOptions })
  const serve = createRpc(core, log)
  let port = wanted
  const channels = createChannels(() => `wakker-${port}`)
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxFrameBytes, perMessageDeflate: false })

  const server = createServer((request, response) => {
    answer(request, response, { pageFolder, origin: `http://${address}:${port}`, channels }).catch((error: unknown) => {
      log('http', error)
      sendPage(response, 500, 'failed')
    })
  })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const channel = channelOf(request, `http://${address}:${port}`, channels)
    if (channel === null) {
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => serve(channel, carrierFor(webSocket, log)))
  })

  try {
    port = await listen(server, wanted)
  } catch (error) {
    await core.close()
    throw error
  }
  return {
    url: `http://${address}:${port}/?t=${channels.token}`,
    port,
    async close() {
      for (const socket of sockets.clients) socket.terminate()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
      await core.close()
    },
  }
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

interface Site {
  pageFolder: string
  origin: string
  channels: Channels
}

async function answer(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  const { origin, channels } = site
  const url = URL.parse(request.url ?? '/', origin)
  // A web page elsewhere can point its own name at 127.0.0.1; the Host header then still carries that name.
  if (url === null || url.origin !== origin || `http://${request.headers.host}` !== origin) {
    return sendPage(response, 403, 'refused')
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  const known = channels.find(request.headers.cookie) !== null
  const token = url.searchParams.get('t')
  if (token !== null) {
    // A browser that comes back with the address keeps its channel, and whoever signed in there stays signed in.
    const cookie = known ? undefined : channels.admit(token)
    if (cookie === null) return sendPage(response, 403, 'refused')
    const headers = { location: '/', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }
    response.writeHead(303, cookie === undefined ? headers : { ...headers, 'set-cookie': cookie }).end()
    return
  }
  if (!known) return sendPage(response, 403, 'refused')

  const file = await readStaticFile(site.pageFolder, url.pathname)
  if (file === null) return sendPage(response, 404, 'missing')
  const connect = `'self' ${origin.replace('http:', 'ws:')}`
  response.writeHead(200, { ...securityHeaders(connect), ...file.headers, 'content-length': file.body.length })
  response.end(request.method === 'HEAD' ? undefined : file.body)
}

function sendPage(response: ServerResponse, status: number, name: PageName): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
  response.writeHead(status, { ...securityHeaders("'none'"), ...headers }).end(sentencePage(name))
}

/** Browsers send Origin with every WebSocket; only our own page has ours. */
function channelOf(request: IncomingMessage, origin: string, channels: Channels): string | null {
  const { headers } = request
  if (request.url !== '/rpc' || headers.origin !== origin || `http://${headers.host}` !== origin) return null
  return channels.find(headers.cookie)
}

function carrierFor(socket: WebSocket, log: Log): Carrier {
  socket.on('error', (error) => log('websocket', error))
  return {
    send: (message) => socket.send(message),
    onMessage: (listener) => socket.on('message', (data: RawData, binary) => listener(binary ? null : String(data))),
    onClose: (listener) => socket.on('close', listener),
  }
}
