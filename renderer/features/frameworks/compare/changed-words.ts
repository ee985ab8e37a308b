// Two wordings beside each other: which words stayed, and which are of one side only.

export interface Piece {
  text: string
  /** Only on this side. */
  own: boolean
}

/** Above this many words on a side, the middle is told as changed as a whole. */
const mostWords = 1_500

export function changedWords(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const one = wordsOf(before)
  const other = wordsOf(after)
  let head = 0
  while (head < one.length && head < other.length && one[head] === other[head]) head += 1
  let tail = 0
  while (tail < one.length - head && tail < other.length - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1
  const middles = [one.slice(head, one.length - tail), other.slice(head, other.length - tail)] as const
  const [left, right] = middles
  const stays = left.length > mostWords || right.length > mostWords ? none(middles) : common(left, right)
  const whole = (words: string[], own: boolean[]) =>
    joined([
      ...words.slice(0, head).map((text) => ({ text, own: false })),
      ...words.slice(head, words.length - tail).map((text, index) => ({ text, own: own[index] ?? true })),
      ...words.slice(words.length - tail).map((text) => ({ text, own: false })),
    ])
  return { before: whole(one, stays.left), after: whole(other, stays.right) }
}

/** Words with the space behind them, so that together they are the text. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? []

const none = ([left, right]: readonly [string[], string[]]) => ({
  left: left.map(() => true),
  right: right.map(() => true),
})

/** The longest row of words both have, in order; true: not in it. */
function common(left: readonly string[], right: readonly string[]): { left: boolean[]; right: boolean[] } {
  const width = right.length + 1
  const length = new Uint16Array((left.length + 1) * width)
  const at = (i: number, j: number) => length[i * width + j] ?? 0
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1)
      length[i * width + j] =
        left[i]?.trim() === right[j]?.trim() ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const own = { left: left.map(() => true), right: right.map(() => true) }
  let i = 0
  let j = 0
  while (i < left.length && j < right.length) {
    if (left[i]?.trim() === right[j]?.trim()) {
      own.left[i] = false
      own.right[j] = false
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return own
}

function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if (last?.own === piece.own) all[all.length - 1] = { own: last.own, text: last.text + piece.text }
    else all.push(piece)
  }
  return all
}
