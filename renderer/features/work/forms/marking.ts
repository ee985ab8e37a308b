// Points by the key: an answer chosen from the options gets all points or none; an open answer is marked by a person.
import type { TestAnswer, TestQuestion } from '../../../../assessments/contract/index.ts'

const plain = (text: string) => text.normalize('NFC').trim().toLocaleLowerCase('nl-BE')

/** null: a person decides. */
export function pointsByKey({ options, key, points }: TestQuestion, given: string): number | null {
  if (given.trim() === '') return null
  if (options.length > 0) return plain(given) === plain(key) ? points : 0
  return plain(given) === plain(key) ? points : null
}

/**
 * The points when the answer becomes `text`: what the key gives. Where the key is silent, points a person gave stay, and
 * points the key gave for what stood there before go.
 */
export function pointsAfter(question: TestQuestion, before: Pick<TestAnswer, 'given' | 'points'>, text: string) {
  const byPerson = before.points !== pointsByKey(question, before.given)
  return pointsByKey(question, text) ?? (byPerson ? before.points : null)
}

/** `''` is no points given; anything but a whole number up to the most is refused. */
export function readPoints(text: string, most: number): { ok: true; points: number | null } | { ok: false } {
  const typed = text.trim()
  if (typed === '') return { ok: true, points: null }
  const points = /^\d{1,2}$/.test(typed) ? Number(typed) : Number.NaN
  return points <= most ? { ok: true, points } : { ok: false }
}

export interface Total {
  points: number
  of: number
  /** Questions without points yet. */
  left: number
}
export function totalOf(questions: readonly TestQuestion[], answers: readonly TestAnswer[]): Total {
  const given = new Map(answers.map(({ question, points }) => [question, points]))
  return {
    points: [...given.values()].reduce<number>((sum, points) => sum + (points ?? 0), 0),
    of: questions.reduce((sum, { points }) => sum + points, 0),
    left: questions.filter((_, place) => (given.get(place) ?? null) === null).length,
  }
}
