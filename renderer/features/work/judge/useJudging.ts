// Changes to a judgement show at once and go to the core one after the other, so that keys may come faster than the
// disk. What the core refuses is taken back with a sentence; what could not be sent is tried again.
import { notifyManager, useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { WorkView } from '../../../../assessments/contract/index.ts'
import { api, failureCode, failureSentence, noteSaved } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { useAutosave } from '../../../ui/index.ts'
import { applyEdit, type Edit, type Judging } from './judgement.ts'

export interface JudgingWork {
  judging: Judging
  change(edit: Edit): void
  /** True when every change is on disk. */
  flush(): Promise<boolean>
  failure: string | null
}

const none: readonly Edit[] = []
const refusals = new Set(['WRONG_STEP', 'NOT_FOUND', 'NOT_ALLOWED', 'BAD_REQUEST'])

export function useJudging(assignmentId: string, stored: Judging): JudgingWork {
  const queries = useQueryClient()
  const { mutateAsync: link } = useMutation(api.work.link.mutationOptions())
  const { mutateAsync: setAside } = useMutation(api.work.setAside.mutationOptions())
  const { mutateAsync: rate } = useMutation(api.work.rate.mutationOptions())
  const [edits, setEdits] = useState(none)
  const [failure, setFailure] = useState<string | null>(null)
  const done = useRef(new WeakSet<Edit>())

  const sendOne = (edit: Edit) => {
    if (edit.do === 'rate') return rate({ assignmentId, rating: edit.rating })
    const about = { assignmentId, noteId: edit.noteId, candidateId: edit.candidateId }
    if (edit.do === 'aside') return setAside({ ...about, aside: edit.aside })
    return link({ ...about, target: edit.target, sign: edit.sign })
  }
  const keep = async (edit: Edit) => {
    const key = api.work.get.queryKey({ input: { assignmentId } })
    // An answer asked for before this change would undo it on the screen.
    await queries.cancelQueries({ queryKey: key })
    queries.setQueryData(key, (view: WorkView | undefined) => view && withEdit(view, edit))
    // The queries tell their news in a moment; only after that the change no longer needs to be laid over it.
    notifyManager.schedule(() =>
      setEdits((now) => {
        const left = now.filter((one) => one !== edit)
        return left.length === 0 ? none : left
      }),
    )
  }
  const send = async (list: readonly Edit[]): Promise<true | undefined> => {
    try {
      for (const edit of list) {
        if (done.current.has(edit)) continue
        noteSaved(await sendOne(edit))
        done.current.add(edit)
        await keep(edit)
      }
      if (list.length > 0) setFailure(null)
      return true
    } catch (error) {
      if (!refusals.has(failureCode(error) ?? '')) {
        setFailure(failureSentence(error))
        return undefined
      }
      setFailure(`${failureSentence(error)} ${t('work.failed')}`)
      for (const edit of list) done.current.add(edit)
      setEdits(none)
      await queries.invalidateQueries()
      return true
    }
  }
  const { flush } = useAutosave(edits, send, { delay: 0, stored: none })

  const change = useCallback((edit: Edit) => setEdits((now) => [...now, edit]), [])
  const judging = useMemo(() => edits.reduce(applyEdit, stored), [edits, stored])
  return { judging, change, flush, failure }
}

/** The first classification ends the time to undo the seal, as in the core. */
const withEdit = (view: WorkView, edit: Edit): WorkView =>
  view.judging === null
    ? view
    : {
        ...view,
        judging: applyEdit(view.judging, edit),
        ...(view.step === 'sealed' ? { step: 'classifying' as const, undoMs: null } : {}),
      }
