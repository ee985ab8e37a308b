// For whom an exercise has something to print. The core cuts each brief to its role in the same way; a test holds the two
// beside each other.
import type { BriefRole, ExerciseBrief } from '../../../../assessments/contract/index.ts'

export function hasBriefFor(role: BriefRole, brief: ExerciseBrief): boolean {
  const { purpose, setting, materials, instruction, simpleInstruction, handouts, watchFor, questions, permittedHelp } =
    brief
  switch (role) {
    case 'lead':
      return purpose !== '' || setting !== '' || materials.length > 0
    case 'candidate':
      return instruction !== '' || handouts.some(({ holder }) => holder === role) || brief.test !== null
    case 'candidate-simple':
      return simpleInstruction !== ''
    case 'assessor':
      return [watchFor, questions, permittedHelp].some((each) => each.length > 0) || brief.test !== null
    case 'role-player':
      return brief.rolePlayer !== null
  }
}
