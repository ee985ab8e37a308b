// The actions that ship: starting points for a plan, to choose from and to adapt together with the person.
import type { ActionProposal } from '../../contract/index.ts'
import { shippedCompetenceId } from '../ids.ts'
import { competenceTitles } from '../notation.ts'
import { additionalActions } from './additional.ts'
import { coreActions } from './core.ts'
import type { ActionText } from './model.ts'
import { workCardActions } from './work-card.ts'

export type { ActionText } from './model.ts'

export const actionTexts: readonly ActionText[] = [...coreActions, ...additionalActions, ...workCardActions]

export const shippedActions: readonly ActionProposal[] = actionTexts.map(({ competence, ...action }) => ({
  ...action,
  competenceId: shippedCompetenceId(competence),
  competence: competenceTitles[competence],
}))

/** By the id of the competence, as in every data file the library was put into. */
export const actionsByCompetence: ReadonlyMap<string, readonly ActionProposal[]> = Map.groupBy(
  shippedActions,
  ({ competenceId }) => competenceId,
)
