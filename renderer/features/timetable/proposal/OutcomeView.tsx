// What a proposal came to: what it changed, what stands in the way and what would help. One tap puts everything back.
import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { PlanReason, SessionBody } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import type { Facts } from '../facts.ts'
import classes from '../Timetable.module.css'
import { runWords, shortDay, whenWords } from '../words.ts'
import { changeKinds, type RunChange } from './fill.ts'
import { reasonWords } from './reason-words.ts'
import type { Outcome } from './useProposal.ts'

export interface OutcomeViewProps {
  outcome: Outcome
  body: SessionBody
  facts: Facts
  /** null when it cannot be taken back as one step any more. */
  onUndo: (() => void) | null
  onClose: () => void
}

const parts = [
  { title: 'timetable.propose.why', kinds: ['proof', 'unplaced'] },
  { title: 'timetable.propose.helps', kinds: ['fits-if'] },
  { title: 'timetable.propose.wishes', kinds: ['wish'] },
] as const

/** So many reasons are read; the others wait behind a tap. */
const shownReasons = 6
const ofEveryone = /^(no-(candidates|exercises|days|rooms|role-player)|room|assessor|role-player|too-few)\b/

export function OutcomeView({ outcome, body, facts, onUndo, onClose }: OutcomeViewProps) {
  const { status, reasons, everything, changes, before } = outcome
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  const runs = [...body.runs, ...before]
  // Whoever locked nothing does not expect that an hour alone keeps a run in its place.
  const kept = status !== 'planned' && !everything && before.some(({ start, locked }) => start !== null && !locked)
  const close = status !== 'planned' && changes.length === 0 ? 'unchanged' : status
  const sentences = (kinds: readonly PlanReason['kind'][]) => [
    ...new Set(
      reasons
        .filter(({ kind }) => kinds.includes(kind))
        // What is about the whole day comes before what is about one candidate or one run.
        .toSorted((one, other) => Number(ofEveryone.test(other.code)) - Number(ofEveryone.test(one.code)))
        .map((reason) => reasonWords(reason, runs, facts)),
    ),
  ]
  return (
    <section ref={box} tabIndex={-1} className={classes.outcome} aria-label={t('timetable.propose.result')}>
      <h2>{t(`timetable.propose.${status}`)}</h2>
      <p>{changes.length === 0 ? t('timetable.propose.unchanged') : countWords(changes)}</p>
      {parts.map(({ title, kinds }) => {
        const own = sentences(kinds)
        return own.length === 0 ? null : (
          <div key={title}>
            <h3>{t(title)}</h3>
            <Lines lines={own.slice(0, shownReasons)} />
            {own.length > shownReasons ? (
              <details>
                <summary>{t('timetable.propose.whyMore', { count: own.length - shownReasons })}</summary>
                <Lines lines={own.slice(shownReasons)} />
              </details>
            ) : null}
          </div>
        )
      })}
      {kept ? <p>{t('timetable.propose.keeps')}</p> : null}
      {changes.length === 0 ? null : (
        <details>
          <summary>{t('timetable.propose.changed')}</summary>
          <ul>
            {changes.map(({ run, kind }) => (
              <li key={run.id}>
                <b>{t(`timetable.propose.mark.${kind}`)}</b>{' '}
                {t('timetable.propose.line', {
                  run: runWords(run, facts),
                  when: [run.start === null ? '' : shortDay(run.start.slice(0, 10)), whenWords(run, facts), run.room]
                    .filter((part) => part !== '')
                    .join(', '),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className={classes.outcomeButtons}>
        <Button onClick={onClose}>{t(`timetable.propose.close.${close}`)}</Button>
        {changes.length > 0 && onUndo !== null ? (
          <Button variant="default" onClick={onUndo}>
            {t('timetable.propose.undo')}
          </Button>
        ) : null}
      </div>
    </section>
  )
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((words) => (
      <li key={words}>{words}</li>
    ))}
  </ul>
)

function countWords(changes: readonly RunChange[]): string {
  const parts = changeKinds.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length
    return count === 0 ? [] : [t(`timetable.propose.${kind}`, { count })]
  })
  return `${parts.join(', ')}.`
}
