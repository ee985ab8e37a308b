// Native dialogs for files, and the one file the shell writes itself: a report, whole or not at all.
import { open, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
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

/** Asks again after a failed save, until the report stands somewhere or the person gives up. */
export async function saveReport(
  window: BrowserWindow,
  folder: string,
  fileName: string,
  base64: string,
): Promise<string | null> {
  for (;;) {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: words.saveReport,
      buttonLabel: words.save,
      defaultPath: join(folder, safeName(fileName)),
      filters: [{ name: words.wordDocuments, extensions: ['docx'] }],
    })
    if (canceled || filePath === '') return null
    try {
      await writeWhole(filePath, Buffer.from(base64, 'base64'))
      return filePath
    } catch (error) {
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        title: words.saveReport,
        message: words.reportNotSaved,
        detail: words.notSavedBecause[reasonOf(error)],
        buttons: [words.chooseElsewhere, words.cancel],
        cancelId: 1,
      })
      if (response === 1) return null
    }
  }
}

/** Beside the target first, then in its place: an interrupted save leaves the older report as it was. */
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
    await rm(temporary, { force: true })
    throw error
  }
}

/** The page suggests a name, never a place. */
function safeName(name: string): string {
  return basename(name.replaceAll('\\', '/'))
}

function reasonOf(error: unknown): keyof typeof words.notSavedBecause {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'diskFull'
  if (code === 'EACCES' || code === 'EROFS') return 'noPermission'
  // Windows answers these while Word has the older report open.
  if (code === 'EPERM' || code === 'EBUSY') return 'inUse'
  return 'unknown'
}
