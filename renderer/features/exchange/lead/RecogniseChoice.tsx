// Somebody brings work and is no assessor of this session yet: one question, in plain sight, answered before taking in.
import { t } from '../../../messages/index.ts'
import { Choice } from '../../../ui/index.ts'
import { isolated } from '../parts/names.ts'
import classes from './ReturnPreview.module.css'
import { type BroughtAssessor, type Recognition, waysFor } from './recognition.ts'

export interface RecogniseChoiceProps {
  stranger: BroughtAssessor
  value: Recognition | null
  /** It was tried to go on without an answer. */
  missing: boolean
  onChange: (how: Recognition) => void
}

export function RecogniseChoice({ stranger, value, missing, onChange }: RecogniseChoiceProps) {
  const { doubt, insteadOf, standing } = stranger
  const name = isolated(stranger.name)
  const other = isolated(insteadOf?.name ?? '')
  return (
    <section className={classes.question} data-unanswered={value === null || undefined} aria-label={stranger.name}>
      <h2>{t('exchangeLead.recognise.title', { name })}</h2>
      <p>
        {t(
          `exchangeLead.recognise.${standing === 'assessor' && doubt !== 'none' ? doubt : standing === 'person' ? 'person' : 'unknown'}`,
          {
            name,
          },
        )}{' '}
        {insteadOf ? t('exchangeLead.recognise.insteadOf', { other }) : null}
      </p>
      <Choice
        legend={t('exchangeLead.recognise.how')}
        options={waysFor(standing === 'assessor' ? null : insteadOf).map((how) => ({
          value: how,
          label: t(`exchangeLead.recognise.${standing === 'assessor' && how === 'beside' ? 'theirs' : how}`, {
            name,
            other,
          }),
        }))}
        value={value}
        onChange={onChange}
      />
      {missing ? (
        <p className={classes.choose} role="alert">
          {t('exchangeLead.recognise.choose', { name })}
        </p>
      ) : null}
      {value === 'apart' ? <p className="hint">{t('exchangeLead.recognise.apartHint')}</p> : null}
    </section>
  )
}
