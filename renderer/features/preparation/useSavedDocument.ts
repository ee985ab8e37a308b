// A prepared document (a programme, a session) that is saved whole while somebody works on it. It keeps what is on the
// screen apart from what is on disk, remembers the way back, and never writes over what another window saved.
import { useEffect, useRef, useState } from 'react'
import type { Warning } from '../../../assessments/contract/index.ts'
import { type Command, failureCode } from '../../api/index.ts'
import { useAutosave } from '../../ui/index.ts'
import { again, back, type Edited, edited, untouched } from './edit-history.ts'
import { type Trouble, troubleOf } from './save-trouble.ts'

export interface StoredDocument<Body> {
  id: string
  revision: number
  body: Body
  checks: Warning[]
}
interface Answer {
  revision: number
  checks: Warning[]
}

export interface SavedDocument<Body> {
  body: Body
  /** Of what is on disk; they follow a moment after a change. */
  checks: readonly Warning[]
  revision: () => number
  /** `what` names the field: typing on in one field is one step back. */
  change(next: (body: Body) => Body, what?: string): void
  /** Takes the last change back; null when there is none. */
  undo: (() => void) | null
  /** Does again what was just taken back; null when there is nothing. */
  redo: (() => void) | null
  /** Everything on disk? */
  flush(): Promise<boolean>
  trouble: Trouble | null
  failure: string | null
  /** Drops what could not be saved and goes on with what is on disk; with `news` where another window was first. */
  revert(news?: StoredDocument<Body>): void
}

export interface DocumentOptions<Body> {
  stored: StoredDocument<Body>
  /** Give the command `{ quiet: true }`: an autosave must not ask everything on the screen again. */
  command: Command<{ id: string; revision: number; body: Body }, Answer>
  /** What was saved, for whoever else shows this document. */
  onSaved: (saved: StoredDocument<Body>) => void
}

export function useSavedDocument<Body>({ stored, command, onSaved }: DocumentOptions<Body>): SavedDocument<Body> {
  const [document, setDocument] = useState<Edited<Body>>(() => untouched(stored.body))
  const [checks, setChecks] = useState(stored.checks)
  const onDisk = useRef(stored)
  const lastSent = useRef<Body | null>(null)
  const { body } = document
  // Taken back to what is on disk, nothing is waiting any more, and what was refused is past.
  const failed = command.error !== null && !Object.is(body, onDisk.current.body)
  const trouble = failed ? troubleOf(failureCode(command.error)) : null
  const troubleNow = useRef(trouble)
  troubleNow.current = trouble

  const save = async (sending: Body): Promise<Answer | undefined> => {
    const { id, revision, checks: known, body: saved } = onDisk.current
    if (Object.is(sending, saved)) return { revision, checks: known }
    // A refusal stays a refusal until something changes; asking again every few seconds helps nobody.
    if (troubleNow.current === 'elsewhere' || troubleNow.current === 'fixed') return undefined
    if (troubleNow.current === 'refused' && Object.is(sending, lastSent.current)) return undefined
    lastSent.current = sending
    const answer = await command.run({ id, revision, body: sending })
    if (answer === undefined) return undefined
    onDisk.current = { id, revision: answer.revision, body: sending, checks: answer.checks }
    setChecks(answer.checks)
    onSaved(onDisk.current)
    return answer
  }
  const { flush } = useAutosave(body, save)

  const bodyNow = useRef(body)
  bodyNow.current = body
  useEffect(() => {
    // An answer from before our own last save is no news; with something waiting here, the next save will say so.
    if (stored.revision < onDisk.current.revision) return
    if (stored.revision > onDisk.current.revision) {
      if (!Object.is(bodyNow.current, onDisk.current.body)) return
      onDisk.current = stored
      setDocument(untouched(stored.body))
    }
    setChecks(stored.checks)
  }, [stored])

  const revert = (news?: StoredDocument<Body>) => {
    command.clear()
    if (news !== undefined && news.revision > onDisk.current.revision) onDisk.current = news
    setDocument(untouched(onDisk.current.body))
    setChecks(onDisk.current.checks)
  }

  return {
    body,
    checks,
    revision: () => onDisk.current.revision,
    change: (next, what) => setDocument((now) => edited(now, next(now.body), what)),
    undo: document.past.length === 0 ? null : () => setDocument(back),
    redo: document.future.length === 0 ? null : () => setDocument(again),
    flush,
    trouble,
    failure: failed ? command.failure : null,
    revert,
  }
}
