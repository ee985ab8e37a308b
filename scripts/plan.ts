// npm run -s plan -- IN.json OUT.json : a timetable without a screen (docs/plan-format.md). What is wrong with the question
// is said with its place and nothing is written; a question without a whole plan is answered, with reasons, and is no error.
import { PlanProblem } from '../assessments/contract/plan.ts'
import { faultsOf } from '../assessments/rules/timetable/faults.ts'
import { proposeTimetable } from '../assessments/rules/timetable/propose-timetable.ts'
import { fileCommand, Refused, readJson, writeWhole } from './support/file-command.ts'
import { faultSentence, reasonSentence, summary } from './support/plan-words.ts'

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

fileCommand('npm run -s plan -- IN.json OUT.json (the format: docs/plan-format.md)', (input, output) => {
  const problem = problemOf(readJson(input, 8))
  const answer = proposeTimetable(problem)
  writeWhole(output, `${JSON.stringify(answer, null, 2)}\n`)
  console.log(summary(problem, answer))
  for (const reason of answer.reasons) console.log(reasonSentence(reason))
})
