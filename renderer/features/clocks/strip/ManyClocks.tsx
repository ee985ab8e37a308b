// All clocks at once: a fire alarm is one press, and so is the start of a round.
import { Button } from '@mantine/core'
import { t } from '../../../messages/index.ts'
import { ConfirmButton, timeOnDay } from '../../../ui/index.ts'
import { allowing, type StripClock, startsEarly } from './strip.ts'
import type { StripCommands } from './useStripCommands.ts'

export interface ManyClocksProps {
  live: StripClock[]
  next: StripClock[]
  nowMs: number
  commands: StripCommands
}

export function ManyClocks({ live, next, nowMs, commands: { act, pending } }: ManyClocksProps) {
  const running = allowing(live, 'pause')
  const paused = allowing(live, 'resume')
  const quiet = running.length > 0 ? 'default' : 'filled'
  return (
    <>
      <StartNext next={next} nowMs={nowMs} variant={quiet} pending={pending} onStart={() => void act(next, 'start')} />
      {running.length > 0 ? (
        <Button loading={pending} variant="default" onClick={() => void act(running, 'pause')}>
          {t('clocks.strip.pauseAll')}
        </Button>
      ) : null}
      {paused.length > 0 ? (
        <Button loading={pending} variant={quiet} onClick={() => void act(paused, 'resume')}>
          {t('clocks.strip.resumeAll')}
        </Button>
      ) : null}
    </>
  )
}

interface StartNextProps {
  next: StripClock[]
  nowMs: number
  variant: 'default' | 'filled'
  pending: boolean
  onStart: () => void
}

/** A started clock cannot be taken back: well before its time it asks first. */
function StartNext({ next, nowMs, variant, pending, onStart }: StartNextProps) {
  const [first] = next
  if (first === undefined) return null
  const label = next.length === 1 ? t('clocks.strip.startOne') : t('clocks.strip.startAll')
  if (first.start !== null && startsEarly(first, nowMs)) {
    const time = timeOnDay(first.start, nowMs)
    return (
      <ConfirmButton
        label={label}
        variant="default"
        loading={pending}
        question={t('clocks.strip.startEarly', { count: next.length, time })}
        onConfirm={onStart}
      />
    )
  }
  return (
    <Button loading={pending} variant={variant} onClick={onStart}>
      {label}
    </Button>
  )
}
