// The stand-in's `electron` module: the names the program imports, and no more.
import { app } from './app.ts'
import { BrowserWindow, webContents } from './browser-window.ts'
import { ipcMain } from './ipc.ts'
import { dialog, Menu, screen, shell } from './native.ts'
import { protocol, session } from './session.ts'
import { utilityProcess } from './utility-process.ts'

export { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell, utilityProcess, webContents }
export default {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
}
