// What a document about one measurement is made of: the outcome behind the gate, and what the person and their coach added
// to it. Everything in a document comes from here; nothing in this folder looks anything up.
import type { CompetenceLine, ReportModel, Scale, SourceRef, Views } from '../../contract/index.ts'

export type Row = ReportModel['rows'][number]
/** From the library of actions: something small that helps. */
export interface Help {
  place: 'work-floor' | 'training' | 'daily-life'
  text: string
}
export interface Goal {
  planId: string
  text: string
  step: string
  helper: string
  by: string | null
}
/** The measurements of a person up to one of them, which is the last. */
export interface OverTime {
  /** In the order of time. */
  moments: { candidateId: string; day: string; session: string }[]
  /** The words for levels then; levels only stand beside each other where these are the same. */
  scales: ReadonlyMap<string, Scale>
  lines: readonly CompetenceLine[]
}
export interface Facts {
  /** `jobProfile.title` is '' when no job stands beside it. */
  model: ReportModel
  /** Makes other people in somebody's words unreadable. */
  hide(text: string): string
  /** Who the person can ask. */
  ask: string
  goal: Goal | null
  /** This measurement and those before it; null: it is the first. */
  overTime: OverTime | null
  /** What the person and others say of the same work; null: nobody was asked, or nobody answered. */
  views: Pick<Views, 'scale' | 'rows'> | null
  helps: ReadonlyMap<string, readonly Help[]>
  /** Of a document for others. */
  recipient: string
  told: ReadonlySet<string>
  mentionAdapted: boolean
}

export const competenceName = ({ number, title }: Row): string =>
  [number, title].filter((part) => part !== '').join(' ')

export const hasJob = ({ model }: Facts): boolean => model.jobProfile.title !== ''

/** What meets what the job asks; without a job what lies in the upper half of the scale. */
export function isStrong(facts: Facts, row: Row): boolean {
  if (row.level === null) return false
  if (row.outcome === 'meets' || row.outcome === 'meets-not-all') return true
  return row.outcome === 'no-cut-off' && row.level > half(facts)
}
export function canGrow(facts: Facts, row: Row): boolean {
  if (row.level === null) return false
  return row.outcome === 'not-yet' || (row.outcome === 'no-cut-off' && row.level <= half(facts))
}
const half = ({ model }: Facts) => Math.max(0, ...model.scale.map((level) => level.value)) / 2

/** A name for the middle of a sentence; one that would fill a page gives way to the code. */
export function callName({ code, name }: ReportModel['candidate']): string {
  const plain = name.replace(/\s+/gu, ' ').trim()
  return plain === '' || plain.length > 60 ? code : plain
}

export const sessionSource = ({ model: { session, madeAt } }: Facts): SourceRef => ({
  kind: 'session',
  id: `${session.day} ${madeAt.slice(0, 10)}`,
  label: 'De sessie',
  text: [session.title, session.place, session.day].filter((part) => part !== '').join(' · '),
})
