// Scoren as it is done: one indicator open at a time, with its notes beside it. The others say only that they are done,
// or open: a level in sight pulls the next one towards it. The same in the work itself and in practising.
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import type { Level } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention, Dialog, FailureAlert, Icon, isBusyElsewhere, usePageKeys } from '../../../ui/index.ts'
import { rateKey } from '../parts/keys.ts'
import { fullName, type Person } from '../parts/PersonName.tsx'
import { QuietButton } from '../parts/QuietButton.tsx'
import { JudgeFrame } from './JudgeFrame.tsx'
import {
  type Edit,
  evidenceOf,
  isOpen,
  type Judging,
  needsReason,
  ratingOf,
  refOf,
  type ToRate,
  toRate,
} from './judgement.ts'
import { OpenTarget } from './OpenTarget.tsx'
import { PeoplePicker } from './PeoplePicker.tsx'
import { RateFoot, type RateFootProps, submitId } from './RateFoot.tsx'
import { RateNotes } from './RateNotes.tsx'
import { RateRow } from './RateRow.tsx'
import classes from './RateStep.module.css'
import { RatingErrors } from './RatingErrors.tsx'
import { type Reason, reasons } from './Reasons.tsx'

const samePlace = (one: ToRate, other: ToRate | undefined) =>
  one.candidateId === other?.candidateId && one.target.id === other.target.id && one.target.kind === other.target.kind

export interface RatingProps extends Pick<RateFootProps, 'submit' | 'submitting' | 'onSubmit' | 'onBack'> {
  judging: Judging
  change: (edit: Edit) => void
  candidates: readonly Person[]
  scale: readonly Level[]
  /** Why the lead gave this work back. */
  reopened: string | null
  failure: string | null
  /** Who sees these levels, and when. */
  blind: ReactNode
}

export function Rating(props: RatingProps) {
  const { judging, change, candidates, scale } = props
  const places = useMemo(() => toRate(judging), [judging])
  const open = places.filter((one) => isOpen(judging, one))
  const [chosen, setChosen] = useState<ToRate | undefined>(() => open[0] ?? places[0])
  const place = places.find((one) => samePlace(one, chosen)) ?? places[0]
  const people = candidates.filter(({ id }) => judging.ratableIds.includes(id))
  const notRated = candidates.filter(({ id }) => !judging.ratableIds.includes(id))
  const mine = places.filter(({ candidateId }) => candidateId === place?.candidateId)
  const rating = place && ratingOf(judging, place)
  const [lookingUp, setLookingUp] = useState(false)
  const reasonMissing = place !== undefined && needsReason(judging, place)

  const setLevel = useCallback(
    (level: number | null) => {
      if (!place) return
      // A reason belongs to a level without notes; with another level it is asked again.
      const same = rating?.level === level && level !== null
      const { candidateId, target } = place
      const noNoteReason = same ? (rating?.noNoteReason ?? null) : null
      change({ do: 'rate', rating: { candidateId, target: refOf(target), level, noNoteReason } })
    },
    [place, rating, change],
  )
  const setReason = (reason: Reason) => {
    if (!place || !rating || rating.level === null) return
    if (evidenceOf(judging, place.candidateId, place.target).length > 0) return
    change({ do: 'rate', rating: { ...rating, noNoteReason: reason } })
  }
  /** The level the table gives for the points; without a note it follows from the result, and says so. */
  const setFromTable = (level: number) => {
    if (!place) return
    const { candidateId, target } = place
    const noNoteReason = evidenceOf(judging, candidateId, target).length > 0 ? null : ('from-result' as const)
    change({ do: 'rate', rating: { candidateId, target: refOf(target), level, noNoteReason } })
  }
  const go = (by: 1 | -1) => {
    const there = place && places[places.indexOf(place) + by]
    if (there) setChosen(there)
  }
  const nextOpen = () => {
    if (!place || reasonMissing) return
    const at = places.indexOf(place)
    const next = [...places.slice(at + 1), ...places.slice(0, at)].find((one) => isOpen(judging, one))
    if (next) setChosen(next)
    else if (open.length === 0) document.getElementById(submitId)?.querySelector('button')?.focus()
  }

  usePageKeys((event) => {
    const action = rateKey(event, scale.length)
    if (action === undefined || isBusyElsewhere(event.target, event)) return
    event.preventDefault()
    if (action.do === 'level') setLevel(action.level)
    else if (action.do === 'no-opportunity') setLevel(null)
    else if (action.do === 'reason') {
      const reason = reasons[action.place]
      if (reason !== undefined) setReason(reason)
    } else if (action.do === 'next-open') nextOpen()
    else go(action.do === 'next' ? 1 : -1)
  })

  return (
    <JudgeFrame
      reopened={props.reopened}
      context={
        <>
          <PeoplePicker
            people={people}
            currentId={place?.candidateId ?? ''}
            left={(id) => open.filter(({ candidateId }) => candidateId === id).length}
            onChange={(id) => {
              const own = places.filter(({ candidateId }) => candidateId === id)
              setChosen(own.find((one) => isOpen(judging, one)) ?? own[0])
            }}
          />
          <p className="sub">{t('work.rate.done', { done: places.length - open.length, count: places.length })}</p>
          <QuietButton className="hint" onClick={() => setLookingUp(true)}>
            {t('work.ratingErrors.again')}
          </QuietButton>
          <p className={classes.blind}>
            <Icon name="lock" size={13} /> {props.blind}
          </p>
        </>
      }
      notes={<RateNotes judging={judging} place={place} />}
      foot={
        <RateFoot
          left={open.length}
          reasonMissing={reasonMissing}
          first={place === undefined || places[0] === place}
          submit={props.submit}
          submitting={props.submitting}
          onPrevious={() => go(-1)}
          onNext={nextOpen}
          onBack={props.onBack}
          onSubmit={props.onSubmit}
          levels={scale.length}
        />
      }
    >
      <FailureAlert failure={props.failure} />
      {notRated.length > 0 ? (
        <p className={classes.notRated}>
          <Attention>{t('work.rate.noRating', { names: notRated.map(fullName).join(', ') })}</Attention>
        </p>
      ) : null}
      <ol>
        {mine.map((one, index) =>
          samePlace(one, place) ? (
            <OpenTarget
              key={one.target.id}
              place={one}
              position={index + 1}
              count={mine.length}
              evidence={evidenceOf(judging, one.candidateId, one.target)}
              rating={rating}
              scale={scale}
              total={judging.totals.find(({ candidateId }) => candidateId === one.candidateId)}
              onLevel={setLevel}
              onReason={setReason}
              onFromTable={setFromTable}
            />
          ) : (
            <RateRow
              key={one.target.id}
              place={one}
              evidence={evidenceOf(judging, one.candidateId, one.target)}
              state={needsReason(judging, one) ? 'reasonOpen' : isOpen(judging, one) ? 'open' : 'rated'}
              onOpen={() => setChosen(one)}
            />
          ),
        )}
      </ol>
      {lookingUp ? (
        <Dialog title={t('work.ratingErrors.title')} onClose={() => setLookingUp(false)}>
          <RatingErrors withExamples />
        </Dialog>
      ) : null}
    </JudgeFrame>
  )
}
