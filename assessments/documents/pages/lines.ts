// How many lines a paragraph takes: words are put beside each other until the next does not fit, as every word processor does.
import { type Piece, wordWidth } from './letters.ts'

/** A line of Calibri is this much higher than its letters are said to be. */
const leading = 1.2207

/** The height of each line, in points. Pieces hold `\n` where a line ends by hand. */
export function linesOf(pieces: readonly Piece[], room: number, usual: number): number[] {
  const heights: number[] = []
  let width = 0
  let tallest = 0
  const end = () => {
    heights.push((tallest === 0 ? usual : tallest) * leading)
    width = 0
    tallest = 0
  }
  for (const piece of pieces) {
    for (const [place, line] of piece.text.split('\n').entries()) {
      if (place > 0) end()
      // A word keeps the spaces after it: at the end of a line they take no room.
      for (const [word] of line.matchAll(/[^ -]*-+|[^ ]+ *| +/gu)) {
        const bare = word.trimEnd()
        const wide = wordWidth({ ...piece, text: bare })
        if (width > 0 && width + wide > room) end()
        // Longer than a whole line: it goes on on the next.
        for (let left = wide; left > room; left -= room) end()
        width += wide > room ? wide % room : wide
        width += wordWidth({ ...piece, text: word.slice(bare.length) })
        tallest = Math.max(tallest, piece.size)
      }
    }
  }
  end()
  return heights
}
