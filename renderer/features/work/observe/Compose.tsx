// The sentence: cheaper than a pen stroke. Enter makes it a note; kind and «ook over» are one key each. The field is a
// plain one that the browser itself lets grow: measuring it in a script costs a layout per key.
import { Button } from '@mantine/core'
import { type KeyboardEvent, memo, type RefObject, useCallback } from 'react'
import type { Candidate, NoteKind, ShortForm } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { AboutChips } from '../parts/AboutChips.tsx'
import { sentenceKey } from '../parts/keys.ts'
import { NoteKinds } from '../parts/NoteKinds.tsx'
import { fullName } from '../parts/PersonName.tsx'
import { useExpanding } from '../parts/useExpanding.ts'
import classes from './Compose.module.css'

/** As long as the core takes. */
const longest = 10_000

export interface ComposeProps {
  field: RefObject<HTMLTextAreaElement | null>
  current: Candidate
  others: readonly Candidate[]
  text: string
  kind: NoteKind
  also: readonly string[]
  shortForms: readonly ShortForm[]
  onText: (text: string) => void
  onForm: (change: { kind?: NoteKind; also?: string[] }) => void
  /** With the text as it is finished: the last word may just have become longer. */
  onNote: (text: string) => void
  onImproveLast: () => void
}

export function Compose(props: ComposeProps) {
  const { field, current, others, text, kind, also, shortForms, onText, onForm, onNote, onImproveLast } = props
  const { onChange, finished } = useExpanding(field, text, shortForms, onText)
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    const { selectionStart, selectionEnd } = event.currentTarget
    const place = text === '' ? 'empty' : selectionStart + selectionEnd === 0 ? 'start' : 'inside'
    const action = sentenceKey(event, place)
    if (action === undefined) return
    event.preventDefault()
    if (action.do === 'note') onNote(finished())
    else if (action.do === 'improve-last') onImproveLast()
    else if (action.do === 'kind') onForm({ kind: kind === action.kind ? 'fact' : action.kind })
  }
  return (
    <>
      <div className={classes.compose}>
        <textarea
          ref={field}
          className={classes.input}
          rows={1}
          maxLength={longest}
          dir="auto"
          // biome-ignore lint/a11y/noAutofocus: the sentence is why the assessor came here.
          autoFocus
          spellCheck
          lang="nl-BE"
          enterKeyHint="enter"
          aria-label={t('work.observe.sentence', { name: fullName(current) })}
          placeholder={t(`work.observe.placeholder.${kind}`, { name: current.name })}
          value={text}
          onChange={onChange}
          onKeyDown={onKeyDown}
        />
        <Button className={classes.note} onMouseDown={keepFocus} onClick={() => onNote(finished())}>
          {t('work.observe.note')}
        </Button>
      </div>
      <Under kind={kind} others={others} also={also} onForm={onForm} />
    </>
  )
}

/** A tap beside the sentence leaves the caret, and with it the keyboard of a tablet, where it is. */
const keepFocus = (event: { preventDefault(): void }) => event.preventDefault()

type UnderProps = Pick<ComposeProps, 'kind' | 'others' | 'also' | 'onForm'>
const Under = memo(function Under({ kind, others, also, onForm }: UnderProps) {
  const onKind = useCallback((chosen: NoteKind) => onForm({ kind: chosen }), [onForm])
  const onAlso = useCallback((chosen: string[]) => onForm({ also: chosen }), [onForm])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here; the focus is only kept where it is.
    <div className={classes.under} onMouseDown={keepFocus}>
      <NoteKinds kind={kind} onChange={onKind} />
      <AboutChips label={t('work.observe.alsoAbout')} people={others} chosen={also} onChange={onAlso} />
    </div>
  )
})
