// A short list of texts of the plan: what helps, what is in the way.
import { Button } from '@mantine/core'
import { useId } from 'react'
import { Sentence } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { replaced, without } from '../../preparation/order.ts'
import { TextField } from '../../preparation/TextField.tsx'
import { AddText } from './AddText.tsx'
import classes from './Plan.module.css'
import type { Edit } from './plan-edits.ts'

export interface LinesProps {
  label: string
  add: string
  one: (number: number) => string
  hint?: string | undefined
  lines: readonly string[]
  onChange: (edit: Edit<string[]>) => void
}

/** As many as a plan holds. */
const most = 20

export function Lines({ label, add, one, hint, lines, onChange }: LinesProps) {
  const editable = useEditable()
  const id = useId()
  if (!editable && lines.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form control; these are rows of the plan.
    <div role="group" aria-labelledby={id} className={classes.lines}>
      <p id={id} className={classes.legend}>
        {label}
      </p>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      {lines.map((line, index) => (
        // The place is what a line is known by: two may say the same.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={index} className={classes.line}>
          <TextField
            label={one(index + 1)}
            quietLabel
            minRows={1}
            value={line}
            schema={Sentence}
            onAccept={(text) => onChange((now) => replaced(now, index, text))}
          />
          {editable ? (
            <Button
              variant="subtle"
              aria-label={t('plans.removeLineOf', { text: line })}
              onClick={() => onChange((now) => without(now, index))}
            >
              {t('common.remove')}
            </Button>
          ) : null}
        </div>
      ))}
      {lines.length < most ? <AddText label={add} onAdd={(text) => onChange((now) => [...now, text])} /> : null}
    </div>
  )
}
