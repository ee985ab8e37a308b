// A sealed note in the column at the left: its sign, its words, when, and where it was put.
import { memo, useContext } from 'react'
import type { Sign } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { SignMark } from '../../../ui/index.ts'
import { NoteText, NoteTimes, usePaperWords } from '../parts/NoteText.tsx'
import type { Item } from './judgement.ts'
import classes from './Notes.module.css'

export interface Tag {
  sign: Sign
  text: string
}
export interface NoteItemProps {
  item: Item
  tags: readonly Tag[]
  aside: boolean
  /** Only while rating: the sign this note has for the indicator that is open, or its first. */
  sign?: Sign | null
  /** Says that nothing was done with it yet; not while rating. */
  toDo?: boolean
}

export const NoteItem = memo(function NoteItem({ item, tags, aside, sign = null, toDo = false }: NoteItemProps) {
  const paperWords = usePaperWords()
  const timeOf = useContext(NoteTimes)
  const { note } = item
  return (
    <>
      <span className={classes.mark}>
        <SignMark sign={sign} kind={note.kind} />
      </span>
      <span className={classes.said}>
        <span className={classes.words}>
          <NoteText note={note} />
        </span>
        <span className={classes.meta}>
          <time dateTime={note.at}>{timeOf(note)}</time>
          {note.paper === null ? null : <span>{paperWords(note.paper)}</span>}
          {note.late ? <span>{t('work.classify.late')}</span> : null}
          {tags.map((tag) => (
            <span key={tag.text} className={classes.tag} title={tag.text}>
              {sign === null ? <SignMark sign={tag.sign} small /> : null}
              <span className={classes.tagText}>{tag.text}</span>
            </span>
          ))}
          {aside ? <span>{t('work.classify.aside')}</span> : null}
          {toDo ? <b>{t('work.classify.toDo')}</b> : null}
        </span>
      </span>
    </>
  )
})
