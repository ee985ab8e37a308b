// Whom the next sentence is about. Each tab tells how long ago something was noted, and where a sentence stands open.
import { Tabs } from '@mantine/core'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
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
  sentences: Readonly<Record<string, string>>
  onChange: (id: string) => void
  children: ReactNode
}

const lookAgainMs = 15_000
const keyedTabs = 6

export function CandidateTabs({ candidates, currentId, notes, sentences, onChange, children }: CandidateTabsProps) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), lookAgainMs)
    return () => clearInterval(timer)
  }, [])
  const lastNoted = useMemo(() => lastNotes(notes), [notes])

  return (
    <Tabs
      value={currentId}
      onChange={(id) => id !== null && onChange(id)}
      variant="none"
      keepMounted={false}
      className={classes.whole}
    >
      <Tabs.List className={classes.list} aria-label={t('work.candidates')}>
        {candidates.map((candidate, place) => (
          <Tabs.Tab key={candidate.id} value={candidate.id} className={classes.tab} title={candidate.name}>
            <span className={classes.name}>
              <span className="ellipsis">
                <PersonName person={candidate} />
              </span>
              {place < keyedTabs ? <KeyHint>F{place + 1}</KeyHint> : null}
            </span>
            <span className={classes.state}>
              {sinceWords(since(lastNoted.get(candidate.id), Math.max(now, Date.now())))}
              {(sentences[candidate.id] ?? '').trim() !== '' && candidate.id !== currentId ? (
                <>
                  {' · '}
                  <em>{t('work.observe.sentenceOpen')}</em>
                </>
              ) : null}
            </span>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={currentId}>{children}</Tabs.Panel>
    </Tabs>
  )
}

function lastNotes(notes: readonly DraftNote[]): Map<string, string> {
  const last = new Map<string, string>()
  for (const { at, candidateIds, wiped } of notes) if (!wiped) for (const id of candidateIds) last.set(id, at)
  return last
}

const sinceWords = (ago: Since): string =>
  'count' in ago ? t(`work.observe.since.${ago.unit}`, { count: ago.count }) : t(`work.observe.since.${ago.unit}`)
