// Two versions of a framework → what differs, as a person reads it: the framework itself, its scale, then competence by
// competence in the order of the newer one, then what else the source asks. The words in `about` are data of the field,
// as the names of a scale are: a screen and a document show the same ones.
import type { FrameworkBody } from '../contract/framework-body.ts'
import type { FrameworkChange } from '../contract/frameworks.ts'
import { competenceLabel, competenceList, pairCompetences, pairIndicators } from './comparison/competences.ts'
import { listChanges } from './comparison/lists.ts'
import { knowledgeChanges, ownChanges, scaleChanges } from './comparison/surroundings.ts'

/**
 * @param from the older version
 * @param to the newer one, or an import of the same framework whose ids are others
 */
export function compareFrameworks(from: FrameworkBody, to: FrameworkBody): FrameworkChange[] {
  const competences = pairCompetences(from.competences, to.competences)
  const sides = {
    from: from.scale,
    to: to.scale,
    indicators: pairIndicators(from.competences, to.competences, competences.old),
    oldLabels: new Map(
      from.competences.flatMap((one) => one.indicators.map((part) => [part, competenceLabel(one)] as const)),
    ),
  }
  return [
    ...ownChanges(from, to),
    ...scaleChanges(from, to),
    ...listChanges(from.competences, to.competences, competences, competenceList(sides)),
    ...knowledgeChanges(from, to, competences.old, competenceLabel),
  ]
}
