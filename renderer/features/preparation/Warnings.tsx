// What deviates from the rules of the field, in sentences. They inform; nothing is barred by them.

import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Warning } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { Icon } from '../../ui/index.ts'
import classes from './Preparation.module.css'
import { byCode, warningKey, warningSentence } from './warning-words.ts'

/** So many of one kind are shown at once; the rest on request, or the screen is nothing but warnings. */
const shownOfAKind = 3

export function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  if (warnings.length === 0) return <p className="sub">{t('programmes.checks.none')}</p>
  return (
    <ul className={classes.warnings}>
      {byCode(warnings).map(({ code, warnings: own }) => (
        <Kind key={code} warnings={own} />
      ))}
    </ul>
  )
}

function Kind({ warnings }: { warnings: readonly Warning[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? warnings : warnings.slice(0, shownOfAKind)
  const rest = warnings.length - shown.length
  return (
    <>
      {shown.map((warning) => (
        <li key={warningKey(warning)} className={classes.warning}>
          <Icon name="warn" size={15} />
          <span>{warningSentence(warning)}</span>
        </li>
      ))}
      {rest > 0 ? (
        <li>
          <Button variant="subtle" px="xs" onClick={() => setAll(true)}>
            {t('programmes.checks.more', { count: rest })}
          </Button>
        </li>
      ) : null}
    </>
  )
}
