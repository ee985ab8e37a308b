// Whom the next sentence is about. Each tab tells how long ago something was noted, and where a sentence stands open.
// Drawn apart from the sentence: typing draws no tab again.
import { type KeyboardEvent, memo, useEffect, useMemo, useState } from 'react'
import type { Candidate, DraftNote } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { KeyHint } from '../../../ui/index.ts'
import { PersonName } from '../parts/PersonName.tsx'
import classes from './CandidateTabs.module.css'
import { type Since, since } from './time.ts'

export interface CandidateTabsProps {
  candidates: readonly Candidate[]
  currentId: string
  notes: readonly DraftNote[]
  /** Candidates with a sentence that is no note yet. */
  openIds: readonly string[]
  /** The part of the page that a tab shows. */
  panelId: string
  onChange: (id: string) => void
}

const lookAgainMs = 15_000
const keyedTabs = 6

export const tabId = (panelId: string, candidateId: string): string => `${panelId}-${candidateId}`

export const CandidateTabs = memo(function CandidateTabs(props: CandidateTabsProps) {
  const { candidates, currentId, notes, openIds, panelId, onChange } = props
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), lookAgainMs)
    return () => clearInterval(timer)
  }, [])
  const lastNoted = useMemo(() => lastNotes(notes), [notes])
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const place = candidates.findIndex(({ id }) => id === currentId)
    const there = candidates[(place + by + candidates.length) % candidates.length]
    if (there !== undefined) onChange(there.id)
  }

  return (
    <div className={classes.list} role="tablist" aria-label={t('work.candidates')} onKeyDown={onKeyDown}>
      {candidates.map((candidate, place) => {
        const here = candidate.id === currentId
        return (
          <button
            key={candidate.id}
            id={tabId(panelId, candidate.id)}
            type="button"
            role="tab"
            aria-selected={here}
            aria-controls={here ? panelId : undefined}
            tabIndex={here ? 0 : -1}
            className={classes.tab}
            title={candidate.name}
            // The tap leaves the caret, and with it the keyboard of a tablet, in the sentence.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChange(candidate.id)}
          >
            <span className={classes.name}>
              <span className="ellipsis">
                <PersonName person={candidate} />
              </span>
            </span>
            <span className={classes.state}>
              <span>
                {sinceWords(since(lastNoted.get(candidate.id), Math.max(now, Date.now())))}
                {openIds.includes(candidate.id) && !here ? (
                  <>
                    {' · '}
                    <em>{t('work.observe.sentenceOpen')}</em>
                  </>
                ) : null}
              </span>
              {place < keyedTabs ? <KeyHint>F{place + 1}</KeyHint> : null}
            </span>
          </button>
        )
      })}
    </div>
  )
})

function lastNotes(notes: readonly DraftNote[]): Map<string, string> {
  const last = new Map<string, string>()
  for (const { at, candidateIds, wiped } of notes) if (!wiped) for (const id of candidateIds) last.set(id, at)
  return last
}

const sinceWords = (ago: Since): string =>
  'count' in ago ? t(`work.observe.since.${ago.unit}`, { count: ago.count }) : t(`work.observe.since.${ago.unit}`)
