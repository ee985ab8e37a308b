// A file from the core, kept where the person wants it: on the desktop the program asks where, in a browser it goes to
// the downloads.
import type { KeptKind } from '../../assessments/contract/shell.ts'
import { desktop } from './desktop.ts'

export interface KeptFile {
  at: 'saved' | 'downloaded' | 'not-saved'
  /** The path where it was saved, otherwise the name of the file. */
  name: string
}

export async function keepFile(
  { fileName, base64 }: { fileName: string; base64: string },
  kind: KeptKind,
): Promise<KeptFile> {
  try {
    if (desktop === undefined) {
      download(fileName, base64, kind)
      return { at: 'downloaded', name: fileName }
    }
    const path = await desktop.dialogs.saveFile(kind, fileName, base64)
    return path === null ? { at: 'not-saved', name: fileName } : { at: 'saved', name: path }
  } catch {
    return { at: 'not-saved', name: fileName }
  }
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const wordKinds: ReadonlySet<KeptKind> = new Set(['report', 'dossier', 'brief'])

function download(fileName: string, base64: string, kind: KeptKind): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  const type = wordKinds.has(kind) ? word : 'application/octet-stream'
  const address = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the bytes after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
