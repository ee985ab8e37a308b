// What can be written in a row, and how that changes the draft. A new thing enters it with its first good words.

import type { z } from 'zod'
import { type FrameworkBody, Line, OptionalSentence, Sentence } from '../../../../../assessments/contract/index.ts'
import { t } from '../../../../messages/index.ts'
import {
  changedCompetence,
  changedIndicator,
  newCompetence,
  newIndicator,
  withAnchor,
  withLevelName,
} from '../framework-edits.ts'
import { changedGroup, withNewCompetence, withNewGroup, withNewIndicator } from '../structure-edits.ts'
import type { Fresh, Row } from './rows.ts'

export interface RowField {
  name: 'text' | 'number' | 'tags'
  label: string
  value: string
  schema: z.ZodType<string>
  /** A sentence for a value that does not fit beside the others. */
  refuse: (value: string) => string | null
}
/** The good values so far, by field. */
export type RowValues = Partial<Record<RowField['name'], string>>

const anything = () => null

/** The fields of a row, the one to begin in last; none when the row is only to be read. */
export function fieldsOf(framework: FrameworkBody, row: Row): RowField[] {
  const text = (label: string, schema: RowField['schema'], refuse: RowField['refuse'] = anything): RowField => ({
    name: 'text',
    label,
    value: row.text,
    schema,
    refuse,
  })
  switch (row.kind) {
    case 'level':
      return [
        text(t('frameworks.scale.level', { number: row.level ?? 0 }), Line, (name) =>
          framework.scale.some((level) => level.value !== row.level && same(level.name, name))
            ? t('frameworks.scale.twice')
            : null,
        ),
      ]
    case 'competence': {
      const taken = (number: string) =>
        framework.competences.some((each) => each.id !== row.competenceId && same(each.number, number))
      return [
        {
          name: 'number',
          label: t('frameworks.field.number'),
          value: row.mark,
          schema: Line,
          refuse: (number) => (taken(number) ? t('frameworks.competence.numberTaken') : null),
        },
        text(t('frameworks.field.competenceTitle'), Sentence),
      ]
    }
    case 'definition':
      return [text(t('frameworks.field.definition'), OptionalSentence)]
    case 'result':
      return [text(t('frameworks.field.learningResult'), OptionalSentence)]
    case 'group':
      return [
        text(t('frameworks.field.group'), Sentence),
        {
          name: 'tags',
          label: t('frameworks.field.tags'),
          value: row.mark,
          schema: OptionalSentence,
          refuse: anything,
        },
      ]
    case 'indicator':
      return [text(t('frameworks.field.indicator'), Sentence)]
    case 'anchor':
      return [text(t('frameworks.field.anchor', { level: row.mark }), OptionalSentence)]
    default:
      return []
  }
}

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase()

export function withValues(body: FrameworkBody, row: Row, values: RowValues, fresh: Fresh | null): FrameworkBody {
  if (fresh?.key === row.key && !exists(body, fresh)) return withFreshValues(body, fresh, values)
  const { text } = values
  const inCompetence = (edit: Parameters<typeof changedCompetence>[2]) =>
    row.competenceId === null ? body : changedCompetence(body, row.competenceId, edit)
  const { kind, indicatorId, groupId, level } = row
  if (kind === 'level') return level === null || text === undefined ? body : withLevelName(body, level, text)
  if (kind === 'competence')
    return inCompetence((now) => ({ ...now, title: text ?? now.title, number: values.number ?? now.number }))
  if (kind === 'group')
    return inCompetence((now) =>
      changedGroup(now, groupId ?? '', (group) => ({
        ...group,
        text: text ?? group.text,
        tags: values.tags === undefined ? group.tags : tagsOf(values.tags),
      })),
    )
  if (text === undefined) return body
  if (kind === 'definition') return inCompetence((now) => ({ ...now, definition: text }))
  if (kind === 'result') return inCompetence((now) => ({ ...now, learningResult: text }))
  return inCompetence((now) =>
    changedIndicator(now, indicatorId ?? '', (indicator) =>
      kind === 'anchor' ? withAnchor(indicator, level ?? 0, text) : { ...indicator, text },
    ),
  )
}

function exists(body: FrameworkBody, { kind, id, competenceId }: Fresh): boolean {
  if (kind === 'competence') return body.competences.some((each) => each.id === id)
  const competence = body.competences.find((each) => each.id === competenceId)
  return (kind === 'group' ? competence?.groups : competence?.indicators)?.some((each) => each.id === id) === true
}

function withFreshValues(body: FrameworkBody, fresh: Fresh, { text, number, tags }: RowValues): FrameworkBody {
  const { id, kind, competenceId, groupId, index } = fresh
  if (text === undefined) return body
  if (kind === 'competence')
    return number === undefined ? body : withNewCompetence(body, newCompetence(id, number, text), index)
  if (competenceId === null) return body
  if (kind === 'indicator') return withNewIndicator(body, newIndicator(id, text), { competenceId, groupId, index })
  return changedCompetence(body, competenceId, (now) =>
    withNewGroup(now, { id, text, tags: tagsOf(tags ?? '') }, index),
  )
}

const mostTags = 40
const tagsOf = (text: string): string[] =>
  [...new Set(text.split(',').map((tag) => tag.trim().slice(0, 200)))].filter((tag) => tag !== '').slice(0, mostTags)
