// Texts in the cells of files this app writes. A file of cells cannot hold every character, and a program that opens it
// may take a text for something else. What is changed on the way out is changed back on the way in, so a framework comes
// back as it went, whatever is in it.

const asUnits = (text: string) =>
  [...Array(text.length).keys()]
    .map((index) => `_x${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('')

/**
 * The standard's own way («_x000D_», ECMA-376 part 1, 22.9.2.19) for what XML does not allow or discourages: control
 * characters, halves of a pair, places that are no character. Excel shows such a cell as it was meant.
 */
export const escapedText = (text: string): string =>
  text.replace(/_(?=x[\dA-F]{4}_)|(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\ufffd/giu, asUnits)

export const unescapedText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text

/** A text in a CSV that starts like a formula is one to Excel; an apostrophe before it keeps it a text. */
export const guardedText = (text: string): string => (/^'*[=+\-@\t]/.test(text) ? `'${text}` : text)
export const unguardedText = (text: string): string => (/^'+[=+\-@\t]/.test(text) ? text.slice(1) : text)

/** A text that must come back to the letter, also when it is empty, has spaces around it or opens like a mark: then quoted. */
export const exactText = (text: string): string =>
  text === '' || text !== text.trim() || /^["#]/.test(text) ? JSON.stringify(text) : text

/** The opposite of `exactText`; a person's own text goes through it unharmed. */
export function fromExactText(text: string): string {
  const trimmed = text.trim()
  if (!/^".*"$/s.test(trimmed)) return trimmed
  try {
    const value: unknown = JSON.parse(trimmed)
    return typeof value === 'string' ? value : trimmed
  } catch {
    return trimmed
  }
}

/** Several texts in one cell: between semicolons, quoted where a text would fall apart. */
export const listText = (texts: readonly string[]): string =>
  texts.map((text) => (/[;\n\r]/.test(text) ? JSON.stringify(text) : exactText(text))).join('; ')

export function fromListText(cell: string): string[] {
  const texts: string[] = []
  const part = /\s*("(?:[^"\\]|\\.)*"(?=\s*(?:[;\n]|$))|[^;\n]*)\s*(?:[;\n]|$)/y
  while (part.lastIndex < cell.length) {
    const found = part.exec(cell)
    if (!found) break
    const text = (found[1] ?? '').trim()
    if (text !== '') texts.push(fromExactText(text))
  }
  return texts
}
