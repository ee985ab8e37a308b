// A host on a folder of its own with a page of two files, and the three ways to knock on it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { type Host, startHost } from '../../../assessments/host/host.ts'

export interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

export class RunningHost {
  readonly folder = mkdtempSync(join(tmpdir(), 'wakker-host-'))
  readonly logged: unknown[] = []
  #host: Host | undefined

  get host(): Host {
    if (this.#host === undefined) throw new Error('not started')
    return this.#host
  }
  get origin(): string {
    return `http://127.0.0.1:${this.host.port}`
  }
  async start(): Promise<void> {
    const pageFolder = join(this.folder, 'page')
    mkdirSync(join(pageFolder, 'assets'), { recursive: true })
    writeFileSync(join(pageFolder, 'index.html'), '<!doctype html><title>page</title>')
    writeFileSync(join(pageFolder, 'assets', 'index-abc123.js'), 'export {}')
    writeFileSync(join(this.folder, 'secret.json'), '{}')
    const localFolder = join(this.folder, 'local')
    const log = (error: unknown) => this.logged.push(error)
    this.#host = await startHost({ folder: this.folder, localFolder, pageFolder, log })
  }
  async stop(): Promise<void> {
    await this.#host?.close()
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** Sends the path as it stands: `fetch` would tidy it first. */
  get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const call = request({ host: '127.0.0.1', port: this.host.port, path, headers, method }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          }),
        )
      })
      call.on('error', reject)
      call.end()
    })
  }
  /** The cookie a browser gets for the start address. */
  async cookie(): Promise<string> {
    const { headers } = await this.get(this.host.url.slice(this.origin.length))
    return headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  }
  /** A connection, or the status with which it was refused. */
  connect(headers: Record<string, string>, path = '/rpc'): Promise<WebSocket | number> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(`${this.origin.replace('http', 'ws')}${path}`, { headers })
      socket.on('open', () => resolve(socket))
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
      socket.on('error', reject)
    })
  }
}
