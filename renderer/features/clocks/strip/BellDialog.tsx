// The bell at the change of rooms: at the planned time, in a few minutes, now, or at a time one types.
import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { Dialog, FailureAlert, readTime, timeWords } from '../../../ui/index.ts'
import { SoundSwitch } from '../sound/SoundSwitch.tsx'
import type { Sounds } from '../sound/useSounds.ts'
import { todayAt } from './bell-time.ts'
import classes from './Strip.module.css'

const inMinutes = [1, 5, 10, 15] as const
/** Every wall hears of it within two seconds; the bell is for all of them at once. */
const nowMeansMs = 3_000
const minuteMs = 60_000

export interface BellDialogProps {
  sessionId: string
  rotation: { at: string | null; bell: string | null }
  nowMs: number
  /** Of the lead's own screen. */
  sounds: Sounds
  onClose: () => void
}

export function BellDialog({ sessionId, rotation, nowMs, sounds, onClose }: BellDialogProps) {
  const command = useCommand(api.day.setBell.mutationOptions())
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const planned = rotation.at === null ? null : Date.parse(rotation.at)
  const bellMs = rotation.bell === null ? null : Date.parse(rotation.bell)
  const waiting = bellMs !== null && bellMs > nowMs

  const put = async (atMs: number | null) => {
    const saved = await command.run({ sessionId, at: atMs === null ? null : new Date(atMs).toISOString() })
    if (saved) onClose()
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const time = readTime(text)
    if (time === null) return setWrong(t('clocks.bell.wrongTime'))
    const atMs = todayAt(time, nowMs)
    // The minute that runs means now, as in the core.
    if (atMs <= nowMs - minuteMs) return setWrong(t('clocks.bell.past', { time: timeWords(atMs) }))
    void put(atMs)
  }
  return (
    <Dialog title={t('clocks.bell.title')} onClose={onClose}>
      <p>
        {waiting ? t('clocks.bell.set', { time: timeWords(bellMs) }) : t('clocks.bell.notSet')}{' '}
        <span className="sub">{t('clocks.bell.where')}</span>
      </p>
      <div className={classes.choices}>
        {planned !== null && planned > nowMs ? (
          <Button variant="default" loading={command.pending} onClick={() => void put(planned)}>
            {t('clocks.bell.atPlanned', { time: timeWords(planned) })}
          </Button>
        ) : null}
        <Button variant="default" loading={command.pending} onClick={() => void put(nowMs + nowMeansMs)}>
          {t('clocks.bell.now')}
        </Button>
        {inMinutes.map((minutes) => (
          <Button
            key={minutes}
            variant="default"
            loading={command.pending}
            onClick={() => void put(nowMs + minutes * minuteMs)}
          >
            {t('clocks.bell.in', { minutes })}
          </Button>
        ))}
      </div>
      <form className={classes.bellAt} onSubmit={submit}>
        <TextInput
          label={t('clocks.bell.at')}
          description={t('clocks.bell.atHint')}
          value={text}
          error={wrong}
          data-autofocus
          autoComplete="off"
          maxLength={8}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setWrong(null)
          }}
        />
        <Button type="submit" loading={command.pending}>
          {t('clocks.bell.put')}
        </Button>
      </form>
      {waiting ? (
        <Button variant="default" loading={command.pending} onClick={() => void put(null)}>
          {t('clocks.bell.remove')}
        </Button>
      ) : null}
      <FailureAlert failure={command.failure} />
      <div className={classes.sound}>
        <SoundSwitch sounds={sounds} />
        <p className="sub">{t('clocks.sound.what')}</p>
      </div>
    </Dialog>
  )
}
