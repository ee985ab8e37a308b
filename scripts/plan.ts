// npm run -s plan -- IN.json OUT.json : a timetable without a screen (docs/plan-format.md). What is wrong with the question
// is said with its place and nothing is written; a question without a whole plan is answered, with reasons, and is no error.
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { PlanProblem } from '../assessments/contract/plan.ts'
import { faultsOf } from '../assessments/rules/timetable/faults.ts'
import { proposeTimetable } from '../assessments/rules/timetable/propose-timetable.ts'
import { faultSentence, reasonSentence, summary } from './support/plan-words.ts'

const mostBytes = 8_000_000
const mostTold = 20

class Refused extends Error {
  readonly sentences: readonly string[]
  constructor(sentences: readonly string[]) {
    super(sentences[0])
    this.sentences = sentences
  }
}

/** What went wrong with a file, without the stack: `ENOENT`, `EACCES`. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error)
const fileWords: Record<string, string> = {
  ENOENT: 'it is not there',
  EACCES: 'it may not be opened',
  EPERM: 'it may not be opened',
  EISDIR: 'it is a folder',
  ENOTDIR: 'its folder is a file',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
}
const because = (error: unknown) => fileWords[codeOf(error)] ?? codeOf(error)

function readQuestion(path: string): unknown {
  let bytes: Buffer
  try {
    if (statSync(path).size > mostBytes)
      throw new Refused([`${path} is larger than 8 MB; that is no question for a plan.`])
    bytes = readFileSync(path)
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused([`Cannot read ${path}: ${because(error)}.`])
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new Refused([`${path} is no JSON: ${error instanceof Error ? error.message : error}.`])
  }
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, key) => (typeof key === 'number' ? `${place}[${key}]` : `${place}${place === '' ? '' : '.'}${String(key)}`),
    '',
  )
/** The contract's own words for a wrong value are codes for the screens. */
const shapeWords: Record<string, string> = {
  required: 'is empty',
  tooLong: 'is longer than 200 characters',
  controlCharacters: 'holds control characters',
  minutes: 'must be a whole number of minutes, 1 to 960',
  percent: 'must be a whole percentage, 0 to 200',
  pause: 'must be a whole number of minutes, 0 to 120',
  moments: 'must be a whole number, 1 to 20',
  phases: 'must be 1 to 12 phases',
  time: 'must be a time as 09:30, or with a day as 2026-11-24T09:30',
  day: 'must be a day as 2026-11-24',
}

function problemOf(value: unknown): PlanProblem {
  const parsed = PlanProblem.safeParse(value)
  if (!parsed.success) {
    throw new Refused(
      parsed.error.issues.map(({ path, message }) => {
        const place = placeOf(path)
        const words = shapeWords[message] ?? `is wrong: ${message}`
        return `${place === '' ? 'The question' : place} ${words}.`
      }),
    )
  }
  const faults = faultsOf(parsed.data)
  if (faults.length > 0) throw new Refused(faults.map(faultSentence))
  return parsed.data
}

/** Beside it first and then in its place: a full disk leaves no half answer, and what was there before stays. */
function writeAnswer(path: string, text: string): void {
  const beside = `${path}.${process.pid}.part`
  try {
    writeFileSync(beside, text)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw new Refused([`Cannot write ${path}: ${because(error)}.`])
  }
}

function plan(args: readonly string[]): void {
  const [input, output] = args
  if (input === undefined || output === undefined || args.length > 2) {
    throw new Refused(['Usage: npm run -s plan -- IN.json OUT.json (the format: docs/plan-format.md)'])
  }
  if (resolve(input) === resolve(output))
    throw new Refused(['IN and OUT are the same file; the question would be lost.'])
  const problem = problemOf(readQuestion(input))
  const answer = proposeTimetable(problem)
  writeAnswer(output, `${JSON.stringify(answer, null, 2)}\n`)
  console.log(summary(problem, answer))
  for (const reason of answer.reasons) console.log(reasonSentence(reason))
}

try {
  plan(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Refused)) throw error
  for (const sentence of error.sentences.slice(0, mostTold)) console.error(sentence)
  if (error.sentences.length > mostTold) console.error(`And ${error.sentences.length - mostTold} more.`)
  process.exitCode = 1
}
