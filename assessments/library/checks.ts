// What the contract's shapes cannot say of the texts: codes that exist, once each, and a table from points to level that
// works. A slip is an error of ours and stops the build of the library, never a session.
import type { ExerciseTest } from '../contract/index.ts'
import {
  type CompetenceText,
  competenceTitles,
  type ExerciseText,
  type IndicatorCode,
  type ProfileText,
  type ProgrammeText,
} from './notation.ts'

export interface FrameworkFacts {
  code: string
  title: string
  source: string
  version: number
}
export interface LibraryTexts {
  framework: FrameworkFacts
  competences: readonly CompetenceText[]
  profiles: readonly ProfileText[]
  exercises: readonly ExerciseText[]
  programmes: readonly ProgrammeText[]
}

export function requireThat(holds: boolean, place: string, what: string): asserts holds {
  if (!holds) throw new Error(`shipped library, ${place}: ${what}`)
}

export function foundIn<T extends { code: string }>(list: readonly T[], code: string, place: string): T {
  const found = list.find((each) => each.code === code)
  if (found === undefined) throw new Error(`shipped library, ${place}: unknown code ${code}`)
  return found
}

export function checkTexts(texts: LibraryTexts): void {
  const codes = texts.competences.map(({ code }) => code)
  requireThat(
    codes.join() === Object.keys(competenceTitles).join(),
    'competences',
    `must be ${Object.keys(competenceTitles).join()}, are ${codes.join()}`,
  )
  const indicators = new Set(
    texts.competences.flatMap(({ code, indicators: own }) => own.map((_, index) => `${code}.${index + 1}`)),
  )
  for (const { code, asks } of texts.profiles) {
    once(
      asks.map(({ competence }) => competence),
      `profile ${code}`,
    )
    for (const { competence } of asks) foundIn(texts.competences, competence, `profile ${code}`)
  }
  for (const { code, shows, brief } of texts.exercises) {
    shown(shows, indicators, `exercise ${code}`)
    if (brief.test !== null) checkTest(brief.test, `exercise ${code}`)
  }
  for (const { code, exercises } of texts.programmes) {
    once(
      exercises.map(({ exercise, title }) => title ?? foundIn(texts.exercises, exercise, `programme ${code}`).title),
      `programme ${code}`,
    )
    for (const { shows } of exercises) shown(shows ?? [], indicators, `programme ${code}`)
  }
  for (const part of ['profiles', 'exercises', 'programmes'] as const) {
    once(
      texts[part].map(({ code }) => code),
      part,
    )
  }
}

function shown(shows: readonly IndicatorCode[], known: ReadonlySet<string>, place: string): void {
  once(shows, place)
  for (const code of shows) requireThat(known.has(code), place, `unknown code ${code}`)
}

function once(codes: readonly string[], place: string): void {
  const twice = codes.find((code, index) => codes.indexOf(code) !== index)
  requireThat(twice === undefined, place, `${twice} stands there twice`)
}

/** Every level of the scale, from 0 points up, each asking more than the one below and none more than there is. */
function checkTest({ questions, table }: ExerciseTest, place: string): void {
  const points = questions.reduce((sum, question) => sum + question.points, 0)
  const from = table.map((row) => row.from)
  requireThat(table.map(({ level }) => level).join() === '1,2,3,4', place, 'the table names levels 1 to 4, in order')
  requireThat(from[0] === 0, place, 'the table starts at 0 points')
  const rising = from.every((each, index) => index === 0 || each > (from[index - 1] ?? 0))
  requireThat(rising, place, 'the table does not rise')
  requireThat((from.at(-1) ?? 0) <= points, place, `the highest level asks more than the ${points} points there are`)
  for (const { question, options, key } of questions) {
    requireThat(options.length === 0 || options.includes(key), place, `the key of «${question}» is none of its options`)
  }
}
