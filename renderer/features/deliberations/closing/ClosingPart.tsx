// The end of the talk about a candidate: written while it lasts, closed when every level is set, read afterwards.
import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { Deliberation } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention } from '../../../ui/index.ts'
import { openLevels } from '../stage.ts'
import classes from './Closing.module.css'
import { ClosingForm } from './ClosingForm.tsx'
import { ClosingRead } from './ClosingRead.tsx'
import { NextCandidate } from './NextCandidate.tsx'
import type { ClosingNow } from './useClosing.ts'

export interface ClosingPartProps {
  deliberation: Deliberation
  closing: ClosingNow
  onLevels: () => void
  onCandidate: () => void
}

export function ClosingPart({ deliberation, closing, onLevels, onCandidate }: ClosingPartProps) {
  const { mayDecide } = deliberation
  const stood = deliberation.closing
  const title = useRef<HTMLHeadingElement>(null)
  const [justClosed, setJustClosed] = useState(false)
  // The button that was pressed is gone: the next thing to do is under this heading.
  useEffect(() => {
    if (justClosed) title.current?.focus()
  }, [justClosed])
  const open = openLevels(deliberation)
  return (
    <article className={classes.closing}>
      <h2 ref={title} tabIndex={-1} className={classes.title}>
        {t('deliberations.closing.title')}
      </h2>
      {stood?.outdated ? (
        <p>
          <Attention>{t('deliberations.closing.outdated')}</Attention>
        </p>
      ) : null}
      {mayDecide && closing.writing ? (
        <ClosingForm
          deliberation={deliberation}
          now={closing}
          open={open}
          onLevels={onLevels}
          onClosed={() => setJustClosed(true)}
        />
      ) : stood === null ? (
        <p className="sub">{t('deliberations.closing.open')}</p>
      ) : (
        <>
          <ClosingRead closing={stood} />
          {mayDecide ? (
            <div className={classes.ways}>
              <NextCandidate deliberation={deliberation} />
              <Button variant="default" onClick={onCandidate}>
                {t('deliberations.closing.toCandidate')}
              </Button>
              <Button
                variant="subtle"
                onClick={() => {
                  setJustClosed(false)
                  closing.startWriting()
                  requestAnimationFrame(() => document.getElementById('closing-sentence')?.focus())
                }}
              >
                {t('deliberations.closing.change')}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </article>
  )
}
