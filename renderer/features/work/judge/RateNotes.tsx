// Beside the open indicator: its own notes first, the others below, to look back without leaving.
import { useState } from 'react'
import { t } from '../../../messages/index.ts'
import { matches, SearchField } from '../../../ui/index.ts'
import { type Item, isAside, itemsOf, type Judging, linksOf, sameTarget, type ToRate } from './judgement.ts'
import { NoteItem } from './NoteItem.tsx'
import classes from './Notes.module.css'
import { tagsOf } from './tags.ts'

const searchFrom = 12

export function RateNotes({ judging, place }: { judging: Judging; place: ToRate | undefined }) {
  const [query, setQuery] = useState('')
  if (place === undefined) return <section className={classes.column} aria-label={t('work.classify.notes')} />
  const all = itemsOf(judging, [place.candidateId])
  const signHere = (item: Item) =>
    linksOf(judging, item).find((link) => sameTarget(link.target, place.target))?.sign ?? null
  const here = all.filter((item) => signHere(item) !== null)
  const others = all.filter((item) => signHere(item) === null)
  const shown = others.filter(({ note }) => query === '' || matches(note.text, query))
  const row = (item: Item) => {
    const links = linksOf(judging, item)
    return (
      <li key={item.noteId} className={classes.item}>
        <NoteItem item={item} tags={tagsOf(judging, links)} aside={isAside(judging, item)} sign={signHere(item)} />
      </li>
    )
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard.
    <section className={classes.column} aria-label={t('work.classify.notes')} tabIndex={0}>
      <div className={`${classes.part} ${classes.here}`}>
        <div className={classes.head}>
          <h2>{t('work.rate.here')}</h2>
          <span className="hint">
            {here.length === 0
              ? t('work.rate.noNoteHere')
              : t('work.rate.notesHere', { here: here.length, count: all.length })}
          </span>
        </div>
        {here.length === 0 ? <p className="hint">{t('work.rate.noNoteHint')}</p> : <ol>{here.map(row)}</ol>}
      </div>
      <div className={classes.part}>
        <div className={classes.head}>
          <h2>{t(here.length === 0 ? 'work.rate.all' : 'work.rate.others')}</h2>
          <span className="hint">{others.length}</span>
        </div>
        {others.length >= searchFrom ? (
          <SearchField value={query} onChange={setQuery} label={t('work.observe.searchNotes')} />
        ) : null}
        {others.length > 0 && shown.length === 0 ? (
          <p className={classes.empty}>{t('common.nothingFound', { query })}</p>
        ) : null}
        <ol>{shown.map(row)}</ol>
      </div>
    </section>
  )
}
