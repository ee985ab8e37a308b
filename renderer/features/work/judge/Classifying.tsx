// Klasseren as it is done: note by note, candidate by candidate. Each note goes to one or more indicators, or is laid
// aside. The work itself and practising on a worked case are the same screen with the same keys.
import { Button } from '@mantine/core'
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import type { Target } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert, isBusyElsewhere, KeyHint, usePageKeys } from '../../../ui/index.ts'
import { classifyKey } from '../parts/keys.ts'
import type { Person } from '../parts/PersonName.tsx'
import { ClassifyNotes } from './ClassifyNotes.tsx'
import classes from './CurrentNote.module.css'
import { CurrentNote } from './CurrentNote.tsx'
import { JudgeFrame } from './JudgeFrame.tsx'
import {
  countsOf,
  type Edit,
  evidenceOf,
  type Item,
  isAside,
  itemsOf,
  type Judging,
  linksOf,
  nextSign,
  openItems,
  refOf,
  sameTarget,
} from './judgement.ts'
import { PeoplePicker } from './PeoplePicker.tsx'
import { dropKey, TargetRow } from './TargetRow.tsx'
import { useNoteDrag } from './useNoteDrag.ts'
import { WholeCompetences } from './WholeCompetences.tsx'

export interface ClassifyingProps {
  judging: Judging
  change: (edit: Edit) => void
  candidates: readonly Person[]
  /** Why the lead gave this work back. */
  reopened: string | null
  failure: string | null
  /** To scoren; only when nothing is open. */
  onDone: () => unknown
  leaving: boolean
  /** Beside the count. */
  context?: ReactNode
  /** At the foot, beside the way on. */
  actions?: ReactNode
  /** Something lies over the page: its keys rest. */
  covered?: boolean
  over?: (candidateId: string) => ReactNode
}

export function Classifying(props: ClassifyingProps) {
  const { judging, change, candidates, onDone, leaving, covered = false } = props
  const items = useMemo(
    () =>
      itemsOf(
        judging,
        candidates.map(({ id }) => id),
      ),
    [judging, candidates],
  )
  const open = useMemo(() => openItems(judging, items), [judging, items])
  const [place, setPlace] = useState<{ candidateId: string; noteId: string | null }>(() => {
    const first = open[0] ?? items[0]
    return { candidateId: first?.candidateId ?? candidates[0]?.id ?? '', noteId: first?.noteId ?? null }
  })
  const mine = items.filter(({ candidateId }) => candidateId === place.candidateId)
  const current = mine.find(({ noteId }) => noteId === place.noteId) ?? mine[0]
  const links = current ? linksOf(judging, current) : []
  const rows = judging.targets.filter(({ rated }) => rated)
  const wholes = judging.targets.filter(({ rated }) => !rated)
  const name = candidates.find(({ id }) => id === place.candidateId)?.name ?? ''

  const pick = useCallback(({ candidateId, noteId }: Item) => setPlace({ candidateId, noteId }), [])
  const pickPerson = (candidateId: string) => {
    const own = items.filter((item) => item.candidateId === candidateId)
    setPlace({ candidateId, noteId: (own.find((item) => open.includes(item)) ?? own[0])?.noteId ?? null })
  }
  const step = (by: 1 | -1) => {
    const at = current ? items.indexOf(current) : -1
    const there = items[at + by] ?? (by === 1 ? open.find((item) => item !== current) : undefined)
    if (there) pick(there)
    else if (by === 1 && open.length === 0) void onDone()
  }
  const latest = useRef({ current, links })
  latest.current = { current, links }
  const sign = useCallback(
    (target: Target, value: Parameters<typeof nextSign>[0]) => {
      const { current: item } = latest.current
      if (item)
        change({ do: 'link', noteId: item.noteId, candidateId: item.candidateId, target: refOf(target), sign: value })
    },
    [change],
  )
  const cycle = (target: Target | undefined) => {
    if (target) sign(target, nextSign(links.find((link) => sameTarget(link.target, target))?.sign ?? null))
  }
  const frame = useRef<HTMLDivElement>(null)
  const held = useNoteDrag(frame, (noteId, at) => {
    const { candidateId } = place
    const target = judging.targets.find((one) => dropKey(one) === at.target)
    if (target === undefined || !mine.some((item) => item.noteId === noteId)) return
    change({ do: 'link', noteId, candidateId, target: refOf(target), sign: at.sign })
    setPlace({ candidateId, noteId })
  })
  const aside = current !== undefined && isAside(judging, current)
  const toggleAside = () => {
    if (current) change({ do: 'aside', noteId: current.noteId, candidateId: current.candidateId, aside: !aside })
  }

  usePageKeys((event) => {
    const action = classifyKey(event)
    if (covered || action === undefined || isBusyElsewhere(event.target, event)) return
    event.preventDefault()
    if (action.do === 'cycle') cycle(rows[action.place])
    else if (action.do === 'aside') toggleAside()
    else step(action.do === 'next' ? 1 : -1)
  })

  const last = current === undefined || items.at(-1) === current
  return (
    <JudgeFrame
      ref={frame}
      reopened={props.reopened}
      context={
        <>
          <PeoplePicker
            people={candidates}
            currentId={place.candidateId}
            left={(id) => open.filter(({ candidateId }) => candidateId === id).length}
            onChange={pickPerson}
          />
          <p className="sub">{t('work.classify.done', { done: items.length - open.length, count: items.length })}</p>
          {props.context}
        </>
      }
      notes={
        <ClassifyNotes
          judging={judging}
          items={mine}
          current={current}
          left={open.filter(({ candidateId }) => candidateId === place.candidateId).length}
          name={name}
          onPick={pick}
        />
      }
      foot={
        <>
          <Button variant="default" disabled={current === undefined || items[0] === current} onClick={() => step(-1)}>
            {t('work.classify.previous')}
          </Button>
          <p className={`${classes.keys} hint`}>
            <span className="desk-only">
              <kbd>1</kbd>–<kbd>9</kbd> {t('work.classify.keysLink')} · <kbd>O</kbd> {t('work.classify.keysAside')}
            </span>
          </p>
          {props.actions}
          <Button
            variant={open.length === 0 ? 'filled' : 'default'}
            disabled={open.length > 0}
            loading={leaving}
            onClick={() => void onDone()}
          >
            {open.length > 0 ? t('work.classify.toRatingLeft', { count: open.length }) : t('work.classify.toRating')}
          </Button>
          {open.length === 0 && last ? null : (
            <Button
              variant={open.length === 0 ? 'default' : 'filled'}
              onClick={() => step(1)}
              rightSection={<KeyHint>Enter</KeyHint>}
            >
              {t('work.classify.next')}
            </Button>
          )}
        </>
      }
    >
      <FailureAlert failure={props.failure} />
      {current ? (
        <>
          <CurrentNote item={current} aside={aside} onAside={toggleAside} />
          <ol aria-label={t('work.classify.targets')}>
            {rows.map((target, index) => (
              <TargetRow
                key={`${target.kind} ${target.id}`}
                place={index}
                target={target}
                sign={links.find((link) => sameTarget(link.target, target))?.sign ?? null}
                counts={countsOf(evidenceOf(judging, current.candidateId, target))}
                onSign={sign}
                over={held?.target === dropKey(target) ? held.sign : null}
              />
            ))}
          </ol>
          <WholeCompetences targets={wholes} links={links} onCycle={cycle} />
        </>
      ) : null}
      {props.over?.(place.candidateId)}
    </JudgeFrame>
  )
}
