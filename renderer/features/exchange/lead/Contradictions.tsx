// Two histories that cannot both be true. The lead decides which counts; the other stays in the file.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Contradiction, ExchangeBoard } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention, Icon } from '../../../ui/index.ts'
import classes from './HeldWork.module.css'
import { moment } from './moments.ts'
import { isolated } from './names.ts'
import { SettleDialog } from './SettleDialog.tsx'

export function Contradictions({ board }: { board: ExchangeBoard }) {
  const [choosing, setChoosing] = useState<Contradiction | null>(null)
  const { conflicts } = board
  if (conflicts.length === 0) return null
  const open = conflicts.some(({ settled }) => settled === null)
  const title = t('exchangeLead.contradiction.title', { count: conflicts.length })
  return (
    <section className={classes.section} aria-labelledby="contradictions">
      <h2 id="contradictions">{open ? <Attention>{title}</Attention> : title}</h2>
      <p className="hint">{t('exchangeLead.contradiction.intro')}</p>
      <ul>
        {conflicts.map((conflict) => (
          <Row key={conflict.id} conflict={conflict} onChoose={() => setChoosing(conflict)} />
        ))}
      </ul>
      {choosing ? (
        <SettleDialog sessionId={board.sessionId} conflict={choosing} onClose={() => setChoosing(null)} />
      ) : null}
    </section>
  )
}

function Row({ conflict, onChoose }: { conflict: Contradiction; onChoose: () => void }) {
  const { kind, assessor, settled } = conflict
  const name = isolated(assessor)
  return (
    <li className={classes.row}>
      <div className="grow prose">
        <p>{t(`exchangeLead.contradiction.${kind}`, { name })}</p>
        {settled ? (
          <p className="sub">
            <Icon name="check" size={13} />{' '}
            {t('exchangeLead.contradiction.settled', {
              by: isolated(settled.by),
              moment: moment(settled.at),
              reason: isolated(settled.reason),
            })}
          </p>
        ) : (
          <p className="sub">{t('exchangeLead.contradiction.open')}</p>
        )}
      </div>
      <Button
        variant="default"
        aria-label={t(settled ? 'exchangeLead.contradiction.chooseAgainOf' : 'exchangeLead.contradiction.chooseOf', {
          name: assessor,
        })}
        onClick={onChoose}
      >
        {t(settled ? 'exchangeLead.contradiction.chooseAgain' : 'exchangeLead.contradiction.choose')}
      </Button>
    </li>
  )
}
