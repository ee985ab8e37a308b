// Observation on the work floor: what the task was and what the moment was like, above the lines.
import { useState } from 'react'
import { t } from '../../messages/index.ts'
import { Box } from './Box.tsx'
import { rowInBox } from './line.ts'
import classes from './Paper.module.css'
import type { PartProps } from './part.ts'
import { TimeField } from './TimeField.tsx'

const parts = ['task', 'circumstances'] as const

export function MomentBoxes({ form, typed, day, aboutId }: PartProps) {
  const rows = parts.flatMap((part) => rowInBox(typed.rows, { form: 'moment', part }, aboutId) ?? [])
  const [at, setAt] = useState<string | null>(rows[0]?.at ?? form.start?.slice(11) ?? null)
  return (
    <section className={classes.part} data-boxes="">
      <div className={classes.head}>
        <h2>{t('paper.moment')}</h2>
      </div>
      <TimeField
        label={t('paper.timeOfMoment')}
        at={at}
        onTime={(time) => {
          setAt(time)
          typed.put(rows.map((row) => ({ ...row, at: time })))
        }}
      />
      {at === null ? <p className="hint">{t('paper.timeFirst')}</p> : null}
      {parts.map((part) => (
        <Box
          key={part}
          label={t(`paper.part.${part}`)}
          typed={typed}
          frame={{ form: 'moment', part }}
          candidateId={aboutId}
          day={day}
          at={at}
        />
      ))}
    </section>
  )
}
