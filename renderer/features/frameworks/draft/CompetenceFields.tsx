// What a competence is called, what it means, and of which kind it is.
import { type Competence, OptionalSentence } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Choice } from '../../../ui/index.ts'
import { LineField } from '../../preparation/LineField.tsx'
import { CompetenceOrigin } from '../parts/CompetenceOrigin.tsx'
import classes from './Draft.module.css'
import { SentenceField } from './SentenceField.tsx'

export interface CompetenceFieldsProps {
  competence: Competence
  taken: (number: string, but: string) => boolean
  /** `what` names the field. */
  change: (edit: (competence: Competence) => Competence, what: string) => void
}

export function CompetenceFields({ competence, taken, change }: CompetenceFieldsProps) {
  const { id, number, title, definition, kind } = competence
  return (
    <>
      <div className={classes.fields}>
        <LineField
          label={t('frameworks.field.number')}
          value={number}
          refuse={(value) => (taken(value, id) ? t('frameworks.competence.numberTaken') : null)}
          onAccept={(value) => change((now) => ({ ...now, number: value }), 'number')}
        />
        <SentenceField
          label={t('frameworks.field.competenceTitle')}
          value={title}
          onAccept={(value) => change((now) => ({ ...now, title: value }), 'title')}
        />
      </div>
      <CompetenceOrigin competence={competence} />
      <SentenceField
        label={t('frameworks.field.definition')}
        description={t('common.optional')}
        schema={OptionalSentence}
        value={definition}
        onAccept={(value) => change((now) => ({ ...now, definition: value }), 'definition')}
      />
      <Choice
        legend={t('frameworks.field.kind')}
        options={(['technical', 'generic'] as const).map((value) => ({ value, label: t(`frameworks.kind.${value}`) }))}
        value={kind}
        onChange={(value) => change((now) => ({ ...now, kind: value }), 'kind')}
      />
    </>
  )
}
