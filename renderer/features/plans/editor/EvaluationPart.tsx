// Looking back together: on which day, and what came of it.
import { OptionalSentence } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { Section } from '../../preparation/Section.tsx'
import { TextField } from '../../preparation/TextField.tsx'
import { DayField } from '../../profiles/DayField.tsx'
import type { PartProps } from './AboutPart.tsx'
import classes from './Plan.module.css'

export function EvaluationPart({ body, onChange }: PartProps) {
  const editable = useEditable()
  return (
    <Section title={t('plans.section.evaluation')}>
      <fieldset className={classes.plain} disabled={!editable}>
        <div className={classes.stack}>
          <DayField
            label={t('plans.field.evaluateOn')}
            value={body.evaluateOn}
            onChange={(evaluateOn) => onChange((now) => ({ ...now, evaluateOn }), 'evaluateOn')}
          />
          <TextField
            label={t('plans.field.evaluation')}
            value={body.evaluation}
            schema={OptionalSentence}
            onAccept={(evaluation) => onChange((now) => ({ ...now, evaluation }), 'evaluation')}
          />
        </div>
      </fieldset>
    </Section>
  )
}
