// The keys of the levels: what each does with where the talk is.
import type { Deliberation } from '../../../assessments/contract/index.ts'
import { usePageKeys } from '../../ui/index.ts'
import { atLevel, talkKey } from './choice.ts'
import { reach } from './key-reach.ts'
import { focusNextOwn, focusNote, toggleNote } from './key-stops.ts'
import { neighbour } from './talk-order.ts'
import type { TalkNow } from './useTalk.ts'

export function useTalkKeys({ competences, scale, mayDecide }: Deliberation, now: TalkNow): void {
  const { talk, choice, words, put } = now
  usePageKeys((event) => {
    const where = reach(event.target)
    if (event.defaultPrevented || event.isComposing || where === 'elsewhere' || !talk || !choice) return
    if (where === 'words') {
      if (event.key === 'Escape') words.current?.blur()
      if (event.key !== 'Enter' || event.shiftKey) return
      event.preventDefault()
      void now.set()
      return
    }
    // Out of a note or a button, back to where Enter sets the level.
    if (where === 'button' && event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur()
    const action = talkKey(event, scale.length)
    if (action === undefined || (action.do === 'set' && where === 'button')) return
    if (action.do === 'move') now.choose(neighbour(competences, talk.competenceId, action.step))
    else if (action.do === 'per-indicator') now.setPerIndicator(!now.perIndicator)
    else if (action.do === 'arithmetic') now.setArithmetic(!now.arithmetic)
    else if (action.do === 'next-speaker') now.nextSpeaker()
    else if (!mayDecide) return
    else if (action.do === 'note') focusNote(action.step)
    else if (action.do === 'weighs') toggleNote()
    else if (action.do === 'keep-own') focusNextOwn()
    else if (action.do === 'words') words.current?.focus()
    else if (action.do === 'set') void now.set()
    else if (action.do === 'level') put(atLevel(talk, choice, action.level))
    else put({ ...choice, reasonCode: choice.reasonCode === action.reason ? null : action.reason })
    event.preventDefault()
  })
}
