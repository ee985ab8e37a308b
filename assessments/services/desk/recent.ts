// Files opened on this machine, newest first. A convenience: when the list cannot be read or written, it is empty.
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { writeWholeFile } from '../../../db/whole-file.ts'

const List = z.array(z.string()).max(50)
const listPath = (localFolder: string) => join(localFolder, 'recent.json')

export function recentFiles(localFolder: string): { name: string; path: string }[] {
  try {
    return List.parse(JSON.parse(readFileSync(listPath(localFolder), 'utf8')))
      .filter((path) => existsSync(path))
      .map((path) => ({ name: basename(path).replace(/\.wakker$/i, ''), path }))
  } catch {
    return []
  }
}

export function rememberFile(localFolder: string, path: string, log: (error: unknown) => void): void {
  try {
    mkdirSync(localFolder, { recursive: true })
    const others = recentFiles(localFolder).map((f) => f.path)
    writeWholeFile(listPath(localFolder), JSON.stringify([path, ...others.filter((p) => p !== path)].slice(0, 10)))
  } catch (error) {
    log(error)
  }
}
