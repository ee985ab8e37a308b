// «Ik ben iemand anders»: whoever works in the place of an assessor the package was made for. Recognised later, by the
// lead, and never refused.
import { Checkbox, TextInput } from '@mantine/core'
import type { PackagePreview } from '../../../../assessments/contract/index.ts'
import { fieldSentence } from '../../../messages/failure-sentences.ts'
import { t } from '../../../messages/index.ts'
import { Attention, Choice } from '../../../ui/index.ts'
import { isolated } from '../parts/names.ts'
import classes from './Package.module.css'
import type { StandInChoice } from './stand-in.ts'

export interface StandInProps {
  assessors: PackagePreview['assessors']
  choice: StandInChoice
  /** Accepting was tried: what is missing shows. */
  tried: boolean
  onChange: (choice: StandInChoice) => void
}

export function StandIn({ assessors, choice, tried, onChange }: StandInProps) {
  const { is, assessorId, name } = choice
  return (
    <div className={classes.standIn}>
      <Checkbox
        label={t('exchange.standIn.box')}
        description={t('exchange.standIn.boxHint')}
        checked={is}
        onChange={(event) => onChange({ ...choice, is: event.currentTarget.checked })}
      />
      {is ? (
        <>
          {assessors.length > 1 ? (
            <Choice
              legend={t('exchange.standIn.who')}
              options={assessors.map((each) => ({ value: each.id, label: isolated(each.name) }))}
              value={assessorId}
              onChange={(id) => onChange({ ...choice, assessorId: id })}
            />
          ) : null}
          <p role="alert">
            {tried && assessorId === null ? <Attention>{t('exchange.standIn.whoMissing')}</Attention> : null}
          </p>
          <TextInput
            label={t('exchange.standIn.name')}
            autoComplete="off"
            dir="auto"
            maxLength={200}
            value={name}
            error={tried && name.trim() === '' ? fieldSentence('required') : undefined}
            onChange={(event) => onChange({ ...choice, name: event.currentTarget.value })}
          />
        </>
      ) : null}
    </div>
  )
}
