// Verbeteren, in the place of the row. Kept at every pause like everything else; Escape puts back what stood there.
import { Button, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Candidate, DraftNote, NoteFrame, NoteKind } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert, useAutosave } from '../../../ui/index.ts'
import { type Boxes, FramePicker } from '../forms/index.ts'
import { AboutChips } from '../parts/AboutChips.tsx'
import { NoteKinds } from '../parts/NoteKinds.tsx'
import classes from './NoteStream.module.css'
import { theirText } from './useElsewhere.ts'

interface Change {
  kind: NoteKind
  text: string
  candidateIds: string[]
  frame: NoteFrame | null
}
export interface NoteEditorProps {
  assignmentId: string
  note: DraftNote
  candidates: readonly Candidate[]
  boxes: Boxes
  onDone: () => void
}

export function NoteEditor({ assignmentId, note, candidates, boxes, onDone }: NoteEditorProps) {
  const queries = useQueryClient()
  const [original] = useState<Change>({
    kind: note.kind,
    text: note.text,
    candidateIds: note.candidateIds,
    frame: note.frame,
  })
  const [change, setChange] = useState(original)
  const { run, failure, error } = useCommand(api.work.changeNote.mutationOptions(), { quiet: true })
  const onDisk = useRef(note.text)
  const keep = async ({ kind, text, candidateIds, frame }: Change): Promise<unknown> => {
    if (text.trim() === '' || candidateIds.length === 0) return true
    const answer = await run({ assignmentId, noteId: note.id, kind, text, candidateIds, frame, before: onDisk.current })
    if (answer !== undefined) onDisk.current = text.trim()
    return answer
  }
  const { flush } = useAutosave(change, keep, { stored: original })

  const close = async (kept: Promise<unknown>) => {
    if (!(await kept)) return
    await queries.invalidateQueries({ queryKey: api.work.get.queryKey({ input: { assignmentId } }) })
    onDone()
  }
  const theirs = theirText(error)
  const keepThis = () => {
    if (theirs !== undefined) onDisk.current = theirs
    void close(flush())
  }
  const cancel = async () => {
    // What was written meanwhile in another window stays.
    if (theirs !== undefined) return close(Promise.resolve(true))
    await flush()
    setChange(original)
    await close(keep(original))
  }
  return (
    <li className={classes.editor}>
      <Textarea
        autosize
        maxRows={6}
        maxLength={10_000}
        dir="auto"
        autoFocus
        aria-label={t('work.observe.changing')}
        value={change.text}
        error={change.text.trim() === '' ? t('work.observe.emptyChange') : undefined}
        onChange={(event) => setChange({ ...change, text: event.currentTarget.value })}
        onFocus={({ currentTarget }) => currentTarget.setSelectionRange(note.text.length, note.text.length)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape') void cancel()
          if (event.key !== 'Enter' || event.shiftKey) return
          event.preventDefault()
          void close(flush())
        }}
      />
      <div className={classes.tools}>
        <NoteKinds kind={change.kind} onChange={(kind) => setChange({ ...change, kind })} />
        {candidates.length > 1 ? (
          <AboutChips
            label={t('work.observe.about')}
            people={candidates}
            chosen={change.candidateIds}
            onChange={(candidateIds) => {
              // A note is always about somebody.
              if (candidateIds.length > 0) setChange({ ...change, candidateIds })
            }}
          />
        ) : null}
        <FramePicker {...boxes} frame={change.frame} onFrame={(frame) => setChange({ ...change, frame })} />
        <span className={classes.end}>
          <Button variant="default" onClick={() => void cancel()}>
            {t('common.cancel')}
          </Button>
          <Button onClick={() => void close(flush())}>{t('work.observe.done')}</Button>
        </span>
      </div>
      <FailureAlert failure={failure} />
      {theirs === undefined ? null : (
        <p className="prose">
          <bdi>“{theirs}”</bdi>{' '}
          <Button variant="default" onClick={keepThis}>
            {t('work.observe.elsewhereKeep')}
          </Button>
        </p>
      )}
    </li>
  )
}
