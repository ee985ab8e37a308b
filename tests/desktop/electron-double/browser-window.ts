// A window is a tab of the browser; its webContents are the tab's page.
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Frame, Page, Route } from '@playwright/test'
import { isShown, toApp, toShown } from './address.ts'
import { app } from './app.ts'
import { noted } from './calls.ts'
import { browserContext } from './chromium.ts'
import { type IpcEvent, ipcMain } from './ipc.ts'
import { preloadShim } from './preload-shim.ts'
import { schemes } from './session.ts'

interface Options {
  x?: number
  y?: number
  width?: number
  height?: number
  show?: boolean
  webPreferences?: { preload?: string }
}
type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' }

const windows = new Set<BrowserWindow>()

class WebContents extends EventEmitter {
  readonly id = 1
  readonly #window: BrowserWindow
  openHandler: OpenHandler = () => ({ action: 'allow' })

  constructor(window: BrowserWindow) {
    super()
    this.#window = window
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }
  send(channel: string, ...args: unknown[]): void {
    // A page on its way out cannot be told any more.
    this.#window.page
      ?.evaluate(([to, what]) => (window as PageWindow).__electronEmit?.(to, what), [channel, args] as const)
      .catch(() => undefined)
  }
  getURL(): string {
    return toApp(this.#window.page?.url() ?? '')
  }
  isDestroyed(): boolean {
    return this.#window.isDestroyed()
  }
  reload(): void {
    this.#window.page?.reload().catch(() => undefined)
  }
}
type PageWindow = Window & { __electronEmit?: (channel: string, args: unknown[]) => void }

export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents
  readonly #options: Options
  page: Page | undefined
  targetId = ''
  #visible: boolean
  #maximized = false
  #fullScreen = false
  #destroyed = false

  constructor(options: Options = {}) {
    super()
    this.#options = options
    this.#visible = options.show !== false
    this.webContents = new WebContents(this)
    windows.add(this)
    app.emit('browser-window-created', {}, this)
  }
  static getAllWindows(): BrowserWindow[] {
    return [...windows]
  }
  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return [...windows].find((window) => window.webContents === contents) ?? null
  }

  async loadURL(url: string): Promise<void> {
    if (this.page !== undefined) {
      await this.page.goto(toShown(url))
      return
    }
    const { width = 800, height = 600, webPreferences } = this.#options
    const page = await browserContext().newPage()
    this.page = page
    await page.setViewportSize({ width, height })
    const devtools = await browserContext().newCDPSession(page)
    this.targetId = (await devtools.send('Target.getTargetInfo')).targetInfo.targetId
    await page.exposeBinding('__electronInvoke', ({ frame }, channel: string, args: unknown[]) =>
      ipcMain.invoke(this.#eventFrom(frame), channel, args).then(
        (value) => ({ value }),
        (error: unknown) => ({ error: String(error) }),
      ),
    )
    await page.exposeBinding('__electronSend', ({ frame }, channel: string, args: unknown[]) => {
      ipcMain.emit(channel, this.#eventFrom(frame), ...structuredClone(args))
    })
    if (webPreferences?.preload !== undefined) {
      await page.addInitScript(preloadShim(readFileSync(webPreferences.preload, 'utf8')))
    }
    await page.route(isShownUrl, (route) => answerByScheme(route))
    page.on('request', (request) => {
      if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return
      this.webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false, url: request.url() })
    })
    page.on('popup', (popup) => {
      if (this.webContents.openHandler({ url: toApp(popup.url()) }).action === 'deny') void popup.close()
    })
    page.on('close', () => this.#closed())
    await page.goto(toShown(url))
    this.emit('ready-to-show')
    this.webContents.emit('did-finish-load')
  }
  #eventFrom(frame: Frame): IpcEvent {
    return { sender: this.webContents, senderFrame: { url: toApp(frame.url()), parent: frame.parentFrame() } }
  }

  close(): void {
    let stopped = false
    const preventDefault = () => {
      stopped = true
    }
    this.emit('close', { preventDefault })
    if (!stopped) this.destroy()
  }
  destroy(): void {
    this.page?.close().catch(() => undefined)
    this.#closed()
  }
  #closed(): void {
    if (!windows.delete(this)) return
    this.#destroyed = true
    this.emit('closed')
    if (windows.size > 0 || app.quitting) return
    if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed')
    else app.quit()
  }
  isDestroyed(): boolean {
    return this.#destroyed
  }
  show(): void {
    noted('show')()
    this.#visible = true
  }
  hide(): void {
    this.#visible = false
  }
  focus(): void {
    noted('focus')()
  }
  isVisible(): boolean {
    return this.#visible
  }
  maximize(): void {
    this.#maximized = true
  }
  isMaximized(): boolean {
    return this.#maximized
  }
  isMinimized(): boolean {
    return false
  }
  setFullScreen(full: boolean): void {
    this.#fullScreen = full
  }
  isFullScreen(): boolean {
    return this.#fullScreen
  }
  setMenu(): void {}
  setBounds(bounds: { x: number; y: number; width: number; height: number }): void {
    Object.assign(this.#options, bounds)
  }
  getBounds() {
    return this.getNormalBounds()
  }
  getNormalBounds() {
    const { x = 0, y = 0, width = 800, height = 600 } = this.#options
    return { x, y, width, height }
  }
}

const isShownUrl = (url: URL): boolean => isShown(url.href)

async function answerByScheme(route: Route): Promise<void> {
  const request = route.request()
  const handler = schemes.get('app')
  if (handler === undefined) return route.abort()
  const response = await handler(new Request(toApp(request.url()), { method: request.method() }))
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  })
}

/** Tests find the window behind a tab by this. */
export const webContents = {
  getAllWebContents: () => [...windows].map((window) => window.webContents),
  fromDevToolsTargetId: (id: string) => [...windows].find((window) => window.targetId === id)?.webContents,
}

app.onQuit(() => {
  for (const window of [...windows]) window.close()
  return windows.size === 0
})
