// During the day: the time, the clocks, who is where, who is how far, what asks attention, and what the lead can do.
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Board, SessionDetail } from '../../../../assessments/contract/index.ts'
import { api, failureSentence, useDesk } from '../../../api/index.ts'
import { Waiting } from '../../../app/Waiting.tsx'
import { t } from '../../../messages/index.ts'
import { EmptyState, FailureAlert, isBusyElsewhere, matches, SearchField, usePageKeys } from '../../../ui/index.ts'
import { ClockStrip } from '../../clocks/index.ts'
import { DayChangeDialog, type DraftStart } from '../../day-changes/index.ts'
import { AttentionList } from './AttentionList.tsx'
import classes from './Board.module.css'
import { BoardHead } from './BoardHead.tsx'
import { BoardNow } from './BoardNow.tsx'
import { BoardTable } from './BoardTable.tsx'
import type { BoardCell } from './board-rows.ts'
import { CandidateDialog } from './CandidateDialog.tsx'
import { Crew } from './Crew.tsx'
import { NotedList } from './NotedList.tsx'
import { codesOfRun, titleOf } from './places.ts'
import { ReopenDialog } from './ReopenDialog.tsx'

/** Fewer are seen at a glance. */
const searchFrom = 9

type Open =
  | { what: 'reopen'; cell: BoardCell }
  | { what: 'candidate'; candidateId: string }
  | { what: 'change'; start: DraftStart }

export function BoardTab({ detail, tabs }: { detail: SessionDetail; tabs: ReactNode }) {
  const { data: desk } = useDesk()
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState<Open | null>(null)
  const {
    data: board,
    error,
    refetch,
  } = useQuery(api.sessions.board.queryOptions({ input: { id: detail.id }, refetchInterval: 5_000 }))
  const lead = desk?.acting.includes('lead') === true
  const change = lead ? (start: DraftStart) => setOpen({ what: 'change', start }) : null
  usePageKeys((event) => {
    if (change === null || board === undefined || event.key.toLowerCase() !== 'd') return
    if (event.ctrlKey || event.metaKey || event.altKey || isBusyElsewhere(event.target, event)) return
    event.preventDefault()
    change({})
  })
  if (!board)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const shown = board.candidates.filter(({ code, name }) => matches(`${code} ${name}`, query))
  const close = () => setOpen(null)
  return (
    <BoardNow now={board.now}>
      <BoardHead board={board} detail={detail} onAdapt={change && (() => change({}))} />
      {tabs}
      <FailureAlert failure={error ? failureSentence(error) : null} onRetry={() => void refetch()} />
      <ClockStrip
        sessionId={board.sessionId}
        clocks={clocksOf(board)}
        rotation={board.rotation}
        now={board.now}
        mayWork={lead}
      />
      <div className={classes.layout}>
        <div className={classes.main}>
          {board.candidates.length >= searchFrom ? (
            <div className={classes.tools}>
              <SearchField value={query} onChange={setQuery} label={t('sessions.searchCandidate')} />
            </div>
          ) : null}
          {shown.length === 0 ? <EmptyState title={t('common.nothingFound', { query })} /> : null}
          {shown.length > 0 ? (
            <BoardTable
              board={board}
              shown={shown}
              onOpen={(candidateId) => setOpen({ what: 'candidate', candidateId })}
              onReopen={lead ? (cell) => setOpen({ what: 'reopen', cell }) : null}
            />
          ) : null}
          <Crew board={board} onOpen={change && ((personId) => change({ kind: 'assessor-out', personId }))} />
        </div>
        <aside className={classes.rail} aria-label={t('board.rail')}>
          <AttentionList board={board} onMove={change && ((runId) => change({ kind: 'moved', runId }))} />
          <NotedList sessionId={board.sessionId} now={board.now} />
        </aside>
      </div>
      {open?.what === 'reopen' ? <ReopenDialog board={board} cell={open.cell} onClose={close} /> : null}
      {open?.what === 'candidate' ? (
        <CandidateDialog
          board={board}
          detail={detail}
          candidateId={open.candidateId}
          onChange={change}
          onClose={close}
        />
      ) : null}
      {open?.what === 'change' ? (
        <DayChangeDialog detail={detail} board={board} start={open.start} onClose={close} />
      ) : null}
    </BoardNow>
  )
}

const clocksOf = (board: Board) =>
  board.runs.map((run) => ({
    ...run,
    exercise: titleOf(board, run.exerciseId),
    codes: codesOfRun(board, run),
  }))
