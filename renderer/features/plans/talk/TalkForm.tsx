// The fields of a talk. Everything is kept at every pause in typing; nothing is kept before something is written.
import { Button, Textarea, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { type CoachTalk, Day, type TalkBody, TalkBody as TalkSchema } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention, ConfirmButton, FailureAlert, readTime, shortTime, useAutosave } from '../../../ui/index.ts'
import { DayField } from '../../profiles/DayField.tsx'
import { dayWords } from '../days.ts'
import classes from './Talk.module.css'
import { TalkSteps } from './TalkSteps.tsx'

export interface TalkFormProps {
  id: string
  personId: string
  name: string
  today: string
  /** The talk of today that is gone on with, or an earlier one that is put right. */
  started: CoachTalk | null
  /** Everything is on disk, or the reason stands here. */
  onDone: () => void
  onClose: () => void
  setFlush: (flush: () => () => Promise<boolean>) => void
}

const emptyTalk = (on: string): TalkBody => ({ on, notes: '', said: '', agreed: '', nextOn: null, nextAt: '' })
/** As long as each may be. */
const most = { notes: 10_000, said: 2_000, agreed: 2_000 } as const

export function TalkForm({ id, personId, name, today, started, onDone, onClose, setFlush }: TalkFormProps) {
  const [talk, setTalk] = useState<TalkBody>(() => started?.body ?? emptyTalk(today))
  const [time, setTime] = useState(() => shortTime(started?.body.nextAt ?? ''))
  const [onDisk, setOnDisk] = useState(started !== null)
  // What is marked is marked for today.
  const earlier = started !== null && started.body.on !== today
  const revision = useRef(started?.revision ?? 0)
  const save = useCommand(api.coachTalks.save.mutationOptions(), { quiet: true })
  const discard = useCommand(api.coachTalks.remove.mutationOptions())
  const { state, flush } = useAutosave(talk, async (sending) => {
    const read = TalkSchema.safeParse(sending)
    // Too long for a talk: it waits in its field, with the reason under it.
    if (!read.success) return undefined
    const answer = await save.run({ id, personId, revision: revision.current, body: read.data })
    if (answer === undefined) return undefined
    revision.current = answer.revision
    setOnDisk(true)
    return answer
  })
  useEffect(() => setFlush(() => flush), [flush, setFlush])

  const change = (part: Partial<TalkBody>) => setTalk((now) => ({ ...now, ...part }))
  const text = (field: keyof typeof most, label: string, first = false) => (
    <Textarea
      label={label}
      {...(first ? { 'data-autofocus': true, autoFocus: true, minRows: 3 } : { minRows: 1 })}
      autosize
      maxRows={14}
      dir="auto"
      value={talk[field]}
      error={talk[field].trim().length > most[field] ? t('failures.fields.tooLong') : undefined}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
    />
  )
  const badTime = time.trim() !== '' && readTime(time) === null
  const throwAway = async () => {
    await flush()
    if (revision.current === 0 || (await discard.run({ id }))) onClose()
  }
  return (
    <div className={classes.form}>
      {started === null ? null : (
        <p className="sub">
          {earlier ? t('plans.talk.correcting', { day: dayWords(started.body.on, today) }) : t('plans.talk.goOn')}
        </p>
      )}
      {text('notes', t('plans.talk.notes'), true)}
      {text('said', t('plans.talk.said', { name }))}
      {earlier ? null : <TalkSteps personId={personId} today={today} />}
      {text('agreed', t('plans.talk.agreed'))}
      <div className={classes.next}>
        <DayField label={t('plans.talk.nextOn')} value={talk.nextOn} onChange={(nextOn) => change({ nextOn })} />
        <TextInput
          label={t('plans.talk.nextAt')}
          placeholder={t('plans.talk.nextAtHint')}
          autoComplete="off"
          value={time}
          error={badTime ? t('plans.talk.badTime') : undefined}
          onChange={(event) => {
            const typed = event.currentTarget.value
            setTime(typed)
            const read = readTime(typed)
            if (typed.trim() === '') change({ nextAt: '' })
            else if (read !== null) change({ nextAt: read })
          }}
        />
        <TextInput
          type="date"
          label={t('plans.talk.on')}
          value={talk.on}
          onChange={(event) => {
            const on = event.currentTarget.value
            if (Day.safeParse(on).success) change({ on })
          }}
        />
      </div>
      {state === 'failed' ? <Attention>{t('plans.talk.notYetSaved')}</Attention> : null}
      <FailureAlert failure={save.failure ?? discard.failure} />
      <div className={classes.buttons}>
        <Button loading={save.pending} onClick={onDone}>
          {t('plans.talk.done')}
        </Button>
        {onDisk || talk.notes !== '' || talk.said !== '' ? (
          <ConfirmButton
            variant="subtle"
            label={t('plans.talk.discard')}
            question={t('plans.talk.discardQuestion')}
            onConfirm={() => void throwAway()}
          />
        ) : null}
        <p className="hint">{t('plans.talk.saving')}</p>
      </div>
    </div>
  )
}
