// What kind of plan it is, its name, and from when until when.
import { NativeSelect } from '@mantine/core'
import type { PlanBody } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { LineField } from '../../preparation/LineField.tsx'
import { Section } from '../../preparation/Section.tsx'
import { DayField } from '../../profiles/DayField.tsx'
import classes from './Plan.module.css'
import type { Edit } from './plan-edits.ts'

export interface PartProps {
  body: PlanBody
  onChange: (edit: Edit<PlanBody>, what?: string) => void
}

export function AboutPart({ body, onChange }: PartProps) {
  const editable = useEditable()
  return (
    <Section title={t('plans.section.about')}>
      <fieldset className={classes.plain} disabled={!editable}>
        <div className={classes.fields}>
          <LineField
            label={t('plans.field.title')}
            value={body.title}
            onAccept={(title) => onChange((now) => ({ ...now, title }), 'title')}
          />
          <NativeSelect
            label={t('plans.field.kind')}
            value={body.kind}
            onChange={(event) => {
              const kind = event.currentTarget.value === 'pdp' ? 'pdp' : 'pop'
              onChange((now) => ({ ...now, kind }))
            }}
            data={(['pop', 'pdp'] as const).map((kind) => ({ value: kind, label: t(`plans.kindsLong.${kind}`) }))}
          />
          <DayField
            label={t('plans.field.from')}
            value={body.from}
            onChange={(from) => onChange((now) => ({ ...now, from }), 'from')}
          />
          <DayField
            label={t('plans.field.until')}
            value={body.until}
            onChange={(until) => onChange((now) => ({ ...now, until }), 'until')}
          />
        </div>
      </fieldset>
    </Section>
  )
}
