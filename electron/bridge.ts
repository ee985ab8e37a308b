// The names under which main, preload and core process send each other things, written once.

export const channels = {
  rpcToCore: 'rpc:to-core',
  rpcToPage: 'rpc:to-page',
  openWallClock: 'window:open-wall-clock',
  saveDataFile: 'dialog:save-data-file',
  openDataFile: 'dialog:open-data-file',
  saveFile: 'dialog:save-file',
  chooseFolder: 'dialog:choose-folder',
} as const

/** Main to core. The first message starts the core; a channel is one window. */
export type ToCore =
  | { kind: 'start'; folder: string; localFolder: string }
  | { kind: 'rpc'; channel: string; message: string }
  | { kind: 'gone'; channel: string }
  | { kind: 'stop' }

/** Core to main. `stopped`: the data file is closed, the process may end. */
export type FromCore = { kind: 'rpc'; channel: string; message: string } | { kind: 'stopped' }
