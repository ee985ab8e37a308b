// A day that may be left open. While a day is being typed the browser gives nothing, and nothing is then no change.
import { TextInput } from '@mantine/core'
import { Day } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'

export interface DayFieldProps {
  label: string
  value: string | null
  onChange: (day: string | null) => void
}

export function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <TextInput
      type="date"
      label={label}
      placeholder={t('common.optional')}
      value={value ?? ''}
      onChange={(event) => {
        const { value: day, validity } = event.currentTarget
        if (day === '' && !validity.badInput) onChange(null)
        else if (Day.safeParse(day).success) onChange(day)
      }}
    />
  )
}
