// The main window, and what holds for every window: sandboxed, without Node, and going nowhere but to its own page.
import { BrowserWindow, type Session, screen, type WebContents, type WebPreferences } from 'electron'
import { isOurPage, pageUrl } from './page-protocol.ts'
import { readWindowState, writeWindowState } from './window-state.ts'

export interface WindowOptions {
  preload: string
  stateFile: string
  session: Session
}

export function openWindow({ preload, stateFile, session }: WindowOptions): BrowserWindow {
  const screens = screen.getAllDisplays().map((display) => display.workArea)
  const { maximized, ...place } = readWindowState(stateFile, screens)
  const window = new BrowserWindow({
    ...place,
    minWidth: 720,
    minHeight: 560,
    show: false,
    title: 'Wakker',
    backgroundColor: '#ffffff',
    webPreferences: lockedDown({ preload, session }),
  })
  if (maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () =>
    writeWindowState(stateFile, { ...window.getNormalBounds(), maximized: window.isMaximized() }),
  )

  keepToOurPage(window.webContents)
  void window.loadURL(pageUrl)
  return window
}

export function lockedDown({ preload, session }: Pick<WindowOptions, 'preload' | 'session'>): WebPreferences {
  return {
    preload,
    session,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
  }
}

export function keepToOurPage(webContents: WebContents): void {
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  webContents.on('will-navigate', (event) => {
    if (!isOurPage({ url: event.url, parent: null })) event.preventDefault()
  })
  webContents.on('will-attach-webview', (event) => event.preventDefault())
}

/**
 * No page of ours asks for a camera, a place or a device; whoever asks is not ours. Ours copies to the clipboard, fills
 * the screen, and keeps it awake while somebody observes.
 */
export function denyPermissions(session: Session): void {
  const allowed = new Set(['clipboard-sanitized-write', 'fullscreen', 'screen-wake-lock'])
  session.setPermissionRequestHandler((_webContents, permission, answer) => answer(allowed.has(permission)))
  session.setPermissionCheckHandler((_webContents, permission) => allowed.has(permission))
}

export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
