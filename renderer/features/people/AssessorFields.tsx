// What is known of somebody as an assessor: trained when, practised when, and how often they rated before. The order of
// speaking, a session's checks and its dossier use it.
import { TextInput } from '@mantine/core'
import { Day } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import classes from './PeoplePage.module.css'

export interface Experience {
  trainedOn: string | null
  calibratedOn: string | null
  /** As it is typed. */
  sessionsElsewhere: string
}
export interface AssessorFieldsProps {
  value: Experience
  today: string
  onChange: (value: Experience) => void
  errors: Partial<Record<keyof Experience, string | undefined>>
}

export function AssessorFields({ value, today, onChange, errors }: AssessorFieldsProps) {
  const dayField = (name: 'trainedOn' | 'calibratedOn', label: string, hint: string) => (
    <TextInput
      type="date"
      label={label}
      description={hint}
      max={today}
      value={value[name] ?? ''}
      error={(value[name] ?? '') > today ? t('people.dayFuture') : errors[name]}
      onChange={(event) => {
        const { value: day, validity } = event.currentTarget
        // While a day is being typed the browser gives nothing, and nothing is then no change.
        if (day === '' && !validity.badInput) onChange({ ...value, [name]: null })
        else if (Day.safeParse(day).success) onChange({ ...value, [name]: day })
      }}
    />
  )
  return (
    <>
      <div className={classes.days}>
        {dayField('trainedOn', t('people.trained'), t('people.trainedHint'))}
        {dayField('calibratedOn', t('people.calibrated'), t('people.calibratedHint'))}
      </div>
      <TextInput
        inputMode="numeric"
        autoComplete="off"
        label={t('people.sessionsElsewhere')}
        description={t('people.sessionsElsewhereHint')}
        value={value.sessionsElsewhere}
        error={errors.sessionsElsewhere}
        onChange={(event) => onChange({ ...value, sessionsElsewhere: event.currentTarget.value })}
      />
    </>
  )
}
