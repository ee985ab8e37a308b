// The pieces of text on a PDF's page become lines, as a person's copy of that page would read. A PDF knows no lines
// and no tables, only where each piece stands; the order in which it draws them is the order in which it was written,
// cell by cell. Where it was drawn straight across the columns instead, the lines keep their layout.

export interface Piece {
  text: string
  x: number
  /** The baseline, from the bottom of the page. */
  y: number
  width: number
  /** Size of the letters. */
  size: number
}
interface Segment extends Piece {
  end: number
}

/** As many times the letters' size: less is one word, more is another column. */
const wordGap = 0.15
const columnGap = 1.1
const mostIndent = 200
/** Numbers and bullets stand apart from the words they belong to. */
const marker = /^(?:[−–—‐‑‒―•●▪■◦‣·\uf0b7\uf02d*-]|o|\d{1,3}(?:\.\d{1,2})?[.)]?)$/u

/** A raised or lowered piece (a footnote's number) is still on the line. */
const onOneLine = (one: Piece, other: Piece) => Math.abs(one.y - other.y) < 0.4 * Math.max(one.size, other.size)

function goesOn(segment: Segment, piece: Piece): boolean {
  if (!onOneLine(segment, piece)) return false
  const gap = piece.x - segment.end
  const size = Math.max(segment.size, piece.size)
  if (gap < -size) return false
  return gap < size * columnGap || (marker.test(segment.text) && gap < size * 6)
}

function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = []
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue
    const open = segments.at(-1)
    if (!open || !goesOn(open, piece)) {
      segments.push({ ...piece, text: piece.text.trim(), end: piece.x + piece.width })
      continue
    }
    const apart = piece.x - open.end > wordGap * Math.max(open.size, piece.size) || /^\s|\s$/.test(piece.text)
    open.text += `${apart && !/\s$/.test(open.text) ? ' ' : ''}${piece.text}`
    open.end = Math.max(open.end, piece.x + piece.width)
    open.width = open.end - open.x
    open.size = Math.max(open.size, piece.size)
  }
  return segments
}

/** Most moves go up: the page was drawn from its foot. Then only the places count. */
function inOrder(segments: readonly Segment[]): Segment[] {
  let up = 0
  let down = 0
  segments.forEach((segment, index) => {
    const before = segments[index - 1]
    if (!before || onOneLine(before, segment)) return
    if (segment.y > before.y) up += 1
    else down += 1
  })
  if (up <= down) return [...segments]
  return segments.toSorted((one, other) => (onOneLine(one, other) ? one.x - other.x : other.y - one.y))
}

/** Segments on one line, one after the other. */
function rowsOf(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = []
  for (const segment of segments) {
    const open = rows.at(-1)
    const last = open?.at(-1)
    if (open && last && onOneLine(last, segment) && segment.x >= last.end) open.push(segment)
    else rows.push([segment])
  }
  return rows
}

/** Left, right and straight on to left, right on the next line: sentences side by side, not cells of one line each. */
function drawnAcross(rows: readonly Segment[][]): boolean {
  let pairs = 0
  rows.forEach((row, index) => {
    const [left, right] = rows[index - 1] ?? []
    const [below, beside] = row
    if (!left || !right || !below || !beside) return
    const near = left.y - below.y < 1.6 * left.size && left.y > below.y
    if (near && Math.abs(right.x - beside.x) < 2 * right.size && !/^\p{Lu}|^\P{L}/u.test(below.text)) pairs += 1
  })
  return pairs > 2
}

/** One line with everything at about the place it has on the page: the reader sees columns by it. */
function laidOut(row: readonly Segment[], letter: number, from: number): string {
  return row.reduce((line, segment) => {
    const column = Math.round((segment.x - from) / letter)
    // A hanging indent of a few letters is no column, and one single space would be taken for a page's start.
    if (line === '') return `${' '.repeat(column < 8 ? 0 : Math.min(column, mostIndent))}${segment.text}`
    return `${line.padEnd(Math.max(column - 1, line.length + 2))} ${segment.text}`
  }, '')
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Where a document's text begins and how wide its letters are: one measure for all of its pages. */
export interface Frame {
  from: number
  letter: number
}

export function frameOf(pages: readonly (readonly Piece[])[]): Frame {
  const pieces = pages.flat().filter(({ text }) => text.trim() !== '')
  const wide = pieces.filter(({ text }) => text.length > 10)
  return {
    from: pieces.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
    letter: medianOf(wide.map(({ width, text }) => width / text.length)) || 5,
  }
}

/** The lines of one page; an empty line where a paragraph, a cell or a column ends. */
export function linesOf(pieces: readonly Piece[], { letter, from }: Frame): string[] {
  const segments = inOrder(segmentsOf(pieces))
  const rows = rowsOf(segments)
  const across = drawnAcross(rows)
  const parts = across ? rows : segments.map((segment) => [segment])
  const steps: number[] = []
  parts.forEach(([head], index) => {
    const before = parts[index - 1]?.[0]
    if (head && before && before.y > head.y) steps.push(before.y - head.y)
  })
  const usual = medianOf(steps.filter((step) => step < 60))
  const lines: string[] = []
  let before: Segment | null = null
  for (const part of parts) {
    const [head] = part
    if (!head) continue
    if (before) {
      const step = before.y - head.y
      const apart = step > Math.max(1.4 * head.size, 1.25 * Math.min(usual, 1.5 * head.size))
      if (apart || step < -0.4 * head.size || onOneLine(before, head)) lines.push('')
    }
    lines.push(laidOut(part, letter, from))
    before = head
  }
  return lines
}
