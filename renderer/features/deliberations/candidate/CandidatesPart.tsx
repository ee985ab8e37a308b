// Read together with the candidate at the table: what we tell, the talk about it, and what the candidate says of it. No
// level, no assessor's name, no other candidate stands here.
import { Button } from '@mantine/core'
import type { Deliberation } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { EmptyState } from '../../../ui/index.ts'
import { ReadLines } from '../closing/ClosingRead.tsx'
import { isolated } from '../talk-words.ts'
import classes from './Candidate.module.css'
import { Feedback } from './Feedback.tsx'
import { Statement } from './Statement.tsx'

export function CandidatesPart({ deliberation, onClosing }: { deliberation: Deliberation; onClosing: () => void }) {
  const { closing, candidate, mayDecide } = deliberation
  if (closing === null)
    return (
      <EmptyState title={t(mayDecide ? 'deliberations.candidatePart.notClosed' : 'deliberations.closing.open')}>
        {mayDecide ? (
          <>
            <p>{t('deliberations.candidatePart.notClosedText')}</p>
            <Button onClick={onClosing}>{t('deliberations.candidatePart.toClosing')}</Button>
          </>
        ) : null}
      </EmptyState>
    )
  const { body } = closing
  return (
    <article className={classes.together}>
      <h2 className={classes.title}>{t('deliberations.candidatePart.title', { name: isolated(candidate.name) })}</h2>
      <section className="section">
        <h3 className={classes.heading}>{t('deliberations.candidatePart.whatWeTell')}</h3>
        <p className={classes.sentence} dir="auto">
          {body.sentence}
        </p>
        {body.told.what === '' ? null : (
          <p className={classes.words} dir="auto">
            {body.told.what}
          </p>
        )}
        <div className={classes.pair}>
          {/* A heading with nothing under it would tell the candidate that nothing was strong. */}
          {(['strengths', 'growth'] as const).map((side) =>
            body[side].length === 0 ? null : (
              <div key={side}>
                <h4 className={classes.side}>{t(`deliberations.candidatePart.${side}`)}</h4>
                <ReadLines lines={body[side]} />
              </div>
            ),
          )}
        </div>
      </section>
      <Feedback deliberation={deliberation} told={body.told} />
      <Statement deliberation={deliberation} />
    </article>
  )
}
