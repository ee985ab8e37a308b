// npm run -s agreement -- IN.json OUT.json : every figure of sets of ratings without a screen (docs/figures.md). What is wrong
// with a set is said by its id and nothing is written; a figure that does not exist is no error but a reason.
import { facetFiguresOf, figuresOf } from '../assessments/rules/figures/catalogue.ts'
import { fileCommand, Refused, readJson, writeWhole } from './support/file-command.ts'
import { type RatingSet, ratingSetsOf } from './support/rating-sets.ts'

function setsIn(path: string): RatingSet[] {
  const { sets, faults } = ratingSetsOf(readJson(path, 64))
  if (faults.length > 0) throw new Refused(faults)
  return sets
}

interface Answer {
  id: string
  results: Record<string, number | null>
  reasons: Record<string, string>
}

/** JSON has no NaN and would write null, which here means that there is a reason. */
function answerOf(set: RatingSet): Answer {
  const figures = set.ways === 2 ? figuresOf(set.table, set.disagreement) : facetFiguresOf(set.table)
  const answer: Answer = { id: set.id, results: {}, reasons: {} }
  for (const [key, figure] of figures) {
    if (typeof figure === 'string') answer.reasons[key] = figure
    else if (!Number.isFinite(figure)) throw new Refused([`Set «${set.id}»: ${key} came out as ${figure}.`])
    answer.results[key] = typeof figure === 'number' ? figure : null
  }
  return answer
}

fileCommand('npm run -s agreement -- IN.json OUT.json (the format: docs/figures.md)', (input, output) => {
  const answers = setsIn(input).map(answerOf)
  writeWhole(output, `[\n${answers.map((answer) => JSON.stringify(answer)).join(',\n')}\n]\n`)
  const figures = answers.reduce((sum, { results }) => sum + Object.keys(results).length, 0)
  const reasons = answers.reduce((sum, answer) => sum + Object.keys(answer.reasons).length, 0)
  console.log(`${answers.length} sets, ${figures} figures, ${reasons} of them with a reason instead of a number.`)
})
