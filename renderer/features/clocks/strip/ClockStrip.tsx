// The clocks of the day on top of the lead's board: what goes, what comes next, the change of rooms, and everything the
// lead does to them, one or all at once.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Board } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert, timeOnDay } from '../../../ui/index.ts'
import { AwayNotice } from '../away/AwayNotice.tsx'
import { SoundBlocked } from '../sound/SoundSwitch.tsx'
import { useSounds } from '../sound/useSounds.ts'
import { WallClockButton } from '../WallClockButton.tsx'
import { nextRotation } from '../wall/wall.ts'
import { AllClocks } from './AllClocks.tsx'
import { BellDialog } from './BellDialog.tsx'
import { ManyClocks } from './ManyClocks.tsx'
import { RotationCell } from './RotationCell.tsx'
import classes from './Strip.module.css'
import { StripCell } from './StripCell.tsx'
import { clockName, type StripClock, stripParts } from './strip.ts'
import { useStripClocks } from './useStripClocks.ts'
import { useStripCommands } from './useStripCommands.ts'

export type { StripClock }

export interface ClockStripProps {
  sessionId: string
  /** The board's runs, each with the title of its exercise and the codes of its candidates. */
  clocks: readonly StripClock[]
  rotation: Board['rotation']
  /** `now` of the same answer of the board: the clocks count on from when it changes. */
  now: string
  /** The lead works the clocks; a coach looks. */
  mayWork: boolean
}

export function ClockStrip({ sessionId, clocks: answered, rotation, now, mayWork }: ClockStripProps) {
  const { clocks, nowMs, look, lastGoing } = useStripClocks(sessionId, answered, rotation.bell, now)
  const sounds = useSounds('board', look)
  const commands = useStripCommands(sessionId)
  const [dialog, setDialog] = useState<'bell' | 'all' | null>(null)
  const { live, next } = stripParts(clocks, nowMs, lastGoing)
  const coming = nextRotation(rotation, nowMs)
  const close = () => setDialog(null)
  return (
    <section className={classes.strip} aria-label={t('clocks.strip.label')}>
      <ul className={classes.cells} data-count={live.length + 1}>
        {live.map((clock) => (
          <StripCell
            key={clock.id}
            clock={clock}
            onAct={mayWork ? (event, minutes) => void commands.act([clock], event, minutes) : null}
          />
        ))}
        <RotationCell rotation={coming} nowMs={nowMs} onSet={mayWork ? () => setDialog('bell') : null} />
      </ul>
      <AwayNotice
        clocks={live}
        pending={commands.pending}
        onExtend={
          mayWork
            ? (ids, minutes) =>
                void commands.act(
                  live.filter(({ id }) => ids.includes(id)),
                  'extend',
                  minutes,
                )
            : null
        }
      />
      <div className={classes.tools}>
        {mayWork ? <ManyClocks live={live} next={next} nowMs={nowMs} commands={commands} /> : null}
        <p className={`${classes.nextWords} ellipsis`} title={next.map(clockName).join('; ')}>
          {next.length > 0 ? nextWords(next, nowMs) : null}
        </p>
        <span className="grow" />
        {mayWork ? (
          <>
            <Button variant="default" onClick={() => setDialog('bell')}>
              {t('clocks.bell.open')}
            </Button>
            <Button variant="default" onClick={() => setDialog('all')}>
              {t('clocks.strip.allClocks')}
            </Button>
          </>
        ) : null}
        <WallClockButton sessionId={sessionId} />
      </div>
      <SoundBlocked sounds={sounds} />
      {dialog === 'all' ? null : <FailureAlert failure={commands.failure} />}
      {dialog === 'bell' ? (
        <BellDialog sessionId={sessionId} rotation={rotation} nowMs={nowMs} sounds={sounds} onClose={close} />
      ) : null}
      {dialog === 'all' ? <AllClocks clocks={clocks} nowMs={nowMs} commands={commands} onClose={close} /> : null}
    </section>
  )
}

const namedAtOnce = 2
function nextWords(next: readonly StripClock[], nowMs: number): string {
  const named = next.slice(0, namedAtOnce).map(clockName).join(', ')
  const more = next.length - namedAtOnce
  const what = more > 0 ? t('clocks.strip.andMore', { what: named, count: more }) : named
  const start = next[0]?.start ?? null
  return start === null
    ? t('clocks.strip.readyToStart', { what })
    : t(Date.parse(start) < nowMs ? 'clocks.strip.lateGroup' : 'clocks.strip.nextGroup', {
        time: timeOnDay(start, nowMs),
        what,
      })
}
