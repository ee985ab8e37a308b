// Runs in the sandboxed page before its own scripts, and gives it exactly what `Shell` says and nothing of Electron.
import { contextBridge, ipcRenderer } from 'electron'
import type { Shell } from '../assessments/contract/shell.ts'
import { channels } from './bridge.ts'

const shell: Shell = {
  platform: 'electron',
  rpc: {
    send: (message) => ipcRenderer.send(channels.rpcToCore, message),
    onMessage: (listener) => {
      ipcRenderer.on(channels.rpcToPage, (_event, message: string) => listener(message))
    },
  },
  openWallClock: (sessionId) => ipcRenderer.invoke(channels.openWallClock, sessionId),
  dialogs: {
    saveDataFile: (suggestedName) => ipcRenderer.invoke(channels.saveDataFile, suggestedName),
    openDataFile: () => ipcRenderer.invoke(channels.openDataFile),
    saveFile: (kind, fileName, base64) => ipcRenderer.invoke(channels.saveFile, kind, fileName, base64),
    chooseFolder: () => ipcRenderer.invoke(channels.chooseFolder),
  },
}
contextBridge.exposeInMainWorld('wakker', shell)
