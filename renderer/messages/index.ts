// Every Dutch word on the screens, with keys TypeScript knows: t('work.note'), t('people.count', { count: 3 }).
// Plurals follow i18next: `count_one` and `count_other` in the catalogue, `count` in the call.
import { createInstance } from 'i18next'
import { batches } from './nl-BE/batches.ts'
import { board } from './nl-BE/board.ts'
import { clocks } from './nl-BE/clocks.ts'
import { common } from './nl-BE/common.ts'
import { dayLog } from './nl-BE/day-log.ts'
import { deliberations } from './nl-BE/deliberations.ts'
import { documents } from './nl-BE/documents.ts'
import { dossier } from './nl-BE/dossier.ts'
import { editor } from './nl-BE/editor.ts'
import { exchange } from './nl-BE/exchange.ts'
import { exchangeLead } from './nl-BE/exchange-lead.ts'
import { exercises } from './nl-BE/exercises.ts'
import { failures } from './nl-BE/failures.ts'
import { figures } from './nl-BE/figures.ts'
import { followUp } from './nl-BE/follow-up.ts'
import { forms } from './nl-BE/forms.ts'
import { frameworks } from './nl-BE/frameworks.ts'
import { gaps } from './nl-BE/gaps.ts'
import { imports } from './nl-BE/imports.ts'
import { incidents } from './nl-BE/incidents.ts'
import { informants } from './nl-BE/informants.ts'
import { library } from './nl-BE/library.ts'
import { match } from './nl-BE/match.ts'
import { outcome } from './nl-BE/outcome.ts'
import { paper } from './nl-BE/paper.ts'
import { people } from './nl-BE/people.ts'
import { persons } from './nl-BE/persons.ts'
import { plans } from './nl-BE/plans.ts'
import { profiles } from './nl-BE/profiles.ts'
import { programmes } from './nl-BE/programmes.ts'
import { referenceNotes } from './nl-BE/reference-notes.ts'
import { search } from './nl-BE/search.ts'
import { selfAssessment } from './nl-BE/self-assessment.ts'
import { sessions } from './nl-BE/sessions.ts'
import { sheets } from './nl-BE/sheets.ts'
import { start } from './nl-BE/start.ts'
import { templates } from './nl-BE/templates.ts'
import { timetable } from './nl-BE/timetable.ts'
import { training } from './nl-BE/training.ts'
import { work } from './nl-BE/work.ts'

export const catalogue = {
  common,
  failures,
  start,
  people,
  frameworks,
  editor,
  imports,
  library,
  search,
  profiles,
  programmes,
  exercises,
  sessions,
  board,
  timetable,
  sheets,
  paper,
  work,
  clocks,
  deliberations,
  outcome,
  gaps,
  figures,
  dossier,
  training,
  exchange,
  exchangeLead,
  incidents,
  dayLog,
  informants,
  persons,
  plans,
  followUp,
  referenceNotes,
  match,
  selfAssessment,
  documents,
  templates,
  batches,
  forms,
}

type WithoutPlural<K extends string> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K
type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${Leaves<T[K]>}`
}[keyof T & string]
export type MessageKey = Leaves<typeof catalogue>
export type MessageValues = Record<string, string | number>

const i18n = createInstance()
void i18n.init({
  lng: 'nl-BE',
  resources: { 'nl-BE': { translation: catalogue } },
  // One language, read synchronously; React escapes what it shows.
  initAsync: false,
  interpolation: { escapeValue: false },
})

export const t = (key: MessageKey, values: MessageValues = {}): string => i18n.t(key, values)

/** For keys put together from the contract's codes, after `has` said they are there. */
export const tAny = (key: string, values: MessageValues = {}): string => i18n.t(key, values)

export function has(key: string): boolean {
  let here: unknown = catalogue
  const parts = key.split('.')
  const last = parts.pop() ?? ''
  for (const part of parts) here = isBranch(here) ? here[part] : undefined
  return isBranch(here) && (typeof here[last] === 'string' || typeof here[`${last}_other`] === 'string')
}

const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
