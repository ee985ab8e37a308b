// The whole of planning by keyboard: every drag has a key.
import type { KeyboardEvent } from 'react'
import type { Run, SessionBody } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { type Arrow, blockAt, isArrow, neighbour } from './chart/blocks.ts'
import { namesIn } from './day-edits.ts'
import { firstPlace, later, lockedAs, longer, offTimetable, step } from './edits.ts'
import type { Facts } from './facts.ts'
import type { Planner } from './usePlanner.ts'

export interface KeysOptions {
  planner: Planner
  body: SessionBody
  facts: Facts
  editable: boolean
  onFields: () => void
  onNextClash: () => void
}

export function usePlannerKeys(options: KeysOptions): (event: KeyboardEvent<HTMLElement>) => void {
  const { planner, body, editable, onFields, onNextClash } = options
  return (event) => {
    if (event.altKey || event.metaKey) return
    const block = blockAt(event.target)
    const { root } = planner
    if (block === null || root.current === null) return
    const run = body.runs.find(({ id }) => id === block.dataset.block)
    if (run === undefined) return
    const row = block.dataset.row ?? null
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    if (isArrow(key)) {
      event.preventDefault()
      if (event.ctrlKey) neighbour(root.current, block, key)?.focus()
      else if (editable) arrow(options, { run, row, key, shift: event.shiftKey })
      return
    }
    if (event.ctrlKey) return
    const does: Record<string, (() => void) | undefined> = {
      Enter: onFields,
      b: onNextClash,
      ...(editable
        ? {
            l: () => toggleLock(options, run, row),
            Delete: () => takeOff(options, run),
            Backspace: () => takeOff(options, run),
          }
        : {}),
    }
    const act = does[key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }
}

interface Pressed {
  run: Run
  row: string | null
  key: Arrow
  shift: boolean
}

function arrow({ planner, body, facts }: KeysOptions, { run, row, key, shift }: Pressed): void {
  if (run.locked) {
    planner.say(t('timetable.selected.isLocked'))
    return
  }
  if (run.start === null) {
    putOnTimetable({ planner, body, facts }, run)
    return
  }
  const by = key === 'ArrowLeft' ? -step : step
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const after = shift ? longer(run, by, facts) : later(run, by, facts)
    planner.editAloud(run, after, `${run.id} ${shift ? 'length' : 'place'}`)
    planner.focus({ runId: run.id, row })
    return
  }
  toOtherRow({ planner, body }, run, row, key === 'ArrowUp' ? -1 : 1)
}

/** Among the rooms, or among the assessors where their rows are shown. A candidate's own row is theirs. */
function toOtherRow(
  { planner, body }: Pick<KeysOptions, 'planner' | 'body'>,
  run: Run,
  row: string | null,
  by: 1 | -1,
) {
  const next = (all: readonly string[], here: string) => {
    const at = all.indexOf(here)
    return all[Math.min(all.length - 1, Math.max(0, at === -1 && by === -1 ? all.length - 1 : at + by))]
  }
  if (planner.kind === 'assessor') {
    const to = next(body.assessorIds, row ?? '')
    if (to === undefined) return
    planner.editAloud(run, planner.intoRow(run, to, row), `${run.id} row`)
    planner.focus({ runId: run.id, row: to })
    return
  }
  const room = next(namesIn(body, 'rooms'), run.room)
  if (room === undefined) {
    planner.say(t('timetable.noRows.room'))
    return
  }
  planner.editAloud(run, run.room === room ? run : { ...run, room }, `${run.id} room`)
  planner.focus({ runId: run.id, row: planner.kind === 'room' ? room : row })
}

type Acting = Pick<KeysOptions, 'planner' | 'body' | 'facts'>

export function putOnTimetable({ planner, body, facts }: Acting, run: Run): void {
  planner.editAloud(run, { ...run, start: firstPlace(body, run, planner.day, facts) }, `${run.id} place`)
  planner.focus({ runId: run.id, row: null })
}

export function takeOff({ planner }: Pick<KeysOptions, 'planner'>, run: Run): void {
  if (run.locked) {
    planner.say(t('timetable.selected.isLocked'))
    return
  }
  planner.editAloud(run, offTimetable(run), `${run.id} off`)
  planner.focus({ runId: run.id, row: null })
}

export function toggleLock({ planner }: Pick<KeysOptions, 'planner'>, run: Run, row: string | null): void {
  planner.edit(run.id, (now) => lockedAs(now, !now.locked))
  planner.say(t(run.locked ? 'timetable.selected.unlock' : 'timetable.locked'))
  planner.focus({ runId: run.id, row })
}
