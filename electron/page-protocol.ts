// app://wakker/ is the built page. A scheme of its own, because file:// would let the page read any file.
import { protocol, type Session } from 'electron'
import { securityHeaders } from '../assessments/host/content-policy.ts'
import { readStaticFile } from '../assessments/host/static-files.ts'

export const pageUrl = 'app://wakker/'

/** Before the app is ready, as Electron demands. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

export function servePage(session: Session, pageFolder: string): void {
  session.protocol.handle('app', async (request) => {
    const url = URL.parse(request.url)
    const file =
      url?.host === 'wakker' && request.method === 'GET' ? await readStaticFile(pageFolder, url.pathname) : null
    if (file === null) return new Response(null, { status: 404 })
    return new Response(file.body, { headers: { ...securityHeaders("'self'"), ...file.headers } })
  })
}

/** Whether something comes from our own page: its address, and the window's main frame rather than a frame in it. */
export function isOurPage(frame: { url: string; parent: unknown } | null): boolean {
  if (frame === null || frame.parent !== null) return false
  const url = URL.parse(frame.url)
  return url?.protocol === 'app:' && url.host === 'wakker'
}
