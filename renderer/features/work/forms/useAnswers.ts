// The answers of a test on their way to the disk: shown at once, sent at every pause in typing, and kept on the list of
// what is not saved until the core has them. What another window or the paper brought in shows where nothing was typed here.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { TestAnswer, WorkView } from '../../../../assessments/contract/index.ts'
import { api, failureCode, failureSentence, noteSaved } from '../../../api/index.ts'
import { useAutosave } from '../../../ui/index.ts'

export interface AnswerSheet {
  answers: readonly TestAnswer[]
  /** Why something is not on disk yet; null when all is well. */
  failure: string | null
  put: (answer: TestAnswer) => void
  flush: () => Promise<boolean>
}
const pauseMs = 400
const none: readonly TestAnswer[] = []
const sameQuestion = (a: TestAnswer, b: TestAnswer) => a.candidateId === b.candidateId && a.question === b.question

// What could not be sent when the screen went away under it; in the memory of this window only.
const leftBehind = new Map<string, readonly TestAnswer[]>()

export function useAnswers({ assignmentId, answers: stored }: Pick<WorkView, 'assignmentId' | 'answers'>): AnswerSheet {
  const queries = useQueryClient()
  const { mutateAsync } = useMutation(api.work.saveAnswer.mutationOptions())
  const [edits, setEdits] = useState(() => leftBehind.get(assignmentId) ?? none)
  const [failure, setFailure] = useState<string | null>(null)
  const sent = useRef(new Set<TestAnswer>())

  const send = async (sending: readonly TestAnswer[]): Promise<true | undefined> => {
    try {
      for (const answer of sending) {
        if (sent.current.has(answer)) continue
        noteSaved(await mutateAsync({ assignmentId, answer }))
        sent.current.add(answer)
      }
      leftBehind.delete(assignmentId)
      setFailure(null)
      return true
    } catch (error) {
      setFailure(failureSentence(error))
      if (failureCode(error) === 'WRONG_STEP') {
        // Closed in another window: the core takes nothing more, and the next step shows.
        leftBehind.delete(assignmentId)
        await queries.invalidateQueries()
        return true
      }
      leftBehind.set(assignmentId, sending)
      return undefined
    }
  }
  const { flush } = useAutosave(edits, send, { stored: none, delay: pauseMs })
  const answers = useMemo(
    () => [...stored.filter((each) => !edits.some((edit) => sameQuestion(edit, each))), ...edits],
    [stored, edits],
  )
  const put = useCallback(
    (answer: TestAnswer) => setEdits((all) => [...all.filter((each) => !sameQuestion(each, answer)), answer]),
    [],
  )
  return useMemo(() => ({ answers, failure, put, flush }), [answers, failure, put, flush])
}
