// A hit's text in pieces, with the words that were asked for marked. Of a long text the part around the first of them.
import { firstPart, folded, fromLetters, stemsOf, wordsIn } from './words.ts'

export interface Piece {
  text: string
  found: boolean
}

const longest = 320
const before = 100

export function excerpt(text: string, asked: readonly string[]): Piece[] {
  const meets = meeting(asked)
  const marked = wordsIn(text).flatMap(({ text: word, at }) => (meets(word) ? { from: at, to: at + word.length } : []))
  const { from, to } = windowAround(text, marked[0]?.from ?? 0)
  const pieces: Piece[] = []
  const plain = (piece: string) => {
    if (piece !== '') pieces.push({ text: piece, found: false })
  }
  plain(from > 0 ? '… ' : '')
  let at = from
  for (const mark of marked.filter((each) => each.from >= from && each.to <= to)) {
    plain(text.slice(at, mark.from))
    pieces.push({ text: text.slice(mark.from, mark.to), found: true })
    at = mark.to
  }
  plain(text.slice(at, to))
  plain(to < text.length ? ' …' : '')
  return pieces
}

function meeting(asked: readonly string[]): (word: string) => boolean {
  const beginnings = asked.map(firstPart)
  const stems = new Set(asked.flatMap(stemsOf))
  return (word) => {
    const plain = folded(word)
    const begins = beginnings.some((each) => (each.length < fromLetters ? plain === each : plain.startsWith(each)))
    return begins || stems.has(plain) || stemsOf(word).some((stem) => stems.has(stem))
  }
}

/** From word to word, so that none is cut. */
function windowAround(text: string, mark: number): { from: number; to: number } {
  if (text.length <= longest) return { from: 0, to: text.length }
  const words = wordsIn(text)
  const from = mark <= before ? 0 : (words.find(({ at }) => at >= mark - before)?.at ?? 0)
  const last = words.findLast((word) => word.at + word.text.length <= from + longest && word.at > from)
  return { from, to: last === undefined ? from + longest : last.at + last.text.length }
}
