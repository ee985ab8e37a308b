// Native dialogs for files, and the files the shell writes itself: each whole or not at all.
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { KeptKind } from '../assessments/contract/shell.ts'
import { messages } from './messages.ts'

const words = messages.dialogs
const dataFiles = [
  { name: words.dataFiles, extensions: ['wakker'] },
  { name: words.allFiles, extensions: ['*'] },
]

export async function askNewDataFile(window: BrowserWindow, folder: string, name: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: words.newDataFile,
    buttonLabel: words.save,
    defaultPath: join(folder, safeName(name)),
    filters: dataFiles,
  })
  return canceled || filePath === '' ? null : filePath
}

export async function askDataFile(window: BrowserWindow, folder: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.openDataFile,
    buttonLabel: words.open,
    defaultPath: folder,
    filters: dataFiles,
    properties: ['openFile'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

export async function askFolder(window: BrowserWindow, folder: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.chooseFolder,
    buttonLabel: words.choose,
    defaultPath: lastFolder ?? folder,
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  })
  const chosen = canceled ? null : (filePaths[0] ?? null)
  lastFolder = chosen ?? lastFolder
  return chosen
}

/** Where many files went last. */
let lastFolder: string | undefined

const extensions = {
  report: 'docx',
  dossier: 'docx',
  brief: 'docx',
  package: 'wakkerpakket',
  return: 'wakkerterug',
  receipt: 'wakkerbewijs',
  excel: 'xlsx',
  csv: 'csv',
  case: 'json',
  calendar: 'ics',
} as const satisfies Record<KeptKind, string>

/** Where the last file of this kind went: three packages go to the same stick. */
const lastFolders = new Map<KeptKind, string>()

/** Asks again after a failed save, until the file stands somewhere or the person gives up. */
export async function saveFile(
  window: BrowserWindow,
  folder: string,
  kind: KeptKind,
  file: { fileName: string; base64: string },
): Promise<string | null> {
  const { title, files, notSaved } = words.kept[kind]
  for (;;) {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title,
      buttonLabel: words.save,
      defaultPath: join(lastFolders.get(kind) ?? folder, safeName(file.fileName)),
      filters: [{ name: files, extensions: [extensions[kind]] }],
    })
    if (canceled || filePath === '') return null
    try {
      await writeWhole(filePath, Buffer.from(file.base64, 'base64'))
      lastFolders.set(kind, dirname(filePath))
      return filePath
    } catch (error) {
      lastFolders.delete(kind)
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        title,
        message: notSaved,
        detail: words.notSavedBecause[reasonOf(error)],
        buttons: [words.chooseElsewhere, words.cancel],
        cancelId: 1,
      })
      if (response === 1) return null
    }
  }
}

/** Beside the target first, then in its place: an interrupted save leaves the older file as it was. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    const file = await open(temporary, 'w')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    // On a stick that is gone there is nothing to clear away either; the first failure is the one to tell.
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(path))
}

/** The name too must be on the stick before anyone pulls it out. Windows does so itself and opens no folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // Some network folders know no such thing.
    if (codeOf(error) !== 'EINVAL' && codeOf(error) !== 'ENOTSUP') throw error
  } finally {
    await handle.close()
  }
}

/** The page suggests a name, never a place. */
function safeName(name: string): string {
  return basename(name.replaceAll('\\', '/'))
}

function reasonOf(error: unknown): keyof typeof words.notSavedBecause {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'diskFull'
  if (code === 'EACCES' || code === 'EROFS') return 'noPermission'
  // Windows answers these while another program has the older file open.
  if (code === 'EPERM' || code === 'EBUSY') return 'inUse'
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENODEV' || code === 'ENXIO' || code === 'EIO') return 'gone'
  return 'unknown'
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)
