// Where a person's data files go by default, and where this computer keeps its own things. Nothing is made here.
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

export function defaultDataFolder(): string {
  const documents = join(homedir(), 'Documents')
  return existsSync(documents) ? documents : homedir()
}

/** The same folder the desktop program uses; local, never roaming. */
export function defaultLocalFolder(): string {
  const { LOCALAPPDATA, XDG_CONFIG_HOME } = process.env
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Wakker')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Wakker')
  return join(XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'Wakker')
}
