// npm run -s library -- [--json] [--hints] : what ships with Wakker, built from the texts and looked at with the rules that
// look at a centre's own. With --json the last line is one JSON object; with --hints every hint that is left.
import { parseArgs } from 'node:util'
import type { FrameworkBody, Hint } from '../assessments/contract/index.ts'
import { shippedLibrary } from '../assessments/library/index.ts'
import { textAt } from '../assessments/rules/framework-texts.ts'
import { hintsOf } from '../assessments/rules/hints/index.ts'
import { minutesOf, programmeChecks } from '../assessments/rules/programme-checks.ts'

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, hints: { type: 'boolean', default: false } },
})
const { frameworks, profiles, exercises, programmes } = shippedLibrary

const indicatorsOf = ({ competences }: FrameworkBody) => competences.flatMap(({ indicators }) => indicators)
const shownIn = (matrix: readonly { indicatorIds: string[] }[]) =>
  matrix.reduce((sum, { indicatorIds }) => sum + indicatorIds.length, 0)
const competencesOf = (frameworkId: string) => frameworks.find(({ id }) => id === frameworkId)?.body.competences ?? []

const looked = frameworks.map(({ body, version }) => ({ body, version, hints: hintsOf(body, new Set()) }))
const counted = {
  frameworks: looked.map(({ body, hints }) => ({
    code: body.code,
    competences: body.competences.length,
    indicators: indicatorsOf(body).length,
    anchors: indicatorsOf(body).reduce((sum, { anchors }) => sum + anchors.length, 0),
    hints: hints.length,
  })),
  profiles: profiles.length,
  exercises: exercises.map(({ body }) => ({
    code: body.code,
    kind: body.kind,
    minutes: minutesOf(body),
    indicators: shownIn(body.matrix),
  })),
  programmes: programmes.map(({ body }) => ({
    code: body.code,
    checksFailed: programmeChecks(body, competencesOf(body.frameworkId)).length,
  })),
}

if (!values.json) overview()
if (values.hints) for (const { body, hints } of looked) for (const hint of hints) console.log(hintLine(body, hint))
if (values.json) console.log(JSON.stringify(counted))

/** For whoever reads the library over: the Dutch names, the numbers beside them. */
function overview(): void {
  for (const [index, { body, version }] of looked.entries()) {
    const numbers = counted.frameworks[index]
    console.log(`${body.title} (${body.code}, version ${version})`)
    console.log(
      `  ${numbers?.competences} competences, ${numbers?.indicators} indicators, ${numbers?.anchors} anchors, ${numbers?.hints} hints left`,
    )
    for (const { number, title } of body.competences) console.log(`  ${number.padStart(2)} ${title}`)
  }
  console.log('\nProfiles')
  for (const { body } of profiles) console.log(`  ${body.code}  ${body.title}: asks ${body.cutOffs.length} competences`)
  console.log('\nExercises')
  for (const { body } of exercises) {
    const { code, title, kind, matrix } = body
    console.log(
      `  ${code}  ${title} (${kind}): ${minutesOf(body)} minutes, ${matrix.length} competences, ${shownIn(matrix)} indicators`,
    )
  }
  console.log('\nProgrammes')
  for (const { body } of programmes) {
    const minutes = body.exercises.reduce((sum, exercise) => sum + minutesOf(exercise), 0)
    console.log(`  ${body.code}  ${body.title}: ${body.exercises.length} exercises, ${minutes} minutes`)
    for (const { code, subject, count } of programmeChecks(body, competencesOf(body.frameworkId))) {
      console.log(`    check failed: ${code} ${subject} ${count ?? ''}`)
    }
  }
}

function hintLine(body: FrameworkBody, { code, place, words }: Hint): string {
  const competence = body.competences.find(({ id }) => id === place.competenceId)
  const indicator = competence?.indicators.findIndex(({ id }) => id === place.indicatorId) ?? -1
  const where = [competence?.title, indicator >= 0 ? `indicator ${indicator + 1}` : null, place.field, place.level]
  return `${code}  ${where.filter((part) => part !== null && part !== undefined).join(', ')}  [${words.join(', ')}]  ${textAt(body, place) ?? ''}`
}
