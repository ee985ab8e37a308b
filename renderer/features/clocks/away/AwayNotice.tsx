// «Deze computer sliep van 10:12 tot 10:32. De klok liep door.»: one tap gives the time back, one leaves it.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { TimerView } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention, timeWords } from '../../../ui/index.ts'
import classes from './AwayNotice.module.css'
import { type Absence, absences, lostMinutes } from './away.ts'

export interface AwayNoticeProps {
  clocks: readonly { id: string; timer: Pick<TimerView, 'away'> }[]
  /** null for who may not work these clocks: then it is only said. */
  onExtend: ((runIds: string[], minutes: number) => void) | null
  pending: boolean
}

/** Left as it is on this page; the core itself forgets it at the next event of the clock. */
const leftAlone = new Set<string>()
const keyOf = ({ runIds, until }: Absence) => `${until} ${[...runIds].sort().join(' ')}`

export function AwayNotice({ clocks, onExtend, pending }: AwayNoticeProps) {
  const [, setLeft] = useState(0)
  return absences(clocks)
    .filter((absence) => !leftAlone.has(keyOf(absence)))
    .map((absence) => (
      <div key={keyOf(absence)} className={classes.notice} role="status">
        <p>
          <Attention>{sentence(absence)}</Attention>
        </p>
        {onExtend ? (
          <Button variant="default" loading={pending} onClick={() => onExtend(absence.runIds, lostMinutes(absence))}>
            {t('clocks.away.extend', { minutes: lostMinutes(absence) })}
          </Button>
        ) : null}
        <Button
          variant="subtle"
          onClick={() => {
            leftAlone.add(keyOf(absence))
            setLeft((count) => count + 1)
          }}
        >
          {t('clocks.away.leave')}
        </Button>
      </div>
    ))
}

function sentence({ runIds, ms, until, why }: Absence): string {
  const times = { from: timeWords(Date.parse(until) - ms), to: timeWords(Date.parse(until)) }
  return t(`clocks.away.${why}${runIds.length === 1 ? 'One' : 'Many'}`, times)
}
