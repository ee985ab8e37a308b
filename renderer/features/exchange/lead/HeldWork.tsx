// What came in and does not count yet, each with its reason in a sentence. Whoever is not recognised can be here.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ExchangeBoard } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention } from '../../../ui/index.ts'
import { isolated } from '../parts/names.ts'
import classes from './HeldWork.module.css'
import { RecogniseDialog } from './RecogniseDialog.tsx'

export type Held = ExchangeBoard['held'][number]

export function HeldWork({ board }: { board: ExchangeBoard }) {
  const [recognising, setRecognising] = useState<Held | null>(null)
  if (board.held.length === 0) return null
  return (
    <section className={classes.section} aria-labelledby="held-work">
      <h2 id="held-work">
        <Attention>{t('exchangeLead.held.title')}</Attention>
      </h2>
      <ul>
        {board.held.map((held, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name.
          <li key={`${held.reason} ${held.assessor} ${place}`} className={classes.row}>
            <p className="grow prose">
              <b>{t('exchangeLead.held.of', { name: isolated(held.assessor) })}</b>
              {', '}
              {t('exchangeLead.held.count', { count: held.entries })}.{' '}
              <span className="sub">{t(`exchangeLead.held.reason.${held.reason}`)}</span>
            </p>
            {held.unrecognised ? (
              <Button
                variant="default"
                aria-label={t('exchangeLead.recognise.doOf', { name: held.assessor })}
                onClick={() => setRecognising(held)}
              >
                {t('exchangeLead.recognise.do')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {recognising ? (
        <RecogniseDialog
          sessionId={board.sessionId}
          held={recognising}
          assessor={board.assessors.some(({ personId }) => personId === recognising.unrecognised?.assessorId)}
          onClose={() => setRecognising(null)}
        />
      ) : null}
    </section>
  )
}
