// The closing while it is being written: kept on disk at every pause as a draft, by whichever part of the page is shown.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ClosingBody, Deliberation } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { useAutosave } from '../../../ui/index.ts'
import { changeOf, finished, sameBody, withoutEmpty, writtenOf } from './body.ts'

// What could not be saved when its form went away, in the memory of this window; it is found again when it comes back.
const unsaved = new Map<string, ClosingBody>()

export function useClosing(deliberation: Deliberation) {
  const { sessionId, candidate, closing, mayDecide } = deliberation
  const closingDraft = changeOf(deliberation)
  const input = { sessionId, candidateId: candidate.id }
  const queries = useQueryClient()
  const [start] = useState(() => {
    const stored = writtenOf(closingDraft, closing?.body ?? null)
    return { stored, body: unsaved.get(candidate.id) ?? stored }
  })
  const [body, setBody] = useState(start.body)
  const touched = useRef(start.body !== start.stored)
  // Once it is closed, what stands here is what was closed, until somebody writes again.
  const [writing, setWriting] = useState(() => closing === null || closingDraft !== null || touched.current)
  const save = useCommand(api.deliberations.saveClosing.mutationOptions(), { quiet: true })
  const close = useCommand(api.deliberations.close.mutationOptions())

  const keep = async (kept: ClosingBody) => {
    const answer = await save.run({ ...input, body: kept })
    // Asked again only at the next poll: who comes back before that finds what was written.
    if (answer !== undefined)
      queries.setQueryData(api.deliberations.get.queryKey({ input }), (known) =>
        known === undefined ? known : { ...known, closingDraft: kept },
      )
    return answer
  }
  const autosave = useAutosave(
    body,
    async (sending: ClosingBody) => {
      if (!touched.current || !mayDecide) return true
      unsaved.set(candidate.id, sending)
      const answer = await keep(withoutEmpty(sending))
      if (answer !== undefined && unsaved.get(candidate.id) === sending) unsaved.delete(candidate.id)
      return answer
    },
    { stored: start.stored },
  )

  useEffect(() => {
    // Written at another screen: only where nobody wrote here.
    if (touched.current) return
    setBody(writtenOf(closingDraft, closing?.body ?? null))
    setWriting(closing === null || closingDraft !== null)
  }, [closingDraft, closing])

  const write = (change: (now: ClosingBody) => ClosingBody) => {
    touched.current = true
    setBody(change)
  }
  const closeNow = async (): Promise<boolean> => {
    if (!(await autosave.flush())) return false
    if ((await close.run({ ...input, body: finished(body) })) === undefined) return false
    touched.current = false
    setWriting(false)
    return true
  }
  /** Back to what was closed, on disk too: otherwise the draft would wait there as a change. */
  const leave = async () => {
    if (closing === null || !(await autosave.flush())) return
    if (changeOf(deliberation) !== null || touched.current) if ((await keep(closing.body)) === undefined) return
    touched.current = false
    setBody(closing.body)
    setWriting(false)
  }
  return {
    body,
    write,
    writing,
    /** Somebody wants to change what was closed. */
    startWriting: () => setWriting(true),
    /** Something differs from what was closed: leaving it as it was asks a question first. */
    changed: closing !== null && !sameBody(withoutEmpty(body), closing.body),
    leave,
    state: autosave.state,
    saveFailure: save.failure,
    close: closeNow,
    closing: close.pending,
    failure: close.failure,
  }
}
export type ClosingNow = ReturnType<typeof useClosing>
