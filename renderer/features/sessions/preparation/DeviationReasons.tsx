// One kind of deviation with its reason: one tap for all of a kind, or each apart where they differ.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Warning } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Icon } from '../../../ui/index.ts'
import sheet from '../../preparation/Preparation.module.css'
import { warningKey, warningSentence } from '../../preparation/warning-words.ts'
import { ReasonChoice } from './ReasonChoice.tsx'
import { type Reasons, readyReasonsFor, reasonOf, sharedReason } from './reasons.ts'
import classes from './SessionForm.module.css'

export interface DeviationReasonsProps {
  warnings: readonly Warning[]
  reasons: Reasons
  /** Somebody wanted to start: what is missing is pointed out. */
  asked: boolean
  onReason: (warnings: readonly Warning[], reason: string) => void
}

export function DeviationReasons({ warnings, reasons, asked, onReason }: DeviationReasonsProps) {
  const [apart, setApart] = useState(false)
  const each = apart || warnings.length === 1
  return (
    <div className={classes.deviations}>
      {warnings.map((warning) => (
        <div key={warningKey(warning)} className={classes.deviation}>
          <p className={sheet.warning}>
            <Icon name="warn" size={15} />
            <span>{warningSentence(warning)}</span>
          </p>
          {each ? (
            <ReasonChoice
              ready={readyReasonsFor(warning.code)}
              label={t('sessions.start.reasonFor', { sentence: warningSentence(warning) })}
              value={reasonOf(reasons, warning)}
              missing={asked && reasonOf(reasons, warning).trim() === ''}
              onChange={(reason) => onReason([warning], reason)}
            />
          ) : null}
        </div>
      ))}
      {each ? null : (
        <div className={classes.deviation}>
          <p>{t('sessions.start.forAll', { count: warnings.length })}</p>
          <ReasonChoice
            ready={warnings[0] === undefined ? [] : readyReasonsFor(warnings[0].code)}
            label={t('sessions.start.forAll', { count: warnings.length })}
            value={sharedReason(reasons, warnings)}
            missing={asked && warnings.some((warning) => reasonOf(reasons, warning).trim() === '')}
            onChange={(reason) => onReason(warnings, reason)}
          />
          <Button variant="subtle" px="xs" onClick={() => setApart(true)}>
            {t('sessions.start.apart')}
          </Button>
        </div>
      )}
    </div>
  )
}
