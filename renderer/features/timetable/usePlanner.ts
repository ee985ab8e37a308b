// What stands on the planning screen: which day and rows, what is chosen, what is on its way, and what then clashes.
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Run, SessionBody } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { findBlock } from './chart/blocks.ts'
import { type Held, inSteps, landed, type Moving, type Place } from './chart/moving.ts'
import { rangeOf, rowsOf } from './chart/rows.ts'
import { clashesByRun } from './clashes/clash-words.ts'
import { intoRow, type RowKind, runOf, shownDays, toPlan, withRun } from './edits.ts'
import { clashesIn, dayIn, type Facts, lastsMinutes } from './facts.ts'
import { isolated, shortDay, whenWords, wholeRunWords } from './words.ts'

export interface Chosen {
  runId: string
  row: string | null
}
export interface PlannerOptions {
  body: SessionBody
  facts: Facts
  change: (next: (body: SessionBody) => SessionBody, what?: string) => void
  editable: boolean
}

export function usePlanner({ body, facts, change, editable }: PlannerOptions) {
  const root = useRef<HTMLDivElement>(null)
  const [askedDay, setDay] = useState<string | null>(null)
  const [kind, setKind] = useState<RowKind>('candidate')
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [moving, setMoving] = useState<Moving | null>(null)
  /** «Verplaats»: the next tap in the chart is where it goes. */
  const [placing, setPlacing] = useState(false)
  const [said, say] = useState('')
  const wanted = useRef<Chosen | null>(null)

  const days = shownDays(body)
  const day = days.find((each) => each === askedDay) ?? days[0] ?? body.day
  const run = chosen === null ? undefined : runOf(body, chosen.runId)
  const held = moving === null ? undefined : runOf(body, moving.held.runId)
  const landing = useMemo(
    () => (moving === null || held === undefined ? null : landed(held, moving, day, kind, facts)),
    [moving, held, day, kind, facts],
  )
  const clashes = useMemo(() => clashesIn(body.runs, facts), [body.runs, facts])
  const sentences = useMemo(() => clashesByRun(clashes, body.runs, facts), [clashes, body.runs, facts])
  /** As it would be when what is on its way were let go now. */
  const live = useMemo(() => {
    if (landing === null) return sentences
    const runs = body.runs.map((each) => (each.id === landing.id ? landing : each))
    return clashesByRun(clashesIn(runs, facts), runs, facts)
  }, [sentences, body.runs, facts, landing])
  const unplanned = useMemo(() => toPlan(body), [body])
  const words = useMemo(
    () => new Map(body.runs.map((each) => [each.id, wholeRunWords(each, facts, sentences.get(each.id) ?? [])])),
    [body.runs, facts, sentences],
  )
  const rows = useMemo(() => rowsOf(body, facts, kind, day, query), [body, facts, kind, day, query])
  const range = useMemo(() => rangeOf(body, facts, day), [body, facts, day])

  // What was moved by key into another row is another element there: the focus goes along.
  useLayoutEffect(() => {
    const { current } = wanted
    if (current === null || root.current === null) return
    const block = findBlock(root.current, current.runId, current.row)
    if (block === null) return
    wanted.current = null
    block.focus()
    block.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const choose = (next: Chosen | null) => {
    setChosen((now) => (now?.runId === next?.runId && now?.row === next?.row ? now : next))
  }
  const focus = (next: Chosen) => {
    wanted.current = next
    // A fresh object: the block may stand elsewhere in the next picture even when nothing else changes.
    setChosen({ ...next })
  }
  const edit = (runId: string, next: (run: Run) => Run, what?: string) =>
    change((now) => withRun(now, runId, next), what)

  /** By key or button: the chosen run as it becomes, said aloud with what then clashes. */
  const editAloud = (before: Run, after: Run, what: string) => {
    if (!editable || after === before) return
    edit(before.id, () => after, what)
    const runs = body.runs.map((each) => (each.id === after.id ? after : each))
    const clashing = clashesByRun(clashesIn(runs, facts), runs, facts).get(after.id) ?? []
    const where = [whenWords(after, facts), isolated(after.room)].filter((part) => part !== '').join(', ')
    say([`${where}.`, ...clashing].join(' '))
  }

  const hold = (next: Moving) => setMoving((now) => (now !== null && samePlace(now, next) ? now : next))
  const stop = () => {
    setMoving(null)
    setPlacing(false)
  }
  const drop = (last: Moving | null) => {
    stop()
    const before = last === null ? undefined : runOf(body, last.held.runId)
    if (last === null || before === undefined) return
    const after = landed(before, last, day, kind, facts)
    if (after === null || before.locked) return
    edit(before.id, () => after)
    const row = last.place?.at === 'row' && kind !== 'candidate' ? last.place.row : last.held.row
    focus({ runId: before.id, row: after.start === null ? null : row })
  }

  const show = (runId: string) => {
    const shown = runOf(body, runId)
    if (shown === undefined) return
    if (shown.start !== null) setDay(dayIn(shown.start))
    setQuery('')
    focus({ runId, row: null })
  }

  return {
    root,
    days,
    day,
    setDay,
    kind,
    setKind,
    query,
    setQuery,
    chosen,
    choose,
    focus,
    show,
    run,
    moving,
    hold,
    drop,
    stop,
    placing,
    setPlacing,
    landing,
    clashes,
    live,
    unplanned,
    words,
    rows,
    range,
    edit,
    editAloud,
    say,
    said,
    minutes: run === undefined ? 0 : lastsMinutes(run, facts),
    intoRow: (one: Run, to: string, from: string | null) => intoRow(one, kind, to, from),
  }
}
export type Planner = ReturnType<typeof usePlanner>

function samePlace(one: Moving, other: Moving): boolean {
  if (!sameHeld(one.held, other.held)) return false
  const [a, b] = [one.place, other.place]
  if (a === null || b === null) return a === b
  if (a.at === 'band' || b.at === 'band') return a.at === b.at
  return a.row === b.row && landingMinute(one.held, a) === landingMinute(other.held, b)
}
const sameHeld = (one: Held, other: Held) => one.runId === other.runId && one.row === other.row && one.end === other.end
const landingMinute = ({ end, grabbed }: Held, place: Extract<Place, { at: 'row' }>) =>
  inSteps(place.minute - (end ? 0 : grabbed))

export const dayLabel = (body: SessionBody, day: string): string =>
  body.timetable.days.some((each) => each.day === day)
    ? shortDay(day)
    : t('timetable.outsideDays', { day: shortDay(day) })
