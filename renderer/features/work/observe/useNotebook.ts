// What an assessor writes, on its way to the disk: one half-typed sentence per candidate, and the notes made of them.
// One writer sends both in order, so that an old sentence never lands after the note it became. A note leaves the
// screen only when the core has it; its id is made here once, so that sending it again makes no second note.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { DraftNote, NoteFrame, NoteKind, WorkView } from '../../../../assessments/contract/index.ts'
import { api, failureCode, failureSentence, noteSaved } from '../../../api/index.ts'
import { useAutosave } from '../../../ui/index.ts'
import { keepUnsent } from '../parts/unsent.ts'
import { type Elsewhere, useElsewhere } from './useElsewhere.ts'

/** The first candidate is the one in whose field the sentence stood. */
export interface UnsentNote {
  noteId: string
  kind: NoteKind
  text: string
  candidateIds: string[]
  /** Which box of a form it stands in. */
  frame: NoteFrame | null
}
interface Page {
  outbox: readonly UnsentNote[]
  sentences: Readonly<Record<string, string>>
}

export interface Notebook extends Elsewhere {
  notes: readonly DraftNote[]
  unsent: readonly UnsentNote[]
  sentences: Readonly<Record<string, string>>
  /** Why something is not on disk yet; null when all is well. */
  failure: string | null
  write(candidateId: string, text: string): void
  /** Makes a note of what stands in the field of the first candidate, and empties the field. */
  note(kind: NoteKind, candidateIds: string[], frame: NoteFrame | null): void
  flush(): Promise<boolean>
}

const pauseMs = 400

// What is on its way to the disk, or could not be sent when the screen went away under it (the file closed in another
// window). In the memory of this window only, found again when the assessor is back.
const leftBehind = new Map<string, Page>()

export function useNotebook({ assignmentId, notes: stored, sentences: storedSentences }: WorkView): Notebook {
  const queries = useQueryClient()
  const { mutateAsync: addNote } = useMutation(api.work.addNote.mutationOptions())
  const [first] = useState<Page>(() => ({ outbox: [], sentences: byCandidate(storedSentences) }))
  const [page, setPage] = useState<Page>(() => leftBehind.get(assignmentId) ?? first)
  const [sent, setSent] = useState<readonly DraftNote[]>([])
  const [failure, setFailure] = useState<string | null>(null)
  const done = useRef(new Set<string>())

  const write = useCallback(
    (candidateId: string, text: string) =>
      setPage((now) => ({ ...now, sentences: { ...now.sentences, [candidateId]: text } })),
    [],
  )
  const { onDisk, saveSentence, ...elsewhere } = useElsewhere(assignmentId, first.sentences, page.sentences, write)

  const sendNote = async (note: UnsentNote) => {
    const [from] = note.candidateIds
    const before = from === undefined ? undefined : (onDisk.current[from] ?? '')
    const answer = await addNote({ assignmentId, ...note, before })
    noteSaved(answer)
    done.current.add(note.noteId)
    if (from !== undefined) onDisk.current[from] = ''
    setSent((all) => [...all, answer.note])
    setPage((now) => ({ ...now, outbox: now.outbox.filter(({ noteId }) => noteId !== note.noteId) }))
  }

  const send = async (sending: Page): Promise<true | undefined> => {
    const { outbox, sentences } = sending
    // Until it is on disk: who leaves the page and is back at once goes on from here.
    leftBehind.set(assignmentId, sending)
    try {
      for (const note of outbox) if (!done.current.has(note.noteId)) await sendNote(note)
      let all = true
      for (const [candidateId, text] of Object.entries(sentences))
        if (!(await saveSentence(candidateId, text))) all = false
      if (all) leftBehind.delete(assignmentId)
      setFailure(null)
      return all ? true : undefined
    } catch (error) {
      setFailure(failureSentence(error))
      if (failureCode(error) === 'WRONG_STEP') {
        // Closed in another window: what stands here can still become a late note.
        for (const { noteId, text } of outbox) if (!done.current.has(noteId)) keepUnsent(assignmentId, text)
        for (const text of Object.values(sentences)) if (text.trim() !== '') keepUnsent(assignmentId, text)
        leftBehind.delete(assignmentId)
        await queries.invalidateQueries()
        return true
      }
      return undefined
    }
  }
  const { flush } = useAutosave(page, send, {
    delay: page.outbox.length > 0 ? 0 : pauseMs,
    stored: first,
  })

  const note = useCallback((kind: NoteKind, candidateIds: string[], frame: NoteFrame | null) => {
    const noteId = crypto.randomUUID()
    setPage((now) => {
      const [from] = candidateIds
      const text = from === undefined ? '' : (now.sentences[from] ?? '').trim()
      if (from === undefined || text === '') return now
      return {
        outbox: [...now.outbox, { noteId, kind, text, candidateIds, frame }],
        sentences: { ...now.sentences, [from]: '' },
      }
    })
  }, [])
  const notes = useMemo(() => {
    const known = new Set(stored.map(({ id }) => id))
    return [...stored, ...sent.filter(({ id }) => !known.has(id))]
  }, [stored, sent])

  return { notes, unsent: page.outbox, sentences: page.sentences, failure, write, note, flush, ...elsewhere }
}

const byCandidate = (sentences: WorkView['sentences']): Record<string, string> =>
  Object.fromEntries(sentences.map(({ candidateId, text }) => [candidateId, text]))
