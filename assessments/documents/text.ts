// People's own words on their way into Word's XML: what cannot stand there is taken out, right-to-left parts become
// runs of their own.
import { type IRunPropertiesOptions, TextRun } from 'docx'

// Forbidden in XML 1.0: most control characters (\p{Cc}), halves of a surrogate pair (\p{Cs}), two noncharacters.
// Explicit bidirectional embeddings are legal, but one in a name would turn the rest of a Dutch sentence around.
const unwritable = /[\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/gu

export function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unwritable, '')
}

/** The model with every text in it made writable, done once so that no part of a document can forget it. */
export function cleanModel<Model>(model: Model): Model {
  // Texts become texts and everything else stays what it is, so the shape is the same.
  return cleanDeep(model) as Model
}

function cleanDeep(value: unknown): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map(cleanDeep)
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleanDeep(part)]))
  }
  return value
}

// Word orders right-to-left letters by itself, but the spaces and points between them only in a run that says so.
const strong = '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}'
const rightToLeft = new RegExp(`[${strong}]+(?:[\\s\\p{P}\\p{M}]+[${strong}]+)*`, 'gu')

/** Runs for a text: `text` (not `children`) because docx takes a child string such as CURRENT for a page number. */
export function runs(text: string, style: IRunPropertiesOptions = {}, onNewLine = false): TextRun[] {
  return text.split('\n').flatMap((line, index) =>
    pieces(line).map(
      (piece, at) =>
        new TextRun({
          ...style,
          text: piece.text,
          ...(piece.rightToLeft ? { rightToLeft: true } : {}),
          ...(at === 0 && (index > 0 || onNewLine) ? { break: 1 } : {}),
        }),
    ),
  )
}

function pieces(line: string): { text: string; rightToLeft: boolean }[] {
  const found: { text: string; rightToLeft: boolean }[] = []
  let from = 0
  for (const match of line.matchAll(rightToLeft)) {
    if (match.index > from) found.push({ text: line.slice(from, match.index), rightToLeft: false })
    found.push({ text: match[0], rightToLeft: true })
    from = match.index + match[0].length
  }
  if (from < line.length || found.length === 0) found.push({ text: line.slice(from), rightToLeft: false })
  return found
}
