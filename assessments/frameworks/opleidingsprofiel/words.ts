// The words of lines: tidying what a PDF leaves in them, and putting sentences together again that it broke.

const ligatures: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' }

/** One line without stray spaces and invisible characters. A soft hyphen stays only at the end, where it breaks a word. */
export function tidy(line: string): string {
  const spaced = line
    .normalize('NFC')
    .replace(/[ﬀ-ﬄ]/g, (letters) => ligatures[letters] ?? letters)
    .replace(/\s/g, ' ')
    .replace(/[\p{Cc}\u200b\u2060]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim()
  const broken = spaced.endsWith('\u00ad')
  return spaced.replace(/\u00ad/g, '') + (broken ? '\u00ad' : '')
}

/** Page furniture that a copy glues to the words before or behind it. */
export function withoutFurniture(words: string): string {
  return words
    .replace(/ Pagina \d{1,4} van \d{1,4}$/i, '')
    .replace(/ BVR [^/]{1,160} \d{1,2}\/\d{1,2}\/\d{4}$/, '')
    .replace(/^Pagina \d{1,4} van \d{1,4} (?=\S)/i, '')
}

/** All words of the source, to tell a broken word from a compound that is written with a hyphen. */
export function vocabularyOf(lines: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>()
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) known.add(word)
  }
  return known
}

const lastWord = (text: string) => text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('/')) + 1)

/** Puts the next line behind a sentence; a word broken at the line end becomes whole again. */
export function joinWords(before: string, after: string, known: ReadonlySet<string>): string {
  if (before === '') return after
  if (after === '') return before
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after
  if (before.endsWith('/')) return before + after
  if (!/\p{L}-$/u.test(before.slice(-4))) return `${before} ${after}`
  const head = /^\p{L}+/u.exec(after)?.[0] ?? ''
  // «hygiëne- / en veiligheidsregels»: the hyphen stands for a word that comes later.
  if (head === '' || /^(en|of|als|tot|dan wel)$/.test(head)) return `${before} ${after}`
  const tail = lastWord(before).slice(0, -1)
  const whole = before.slice(0, -1) + after
  if (known.has((tail + head).toLowerCase())) return whole
  // «ICT- / gebruik» and names keep theirs.
  if (/\p{Lu}$/u.test(tail) || /^\p{Lu}/u.test(head)) return before + after
  return known.has(`${tail}-${head}`.toLowerCase()) ? before + after : whole
}

/** A sentence as it is kept: without footnote markers (when the source has footnotes) and a line-end hyphen left over. */
export function finish(text: string, markers: boolean): string {
  const bare = markers ? text.replace(/ ?\(\d{1,2}\)(?: (?=-\p{L}))?/gu, '') : text
  return bare
    .replace(/\u00ad$/, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Letters and digits only: equal keys are the same words, whatever spaces, hyphens and punctuation did. */
export const keyOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

// Not «aan», «op», «in», «uit», «door», «bij»: «Legt de werkwijze uit» is a whole sentence.
const expectsMore = new Set(
  (
    'de het een en of van met te voor tot als dat die ten ter der per hun haar elke iedere ieder welke waarbij waarin ' +
    'waarop zodat eigen alle zonder tussen tegen volgens binnen diens ' +
    'alsook evenals zoals onder via rond omtrent inzake andere verschillende nieuwe juiste correcte nodige gepaste ' +
    'geschikte laatste eerste volgende beschikbare specifieke relevante'
  ).split(' '),
)

/** Whether a sentence visibly stops in the middle: at an article, a preposition, a comma, a hyphen, an open bracket. */
export function unfinished(text: string): boolean {
  if (text === '' || /[,\-/(–\u00ad]$/.test(text)) return true
  const tail = text.slice(-200)
  if (tail.lastIndexOf('(') > tail.lastIndexOf(')')) return true
  const last = lastWord(tail).toLowerCase()
  // «bedrijfseigen», «lichaamseigen»: an adjective that waits for its noun.
  return expectsMore.has(last) || last.endsWith('eigen')
}

/** «MENTOR OP DE WERKVLOER» as a title a person would write. */
export function sentenceCase(text: string): string {
  const low = text.toLowerCase()
  return low.slice(0, 1).toUpperCase() + low.slice(1)
}

/** All letters are capitals. */
export const isCapitals = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
