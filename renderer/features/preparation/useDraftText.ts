// What stands in a field of a document that is saved while typing: the text somebody is at as long as it differs from the
// document, with the reason when the document cannot hold it.
import { useState } from 'react'

export type FieldAnswer<T> = { ok: true; value: T } | { ok: false; sentence: string }

export interface DraftTextOptions<T> {
  /** What the document holds, as text. */
  shown: string
  read: (text: string) => FieldAnswer<T>
  onRead: (value: T) => void
}

export function useDraftText<T>({ shown, read, onRead }: DraftTextOptions<T>) {
  // null: nothing typed that is not in the document.
  const [draft, setDraft] = useState<string | null>(null)
  const answer = draft === null ? null : read(draft)
  const error = answer === null || answer.ok ? null : answer.sentence
  return {
    text: draft ?? shown,
    error,
    type: (text: string) => {
      setDraft(text)
      const typed = read(text)
      if (typed.ok) onRead(typed.value)
    },
    leave: () => {
      if (error === null) setDraft(null)
    },
  }
}
