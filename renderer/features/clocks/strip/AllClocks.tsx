// Every clock of the session in one list: choose several, and do the same to all that allow it.
import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { TimerEventKind } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { ConfirmButton, Dialog, EmptyState, FailureAlert, matches, SearchField, timeOnDay } from '../../../ui/index.ts'
import { digits, shownMs } from '../time.ts'
import classes from './Strip.module.css'
import { allowing, clockName, type StripClock } from './strip.ts'
import type { StripCommands } from './useStripCommands.ts'

const extraMinutes = 5
const simple = ['start', 'pause', 'resume'] as const

export interface AllClocksProps {
  clocks: readonly StripClock[]
  nowMs: number
  commands: StripCommands
  onClose: () => void
}

export function AllClocks({ clocks, nowMs, commands, onClose }: AllClocksProps) {
  const [query, setQuery] = useState('')
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set())
  const shown = clocks
    .filter((clock) => matches(`${clock.exercise} ${clock.room} ${clock.codes.join(' ')}`, query))
    .toSorted(
      (a, b) => (a.start ?? '~').localeCompare(b.start ?? '~') || clockName(a).localeCompare(clockName(b), 'nl'),
    )
  const chosen = clocks.filter(({ id }) => chosenIds.has(id))
  const choose = (ids: string[], on: boolean) =>
    setChosenIds((all) => new Set(on ? [...all, ...ids] : [...all].filter((id) => !ids.includes(id))))
  const act = async (event: TimerEventKind, extendMinutes?: number) => {
    if (await commands.act(allowing(chosen, event), event, extendMinutes)) setChosenIds(new Set())
  }
  return (
    <Dialog title={t('clocks.all.title')} onClose={onClose}>
      <SearchField value={query} onChange={setQuery} label={t('clocks.all.search')} />
      {clocks.length === 0 ? <EmptyState title={t('clocks.all.empty')} /> : null}
      {clocks.length > 0 && shown.length === 0 ? <EmptyState title={t('common.nothingFound', { query })} /> : null}
      {shown.length > 0 ? (
        <Checkbox
          className={classes.whole}
          label={t('clocks.all.chooseShown')}
          checked={shown.every(({ id }) => chosenIds.has(id))}
          indeterminate={shown.some(({ id }) => chosenIds.has(id)) && !shown.every(({ id }) => chosenIds.has(id))}
          onChange={(event) =>
            choose(
              shown.map(({ id }) => id),
              event.currentTarget.checked,
            )
          }
        />
      ) : null}
      <ul className={classes.all}>
        {shown.map((clock) => (
          <li key={clock.id}>
            <Checkbox
              aria-label={t('clocks.all.choose', { what: clockName(clock) })}
              checked={chosenIds.has(clock.id)}
              onChange={(event) => choose([clock.id], event.currentTarget.checked)}
              label={<Row clock={clock} nowMs={nowMs} />}
              classNames={{ body: classes.check, labelWrapper: classes.checkLabel }}
            />
          </li>
        ))}
      </ul>
      <Doing chosen={chosen} pending={commands.pending} onAct={(event, minutes) => void act(event, minutes)} />
      <FailureAlert failure={commands.failure} />
    </Dialog>
  )
}

function Row({ clock: { exercise, codes, room, start, timer }, nowMs }: { clock: StripClock; nowMs: number }) {
  const going = timer.status === 'running' || timer.status === 'paused'
  return (
    <span className={classes.rowWords}>
      <b className="ellipsis" title={exercise}>
        {exercise}
      </b>
      <span className="ellipsis">{codes.join(', ')}</span>
      <span className="ellipsis">{room}</span>
      <span>{start === null ? t('clocks.all.noTime') : t('clocks.all.at', { time: timeOnDay(start, nowMs) })}</span>
      <span>
        {going ? <b>{digits(shownMs(timer))} </b> : null}
        {t(`clocks.all.status.${timer.status}`)}
      </span>
    </span>
  )
}

interface DoingProps {
  chosen: StripClock[]
  pending: boolean
  onAct: (event: TimerEventKind, extendMinutes?: number) => void
}

/** Only what at least one of the chosen allows, and how many of them. */
function Doing({ chosen, pending, onAct }: DoingProps) {
  const count = (event: TimerEventKind) => allowing(chosen, event).length
  if (chosen.length === 0) return <p className="sub">{t('clocks.all.none')}</p>
  return (
    <fieldset className={classes.doing} disabled={pending}>
      <legend>{t('clocks.all.chosen', { count: chosen.length })}</legend>
      {simple
        .filter((event) => count(event) > 0)
        .map((event) => (
          <Button key={event} variant="default" onClick={() => onAct(event)}>
            {t(`clocks.all.${event}`, { count: count(event) })}
          </Button>
        ))}
      {count('next-phase') > 0 ? (
        <Button variant="default" onClick={() => onAct('next-phase')}>
          {t('clocks.all.nextPhase', { count: count('next-phase') })}
        </Button>
      ) : null}
      {count('extend') > 0 ? (
        <Button variant="default" onClick={() => onAct('extend', extraMinutes)}>
          {t('clocks.all.extend', { count: count('extend'), minutes: extraMinutes })}
        </Button>
      ) : null}
      {count('end') > 0 ? (
        <ConfirmButton
          label={t('clocks.all.end', { count: count('end') })}
          question={t('clocks.all.endQuestion', { count: count('end') })}
          onConfirm={() => onAct('end')}
        />
      ) : null}
    </fieldset>
  )
}
