// A clash as a sentence: who or what, in which two runs, and what the trouble is.
import type { Run } from '../../../../assessments/contract/index.ts'
import { minuteOfDay } from '../../../../assessments/contract/local-time.ts'
import type { Clash } from '../../../../assessments/contract/timetable-clashes.ts'
import { t } from '../../../messages/index.ts'
import { shortTime } from '../../../ui/times/times.ts'
import { type Facts, lastsMinutes, neededMinutes, timeIn } from '../facts.ts'
import { codeOf, isolated, personWords, runWords } from '../words.ts'

const at = (run: Run, facts: Facts): string =>
  run.start === null
    ? runWords(run, facts)
    : t('timetable.clash.runAt', { run: runWords(run, facts), time: shortTime(timeIn(run.start)) })

/** undefined when a run of it is gone. */
export function clashWords(clash: Clash, runs: readonly Run[], facts: Facts): string | undefined {
  const [one, other] = clash.slotIds.map((id) => runs.find((run) => run.id === id))
  if (one === undefined) return undefined
  const [subject = '', second = ''] = clash.subjects
  const name = subjectWords(clash, subject, facts)
  const minutes = other === undefined ? 0 : gap(one, other, facts)
  return t(`timetable.clash.${clash.code}`, {
    name: isolated(name),
    candidate: codeOf(second, facts),
    run: at(one, facts),
    other: other === undefined ? '' : at(other, facts),
    minutes,
    pause: facts.clash.pauseMinutes,
    lasts: lastsMinutes(one, facts),
    needed: neededMinutes(one, facts),
    most: facts.clash.candidatesPerObserver,
  })
}

function subjectWords({ code }: Clash, subject: string, facts: Facts): string {
  if (code === 'candidate-twice') return codeOf(subject, facts)
  if (code === 'room-twice' || code === 'role-player-twice') return subject
  // A pause is asked of people: candidates, assessors and role players.
  if (facts.candidates.has(subject)) return codeOf(subject, facts)
  return facts.people.has(subject) ? personWords(subject, facts) : subject
}

function gap(one: Run, other: Run, facts: Facts): number {
  if (one.start === null || other.start === null) return 0
  return minuteOfDay(timeIn(other.start)) - minuteOfDay(timeIn(one.start)) - lastsMinutes(one, facts)
}

/** Sentences per run, each clash with every run it is about. */
export function clashesByRun(clashes: readonly Clash[], runs: readonly Run[], facts: Facts): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const clash of clashes) {
    const words = clashWords(clash, runs, facts)
    if (words === undefined) continue
    for (const id of clash.slotIds) found.set(id, [...(found.get(id) ?? []), words])
  }
  return found
}
