// The sentence: cheaper than a pen stroke. Enter makes it a note; kind and «ook over» are one key each.
import { Button, Textarea } from '@mantine/core'
import type { KeyboardEvent, Ref } from 'react'
import type { Candidate, NoteKind } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { AboutChips } from '../parts/AboutChips.tsx'
import { sentenceKey } from '../parts/keys.ts'
import { NoteKinds } from '../parts/NoteKinds.tsx'
import { fullName } from '../parts/PersonName.tsx'
import classes from './Compose.module.css'

/** As long as the core takes. */
const longest = 10_000

export interface ComposeProps {
  ref: Ref<HTMLTextAreaElement>
  current: Candidate
  others: readonly Candidate[]
  text: string
  kind: NoteKind
  also: readonly string[]
  onText: (text: string) => void
  onForm: (change: { kind?: NoteKind; also?: string[] }) => void
  onNote: () => void
  onImproveLast: () => void
}

export function Compose(props: ComposeProps) {
  const { ref, current, others, text, kind, also, onText, onForm, onNote, onImproveLast } = props
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    const action = sentenceKey(event, text === '')
    if (action === undefined) return
    event.preventDefault()
    if (action.do === 'note') onNote()
    else if (action.do === 'improve-last') onImproveLast()
    else if (action.do === 'kind') onForm({ kind: kind === action.kind ? 'fact' : action.kind })
  }
  return (
    <>
      <div className={classes.compose}>
        <Textarea
          ref={ref}
          className={classes.field}
          classNames={{ input: classes.input }}
          variant="unstyled"
          autosize
          minRows={1}
          maxRows={5}
          maxLength={longest}
          dir="auto"
          autoFocus
          spellCheck
          lang="nl-BE"
          aria-label={t('work.observe.sentence', { name: fullName(current) })}
          placeholder={t(`work.observe.placeholder.${kind}`, { name: current.name })}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Button className={classes.note} onClick={onNote}>
          {t('work.observe.note')}
        </Button>
      </div>
      <div className={classes.under}>
        <NoteKinds kind={kind} onChange={(chosen) => onForm({ kind: chosen })} />
        <AboutChips
          label={t('work.observe.alsoAbout')}
          people={others}
          chosen={also}
          onChange={(chosen) => onForm({ also: chosen })}
        />
      </div>
    </>
  )
}
