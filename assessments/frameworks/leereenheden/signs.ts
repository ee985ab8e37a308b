// What a line of an overview of leereenheden may be, by its own words. Every pattern is anchored or bounded.
import { keyOf } from '../opleidingsprofiel/words.ts'

export interface Numbered {
  number: string
  rest: string
}

const numberedBy = (pattern: RegExp, words: string): Numbered | null => {
  const match = pattern.exec(words)
  return match ? { number: match[1] ?? '', rest: (match[2] ?? '').trim() } : null
}

/** «1. Plannen van zorg (BG)» in the table of units. */
export const listedUnit = (words: string) => numberedBy(/^(\d{1,2})\. ?(?=\p{Lu})(.{1,300})$/u, words)
/** «Titel van de leereenheid 1 Plannen van zorg». */
export const unitTitle = (words: string) =>
  numberedBy(/^Titel van de leereenheid:? ?(?:(\d{1,2})[.:]?)? ?(.{1,300})$/iu, words)
/** «1 Plannen van zorg», above it. */
export const unitHeading = (words: string) =>
  numberedBy(/^(?:Leereenheid )?(\d{1,2})[.:]? (?=\p{Lu})(.{1,300})$/u, words)
/** «1.1 Activiteit», «Activiteit 1.1: Plant het werk». */
export const activityHead = (words: string) =>
  numberedBy(/^(\d{1,2}\.\d{1,2})\.? ?Activiteit\b[:.]? ?(.{0,300})$/iu, words) ??
  numberedBy(/^Activiteit ?(\d{1,2}\.\d{1,2})\b[:.]? ?(.{0,300})$/iu, words)
/** «1.2 Stemt af» or the number alone, in the table of a unit. */
export const activityNumber = (words: string) => numberedBy(/^(\d{1,2}\.\d{1,2})[.:]?(?: (.{1,300}))?$/u, words)

export const isNotApplicable = (words: string) => /\bN\.?v\.?t\.?(?![\p{L}])/iu.test(words)
/** «B1-K1-W2: …» and everything behind it. */
export const workProcess = /(?:^| )(?:[A-Z]{1,2}\d{1,2}-K\d{1,2}(?:-W\d{1,2})?\b|N\.?v\.?t\.?(?![\p{L}])).{0,400}$/u
export const isListHead = (words: string) => /^leereenheden behorend bij\b|^Werkprocessen\b/i.test(words)

export const isUnitFact = (words: string) => /^(?:Titel van de kwalificatie|Gerelateerd aan)\b/i.test(words)
export const isTableHead = (words: string) => /^Activiteit(?:en)?(?: Kennis\b.{0,200})?$/i.test(words)
export const isResultHead = (words: string) => /^Leerresultaat:?$/i.test(words)
export const isPartsHead = (words: string) =>
  /^Deelactiviteit(?:en)?(?: +Prestatie-? ?indicator(?:en)?)?:?$|^Prestatie-? ?indicator(?:en)?:?$/i.test(words)

const skillTopic = /vaardigheden\b|^Toepassen\b|^Toepassing\b/i
const knowledgeTopic = /^(?:Feiten|Theorie|Materialen|Kennis|Concepten|Methoden)/i
/** The topics of the table are about the same in every overview. */
export const isKnownTopic = (words: string) =>
  words.length < 80 && !/[.;:]$/.test(words) && (skillTopic.test(words) || knowledgeTopic.test(words))

/** A sentence of the table is knowledge or skill by its heading, else by its own first words. */
export function kindOfSentence(topic: string, text: string, before: 'knowledge' | 'skill'): 'knowledge' | 'skill' {
  if (skillTopic.test(topic)) return 'skill'
  if (knowledgeTopic.test(topic)) return 'knowledge'
  if (/^(?:heeft (?:\p{L}{2,20} )?(?:kennis|begrip)|kennis|kent|weet)\b/iu.test(text)) return 'knowledge'
  if (/^(?:kan|heeft inzicht|is in staat|beheerst|past)\b/i.test(text)) return 'skill'
  return before
}

/** «(Samenwerken en overleggen, Analyseren)», whole or its beginning. */
export const opensTags = (words: string) => /^\(\p{Lu}/u.test(words)
export const closesTags = (text: string) => /\)[.;]?$/.test(text)

export function tagsOf(text: string): string[] {
  const inner = text.replace(/^\(/, '').replace(/\)[.;]?$/, '')
  const tags = inner.split(/[,;](?= ?\p{Lu})/u).map((tag) => tag.trim())
  return [...new Map(tags.filter((tag) => tag !== '').map((tag) => [keyOf(tag), tag])).values()]
}

/** «De begeleider:» above a list. The line that ends so inside a sentence is followed by no list. */
export const isSubject = (words: string, next: string, isBullet: (words: string) => boolean) =>
  /^(?:De|Het|Een|Zij|Ze|Hij|Je)\b[^.;,]{0,100}:$/u.test(words) && (isBullet(next) || opensTags(next))

export const opensProse = (words: string) =>
  /^(?:De|Het|Een|Zij|Ze|Hij|Je|In|Op|Bij)\b/.test(words) && words.length > 20
