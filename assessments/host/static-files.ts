// Reads the built page's files for whoever serves them: the loopback address or Electron's app:// scheme.
import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

export interface StaticFile {
  body: Buffer<ArrayBuffer>
  headers: { 'content-type': string; 'cache-control': string }
}

/**
 * The file for a path of the address (still percent-encoded), or null when there is none to give.
 * A path without an extension is a screen of the app and gets index.html.
 */
export async function readStaticFile(root: string, pathname: string): Promise<StaticFile | null> {
  const relative = decode(pathname)
  if (relative === null) return null
  const extension = extname(relative).toLowerCase()
  const wanted = extension === '' ? 'index.html' : relative
  const type = types[extname(wanted).toLowerCase()]
  if (type === undefined) return null
  try {
    const base = await realpath(root)
    // Resolved through links first: what counts is where the bytes are, not what the path looks like.
    const file = await realpath(join(base, wanted))
    if (!file.startsWith(base + sep)) return null
    const hashed = relative.startsWith('/assets/') && extension !== ''
    const cache = hashed ? 'public, max-age=31536000, immutable' : 'no-store'
    return { body: await readFile(file), headers: { 'content-type': type, 'cache-control': cache } }
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

function decode(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname)
    const parts = path.split(/[/\\]/)
    return path.includes('\0') || path.includes('\\') || parts.includes('..') ? null : path
  } catch {
    return null
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code))
}
