// A document from the core, as a file among the browser's downloads.
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}

export function download(fileName: string, base64: string): void {
  const address = URL.createObjectURL(new Blob([bytesOf(base64)], { type: word }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the bytes after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
