// How long a run lasts. Empty: as long as its exercise, with the extra time of whoever needs most.
import { TextInput } from '@mantine/core'
import type { Run } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { useDraftText } from '../../preparation/useDraftText.ts'
import { type Facts, mostExtraTime, usualMinutes } from '../facts.ts'

export interface MinutesFieldProps {
  run: Run
  facts: Facts
  /** What it lasts when nothing is filled in. */
  usual: number
  onAccept: (minutes: number | null) => void
}

export function MinutesField({ run, facts, usual, onAccept }: MinutesFieldProps) {
  const editable = useEditable()
  const extra = mostExtraTime(run, facts)
  const field = useDraftText<number | null>({
    shown: run.minutes === null ? '' : String(run.minutes),
    read: (text) => {
      if (text.trim() === '') return { ok: true, value: null }
      const minutes = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0
      return minutes >= 1 && minutes <= 960
        ? { ok: true, value: minutes }
        : { ok: false, sentence: t('timetable.fields.minutesOwn') }
    },
    onRead: onAccept,
  })
  return (
    <TextInput
      label={t('timetable.fields.minutes')}
      description={
        extra > 0
          ? t('timetable.fields.lastsExtra', { count: usual, usual: usualMinutes(run, facts), percent: extra })
          : t('timetable.fields.lasts', { count: usual })
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      inputMode="numeric"
      autoComplete="off"
      value={field.text}
      readOnly={!editable}
      error={field.error ?? undefined}
      onChange={(event) => field.type(event.currentTarget.value)}
      onBlur={field.leave}
    />
  )
}
