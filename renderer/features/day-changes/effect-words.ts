// What changes along, in plain sentences.
import type { DayEffect } from '../../../assessments/contract/index.ts'
import { has, t, tAny } from '../../messages/index.ts'
import { dayInShort } from '../sessions/days.ts'

/** `today`: of the session, so that another day is named and this one is not. */
export function effectSentence(effect: DayEffect, today: string): string {
  const { code, exercise, who, from, to } = effect
  const time = (local: string) => {
    const clock = local.slice(11, 16)
    return local.slice(0, 10) === today
      ? clock
      : t('board.effect.onDay', { day: dayInShort(local.slice(0, 10)), time: clock })
  }
  /** Of a run that has one; what stands in `to` is a time with some codes only. */
  const at = () => (to === '' ? '' : t('board.effect.at', { time: time(to) }))
  switch (code) {
    case 'run-moved':
      return from === ''
        ? t('board.effect.run-moved-new', { exercise, who, to: time(to) })
        : t('board.effect.run-moved', { exercise, who, from: time(from), to: time(to) })
    case 'candidate-into-run':
      return t('board.effect.candidate-into-run', { exercise, who, at: at() })
    case 'run-added':
      return t('board.effect.run-added', {
        exercise,
        who,
        at: at(),
        with: from === '' ? '' : t('board.effect.with', { names: from }),
      })
    case 'observer-changed':
      if (to === '') return t('board.effect.observer-gone', { exercise, who, from })
      if (from === '') return t('board.effect.observer-new', { exercise, who, to })
      return t(`board.effect.observer-changed${to.includes(', ') ? '-many' : ''}`, { exercise, who, from, to })
    case 'room-changed':
      return to === ''
        ? t('board.effect.room-gone', { exercise, who, from })
        : t('board.effect.room-changed', { exercise, who, to })
    case 'clash': {
      const key = `board.clash.${from}`
      return has(key) ? tAny(key, { exercise, who }) : t('board.clash.other', { exercise, who })
    }
    default:
      return t(`board.effect.${code}`, { exercise, who })
  }
}

const serious: readonly DayEffect['code'][] = ['clash', 'run-without-observer']
export const asksAttention = ({ code }: DayEffect): boolean => serious.includes(code)
