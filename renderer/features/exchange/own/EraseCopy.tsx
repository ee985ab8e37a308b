// The copy stays until the lead's file is known to be safe; then it goes by a clear act, or by itself on a day. While
// something stands in the way, the screen says what.
import { useState } from 'react'
import type { OwnExchange } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { ConfirmButton, FailureAlert } from '../../../ui/index.ts'
import { dayOf } from '../../preparation/dates.ts'
import { isolated } from '../parts/names.ts'
import { EraseDay } from './EraseDay.tsx'
import classes from './Own.module.css'

export function EraseCopy({ own: { erase, runs, session, sessionId } }: { own: OwnExchange }) {
  const command = useCommand(api.exchange.eraseCopy.mutationOptions())
  const [erased, setErased] = useState<number | null>(null)
  const { erasedAt, hindrance, on } = erase
  const open = runs.filter(({ dropped, step }) => !dropped && step !== 'submitted').length
  const question = t('exchange.erase.question', { session: isolated(session) })

  const eraseNow = async () => {
    const answer = await command.run({ sessionId })
    if (answer) setErased(answer.entries)
  }
  return (
    <div className={classes.erase}>
      <h3>{t('exchange.erase.title')}</h3>
      <p role="status">
        {erasedAt === null ? null : t('exchange.erase.done', { day: dayOf(erasedAt) })}
        {erased === null ? null : ` ${t('exchange.erase.erased', { count: erased })}`}
      </p>
      {erasedAt === null ? (
        <>
          <p className="sub">{t('exchange.erase.why')}</p>
          {hindrance === null ? (
            <div>
              <ConfirmButton
                label={t('exchange.erase.button')}
                fullLabel={t('exchange.erase.buttonOf', { session })}
                question={open === 0 ? question : `${question} ${t('exchange.erase.openRuns', { count: open })}`}
                color="roest"
                loading={command.pending}
                onConfirm={() => void eraseNow()}
              />
            </div>
          ) : (
            <p>{t(`exchange.erase.hindrance.${hindrance}`)}</p>
          )}
          <FailureAlert failure={command.failure} />
          <EraseDay sessionId={sessionId} on={on} />
        </>
      ) : null}
    </div>
  )
}
