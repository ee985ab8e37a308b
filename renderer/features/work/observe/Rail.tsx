// Beside the work: the time, what is arranged for somebody, and what one may want at hand. Drawn apart from the typing.
import { type MouseEvent, memo, type ReactNode, useState } from 'react'
import type { WorkView } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Dialog, KeyHint } from '../../../ui/index.ts'
import { IncidentButton } from '../../incidents/index.ts'
import { PersonName } from '../parts/PersonName.tsx'
import { QuietButton } from '../parts/QuietButton.tsx'
import classes from './ObserveStep.module.css'
import { Timer } from './Timer.tsx'

export interface RailProps {
  view: WorkView
  onShortForms: (open: true) => void
  /** The way on: always in sight, whatever stands above it. */
  children: ReactNode
}

/** Drawn again only for another view: the time has its own beat. */
const Time = memo(Timer)
const Incident = memo(IncidentButton)

/** A click on a button leaves the caret, and with it the keyboard of a tablet, in the sentence. */
function keepCaret(event: MouseEvent): void {
  const { target, currentTarget } = event
  if (target instanceof Element && currentTarget.contains(target) && target.closest('button, label'))
    event.preventDefault()
}

export function Rail({ view, onShortForms, children }: RailProps) {
  const { assignmentId, sessionId, runId, candidates } = view
  // Behind one tap: who passes by reads the clock and no more.
  const [arranged, setArranged] = useState(false)
  const about = candidates.filter(({ accommodations }) => accommodations !== '')
  return (
    <aside className={classes.rail} onMouseDown={keepCaret}>
      <div className={classes.above}>
        <Time assignmentId={assignmentId} sessionId={sessionId} first={view.timer} candidates={candidates} />
        <p className={classes.rule}>{t('work.observe.rule')}</p>
      </div>
      <div className={classes.below}>
        <Incident sessionId={sessionId} runId={runId} candidates={candidates} keyed="F8" />
        <span className={classes.atHand}>
          <QuietButton onClick={() => onShortForms(true)}>
            {t('work.shortForms.open')}{' '}
            <span className="desk-only">
              <KeyHint>F7</KeyHint>
            </span>
          </QuietButton>
          {about.length > 0 ? (
            <QuietButton onClick={() => setArranged(true)}>{t('work.observe.arranged')}</QuietButton>
          ) : null}
        </span>
        {children}
      </div>
      {arranged ? (
        <Dialog title={t('work.observe.arrangedTitle')} onClose={() => setArranged(false)}>
          <p className="sub">{t('work.observe.arrangedHint')}</p>
          <dl className={classes.arranged}>
            {about.map((candidate) => (
              <div key={candidate.id}>
                <dt>
                  <PersonName person={candidate} />
                </dt>
                <dd className="prose" dir="auto">
                  {t('work.observe.arrangedFor', { words: candidate.accommodations })}
                </dd>
              </div>
            ))}
          </dl>
        </Dialog>
      ) : null}
    </aside>
  )
}
