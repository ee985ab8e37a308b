// What this computer remembers about its own screens, apart from any data file: whether there is sound, and a warning by sight.
// In the browser the program may stand at another port each time, and what a page stores belongs to the port; a cookie
// belongs to the computer's own address, whatever the port.
import { desktop } from '../../api/index.ts'

const name = (key: string) => `wakker-${key}`
const yearSeconds = 365 * 24 * 3_600

export function remember(key: string, value: string): void {
  try {
    if (desktop) localStorage.setItem(name(key), value)
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is asynchronous and not everywhere.
    else document.cookie = `${name(key)}=${value}; Max-Age=${yearSeconds}; Path=/; SameSite=Strict`
  } catch {
    // A profile that keeps nothing: the next start begins as usual.
  }
}

export function remembered(key: string): string | null {
  try {
    if (desktop) return localStorage.getItem(name(key))
    const found = document.cookie.split('; ').find((one) => one.startsWith(`${name(key)}=`))
    return found === undefined ? null : found.slice(name(key).length + 1)
  } catch {
    return null
  }
}
