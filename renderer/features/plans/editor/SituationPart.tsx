// Where somebody stands and where they want to go; for a PDP also what they need, what helps and what is in the way.
import { OptionalSentence } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Section } from '../../preparation/Section.tsx'
import { TextField } from '../../preparation/TextField.tsx'
import type { PartProps } from './AboutPart.tsx'
import { Lines } from './Lines.tsx'
import classes from './Plan.module.css'

export function SituationPart({ body, onChange }: PartProps) {
  const text = (field: 'now' | 'want' | 'need' | 'how', label: string) => (
    <TextField
      label={label}
      value={body[field]}
      schema={OptionalSentence}
      onAccept={(value) => onChange((now) => ({ ...now, [field]: value }), field)}
    />
  )
  const lines = (field: 'resources' | 'barriers', words: LineWords, hint?: string) => (
    <Lines
      {...words}
      hint={hint}
      lines={body[field]}
      onChange={(edit) => onChange((now) => ({ ...now, [field]: edit(now[field]) }))}
    />
  )
  const pdp = body.kind === 'pdp'
  return (
    <Section title={t(`plans.section.${body.kind}`)}>
      <div className={classes.stack}>
        {text('now', t(pdp ? 'plans.field.pdpNow' : 'plans.field.popNow'))}
        {text('want', t('plans.field.want'))}
        {pdp || body.need !== '' ? text('need', t('plans.field.need')) : null}
        {text('how', t('plans.field.how'))}
        {lines('resources', {
          label: t('plans.field.resources'),
          add: t('plans.field.addResource'),
          one: (number) => t('plans.field.resource', { number }),
        })}
        {pdp || body.barriers.length > 0
          ? lines(
              'barriers',
              {
                label: t('plans.field.barriers'),
                add: t('plans.field.addBarrier'),
                one: (number) => t('plans.field.barrier', { number }),
              },
              t('plans.field.barriersHint'),
            )
          : null}
      </div>
    </Section>
  )
}

interface LineWords {
  label: string
  add: string
  one: (number: number) => string
}
