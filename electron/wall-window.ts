// The second window: the wall clock, on the second screen when there is one. One at most, with a channel of its own on
// which nobody signs in. When its screen is unplugged it comes back to the first one, and goes again when it returns.
import { BrowserWindow, type Session, screen } from 'electron'
import { pageUrl } from './page-protocol.ts'
import { bringForward, keepToOurPage, lockedDown } from './window.ts'
import { type WallPlace, wallPlace } from './window-state.ts'

export interface WallWindow {
  /** The window, when it is there. */
  readonly window: BrowserWindow | null
  /** Opens it, or shows another session in it. */
  show(sessionId: string, main: BrowserWindow): boolean
  close(): void
}

export interface WallWindowOptions {
  preload: string
  session: Session
  /** The page in it starts afresh, or is gone: open calls end. */
  onGone: () => void
}

export function createWallWindow({ preload, session, onGone }: WallWindowOptions): WallWindow {
  let window: BrowserWindow | null = null
  let displayId: number | null = null
  /** Its own screen was unplugged; it stands beside the main window meanwhile. */
  let displaced = false

  function put(wall: BrowserWindow, place: WallPlace): void {
    displayId = place.displayId
    // A window that fills a screen stays on it until it no longer does.
    if (!place.fullScreen) wall.setFullScreen(false)
    wall.setBounds(place.bounds)
    if (place.fullScreen) wall.setFullScreen(true)
  }

  function open(main: BrowserWindow): BrowserWindow | null {
    const place = placeBeside(main)
    if (place === null) return null
    const wall = new BrowserWindow({
      ...place.bounds,
      minWidth: 320,
      minHeight: 240,
      show: false,
      title: 'Wakker',
      backgroundColor: '#ffffff',
      webPreferences: {
        ...lockedDown({ preload, session }),
        // It rings without having been touched, and counts on behind another window.
        autoplayPolicy: 'no-user-gesture-required',
        backgroundThrottling: false,
      },
    })
    keepToOurPage(wall.webContents)
    wall.setMenu(null)
    wall.webContents.on('before-input-event', (event, { type, key, control, meta, alt }) => {
      const full = wall.isFullScreen()
      const toggles = key.toLowerCase() === 'f' && !control && !meta && !alt
      if (type !== 'keyDown' || !(toggles || (key === 'Escape' && full))) return
      event.preventDefault()
      wall.setFullScreen(!full)
    })
    wall.webContents.on('did-start-navigation', (details) => {
      if (details.isMainFrame && !details.isSameDocument) onGone()
    })

    const onRemoved = (_event: unknown, gone: { id: number }) => {
      const home = gone.id === displayId && !main.isDestroyed() ? placeBeside(main) : null
      if (home === null) return
      displaced = true
      put(wall, home)
    }
    const onAdded = () => {
      const back = displaced && !main.isDestroyed() ? placeBeside(main) : null
      if (back === null || !back.fullScreen) return
      displaced = false
      put(wall, back)
    }
    screen.on('display-removed', onRemoved)
    screen.on('display-added', onAdded)
    wall.once('ready-to-show', () => {
      put(wall, place)
      wall.show()
    })
    wall.on('closed', () => {
      screen.off('display-removed', onRemoved)
      screen.off('display-added', onAdded)
      window = null
      displaced = false
      onGone()
    })
    return wall
  }

  return {
    get window() {
      return window
    },
    show(sessionId, main) {
      const known = window
      window ??= open(main)
      if (window === null) return false
      void window.loadURL(`${pageUrl}#/wandklok/${sessionId}`)
      if (known !== null) bringForward(known)
      return true
    },
    close: () => window?.close(),
  }
}

function placeBeside(main: BrowserWindow): WallPlace | null {
  return wallPlace(screen.getAllDisplays(), screen.getDisplayMatching(main.getBounds()).id)
}
