// The notes of this run, newest first: what is not on disk yet on top. So many rows at a time, and drawn
// apart from the sentence, that typing stays light with thousands of notes.
import { memo, useMemo, useState } from 'react'
import type { Candidate, DraftNote } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { matches, SearchField } from '../../../ui/index.ts'
import type { Boxes } from '../forms/index.ts'
import { QuietButton } from '../parts/QuietButton.tsx'
import { NoteEditor } from './NoteEditor.tsx'
import { NoteRow } from './NoteRow.tsx'
import classes from './NoteStream.module.css'
import { StreamKeys } from './StreamKeys.tsx'
import { UnsentRows } from './UnsentRows.tsx'
import type { UnsentNote } from './useNotebook.ts'
import { useWipe } from './useWipe.ts'

const rowsAtOnce = 60

export interface NoteStreamProps {
  assignmentId: string
  candidates: readonly Candidate[]
  current: Candidate
  boxes: Boxes
  notes: readonly DraftNote[]
  unsent: readonly UnsentNote[]
  /** Why something is not on disk yet. */
  failure: string | null
  flush: () => Promise<boolean>
  /** The note being improved. */
  changing: string | null
  onChange: (noteId: string) => void
  onChanged: () => void
}

export const NoteStream = memo(function NoteStream(props: NoteStreamProps) {
  const { assignmentId, candidates, current, boxes, notes, unsent, flush, changing, onChange, onChanged } = props
  const [only, setOnly] = useState(false)
  const [query, setQuery] = useState('')
  const [limit, setLimit] = useState(rowsAtOnce)
  const { wipe, failure } = useWipe(assignmentId)
  const onlyId = only ? current.id : null
  const found = useMemo(
    () =>
      notes
        .filter(({ candidateIds }) => onlyId === null || candidateIds.includes(onlyId))
        .filter(({ text }) => query === '' || matches(text, query))
        .toReversed(),
    [notes, onlyId, query],
  )
  const empty = found.length === 0 && unsent.length === 0
  return (
    <section className={classes.whole} aria-label={t('work.observe.stream')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard. */}
      <div className={classes.scroll} tabIndex={0}>
        <UnsentRows unsent={unsent} candidates={candidates} failure={props.failure ?? failure} flush={flush} />
        {empty ? (
          <p className={classes.empty}>
            {query
              ? t('common.nothingFound', { query })
              : only
                ? t('work.observe.onlyEmpty', { name: current.name })
                : t('work.observe.streamEmpty')}
          </p>
        ) : (
          <ol>
            {found
              .slice(0, limit)
              .map((note) =>
                note.id === changing && !note.wiped ? (
                  <NoteEditor
                    key={note.id}
                    assignmentId={assignmentId}
                    note={note}
                    candidates={candidates}
                    boxes={boxes}
                    onDone={onChanged}
                  />
                ) : (
                  <NoteRow
                    key={note.id}
                    note={note}
                    candidates={candidates}
                    mine={note.candidateIds.includes(current.id)}
                    onChange={onChange}
                    onWipe={wipe}
                  />
                ),
              )}
          </ol>
        )}
        {found.length > limit ? (
          <QuietButton onClick={() => setLimit(limit + 5 * rowsAtOnce)}>
            {t('work.observe.older', { count: found.length - limit })}
          </QuietButton>
        ) : null}
      </div>
      <footer className={classes.foot}>
        <StreamKeys />
        <div className={classes.search}>
          <SearchField value={query} onChange={setQuery} label={t('work.observe.searchNotes')} />
        </div>
        {candidates.length > 1 ? (
          <QuietButton aria-pressed={only} onClick={() => setOnly(!only)} className={classes.only} title={current.name}>
            {only ? t('work.observe.everyone') : t('work.observe.only', { name: current.name })}
          </QuietButton>
        ) : null}
      </footer>
    </section>
  )
})
