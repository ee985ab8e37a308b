// What the Electron shell offers the page as `window.wakker`: a carrier for the contract and the native dialogs.
// In one place: the preload exposes it, the page uses it, and neither keeps its own copy.

/** The files that leave the program. Their kind decides what the dialog is called and what it proposes. */
export const keptKinds = [
  'report',
  'dossier',
  'brief',
  'package',
  'return',
  'receipt',
  'excel',
  'csv',
  'case',
  'calendar',
] as const
export type KeptKind = (typeof keptKinds)[number]

export interface Shell {
  platform: 'electron'
  /** The contract's messages, as the RPC library writes them. The sender is checked in the main process on each. */
  rpc: {
    send(message: unknown): void
    onMessage(listener: (message: unknown) => void): void
  }
  /** A window of its own that shows the session's wall clock and can do nothing else; false when it did not open. */
  openWallClock(sessionId: string): Promise<boolean>
  /** Each answers with the path chosen, or null when the person thought better of it. */
  dialogs: {
    /** A path for a new data file. Nothing is written. */
    saveDataFile(suggestedName: string): Promise<string | null>
    openDataFile(): Promise<string | null>
    /** Writes the whole file or nothing, and says itself what went wrong; null also when nothing was saved. */
    saveFile(kind: KeptKind, fileName: string, base64: string): Promise<string | null>
    /** A folder for many files at once. Nothing is written. */
    chooseFolder(): Promise<string | null>
  }
}
