// «Uitwisselen» on a session's page, for whoever leads: taking work back from sticks, dealing packages out, and what is
// where. A file that lies open takes the whole screen; afterwards the next one can come at once.

import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { api, failureSentence } from '../../../api/index.ts'
import { Waiting } from '../../../app/Waiting.tsx'
import { t } from '../../../messages/index.ts'
import { FailureAlert } from '../../../ui/index.ts'
import { AssessorBoard } from './AssessorBoard.tsx'
import { Contradictions } from './Contradictions.tsx'
import { DealOut } from './DealOut.tsx'
import classes from './ExchangeTab.module.css'
import { HeldWork } from './HeldWork.tsx'
import { latestReceipt } from './latest-receipt.ts'
import { nextInLine } from './package-choice.ts'
import { ReceiptPanel } from './ReceiptPanel.tsx'
import { ReturnPreviewForm } from './ReturnPreviewForm.tsx'
import { SafePlace } from './SafePlace.tsx'
import { TakeBack } from './TakeBack.tsx'
import { useIntake } from './useIntake.ts'
import { WhoIsBack } from './WhoIsBack.tsx'

export interface ExchangeTabProps {
  sessionId: string
  /** The session's title, with the actions given beside it, and tabs. They make room while a file lies open. */
  head: (actions: ReactNode) => ReactNode
}

export function ExchangeTab({ sessionId, head }: ExchangeTabProps) {
  const intake = useIntake()
  const { open, done } = intake
  const shown = open?.preview.sessionId ?? sessionId
  const {
    data: board,
    error,
    refetch,
  } = useQuery(api.exchange.board.queryOptions({ input: { sessionId: shown }, refetchInterval: 5_000 }))
  /** Whom the package is for, to begin with; null: nobody is being dealt out to. */
  const [dealing, setDealing] = useState<readonly string[] | null>(null)
  const dealOut = (personIds: readonly string[]) => {
    // What was said about a file that came in is behind us.
    intake.cancel()
    setDealing(personIds)
  }
  const next = useRef<HTMLDivElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current !== (open !== null)) document.getElementById('main')?.scrollTo(0, 0)
    // Taken in or put away: the hand is on the keyboard and the next stick is coming.
    if (wasOpen.current && open === null) next.current?.querySelector('button')?.focus()
    wasOpen.current = open !== null
  }, [open])

  const receipt = latestReceipt(board, done?.receipt ?? null)
  const receiptPanel = <ReceiptPanel receipt={receipt} session={done?.session ?? board?.title ?? ''} />
  if (open)
    return (
      <div className={classes.full}>
        <ReturnPreviewForm
          key={open.base64}
          preview={open.preview}
          otherSession={open.preview.sessionId !== sessionId}
          taking={intake.taking}
          failure={intake.failure}
          onTake={(chosen) => void intake.takeIn(chosen)}
          onCancel={intake.cancel}
        />
        <aside className={classes.side} aria-label={t('exchangeLead.aside')}>
          {board ? <WhoIsBack board={board} preview={open.preview} /> : null}
          {receiptPanel}
        </aside>
      </div>
    )
  const failure = <FailureAlert failure={error ? failureSentence(error) : null} onRetry={() => void refetch()} />
  return (
    <>
      {head(
        board && board.assessors.length > 0 ? (
          <Button variant="default" onClick={() => dealOut(nextInLine(board.assessors))}>
            {t('exchangeLead.dealOut.do')}
          </Button>
        ) : null,
      )}
      {board ? (
        <div className={classes.columns}>
          <div className={classes.intake} ref={next}>
            <TakeBack intake={intake} sessionId={sessionId} />
          </div>
          <aside className={classes.side} aria-label={t('exchangeLead.aside')}>
            {receiptPanel}
            <WhoIsBack board={board} preview={null} />
            <SafePlace board={board} />
          </aside>
          <div className={classes.main}>
            {failure}
            <Contradictions board={board} />
            <HeldWork board={board} />
            <AssessorBoard board={board} onDealOut={(personId) => dealOut([personId])} />
          </div>
        </div>
      ) : error ? (
        failure
      ) : (
        <Waiting />
      )}
      {board && dealing ? <DealOut board={board} first={dealing} onClose={() => setDealing(null)} /> : null}
    </>
  )
}
