// Why there is no plan, and what would help, as sentences.
import type { PlanReason, Run } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { shortTime } from '../../../ui/times/times.ts'
import { type Facts, timeIn } from '../facts.ts'
import { codeOf, exerciseWords, isolated, personWords, runWords, shortDay } from '../words.ts'

/** So many are named one by one. */
const mostNamed = 6

export function reasonWords(reason: PlanReason, runs: readonly Run[], facts: Facts): string {
  const named = (kind: PlanReason['subjects'][number]['kind'], none: string) => {
    const own = reason.subjects.filter((subject) => subject.kind === kind)
    if (own.length === 0) return none
    const shown = own.slice(0, mostNamed).map(({ id }) => isolated(wordsOf(kind, id, runs, facts)))
    const rest = own.length - shown.length
    return rest === 0 ? shown.join(', ') : t('timetable.andMore', { names: shown.join(', '), count: rest })
  }
  return t(`timetable.reason.${reason.code}`, {
    candidate: named('candidate', t('timetable.reason.everyone')),
    assessor: named('assessor', t('timetable.reason.everyone')),
    exercise: named('exercise', t('timetable.reason.what')),
    room: named('room', ''),
    rolePlayer: named('role-player', ''),
    fixed: named('fixed', ''),
    day: named('day', ''),
    needed: reason.needed ?? 0,
    available: reason.available ?? 0,
    time: reason.time === null ? '' : shortTime(timeIn(reason.time)),
  })
}

function wordsOf(kind: PlanReason['subjects'][number]['kind'], id: string, runs: readonly Run[], facts: Facts): string {
  if (kind === 'candidate') return codeOf(id, facts)
  if (kind === 'assessor') return personWords(id, facts)
  if (kind === 'exercise') return exerciseWords(id, facts)
  if (kind === 'day') return shortDay(id)
  if (kind !== 'fixed') return id
  const run = runs.find((each) => each.id === id)
  return run === undefined ? id : runWords(run, facts)
}
