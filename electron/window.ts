// The one window: sandboxed, without Node, and going nowhere but to its own page.
import { BrowserWindow, type Session, screen } from 'electron'
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
    webPreferences: {
      preload,
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  })
  if (maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () =>
    writeWindowState(stateFile, { ...window.getNormalBounds(), maximized: window.isMaximized() }),
  )

  const { webContents } = window
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  webContents.on('will-navigate', (event) => {
    if (!isOurPage({ url: event.url, parent: null })) event.preventDefault()
  })
  webContents.on('will-attach-webview', (event) => event.preventDefault())
  void window.loadURL(pageUrl)
  return window
}

/** No page of ours asks for a camera, a place or a device; whoever asks is not ours. Only copying to the clipboard is. */
export function denyPermissions(session: Session): void {
  const allowed = new Set(['clipboard-sanitized-write', 'fullscreen'])
  session.setPermissionRequestHandler((_webContents, permission, answer) => answer(allowed.has(permission)))
  session.setPermissionCheckHandler((_webContents, permission) => allowed.has(permission))
}

export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
