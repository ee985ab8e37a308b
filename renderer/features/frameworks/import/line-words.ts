// What a line is, where it stands and what became of it, in words; and what a person can say it is.
import type { ImportPreview, LineCorrection, SourceLine } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'

/** What the source is made of, for a person. */
export type LineUnit = 'line' | 'row' | 'item'
export const unitOf = ({ format }: Pick<ImportPreview, 'format'>): LineUnit => {
  if (format === 'json') return 'item'
  return format === 'excel' || format === 'csv' ? 'row' : 'line'
}

/** «regel 12», «rij 12 van Ankers», as the middle of a sentence. */
const shortPlace = (line: SourceLine | undefined, number: number, unit: LineUnit): string =>
  unit === 'row' && line?.at
    ? line.at
    : t(`imports.place.${unit === 'row' ? 'line' : unit}`, { line: number }).toLocaleLowerCase('nl')

export function fateWords(line: SourceLine, unit: LineUnit = 'line', into?: SourceLine): string {
  const what = t(`imports.role.${line.role}`)
  // «Running text» says something of a text only.
  if (line.fate === 'left-out' && line.role === 'prose' && unit !== 'line') return t('imports.fate.leftOut')
  if (line.fate === 'left-out') return t('imports.fate.left-out', { role: what })
  if (line.fate === 'placed' || line.into === null) return what
  const place = shortPlace(into, line.into, unit)
  return line.role === 'continuation'
    ? t('imports.fate.continued', { into: place })
    : t('imports.fate.merged', { role: what, into: place })
}

export type CorrectionRole = LineCorrection['role']
export interface RoleKey {
  role: CorrectionRole
  /** The same digit for the same role, whatever the kind. */
  digit: number
}

const digits = {
  indicator: 1,
  knowledge: 2,
  competence: 3,
  module: 4,
  continuation: 5,
  separate: 6,
  group: 6,
  'leave-out': 7,
  result: 8,
  skill: 9,
  'as-read': 0,
} as const satisfies Record<CorrectionRole, number>

const rolesByKind = {
  opleidingsprofiel: ['indicator', 'knowledge', 'competence', 'module', 'continuation', 'separate', 'leave-out'],
  leereenheden: [
    'indicator',
    'knowledge',
    'competence',
    'module',
    'continuation',
    'group',
    'leave-out',
    'result',
    'skill',
  ],
  // What a row is, its cells say.
  sheet: ['leave-out'],
  case: ['indicator', 'knowledge', 'competence', 'group', 'leave-out', 'skill'],
} as const satisfies Record<ImportPreview['kind'], readonly CorrectionRole[]>

export const roleKeys = (kind: ImportPreview['kind']): readonly RoleKey[] =>
  [...rolesByKind[kind], 'as-read' as const].map((role) => ({ role, digit: digits[role] }))

/** The correction that says what the line already is; null for what was left out: somebody must say what it is. */
export function roleAsRead(kind: ImportPreview['kind'], { role, fate }: SourceLine): CorrectionRole | null {
  if (kind === 'sheet' || kind === 'case') return 'as-read'
  if (fate === 'left-out') return null
  return rolesByKind[kind].find((each) => each === role) ?? 'as-read'
}

/** The number a line begins with, as a competence's does. */
export const leadingNumber = (text: string): string => /^\s*(\d{1,3})(?:[.)]?\s|[.)]?$)/.exec(text)?.[1] ?? ''

/** What stands under a competence, and so can be put under another; an item of a CASE file goes as what it is. */
const belongingRoles = ['indicator', 'knowledge', 'skill', 'result', 'group'] as const
export const belongs = (kind: ImportPreview['kind'], role: CorrectionRole): boolean =>
  belongingRoles.some((each) => each === role) || (kind === 'case' && role === 'as-read')

/** What a line becomes when it is dropped on a competence: what it is, or else behaviour. */
export function roleWhenDropped(kind: ImportPreview['kind'], line: SourceLine): CorrectionRole {
  const read = roleAsRead(kind, line)
  return read !== null && belongs(kind, read) ? read : 'indicator'
}

/** A row says itself where it stands: its cells are changed instead. */
export const canBePut = (kind: ImportPreview['kind']): boolean => kind !== 'sheet'

/** A CASE file knows its items by their ids. */
export const needsNumber = (kind: ImportPreview['kind']): boolean => kind !== 'case'

/** The words that can be others: of an item without the code that is shown before them. */
export const ownWords = (kind: ImportPreview['kind'], { text }: SourceLine): string =>
  kind === 'case' ? text.replace(/^\S{1,60} · /u, '').trim() : text.trim()
