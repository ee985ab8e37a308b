// One row of the tree moved a place or taken out, whatever it is.
import type { FrameworkBody } from '../../../../../assessments/contract/index.ts'
import {
  changedCompetence,
  changedIndicator,
  leastLevels,
  movedLevel,
  withAnchor,
  withoutCompetence,
  withoutIndicator,
  withoutLevel,
} from '../framework-edits.ts'
import { steppedCompetence, steppedGroup, steppedIndicator, withoutGroup } from '../structure-edits.ts'
import type { Row } from './rows.ts'

/** The same framework when it cannot go further. */
export function stepped(body: FrameworkBody, row: Row, by: -1 | 1): FrameworkBody {
  const { kind, competenceId, groupId, indicatorId, level } = row
  if (kind === 'level' && level !== null) return movedLevel(body, level, by)
  if (kind === 'competence' && competenceId !== null) return steppedCompetence(body, competenceId, by)
  if (kind === 'indicator' && indicatorId !== null) return steppedIndicator(body, indicatorId, by)
  const competence = body.competences.find(({ id }) => id === competenceId)
  if (kind !== 'group' || competence === undefined || groupId === null) return body
  const next = steppedGroup(competence, groupId, by)
  return next === competence ? body : changedCompetence(body, competence.id, () => next)
}

export const mayMove = ({ kind }: Row): boolean =>
  kind === 'level' || kind === 'competence' || kind === 'group' || kind === 'indicator'

export function mayRemove(body: FrameworkBody, { kind, text }: Row): boolean {
  if (kind === 'level') return body.scale.length > leastLevels
  if (kind === 'anchor' || kind === 'definition' || kind === 'result') return text !== ''
  return kind === 'competence' || kind === 'group' || kind === 'indicator'
}

export function without(body: FrameworkBody, row: Row): FrameworkBody {
  const { kind, competenceId, groupId, indicatorId, level } = row
  if (kind === 'level') return level === null ? body : withoutLevel(body, level)
  if (competenceId === null) return body
  if (kind === 'competence') return withoutCompetence(body, competenceId)
  return changedCompetence(body, competenceId, (now) => {
    if (kind === 'definition') return { ...now, definition: '' }
    if (kind === 'result') return { ...now, learningResult: '' }
    if (kind === 'group') return withoutGroup(now, groupId ?? '')
    if (kind === 'indicator') return withoutIndicator(now, indicatorId ?? '')
    return changedIndicator(now, indicatorId ?? '', (indicator) => withAnchor(indicator, level ?? 0, ''))
  })
}
