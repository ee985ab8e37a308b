// Where somebody worked, period by period; a placement may lie within another period.
import { Button, Checkbox, TextInput } from '@mantine/core'
import { useRef } from 'react'
import type { WorkPeriod } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import classes from './Form.module.css'

/** While it is being typed a day may still be missing. */
export interface PeriodDraft {
  key: string
  from: string
  until: string
  text: string
  placement: boolean
}
export const draftOf = (period: WorkPeriod): PeriodDraft => ({
  ...period,
  key: crypto.randomUUID(),
  until: period.until ?? '',
})
export const periodOf = ({ from, until, text, placement }: PeriodDraft): WorkPeriod => ({
  from,
  until: until === '' ? null : until,
  text,
  placement,
})

export interface PeriodFieldsProps {
  periods: readonly PeriodDraft[]
  onChange: (periods: PeriodDraft[]) => void
  /** By the path of the field. */
  errors: Record<string, string>
}

export function PeriodFields({ periods, onChange, errors }: PeriodFieldsProps) {
  const add = useRef<HTMLButtonElement>(null)
  const put = (key: string, change: Partial<PeriodDraft>) =>
    onChange(periods.map((period) => (period.key === key ? { ...period, ...change } : period)))
  return (
    <fieldset className={classes.periods}>
      <legend>{t('persons.form.periods')}</legend>
      {periods.map(({ key, from, until, text, placement }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset would be read twice over.
        <div key={key} role="group" aria-label={t('persons.form.period', { n: index + 1 })} className={classes.period}>
          <TextInput
            className={classes.where}
            label={t('persons.form.periodText')}
            dir="auto"
            value={text}
            error={errors[`body.periods.${index}.text`]}
            onChange={(event) => put(key, { text: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('persons.form.from')}
            value={from}
            error={errors[`body.periods.${index}.from`]}
            onChange={(event) => put(key, { from: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('persons.form.until')}
            title={t('persons.form.untilHint')}
            value={until}
            error={errors[`body.periods.${index}.until`]}
            onChange={(event) => put(key, { until: event.currentTarget.value })}
          />
          <Checkbox
            className={classes.placement}
            label={t('persons.form.placement')}
            checked={placement}
            onChange={(event) => put(key, { placement: event.currentTarget.checked })}
          />
          <Button
            variant="subtle"
            aria-label={t('persons.form.removePeriod', { n: index + 1 })}
            onClick={() => {
              onChange(periods.filter((period) => period.key !== key))
              add.current?.focus()
            }}
          >
            {t('common.remove')}
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        ref={add}
        disabled={periods.length >= 60}
        onClick={() =>
          onChange([...periods, { key: crypto.randomUUID(), from: '', until: '', text: '', placement: false }])
        }
      >
        {t('persons.form.addPeriod')}
      </Button>
    </fieldset>
  )
}
