// The candidate's statement as it stands in the record.
import { Button } from '@mantine/core'
import type { CandidatePart } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention } from '../../../ui/index.ts'
import { dayWords, isolated } from '../talk-words.ts'
import classes from './Candidate.module.css'

export interface StatementReadProps {
  statement: CandidatePart['statement']
  /** The closing was changed since. */
  behind: boolean
  /** null: not by this person. */
  onChange: (() => void) | null
}

export function StatementRead({ statement, behind, onChange }: StatementReadProps) {
  if (statement === null) return <p className="sub">{t('deliberations.candidatePart.notYet')}</p>
  return (
    <>
      {behind ? (
        <p>
          <Attention>{t('deliberations.candidatePart.behind')}</Attention>
        </p>
      ) : null}
      <p className={classes.said}>{t(`deliberations.candidatePart.answers.${statement.answer}`)}</p>
      {statement.text === '' ? null : (
        <p className={classes.words} dir="auto">
          {statement.text}
        </p>
      )}
      <p className="sub">
        {t(`deliberations.candidatePart.${statement.readBack ? 'wasReadBack' : 'notReadBack'}`)}{' '}
        {t('deliberations.candidatePart.recorded', { name: isolated(statement.by), day: dayWords(statement.at) })}
      </p>
      {onChange ? (
        <Button
          variant="subtle"
          className={classes.change}
          aria-label={t('deliberations.candidatePart.changeStatement')}
          onClick={onChange}
        >
          {t('deliberations.candidatePart.change')}
        </Button>
      ) : null}
    </>
  )
}
