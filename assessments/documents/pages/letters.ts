// How wide words are in the letters our documents are set in: Calibri's widths, in thousandths of the size.

const first = 32
// From the space to the tilde.
const plain = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507, 507, 507,
  507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855,
  646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525,
  498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314,
  460, 314, 498,
]
const bold = [
  226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430, 507, 507, 507, 507, 507, 507, 507,
  507, 507, 507, 276, 276, 498, 498, 498, 463, 898, 606, 561, 529, 630, 488, 459, 637, 631, 267, 331, 547, 423, 874,
  659, 676, 532, 686, 563, 473, 495, 653, 591, 906, 551, 520, 478, 325, 430, 325, 498, 498, 300, 494, 537, 418, 537,
  503, 316, 474, 537, 246, 255, 480, 246, 813, 537, 538, 537, 537, 355, 399, 347, 537, 473, 745, 459, 474, 397, 344,
  475, 344, 498,
]
/** What is not among them but stands in every document: quotation marks, dashes, dots. */
const others = new Map(
  Object.entries({
    '“': 418,
    '”': 418,
    '‘': 250,
    '’': 250,
    '«': 512,
    '»': 512,
    '–': 498,
    '—': 905,
    '…': 690,
    '·': 252,
  }),
)
/** Of a letter nobody has measured: about that of an n, or of a sign as wide as it is high. */
const unknown = { narrow: 520, wide: 1_000 }

const known = new Map<string, number>()

function letterWidth(letter: string, isBold: boolean): number {
  const table = isBold ? bold : plain
  const at = table[letter.charCodeAt(0) - first]
  if (letter.length === 1 && at !== undefined) return at
  const key = `${letter}${isBold ? '+' : '-'}`
  const before = known.get(key)
  if (before !== undefined) return before
  const found = measured(letter, table)
  known.set(key, found)
  return found
}

function measured(letter: string, table: readonly number[]): number {
  if (letter === '\u00a0') return table[0] ?? 0
  // An accent makes no letter wider.
  const base = letter.normalize('NFD').charCodeAt(0)
  const wide = /\p{Extended_Pictographic}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u
  if (/^[\p{M}\u200b-\u200f]$/u.test(letter)) return 0
  return others.get(letter) ?? table[base - first] ?? (wide.test(letter) ? unknown.wide : unknown.narrow)
}

export interface Piece {
  text: string
  /** Points. */
  size: number
  bold: boolean
}

/** Points. */
export function wordWidth({ text, size, bold: isBold }: Piece): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter, isBold)
  return (width * size) / 1_000
}
