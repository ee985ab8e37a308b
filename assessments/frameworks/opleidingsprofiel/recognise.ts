// What a single line of a Vlaams opleidingsprofiel may be, by its own words alone. Which of these it is where it
// stands, the readers decide (front.ts, body.ts). Every pattern is anchored or bounded, so that no line can stall it.

export interface Numbered {
  number: string
  rest: string
}

const dashes = '−–—‐‑‒―•●▪■◦‣·\\uf0b7\\uf02d'
const bulletPattern = new RegExp(`^(?:[${dashes}*-] ?(?=\\S)|o (?=\\S)|[${dashes}*-]$)`, 'u')
const tightHyphen = /^[-*−–—][\p{Ll}\d-]/u

/** The words behind a bullet («−», «-», «–», «•», …); '' for a bullet alone; null when there is none. */
export function bulletText(words: string): string | null {
  // «-proces» goes on with a broken word, «--» is a rule.
  if (tightHyphen.test(words)) return null
  const match = bulletPattern.exec(words)
  return match ? words.slice(match[0].length).trim() : null
}

/** «12 Reflecteert over …», or the number alone (`rest` is then ''). */
export function numbered(words: string): Numbered | null {
  const match = /^(\d{1,3})(?:[.)]? (?=[\p{L}(‘'“"])|[.)]?$)/u.exec(words)
  if (!match?.[1]) return null
  return { number: String(Number(match[1])), rest: words.slice(match[0].length).trim() }
}

/** «(2) Empowerment: …». A marker that a line break brought to the front is followed by a small letter. */
export function footnoteStart(words: string): Numbered | null {
  const match = /^\((\d{1,2})\) ?(?=[\p{Lu}\d‘'“"])/u.exec(words)
  return match?.[1] ? { number: String(Number(match[1])), rest: words.slice(match[0].length) } : null
}

const codePattern = /\bM ?[A-Z]{2,3} ?[A-Z]{0,2} ?\d{2,4}[A-Za-z]?(?![\p{L}\d])/u
const hoursPattern = /(?<![\d/])(\d{1,4}) ?(?:lt|lestijden|lesuren|uur)(?![\p{L}])\.?/iu

export interface ModuleFacts {
  title: string
  hours: number | null
  code: string
}

/** Takes hours («20 Lt») and code («M SP 031») out of a module's line; what stands before them is the title. */
export function moduleFacts(words: string): ModuleFacts {
  const code = codePattern.exec(words)
  const hours = hoursPattern.exec(words)
  const end = Math.min(code?.index ?? words.length, hours?.index ?? words.length)
  const title = words
    .slice(0, end)
    .replace(/[ :;,(–-]{1,5}$/, '')
    .trim()
  return { title, hours: hours?.[1] ? Number(hours[1]) : null, code: code?.[0] ?? '' }
}

export interface Heading {
  extension: boolean
  title: string
}

/** «MODULE OMGAAN MET DIVERSITEIT», «UITBREIDINGSMODULE …»; prose says «module» in small letters. */
export function moduleHeading(words: string): Heading | null {
  const match = /^(UITBREIDINGS-? ?)?MODULE(?: ?:? (?=\S)|$)/.exec(words)
  return match ? { extension: match[1] !== undefined, title: words.slice(match[0].length).trim() } : null
}

/** The head of the table of competences, on one line or two. */
export const isTableHead = (words: string) =>
  /^(?:NR\.? )?COMPETENTIES(?: |$)|^NR\.?$|^(?:TE INTEGREREN ?)?KENNIS$|^TE INTEGREREN$/.test(words)

/** Says that competences follow as «… kan» with an infinitive, so their titles start with a small letter. */
export const isCanDo = (words: string) => /^De cursist(?:e| kan)? ?[:…]?$/i.test(words)

export const isPageLine = (words: string) =>
  /^(?:Pagina|Blz\.?|p\.) ?\d{1,4}(?: ?(?:van|\/) ?\d{1,4})?$/i.test(words) ||
  /^\d{1,4} ?(?:\/|van) ?\d{1,4}$/.test(words) ||
  /^[-–] ?\d{1,4} ?[-–]$/.test(words) ||
  /^BVR .{1,200}\d{1,2}\/\d{1,2}\/\d{4}$/.test(words)

export const isAddress = (words: string) => /^(?:https?:\/\/|www\.)\S+$/i.test(words)

/** «BK-0533-1», else the older kind of code of a whole training («BO SP 012»). */
export function profileCode(words: string): string | null {
  const qualification = /\bBK ?- ?(\d{3,5})(?: ?- ?(\d{1,2}))?(?!\d)/.exec(words)
  if (qualification) return `BK-${qualification[1]}${qualification[2] ? `-${qualification[2]}` : ''}`
  return /\bBO [A-Z]{2,3} [A-Z]?\d{2,4}(?!\d)/.exec(words)?.[0] ?? null
}

/** «Kennis van …», «Basiskennis …», «Grondige kennis van …», «Inzicht in …»; never «Maakt kennis met …». */
export const opensKnowledge = (text: string) =>
  /^(?:\p{L}{2,20}e )?(?:\p{L}{0,20}-?kennis|inzicht(?:en)?|noties?)(?![\p{L}-])/iu.test(text)

/** Starts with a verb in the third person, as an indicator does: nearly all end in -t. */
export function opensWithVerb(text: string): boolean {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? ''
  return /^(?:is|kan|wil|mag|zal)$/i.test(first) || (/t$/.test(first) && !/(?:ment|teit|kunst|dienst)$/.test(first))
}
