// The desktop program: one window around the page and one for the wall clock, one process around the core, and nothing of
// the field itself.
import { join } from 'node:path'
import {
  app,
  type BrowserWindow,
  dialog,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  ipcMain,
  Menu,
  session,
} from 'electron'
import { keptKinds } from '../assessments/contract/shell.ts'
import { channels } from './bridge.ts'
import { type CoreProcess, startCoreProcess } from './core-process.ts'
import { askDataFile, askFolder, askNewDataFile, saveFile } from './dialogs.ts'
import { buildMenu } from './menu.ts'
import { messages } from './messages.ts'
import { isOurPage, registerPageScheme, servePage } from './page-protocol.ts'
import { isSessionId, wallMayAsk } from './wall-rights.ts'
import { createWallWindow, type WallWindow } from './wall-window.ts'
import { bringForward, denyPermissions, openWindow } from './window.ts'

const out = join(import.meta.dirname, '..')
/** One window, one channel: whoever signed in stays so when the page is loaded again. */
const windowChannel = 'window'
/** Nobody signs in here. */
const wallChannel = 'wall'

let window: BrowserWindow | null = null
let wall: WallWindow | null = null

/** Everything after `ready` happens here: waiting for it at the top level of the module would wait for ever. */
async function start(): Promise<void> {
  placeUserData()
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  app.on('second-instance', () => window !== null && bringForward(window))
  app.on('window-all-closed', () => app.quit())
  registerPageScheme()
  await app.whenReady()

  const localFolder = app.getPath('userData')
  const folder = app.getPath('documents')
  Menu.setApplicationMenu(buildMenu(join(localFolder, 'logs')))
  denyPermissions(session.defaultSession)
  servePage(session.defaultSession, join(out, 'renderer'))
  const core = startCoreProcess({
    entry: join(out, 'main', 'core.js'),
    folder,
    localFolder,
    onMessage: (channel, message) => {
      const to = channel === wallChannel ? (wall?.window ?? null) : window
      if (to !== null && !to.isDestroyed()) to.webContents.send(channels.rpcToPage, message)
    },
    onDeath: (again) => void tellOfDeath(again),
  })
  answerPage(core, folder)
  stopCoreBeforeQuit(core)

  const preload = join(out, 'preload', 'index.cjs')
  wall = createWallWindow({ preload, session: session.defaultSession, onGone: () => core.gone(wallChannel) })
  window = openWindow({ preload, stateFile: join(localFolder, 'window.json'), session: session.defaultSession })
  window.on('closed', () => {
    window = null
    wall?.close()
  })
  window.webContents.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) core.gone(windowChannel)
  })
}

/** The key copies and the list of recent files belong to this computer, not to a profile that roams over the network. */
function placeUserData(): void {
  const local = process.env.LOCALAPPDATA
  if (process.platform === 'win32' && local !== undefined && !app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', join(local, 'Wakker'))
  }
}

function answerPage(core: CoreProcess, folder: string): void {
  /** Our window, when the message comes from our page in it; anything else gets no answer and no effect. */
  const sender = (event: IpcMainEvent | IpcMainInvokeEvent): BrowserWindow | null =>
    window !== null && event.sender === window.webContents && isOurPage(event.senderFrame) ? window : null

  const isWall = (event: IpcMainEvent): boolean =>
    wall?.window?.webContents === event.sender && isOurPage(event.senderFrame)

  ipcMain.on(channels.rpcToCore, (event, message: unknown) => {
    if (typeof message !== 'string') return
    if (sender(event) !== null) core.send(windowChannel, message)
    else if (isWall(event) && wallMayAsk(message)) core.send(wallChannel, message)
  })
  ipcMain.handle(channels.openWallClock, (event, sessionId: unknown) => {
    const from = sender(event)
    return from !== null && wall !== null && isSessionId(sessionId) ? wall.show(sessionId, from) : false
  })
  ipcMain.handle(channels.saveDataFile, (event, name: unknown) => {
    const from = sender(event)
    return from !== null && typeof name === 'string' ? askNewDataFile(from, folder, name) : null
  })
  ipcMain.handle(channels.openDataFile, (event) => {
    const from = sender(event)
    return from === null ? null : askDataFile(from, folder)
  })
  ipcMain.handle(channels.chooseFolder, (event) => {
    const from = sender(event)
    return from === null ? null : askFolder(from, folder)
  })
  ipcMain.handle(channels.saveFile, (event, kind: unknown, fileName: unknown, base64: unknown) => {
    const from = sender(event)
    const known = keptKinds.find((each) => each === kind)
    if (from === null || known === undefined || typeof fileName !== 'string' || typeof base64 !== 'string') return null
    return saveFile(from, folder, known, { fileName, base64 })
  })
}

async function tellOfDeath(again: boolean): Promise<void> {
  if (window === null) return
  // The page asks its state afresh: the new core holds no key and nobody is signed in.
  if (again) {
    window.webContents.reload()
    wall?.window?.webContents.reload()
  }
  await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Wakker',
    message: again ? messages.coreDied : messages.coreKeepsDying,
    detail: again ? messages.coreDiedDetail : messages.coreKeepsDyingDetail,
    buttons: [again ? messages.continue : messages.quit],
  })
  if (!again) app.quit()
}

/** Holds quitting back until the data file is closed; `stop` gives up waiting after a few seconds. */
function stopCoreBeforeQuit(core: CoreProcess): void {
  let stopped = false
  app.on('will-quit', (event) => {
    if (stopped) return
    event.preventDefault()
    void core.stop().then(() => {
      stopped = true
      app.quit()
    })
  })
}

start().catch(() => {
  dialog.showErrorBox(messages.startFailed, messages.startFailedDetail)
  app.exit(1)
})
