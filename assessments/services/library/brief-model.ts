// What each role gets on paper. The candidate gets no key, no table and nothing of what is watched for; the role player
// only their own part; nobody gets anchors: on paper beside them an assessor would be rating while still observing.
import type { BriefRole, Exercise, ExerciseBrief, ExerciseTest, FrameworkBody } from '../../contract/index.ts'
import type { BriefCompetence, BriefModel, BriefTest } from '../../documents/brief/model.ts'
import { minutesOf } from '../../rules/programme-checks.ts'

interface BriefSource {
  exercise: Exercise
  code: string
  programme: string
  framework: FrameworkBody & { version: number | null }
  role: BriefRole
}

/** Where no lead stands beside: the assessor makes ready and leads it as well. */
const alone: readonly Exercise['kind'][] = ['starr-interview', 'work-floor-observation']

/** Null when the exercise has nothing for this role. */
export function briefModel({ exercise, code, programme, framework, role }: BriefSource): BriefModel | null {
  const { brief, title, kind, group, phases } = exercise
  if (!speaksTo(role, brief)) return null
  const staff = role === 'lead' || role === 'assessor'
  const candidate = role === 'candidate' || role === 'candidate-simple'
  return {
    role,
    exercise: { title, code, kind, group, phases, minutes: minutesOf(exercise) },
    framework: { title: framework.title, code: framework.code, version: framework.version },
    programme,
    competences: staff ? competencesOf(exercise, framework) : [],
    purpose: staff ? brief.purpose : '',
    materials: staff ? brief.materials : [],
    setting: role === 'lead' || (role === 'assessor' && alone.includes(kind)) ? brief.setting : '',
    instruction: role === 'candidate-simple' ? brief.simpleInstruction : brief.instruction,
    handouts: staff
      ? brief.handouts
      : brief.handouts.filter(({ holder }) => holder === (candidate ? 'candidate' : role)),
    watchFor: role === 'assessor' ? brief.watchFor : [],
    // Written to whoever helps: a candidate reads their rights in the instruction.
    permittedHelp: staff ? brief.permittedHelp : [],
    rolePlayer: role === 'lead' || role === 'role-player' ? brief.rolePlayer : null,
    questions: staff ? brief.questions : [],
    test: brief.test === null || role === 'role-player' ? null : testOf(brief.test, framework, candidate),
  }
}

function speaksTo(role: BriefRole, brief: ExerciseBrief): boolean {
  switch (role) {
    case 'lead':
      return brief.purpose !== '' || brief.setting !== '' || brief.materials.length > 0
    case 'candidate':
      return brief.instruction !== '' || brief.handouts.some(({ holder }) => holder === role) || brief.test !== null
    case 'candidate-simple':
      return brief.simpleInstruction !== ''
    case 'assessor':
      return (
        [brief.watchFor, brief.questions, brief.permittedHelp].some((each) => each.length > 0) || brief.test !== null
      )
    case 'role-player':
      return brief.rolePlayer !== null
  }
}

/** In the order of the framework, as the assessor will find them when rating. */
function competencesOf({ matrix }: Exercise, { competences }: FrameworkBody): BriefCompetence[] {
  return competences.flatMap(({ id, number, title, definition, indicators }) => {
    const cell = matrix.find(({ competenceId }) => competenceId === id)
    if (cell === undefined) return []
    const shown = indicators.filter((indicator) => cell.indicatorIds.includes(indicator.id))
    return { number, title, definition, indicators: shown.map(({ text }) => text) }
  })
}

function testOf({ questions, table }: ExerciseTest, { scale }: FrameworkBody, candidate: boolean): BriefTest {
  return {
    questions: questions.map(({ key, ...question }) => ({ ...question, key: candidate ? null : key })),
    points: questions.reduce((sum, { points }) => sum + points, 0),
    table: candidate
      ? []
      : table
          .toSorted((one, other) => one.from - other.from)
          .map(({ level, from }) => ({ level, from, name: scale.find(({ value }) => value === level)?.name ?? '' })),
  }
}
