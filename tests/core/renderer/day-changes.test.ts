// Changing the day on the screen: a change comes out when it is whole, and every effect has a sentence.
import { describe, expect, it } from 'vitest'
import { type DayEffect, DayEffect as Effect } from '../../../assessments/contract/index.ts'
import { clashCodes } from '../../../assessments/contract/timetable-clashes.ts'
import { changeOf, draftFrom } from '../../../renderer/features/day-changes/draft.ts'
import { asksAttention, effectSentence } from '../../../renderer/features/day-changes/effect-words.ts'
import { has } from '../../../renderer/messages/index.ts'
import { candidate, run, session } from '../rules/day-change-cases.ts'

const [one, two] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222']
const day = '2026-11-17'
const body = session([run(two, 'talk', [one], { start: `${day}T10:30` })], {
  candidates: [{ ...candidate(one), code: 'K-09' }],
})
const draft = (more: object) => ({ ...draftFrom({}, body, two), ...more })

describe('a change while it is filled in', () => {
  it('proposes the next code and begins at the time the run has now', () => {
    expect(draftFrom({}, body, two).code).toBe('K-10')
    expect(draftFrom({ kind: 'moved', runId: two }, body, one)).toMatchObject({ day, time: '10:30' })
  })
  it('comes out when nothing is missing or wrong', () => {
    expect(changeOf(draft({}))).toBeNull()
    expect(changeOf(draft({ kind: 'late', candidateId: one, minutes: '20' }))).toEqual({
      kind: 'late',
      candidateId: one,
      minutes: 20,
    })
    for (const minutes of ['', '0', '-5', '1e2', '7,5', '999']) {
      expect(changeOf(draft({ kind: 'late', candidateId: one, minutes }))).toBeNull()
    }
    expect(changeOf(draft({ kind: 'replaced', candidateId: one, name: '' }))).toBeNull()
    expect(changeOf(draft({ kind: 'moved', runId: two, time: '' }))).toBeNull()
    expect(changeOf(draft({ kind: 'moved', runId: two, day, time: '11:00' }))).toMatchObject({ start: `${day}T11:00` })
  })
  it('asks who takes over before an assessor is out; shared out is an answer too', () => {
    expect(changeOf(draft({ kind: 'assessor-out', personId: one }))).toBeNull()
    expect(changeOf(draft({ kind: 'assessor-out', personId: one, standInId: '' }))).toMatchObject({ standInId: null })
  })
})

describe('the sentences of effects', () => {
  const effect = (code: DayEffect['code'], from: string, to: string): DayEffect => ({
    code,
    runId: one,
    exercise: 'Postbak',
    who: 'K-01',
    from,
    to,
  })
  it('say every code, with and without a time or names', () => {
    for (const code of Effect.shape.code.options) {
      const timed = code === 'run-moved' || code === 'candidate-into-run' || code === 'run-added'
      for (const to of ['', timed ? `${day}T10:25` : 'Ilse, Bart']) {
        if (code === 'run-moved' && to === '') continue
        const from = code === 'run-moved' ? `${day}T10:00` : code === 'clash' ? 'room-twice' : 'Nadia'
        const words = effectSentence(effect(code, from, to), day)
        expect(words).toContain('Postbak')
        expect(words).not.toMatch(/\{\{|board\.|T10/)
      }
    }
  })
  it('names another day and leaves this one out', () => {
    const moved = effect('run-moved', `${day}T10:00`, '2026-11-18T09:00')
    expect(effectSentence(moved, day)).toMatch(/van 10:00 naar 18 nov\.? 2026 om 09:00/)
  })
  it('has words for every clash, and marks what needs a decision', () => {
    for (const code of [...clashCodes, 'candidate-late']) expect(has(`board.clash.${code}`)).toBe(true)
    expect(asksAttention(effect('clash', 'room-twice', ''))).toBe(true)
    expect(asksAttention(effect('run-moved', '', ''))).toBe(false)
  })
})
