// The notes of one candidate, to go through one by one; each says where it was put.
import { useEffect, useRef, useState } from 'react'
import { t } from '../../../messages/index.ts'
import { matches, SearchField } from '../../../ui/index.ts'
import { type Item, isAside, type Judging, linksOf } from './judgement.ts'
import { NoteItem } from './NoteItem.tsx'
import classes from './Notes.module.css'
import { tagsOf } from './tags.ts'

export interface ClassifyNotesProps {
  judging: Judging
  items: readonly Item[]
  current: Item | undefined
  left: number
  name: string
  onPick: (item: Item) => void
}

/** From here on a list is easier to search than to scan. */
const searchFrom = 12

export function ClassifyNotes({ judging, items, current, left, name, onPick }: ClassifyNotesProps) {
  const [query, setQuery] = useState('')
  const here = useRef<HTMLButtonElement>(null)
  const shown = items.filter(({ note }) => query === '' || matches(note.text, query))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row moves into view when another note becomes current.
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' })
  }, [current?.noteId, current?.candidateId])
  return (
    <section className={classes.column} aria-label={t('work.classify.notes')}>
      <div className={classes.part}>
        <div className={classes.head}>
          <h2>{t('work.classify.notes')}</h2>
          <span className="hint">{t('work.classify.left', { count: left })}</span>
        </div>
        {items.length >= searchFrom ? (
          <SearchField value={query} onChange={setQuery} label={t('work.observe.searchNotes')} />
        ) : null}
        {items.length === 0 ? <p className={classes.empty}>{t('work.classify.notesEmpty', { name })}</p> : null}
        {items.length > 0 && shown.length === 0 ? (
          <p className={classes.empty}>{t('common.nothingFound', { query })}</p>
        ) : null}
        <ol>
          {shown.map((item) => {
            const links = linksOf(judging, item)
            const aside = isAside(judging, item)
            const isHere = item.noteId === current?.noteId && item.candidateId === current.candidateId
            return (
              <li key={item.noteId}>
                <button
                  type="button"
                  ref={isHere ? here : undefined}
                  className={classes.pick}
                  aria-current={isHere || undefined}
                  data-note={item.noteId}
                  onClick={(event) => {
                    onPick(item)
                    // After a tap the keys of the page go on; who came here by keyboard stays.
                    if (event.detail > 0) event.currentTarget.blur()
                  }}
                >
                  <NoteItem
                    item={item}
                    tags={tagsOf(judging, links)}
                    aside={aside}
                    toDo={links.length === 0 && !aside}
                  />
                </button>
              </li>
            )
          })}
        </ol>
      </div>
    </section>
  )
}
