// The indicator at hand: how much evidence, the levels with their anchors, and a reason where notes are missing.
import { useEffect, useRef } from 'react'
import type { Level, Rating, TestTotal } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { evidenceWords, Tally } from '../../../ui/index.ts'
import { countsOf, type Evidence, type ToRate } from './judgement.ts'
import { LevelCards } from './LevelCards.tsx'
import classes from './RateStep.module.css'
import { type Reason, Reasons } from './Reasons.tsx'
import { TestPoints } from './TestPoints.tsx'

export interface OpenTargetProps {
  place: ToRate
  /** Among the indicators of this candidate, from 1. */
  position: number
  count: number
  evidence: readonly Evidence[]
  rating: Rating | undefined
  scale: readonly Level[]
  /** Of a test: the points of this candidate. */
  total: TestTotal | undefined
  onLevel: (level: number | null) => void
  onReason: (reason: Reason) => void
  /** With the level comes its reason: it follows from the result. */
  onFromTable: (level: number) => void
}

export function OpenTarget(props: OpenTargetProps) {
  const { place, position, count, evidence, rating, scale, total, onLevel, onReason, onFromTable } = props
  const { target, candidateId } = place
  const here = useRef<HTMLLIElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it moves into view when another place opens.
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' })
  }, [target.id, candidateId])
  const counts = countsOf(evidence)
  const level = rating?.level ?? null
  const levelName = scale.find(({ value }) => value === level)?.name
  return (
    <li ref={here} className={classes.open} aria-current="step">
      <div className={classes.openHead}>
        <div className="grow">
          <p className={classes.about}>
            {t('work.rate.placeOf', { competence: target.competence, place: position, count })}
          </p>
          <h2 className={classes.title} aria-live="polite">
            {target.text}
          </h2>
        </div>
        <div className={classes.openEvidence}>
          <Tally counts={counts} />
          <p>
            <b>{evidence.length === 0 ? t('work.rate.noNotes') : t('work.rate.notes', { count: evidence.length })}</b>
            {evidence.length === 0 ? null : <span className="hint">{evidenceWords(counts)}</span>}
          </p>
        </div>
      </div>
      {total === undefined ? null : (
        <TestPoints total={total} scale={scale} chosen={rating?.level} onLevel={onFromTable} />
      )}
      {target.anchors.length === 0 ? (
        <p className={classes.noAnchors}>
          {t(target.kind === 'indicator' ? 'work.rate.noAnchors' : 'work.rate.noAnchorsWhole')}
        </p>
      ) : null}
      <LevelCards
        scale={scale}
        target={target}
        chosen={rating === undefined ? undefined : rating.level}
        onLevel={onLevel}
      >
        {rating !== undefined && levelName !== undefined && evidence.length === 0 ? (
          <Reasons level={levelName} chosen={rating.noNoteReason} onReason={onReason} />
        ) : null}
      </LevelCards>
    </li>
  )
}
