// Two histories that cannot both be true. The lead decides which counts; the other stays in the file.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Contradiction, ExchangeBoard } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention, Icon } from '../../../ui/index.ts'
import { moment } from '../parts/moments.ts'
import { isolated } from '../parts/names.ts'
import classes from './HeldWork.module.css'
import { SettleDialog } from './SettleDialog.tsx'

export function Contradictions({ board }: { board: ExchangeBoard }) {
  const [choosing, setChoosing] = useState<Contradiction | null>(null)
  const { conflicts } = board
  if (conflicts.length === 0) return null
  const open = conflicts.filter(({ settled }) => settled === null)
  const decided = conflicts.filter(({ settled }) => settled !== null)
  return (
    <section className={classes.section} aria-labelledby="contradictions">
      <h2 id="contradictions">
        {open.length > 0 ? (
          <Attention>{t('exchangeLead.contradiction.title', { count: open.length })}</Attention>
        ) : (
          t('exchangeLead.contradiction.settledTitle')
        )}
      </h2>
      <p className="hint">{t('exchangeLead.contradiction.intro')}</p>
      <ul>
        {[...open, ...decided].map((conflict) => (
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
