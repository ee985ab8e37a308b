// Runs, people and times in the words of the screen. Names in right-to-left scripts stay together inside a sentence.
import type { LocalTime, Run } from '../../../assessments/contract/index.ts'
import { minuteOfDay, timeOfMinute } from '../../../assessments/contract/local-time.ts'
import { t } from '../../messages/index.ts'
import { shortTime } from '../../ui/times/times.ts'
import { type Facts, lastsMinutes, timeIn } from './facts.ts'

export const isolated = (text: string): string => `\u2068${text}\u2069`

/** Past midnight the hours go on counting, so that an end never seems to lie before its start. */
function endWords(from: number, minutes: number): string {
  const end = from + minutes
  return end <= 1_440
    ? shortTime(end === 1_440 ? '24:00' : timeOfMinute(end))
    : t('timetable.nextDay', { time: timeOfMinute(end) })
}

export const spanWords = (start: LocalTime, minutes: number): string =>
  t('timetable.span', {
    from: shortTime(timeIn(start)),
    to: endWords(minuteOfDay(timeIn(start)), minutes),
  })

export const whenWords = (run: Run, facts: Facts): string =>
  run.start === null ? t('timetable.noTime') : spanWords(run.start, lastsMinutes(run, facts))

const short = new Intl.DateTimeFormat('nl-BE', { weekday: 'short', day: 'numeric', month: 'short' })
export const shortDay = (day: string): string => short.format(new Date(`${day}T12:00:00`))

export const exerciseWords = (exerciseId: string, facts: Facts): string =>
  facts.exercises.get(exerciseId)?.title ?? t('timetable.unknownExercise')

export const codeOf = (candidateId: string, facts: Facts): string =>
  facts.candidates.get(candidateId)?.code ?? t('timetable.unknownCandidate')

/** Of a large group the first few: a sentence names several groups. */
export function candidatesWords(run: Run, facts: Facts): string {
  const codes = run.candidateIds.map((id) => codeOf(id, facts))
  if (codes.length === 0) return t('timetable.noCandidates')
  if (codes.length <= mostNamed) return codes.join(', ')
  const count = codes.length - mostNamed + 1
  return t('timetable.andMore', { names: codes.slice(0, mostNamed - 1).join(', '), count })
}
const mostNamed = 4

export const personWords = (personId: string, facts: Facts): string =>
  facts.people.get(personId) ?? t('timetable.unknownPerson')

export const observersWords = (run: Run, facts: Facts): string =>
  run.observers.map(({ personId }) => personWords(personId, facts)).join(', ')

/** First names where they tell people apart: a block is small. */
export function shortObserversWords(run: Run, facts: Facts): string {
  const firstOf = (name: string) => name.split(' ')[0] ?? name
  const alike = (first: string) => [...facts.people.values()].filter((name) => firstOf(name) === first).length
  const short = (name: string) => (alike(firstOf(name)) === 1 ? firstOf(name) : name)
  return run.observers.map(({ personId }) => short(personWords(personId, facts))).join(', ')
}

/** What a run is, in a list or a sentence: «Postbak · K-01». */
export const runWords = (run: Run, facts: Facts): string =>
  `${isolated(exerciseWords(run.exerciseId, facts))} · ${candidatesWords(run, facts)}`

/** All of it in one sentence, for who hears the block. */
export function wholeRunWords(run: Run, facts: Facts, clashes: readonly string[]): string {
  const parts = [
    runWords(run, facts),
    whenWords(run, facts),
    run.room === '' ? t('timetable.noRoom') : run.room,
    run.observers.length === 0 ? t('timetable.noAssessor') : observersWords(run, facts),
    run.rolePlayer === '' ? '' : t('timetable.with', { name: run.rolePlayer }),
    run.locked ? t('timetable.locked') : '',
    ...clashes,
  ]
  return parts.filter((part) => part !== '').join('. ')
}
