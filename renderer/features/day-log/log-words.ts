// One line of the log as a sentence; on paper without what lies about would tell strangers.
import type { DayChange, LogEntry, TimerEventKind } from '../../../assessments/contract/index.ts'
import { has, t, tAny } from '../../messages/index.ts'

export function logSentence(entry: LogEntry, onPaper = false): string {
  const { code, what, detail } = entry
  if (code === 'timer') return counted(`dayLog.event.timer.${what as TimerEventKind}`, detail)
  if (code === 'changed') return counted(`dayLog.event.change.${what as DayChange['kind']}`, detail)
  if (code === 'gate-opened') return t(what === 'early' ? 'dayLog.event.gate-opened-early' : 'dayLog.event.gate-opened')
  if (code === 'incident') return t(onPaper ? 'dayLog.event.incidentOnPaper' : 'dayLog.event.incident')
  if (code === 'informant' && onPaper) return t('dayLog.event.informantOnPaper')
  return t(`dayLog.event.${code}`, { detail })
}

/** A later version may have kinds this one has no sentence for; then the code itself stands there. */
const counted = (key: string, detail: string): string =>
  has(key) ? tAny(key, { detail, count: Number(detail) || 0 }) : detail

const reasonsOnPaper: readonly LogEntry['code'][] = ['reopened', 'gate-opened']

/** A reason or an incident, in words; on paper only reasons about the measurement. */
export function logText({ code, text }: LogEntry, onPaper = false): string {
  const words = text.trim()
  if (words === '' || (onPaper && !reasonsOnPaper.includes(code))) return ''
  return code === 'incident' ? words : t('dayLog.log.reason', { text: words })
}

export interface LogFilter {
  /** Code of a candidate, or '' for all. */
  code: string
  by: string
  query: string
}

export const logAbout = ({ exercise, codes }: LogEntry): string =>
  [exercise, codes.join(', ')].filter((part) => part !== '').join(' · ')

export const fits =
  ({ code, by }: LogFilter) =>
  (entry: LogEntry): boolean =>
    (code === '' || entry.codes.includes(code)) && (by === '' || entry.by === by)
