// Where a stick's file comes in, and what became of the one before.
import { Link } from '@tanstack/react-router'
import { t } from '../../../messages/index.ts'
import { DropZone, FailureAlert, Icon } from '../../../ui/index.ts'
import { isolated } from '../parts/names.ts'
import classes from './TakeBack.module.css'
import type { TakenIn, useIntake } from './useIntake.ts'
import { completing } from './WhoIsBack.tsx'

export interface TakeBackProps {
  intake: ReturnType<typeof useIntake>
  sessionId: string
}

export function TakeBack({ intake, sessionId }: TakeBackProps) {
  const { done, busy, refusal } = intake
  return (
    <>
      <div role="status">{done ? <Done done={done} elsewhere={done.sessionId !== sessionId} /> : null}</div>
      <FailureAlert failure={refusal} />
      <DropZone
        label={t('exchangeLead.intake.title')}
        hint={t('exchangeLead.intake.hint')}
        // A file that was renamed or sent around must not be hidden from view; what it is, is read from the file.
        accept=""
        busy={busy}
        onFile={(file) => void intake.offer(file)}
      />
    </>
  )
}

function Done({ done, elsewhere }: { done: TakenIn; elsewhere: boolean }) {
  const { fresh, held, names, receipt, session, sessionId } = done
  return (
    <div className={classes.done}>
      <p>
        <Icon name="check" />{' '}
        {t(fresh === 0 ? 'exchangeLead.intake.alreadyDone' : 'exchangeLead.intake.done', {
          count: fresh,
          names,
          code: receipt.code,
        })}{' '}
        {t('exchangeLead.intake.next')}
      </p>
      {done.completes.length > 0 ? <p>{completing(done)}</p> : null}
      {held > 0 ? <p>{t('exchangeLead.intake.held', { count: held })}</p> : null}
      {elsewhere ? (
        <p>
          <Link to="/sessies/$id" params={{ id: sessionId }} search={{ tab: 'uitwisselen' }}>
            {t('exchangeLead.intake.toSession', { session: isolated(session) })}
          </Link>
        </p>
      ) : null}
    </div>
  )
}
