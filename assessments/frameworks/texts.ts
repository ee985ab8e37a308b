// Small words on words, shared by the importers of tables and of CASE: on one line, short enough, a level, a name to
// compare by.

/** On one line: names, numbers and titles have no line ends. */
export const lineText = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim()

/** «3», «3,0», «niveau 3»; null for what is no whole number. */
export function levelOf(text: string): number | null {
  const found = /^(?:(?:niveau|niv\.?|level|n)\s*)?(\d{1,3})(?:[.,]0+)?$/i.exec(text)
  return found ? Number(found[1]) : null
}

/** Readable in a message. */
export const shown = (text: string): string => {
  const plain = lineText(text)
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain
}

/** Never longer than the contract takes: what does not fit is a problem of its own and shows as far as it goes. */
export const cut = (text: string, most: number): string => {
  if (text.length <= most) return text
  // Not through the middle of a pair.
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most
  return text.slice(0, end).trim()
}

/** Without capitals, accents, spaces and signs. */
export const headKey = (head: string): string =>
  head
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
