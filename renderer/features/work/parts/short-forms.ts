// Short forms that become words while typing. Pure: text and caret in, text and caret out. A short form counts only as
// a whole word, and only at the moment the word is closed: by a space, a mark, or Enter.
import type { ShortForm } from '../../../../assessments/contract/index.ts'

export interface Typed {
  text: string
  caret: number
}
export interface Expansion extends Typed {
  /** What was typed, to give back. */
  typed: Typed
}

// No apostrophe, hyphen or slash: «z'n», «niet-kl» and «m/v» are one word each.
const closes = /^[\s.,;:?!)\]…”"»]$/u
const opens = /^[\s(["“‘«]$/u

/** The word that ends at the caret, as its long form; undefined when it is none, or the caret is inside a word. */
export function expandWord({ text, caret }: Typed, forms: readonly ShortForm[]): Typed | undefined {
  const after = text[caret]
  if (after !== undefined && !closes.test(after)) return undefined
  const found = formBefore(text, caret, forms)
  if (found === undefined) return undefined
  const start = caret - found.short.length
  const long = inCaseOf(text.slice(start, caret), found)
  return { text: text.slice(0, start) + long + text.slice(caret), caret: start + long.length }
}

/** After one key that closed a word. Anything else than one sign more is not typing: pasted, dictated, taken back. */
export function expandTyped(before: string, now: Typed, forms: readonly ShortForm[]): Expansion | undefined {
  const { text, caret } = now
  const sign = text[caret - 1]
  if (sign === undefined || !closes.test(sign)) return undefined
  if (before !== text.slice(0, caret - 1) + text.slice(caret)) return undefined
  const typed = { text: before, caret: caret - 1 }
  // «o.» may be on its way to «o.v.».
  if (forms.some(({ short }) => endsAt(before, caret - 1, short, sign))) return undefined
  const word = formBefore(before, typed.caret, forms)
  if (word === undefined) return undefined
  const start = typed.caret - word.short.length
  const long = inCaseOf(before.slice(start, typed.caret), word)
  return {
    text: before.slice(0, start) + long + sign + before.slice(typed.caret),
    caret: start + long.length + 1,
    typed: now,
  }
}

/** Backspace right after an expansion gives back what was typed, the sign that closed the word included. */
export function giveBack(last: Expansion | null, now: Typed): Typed | undefined {
  if (last === null || now.caret !== last.caret - 1) return undefined
  const without = last.text.slice(0, last.caret - 1) + last.text.slice(last.caret)
  return now.text === without ? last.typed : undefined
}

const lower = (text: string) => text.toLocaleLowerCase('nl')

function formBefore(text: string, end: number, forms: readonly ShortForm[]): ShortForm | undefined {
  const here = forms.filter(({ short }) => {
    const start = end - short.length
    const opening = text[start - 1]
    return (
      start >= 0 && (opening === undefined || opens.test(opening)) && lower(text.slice(start, end)) === lower(short)
    )
  })
  // «KL» and «kl» may both be kept: the one typed exactly so comes first.
  return here.find(({ short }) => short === text.slice(end - short.length, end)) ?? here[0]
}

/** Whether a longer short form than the word at `end` goes on with this sign. */
function endsAt(text: string, end: number, short: string, sign: string): boolean {
  const whole = lower(short)
  for (let length = 1; length < whole.length; length += 1) {
    if (whole[length] !== sign || length > end) continue
    const opening = text[end - length - 1]
    if (opening !== undefined && !opens.test(opening)) continue
    if (lower(text.slice(end - length, end)) === whole.slice(0, length)) return true
  }
  return false
}

/** «Kl» begins a sentence, so «Klant» does. */
function inCaseOf(typed: string, { short, text }: ShortForm): string {
  const [first = ''] = typed
  const raised = first !== lower(first) && typed !== short
  if (!raised) return text
  const [letter = ''] = text
  return letter.toLocaleUpperCase('nl') + text.slice(letter.length)
}
