// One cell of the overview in words: what the level is beside the cut-off, or why nothing is said.
import type { ProfileOverview } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'

type Person = Pick<ProfileOverview['persons'][number], 'cells' | 'match'>

export const insufficientIn = ({ cells }: Person, competenceId: string): boolean =>
  cells.some((cell) => cell.competenceId === competenceId && cell.outcome === 'insufficient')

export function cellWords({ cells, match }: Person, competenceId: string): string {
  const outcome = cells.find((cell) => cell.competenceId === competenceId)?.outcome ?? 'not-measured'
  switch (outcome) {
    case 'meets':
    case 'meets-not-all':
      return t(`match.persons.cell.${outcome}`)
    case 'not-yet': {
      const step = match.steps.find((each) => each.competenceId === competenceId)
      return t('match.persons.cell.not-yet', { count: step?.steps ?? 1 })
    }
    default: {
      const why = match.unknown.find((each) => each.competenceId === competenceId)?.why ?? 'not-measured'
      return t(`match.persons.cell.${why}`)
    }
  }
}
