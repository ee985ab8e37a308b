// Through the open gate: first how the talk will be held, then the levels, its closing, and the part of the candidate.
import { type ReactNode, useState } from 'react'
import type { Deliberation } from '../../../assessments/contract/index.ts'
import { digitOf, usePageKeys } from '../../ui/index.ts'
import { BeginTalk } from './begin/BeginTalk.tsx'
import { CandidateHead } from './CandidateHead.tsx'
import { CandidatesPart } from './candidate/CandidatesPart.tsx'
import { ClosingPart } from './closing/ClosingPart.tsx'
import { useClosing } from './closing/useClosing.ts'
import classes from './Deliberation.module.css'
import { partButtonId } from './PartsNav.tsx'
import { firstPart, isToBegin, type Part, partOfKey } from './stage.ts'
import { Talk } from './Talk.tsx'

/** Candidates for whom somebody at this window went on without arranging the talk. */
const withoutBeginning = new Set<string>()

export function Room({ deliberation, alert }: { deliberation: Deliberation; alert: ReactNode }) {
  const candidateId = deliberation.candidate.id
  const [skipped, setSkipped] = useState(() => withoutBeginning.has(candidateId))
  const [arranging, setArranging] = useState(false)
  const [part, setPart] = useState<Part>(() => firstPart(deliberation))
  const closing = useClosing(deliberation)
  const beginning = arranging || (isToBegin(deliberation) && !skipped)

  const go = (to: Part) => {
    setPart(to)
    // What had the focus may have gone with the part before.
    document.getElementById(partButtonId(to))?.focus()
  }
  usePageKeys((event) => {
    const to = partOfKey(digitOf(event), event.altKey && !event.ctrlKey && !event.metaKey)
    if (beginning || to === undefined || event.defaultPrevented) return
    event.preventDefault()
    go(to)
  })

  if (beginning)
    return (
      <div className={classes.before}>
        {alert}
        <BeginTalk
          deliberation={deliberation}
          onBegun={() => setArranging(false)}
          onWithout={() => {
            withoutBeginning.add(candidateId)
            setSkipped(true)
            setArranging(false)
          }}
        />
      </div>
    )
  return (
    <div className={classes.page} data-part={part}>
      <CandidateHead deliberation={deliberation} part={part} onPart={setPart} />
      {part === 'levels' ? (
        <Talk
          deliberation={deliberation}
          alert={alert}
          onArrange={() => setArranging(true)}
          onClosing={() => go('closing')}
        />
      ) : null}
      {part === 'closing' ? (
        <div className={classes.whole}>
          {alert}
          <ClosingPart
            deliberation={deliberation}
            closing={closing}
            onLevels={() => go('levels')}
            onCandidate={() => go('candidate')}
          />
        </div>
      ) : null}
      {part === 'candidate' ? (
        <div className={classes.whole}>
          {alert}
          <CandidatesPart deliberation={deliberation} onClosing={() => go('closing')} />
        </div>
      ) : null}
    </div>
  )
}
