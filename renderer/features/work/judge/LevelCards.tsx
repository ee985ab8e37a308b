// The levels as one choice: a place, a word and, where the framework gives it, what it looks like. «Geen gelegenheid»
// is part of the choice but apart from the scale. Up and down belong to the list of indicators, left and right to this.
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import type { Level, Target } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { KeyHint, LevelMark } from '../../../ui/index.ts'
import classes from './LevelCards.module.css'

export interface LevelCardsProps {
  scale: readonly Level[]
  target: Target
  /** undefined: nothing chosen yet; null: «geen gelegenheid». */
  chosen: number | null | undefined
  onLevel: (level: number | null) => void
  /** Stands between the scale and «geen gelegenheid». */
  children: ReactNode
}

export function LevelCards({ scale, target, chosen, onLevel, children }: LevelCardsProps) {
  const group = useRef<HTMLDivElement>(null)
  const values = [...scale.map(({ value }) => value), null]
  const stop = chosen === undefined ? values[0] : chosen
  const radio = (value: number | null) => ({
    type: 'button' as const,
    role: 'radio',
    'aria-checked': value === chosen,
    tabIndex: value === stop ? 0 : -1,
    onClick: () => onLevel(value),
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const radios = [...(group.current?.querySelectorAll<HTMLButtonElement>('[role="radio"]') ?? [])]
    const at = event.target instanceof HTMLButtonElement ? radios.indexOf(event.target) : -1
    if (by === undefined || at === -1) return
    event.preventDefault()
    const there = (at + by + radios.length) % radios.length
    radios[there]?.focus()
    onLevel(values[there] ?? null)
  }
  const anchorOf = (level: number) => target.anchors.find((anchor) => anchor.level === level)?.text
  return (
    <div ref={group} role="radiogroup" aria-label={t('work.rate.levels', { text: target.text })} onKeyDown={onKeyDown}>
      <div className={classes.cards} data-anchors={target.anchors.length > 0 || undefined}>
        {scale.map(({ value, name }) => (
          <button key={value} {...radio(value)} className={classes.card}>
            <span className={classes.top}>
              <LevelMark scale={scale} level={value} bare />
              <KeyHint>{value}</KeyHint>
            </span>
            <b className={classes.name}>{name}</b>
            {anchorOf(value) ? <span className={classes.anchor}>{anchorOf(value)}</span> : null}
          </button>
        ))}
      </div>
      {children}
      <button {...radio(null)} className={classes.none}>
        <span className={classes.dash} aria-hidden="true" />
        <b>{t('work.rate.noOpportunity')}</b>
        <span className={classes.hint}>{t('work.rate.noOpportunityHint')}</span>
        <KeyHint>0</KeyHint>
      </button>
    </div>
  )
}
