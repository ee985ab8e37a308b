// Where something that is dragged may be let go, and what that does: the same moves as by the keys.
import type { FrameworkBody } from '../../../../../assessments/contract/index.ts'
import { changedCompetence } from '../framework-edits.ts'
import { type IndicatorPlace, movedCompetence, movedIndicator, placeOf } from '../structure-edits.ts'
import type { Row } from './rows.ts'

export interface Drop {
  /** Where the line is drawn at the row under the pointer. */
  edge: 'before' | 'after' | 'into'
  apply: (body: FrameworkBody) => FrameworkBody
}

/** null: not here. `lower`: the pointer is in the lower half of the row. */
export function dropOn(body: FrameworkBody, dragged: Row, target: Row, lower: boolean): Drop | null {
  if (dragged.key === target.key) return null
  if (dragged.kind === 'indicator') return dropIndicator(body, dragged, target, lower)
  if (dragged.kind !== target.kind) return null
  const edge = lower ? 'after' : 'before'
  if (dragged.kind === 'competence') {
    const { competenceId } = dragged
    const others = body.competences.filter(({ id }) => id !== competenceId)
    const index = others.findIndex(({ id }) => id === target.competenceId) + (lower ? 1 : 0)
    return competenceId === null ? null : { edge, apply: (now) => movedCompetence(now, competenceId, index) }
  }
  if (dragged.kind !== 'group' || dragged.competenceId === null || dragged.competenceId !== target.competenceId)
    return null
  return {
    edge,
    apply: (now) =>
      changedCompetence(now, dragged.competenceId ?? '', (competence) => {
        const group = competence.groups.find(({ id }) => id === dragged.groupId)
        const others = competence.groups.filter(({ id }) => id !== dragged.groupId)
        const index = others.findIndex(({ id }) => id === target.groupId) + (lower ? 1 : 0)
        return group
          ? { ...competence, groups: [...others.slice(0, index), group, ...others.slice(index)] }
          : competence
      }),
  }
}

function dropIndicator(body: FrameworkBody, dragged: Row, target: Row, lower: boolean): Drop | null {
  const { indicatorId } = dragged
  const { competenceId, groupId, kind } = target
  if (indicatorId === null || competenceId === null || kind === 'anchor' || kind === 'knowledge' || kind === 'fact')
    return null
  const to = (place: IndicatorPlace, edge: Drop['edge']): Drop => ({
    edge,
    apply: (now) => movedIndicator(now, indicatorId, place),
  })
  if (kind !== 'indicator') return to({ competenceId, groupId: kind === 'group' ? groupId : null, index: 0 }, 'into')
  const from = placeOf(body, indicatorId)
  const place = placeOf(body, target.indicatorId ?? '')
  if (place === undefined || from === undefined) return null
  // Counted without the one that is moved.
  const past = from.competenceId === place.competenceId && from.groupId === place.groupId && from.index < place.index
  return to({ ...place, index: place.index + (lower ? 1 : 0) - (past ? 1 : 0) }, lower ? 'after' : 'before')
}
