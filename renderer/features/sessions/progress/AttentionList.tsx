// What asks attention, with the one or two things one would do about it. While somebody points at the list or works in it
// by keyboard, it stands still: a button must not move away under a finger.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Board, TimerEventKind } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention, FailureAlert, timeWords } from '../../../ui/index.ts'
import { dayInShort } from '../days.ts'
import classes from './Board.module.css'
import { codesOfRun, titleOf } from './places.ts'

type Item = Board['attention'][number]

export interface AttentionListProps {
  board: Board
  /** null: this person only looks. */
  onMove: ((runId: string) => void) | null
}

export function AttentionList({ board, onMove }: AttentionListProps) {
  const [held, setHeld] = useState<Item[] | null>(null)
  const timer = useCommand(api.day.timerEvent.mutationOptions())
  // That this computer slept, the strip of clocks says, once for all of them.
  const asking = board.attention.filter(({ code }) => code !== 'away')
  const items = held ?? asking
  const act = (item: Item, event: TimerEventKind, extendMinutes?: number) => {
    if (item.runId === null) return
    setHeld(null)
    void timer.run({ sessionId: board.sessionId, runIds: [item.runId], event, extendMinutes })
  }
  const hold = () => setHeld((now) => now ?? asking)
  return (
    <section aria-labelledby="board-attention">
      <h2 id="board-attention">{t('board.attention.title')}</h2>
      <FailureAlert failure={timer.failure} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only stands still meanwhile; nothing is done by it. */}
      <div
        onPointerEnter={hold}
        onPointerLeave={() => setHeld(null)}
        onFocus={hold}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setHeld(null)
        }}
      >
        {items.length === 0 ? <p className="sub">{t('board.attention.none')}</p> : null}
        <ol className={classes.items}>
          {items.map((item) => (
            <li key={[item.code, item.runId, item.personId].join(' ')}>
              <ItemWords board={board} item={item} />
              <p className={classes.acts}>
                <ItemActs board={board} item={item} act={act} onMove={onMove} pending={timer.pending} />
              </p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

function ItemWords({ board, item }: { board: Board; item: Item }) {
  const run = board.runs.find(({ id }) => id === item.runId)
  const exercise = run === undefined ? '' : titleOf(board, run.exerciseId)
  const name = board.cells.find(({ personId }) => personId === item.personId)?.assessor ?? ''
  const about = [
    item.personId === null ? '' : exercise,
    codesOfRun(board, item).join(', '),
    run?.room ?? '',
    item.since === null ? minutesWords(item) : sinceWords(item.since, board.now),
  ]
  return (
    <p className="prose">
      <Attention>{t(`board.attention.${item.code}`, { exercise, name })}</Attention>
      <br />
      {about.filter((word) => word !== '').join(' · ')}
    </p>
  )
}

const minutesWords = ({ code, minutes }: Item): string =>
  t(code === 'not-started' || code === 'over-time' ? 'board.attention.lateMinutes' : 'board.attention.minutes', {
    count: minutes,
  })

const sinceWords = (since: string, now: string): string =>
  Date.parse(now) - Date.parse(since) < 12 * 3_600_000
    ? t('board.attention.since', { time: timeWords(Date.parse(since)) })
    : t('board.attention.sinceDay', { day: dayInShort(since.slice(0, 10)) })

interface ItemActsProps {
  board: Board
  item: Item
  act: (item: Item, event: TimerEventKind, extendMinutes?: number) => void
  onMove: AttentionListProps['onMove']
  pending: boolean
}

const mostExtra = 120
function ItemActs({ board, item, act, onMove, pending }: ItemActsProps) {
  const run = board.runs.find(({ id }) => id === item.runId)
  const exercise = run === undefined ? '' : titleOf(board, run.exerciseId)
  const codes = codesOfRun(board, item).join(', ')
  const lost = Math.min(mostExtra, Math.max(1, item.minutes))
  const button = (words: string, onClick: () => void) => (
    <Button
      key={words}
      variant="default"
      loading={pending}
      aria-label={t('board.act.of', { act: words, exercise, codes })}
      onClick={onClick}
    >
      {words}
    </Button>
  )
  if (item.code === 'observing-long-after' || item.code === 'not-submitted-long-after') {
    return (
      <Button
        variant="default"
        renderRoot={(root) => <Link to="/sessies/$id/dagverslag" params={{ id: board.sessionId }} {...root} />}
      >
        {t('board.act.missing')}
      </Button>
    )
  }
  if (onMove === null || run === undefined) return null
  switch (item.code) {
    case 'paused-long':
      return [
        button(t('board.act.resume'), () => act(item, 'resume')),
        button(t('board.act.extend', { count: lost }), () => act(item, 'extend', lost)),
      ]
    case 'not-started':
      return [button(t('board.act.start'), () => act(item, 'start')), button(t('board.act.move'), () => onMove(run.id))]
    case 'over-time':
      return [
        button(t('board.act.extend', { count: 5 }), () => act(item, 'extend', 5)),
        button(t('board.act.end'), () => act(item, 'end')),
      ]
    case 'away':
      return null
  }
}
