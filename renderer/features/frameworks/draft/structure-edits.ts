// Where things stand in a draft: competences among each other, groups in their competence, indicators in both.
import type { Competence, FrameworkBody, Indicator, IndicatorGroup } from '../../../../assessments/contract/index.ts'
import { moved } from '../../preparation/order.ts'
import { changedCompetence } from './framework-edits.ts'

/** Where an indicator stands: under a competence, in a group or loose, at a place from 0 on. */
export interface IndicatorPlace {
  competenceId: string
  groupId: string | null
  index: number
}

/** A group that is no more counts as none. */
export const groupOf = ({ groups }: Competence, { groupId }: Indicator): string | null =>
  groups.some(({ id }) => id === groupId) ? groupId : null

/** In the order they are shown: the loose ones first, then group by group. */
export function indicatorsIn(competence: Competence, groupId: string | null): Indicator[] {
  return competence.indicators.filter((indicator) => groupOf(competence, indicator) === groupId)
}

export const shownOrder = (competence: Competence): Indicator[] =>
  [null, ...competence.groups.map(({ id }) => id)].flatMap((groupId) => indicatorsIn(competence, groupId))

export function placeOf(body: FrameworkBody, indicatorId: string): IndicatorPlace | undefined {
  for (const competence of body.competences) {
    const indicator = competence.indicators.find(({ id }) => id === indicatorId)
    if (indicator === undefined) continue
    const groupId = groupOf(competence, indicator)
    return { competenceId: competence.id, groupId, index: indicatorsIn(competence, groupId).indexOf(indicator) }
  }
  return undefined
}

/** Puts an indicator, new or moved within its competence, at a place. */
function withIndicatorAt(competence: Competence, indicator: Indicator, groupId: string | null, index: number) {
  const others = { ...competence, indicators: competence.indicators.filter(({ id }) => id !== indicator.id) }
  const sections = [null, ...competence.groups.map(({ id }) => id)].map((each) => {
    const own = indicatorsIn(others, each)
    return each === groupId ? [...own.slice(0, index), { ...indicator, groupId }, ...own.slice(index)] : own
  })
  return { ...competence, indicators: sections.flat() }
}

export const withNewIndicator = (body: FrameworkBody, indicator: Indicator, to: IndicatorPlace): FrameworkBody =>
  changedCompetence(body, to.competenceId, (now) => withIndicatorAt(now, indicator, to.groupId, to.index))

/** `index` counts among the others: what stood there moves down. */
export function movedIndicator(body: FrameworkBody, indicatorId: string, to: IndicatorPlace): FrameworkBody {
  const from = placeOf(body, indicatorId)
  const indicator = body.competences.flatMap(({ indicators }) => indicators).find(({ id }) => id === indicatorId)
  if (from === undefined || indicator === undefined) return body
  const left =
    from.competenceId === to.competenceId
      ? body
      : changedCompetence(body, from.competenceId, (now) => ({
          ...now,
          indicators: now.indicators.filter(({ id }) => id !== indicatorId),
        }))
  return withNewIndicator(left, indicator, to)
}

/** One place on as it is shown: past its neighbour, else into the group or the competence that comes next. */
export function steppedIndicator(body: FrameworkBody, indicatorId: string, by: -1 | 1): FrameworkBody {
  const from = placeOf(body, indicatorId)
  if (from === undefined) return body
  const homes = body.competences.flatMap((competence) =>
    [null, ...competence.groups.map(({ id }) => id)].map((groupId) => ({
      competenceId: competence.id,
      groupId,
      size: indicatorsIn(competence, groupId).length,
    })),
  )
  const at = homes.findIndex(
    ({ competenceId, groupId }) => competenceId === from.competenceId && groupId === from.groupId,
  )
  const size = homes[at]?.size ?? 0
  if (from.index + by >= 0 && from.index + by < size)
    return movedIndicator(body, indicatorId, { ...from, index: from.index + by })
  const home = homes[at + by]
  return home === undefined ? body : movedIndicator(body, indicatorId, { ...home, index: by === 1 ? 0 : home.size })
}

/** Before the one that stands at `index`, counted without itself. */
export function movedCompetence(body: FrameworkBody, id: string, index: number): FrameworkBody {
  const competence = body.competences.find((each) => each.id === id)
  if (competence === undefined) return body
  const others = body.competences.filter((each) => each.id !== id)
  return { ...body, competences: [...others.slice(0, index), competence, ...others.slice(index)] }
}

export function steppedCompetence(body: FrameworkBody, id: string, by: -1 | 1): FrameworkBody {
  const index = body.competences.findIndex((each) => each.id === id)
  return body.competences[index + by] === undefined ? body : movedCompetence(body, id, index + by)
}

export function withNewCompetence(body: FrameworkBody, competence: Competence, index: number): FrameworkBody {
  return { ...body, competences: [...body.competences.slice(0, index), competence, ...body.competences.slice(index)] }
}

export const withNewGroup = (competence: Competence, group: IndicatorGroup, index: number): Competence => ({
  ...competence,
  groups: [...competence.groups.slice(0, index), group, ...competence.groups.slice(index)],
})

export const changedGroup = (
  competence: Competence,
  id: string,
  change: (group: IndicatorGroup) => IndicatorGroup,
): Competence => ({ ...competence, groups: competence.groups.map((each) => (each.id === id ? change(each) : each)) })

export function steppedGroup(competence: Competence, id: string, by: -1 | 1): Competence {
  const index = competence.groups.findIndex((each) => each.id === id)
  if (competence.groups[index + by] === undefined) return competence
  return { ...competence, groups: moved(competence.groups, index, by) }
}

/** Its indicators stay, as loose ones. */
export const withoutGroup = (competence: Competence, id: string): Competence => ({
  ...competence,
  groups: competence.groups.filter((each) => each.id !== id),
  indicators: competence.indicators.map((each) => (each.groupId === id ? { ...each, groupId: null } : each)),
})
