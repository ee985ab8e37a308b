// Where something new comes when it is asked for at a row: beside it or in it.
import type { FrameworkBody } from '../../../../../assessments/contract/index.ts'
import { nextNumber } from '../framework-edits.ts'
import { indicatorsIn, placeOf } from '../structure-edits.ts'
import { competenceKey, definitionKey, type Fresh, groupKey, indicatorKey, type Row, resultKey } from './rows.ts'

export type NewKind = Fresh['kind']

/** What «add» at this row means: the same again, or what the row is about. */
export const besideOf = ({ kind }: Row): NewKind | 'level' =>
  kind === 'scale' || kind === 'level' ? 'level' : kind === 'competence' || kind === 'group' ? kind : 'indicator'

export function freshAt(
  framework: FrameworkBody,
  row: Row | undefined,
  kind: NewKind,
  id: string,
  shownKeys: ReadonlySet<string>,
): Fresh | null {
  if (kind === 'competence') return freshCompetence(framework, row, id)
  const competence = framework.competences.find((each) => each.id === row?.competenceId)
  if (row === undefined || competence === undefined) return null
  const parent = competenceKey(competence.id)
  const texts = [resultKey(competence.id), definitionKey(competence.id)].find((key) => shownKeys.has(key)) ?? null
  const lastOf = (groupId: string | null) => indicatorsIn(competence, groupId).at(-1)
  const common = { id, competenceId: competence.id, mark: '' }
  if (kind === 'group') {
    const at = row.groupId === null ? -1 : competence.groups.findIndex((group) => group.id === row.groupId)
    const before = at >= 0 ? competence.groups[at] : competence.groups.at(-1)
    const loose = lastOf(null)
    const after = before ? groupKey(before.id) : loose ? indicatorKey(loose.id) : texts
    const index = at >= 0 ? at + 1 : competence.groups.length
    return { ...common, key: groupKey(id), kind, groupId: id, index, parent, after }
  }
  const place = row.indicatorId === null ? undefined : placeOf(framework, row.indicatorId)
  if (place && row.indicatorId !== null) {
    const { groupId, index } = place
    const under = groupId === null ? parent : groupKey(groupId)
    const after = indicatorKey(row.indicatorId)
    return { ...common, key: indicatorKey(id), kind, groupId, index: index + 1, parent: under, after }
  }
  const groupId = row.groupId
  const last = lastOf(groupId)
  return {
    ...common,
    key: indicatorKey(id),
    kind,
    groupId,
    index: indicatorsIn(competence, groupId).length,
    parent: groupId === null ? parent : groupKey(groupId),
    after: last ? indicatorKey(last.id) : groupId === null ? texts : null,
  }
}

function freshCompetence(framework: FrameworkBody, row: Row | undefined, id: string): Fresh {
  const at = framework.competences.findIndex((each) => each.id === row?.competenceId)
  const index = at >= 0 ? at + 1 : framework.competences.length
  const before = framework.competences[index - 1]
  return {
    id,
    key: competenceKey(id),
    kind: 'competence',
    competenceId: id,
    groupId: null,
    index,
    parent: null,
    after: before ? competenceKey(before.id) : 'scale',
    mark: nextNumber(framework),
  }
}
