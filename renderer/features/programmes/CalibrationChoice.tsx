// Whether whoever rates in this programme is asked to have practised on a worked case, and how short before.
import { Checkbox } from '@mantine/core'
import { useId } from 'react'
import { ProgrammeBody } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { useEditable } from '../preparation/editable.ts'
import { NumberField } from '../preparation/LineField.tsx'
import classes from './Programme.module.css'

type Months = ProgrammeBody['calibrationMonths']
const shape = ProgrammeBody.shape.calibrationMonths
const schema = shape.unwrap().unwrap()
const usual = shape.parse(undefined)

export function CalibrationChoice({ value, onChange }: { value: Months; onChange: (months: Months) => void }) {
  const editable = useEditable()
  const label = useId()
  const words = value === null ? t('programmes.calibration.none') : t('programmes.calibration.asked', { count: value })
  return (
    <section className={classes.rules} aria-labelledby={label}>
      <h3 id={label} className={classes.ruleTitle}>
        {t('programmes.calibration.title')}
      </h3>
      <p className="sub">{editable ? t('programmes.calibration.hint') : words}</p>
      {editable ? (
        <Checkbox
          mt="sm"
          label={t('programmes.calibration.ask')}
          checked={value !== null}
          onChange={(event) => onChange(event.currentTarget.checked ? usual : null)}
        />
      ) : null}
      {editable && value !== null ? (
        <NumberField
          mt="sm"
          maw={320}
          label={t('programmes.calibration.months')}
          schema={schema}
          value={value}
          onAccept={onChange}
        />
      ) : null}
    </section>
  )
}
