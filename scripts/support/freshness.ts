// Whether something built is still true to its sources, by their times of change.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from './root.ts'

/** True when `built` is missing or older than the newest of the sources (files or folders, from the project's root). */
export function isStale(built: string, sources: readonly string[]): boolean {
  const made = statSync(inRoot(built), { throwIfNoEntry: false })?.mtimeMs
  return made === undefined || sources.some((source) => newest(inRoot(source)) > made)
}

function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs)
}
