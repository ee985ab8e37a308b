// The same assessor in two windows on one data file. Each window tells what it last knew to stand in a field; when
// something else stands there, the core keeps that and says so, and the assessor decides. Nothing is written over unseen.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useCallback, useRef, useState } from 'react'
import { api, noteSaved, ORPCError } from '../../../api/index.ts'
import { workQuery } from '../parts/work-query.ts'

export interface Elsewhere {
  /** Per candidate: the sentence of the other window, as long as nothing was decided about it. */
  elsewhere: Readonly<Record<string, string>>
  /** Theirs and this one after each other, in this window. */
  join(candidateId: string): void
  /** This one instead of theirs. */
  keepThis(candidateId: string): void
  /** Asks the core which sentences stand open there that this window does not show. */
  lookElsewhere(): Promise<void>
}
interface Writer extends Elsewhere {
  /** What this window last knew to be on disk, per candidate. */
  onDisk: RefObject<Record<string, string>>
  /** False when another sentence stands there, which was left as it is. */
  saveSentence(candidateId: string, text: string): Promise<boolean>
}

export function useElsewhere(
  assignmentId: string,
  stored: Readonly<Record<string, string>>,
  sentences: Readonly<Record<string, string>>,
  write: (candidateId: string, text: string) => void,
): Writer {
  const queries = useQueryClient()
  const { mutateAsync } = useMutation(api.work.saveSentence.mutationOptions())
  const [elsewhere, setElsewhere] = useState<Readonly<Record<string, string>>>({})
  const onDisk = useRef<Record<string, string>>({ ...stored })
  /** Sent but perhaps never answered: what of it stands there is this window's own. */
  const tried = useRef<Record<string, readonly string[]>>({})
  const latest = useRef({ elsewhere, sentences })
  latest.current = { elsewhere, sentences }

  const put = async (candidateId: string, text: string): Promise<boolean> => {
    const before = onDisk.current[candidateId] ?? ''
    const own = tried.current[candidateId] ?? []
    tried.current[candidateId] = [...own, text]
    try {
      noteSaved(await mutateAsync({ assignmentId, candidateId, text, before }))
      onDisk.current[candidateId] = text
      tried.current[candidateId] = []
      return true
    } catch (error) {
      const there = theirText(error)
      if (there === undefined) throw error
      tried.current[candidateId] = []
      if (own.includes(there)) {
        onDisk.current[candidateId] = there
        return put(candidateId, text)
      }
      setElsewhere((now) => ({ ...now, [candidateId]: there }))
      return text.trim() === ''
    }
  }
  const saveSentence = async (candidateId: string, text: string): Promise<boolean> => {
    if ((onDisk.current[candidateId] ?? '') === text) return true
    if (latest.current.elsewhere[candidateId] !== undefined) return text.trim() === ''
    return put(candidateId, text)
  }

  const settle = useCallback(
    (candidateId: string, text: (theirs: string, mine: string) => string) => {
      const theirs = latest.current.elsewhere[candidateId]
      if (theirs === undefined) return
      onDisk.current[candidateId] = theirs
      setElsewhere(({ [candidateId]: _, ...others }) => others)
      write(candidateId, text(theirs, latest.current.sentences[candidateId] ?? ''))
    },
    [write],
  )
  const join = useCallback(
    (candidateId: string) =>
      settle(candidateId, (theirs, mine) => [theirs.trim(), mine.trim()].filter((text) => text !== '').join(' ')),
    [settle],
  )
  const keepThis = useCallback((candidateId: string) => settle(candidateId, (_, mine) => mine), [settle])

  const lookElsewhere = useCallback(async () => {
    const view = await queries.fetchQuery(workQuery(assignmentId))
    for (const { candidateId, text } of view.sentences)
      if (text.trim() !== '' && text !== (onDisk.current[candidateId] ?? ''))
        setElsewhere((now) => ({ ...now, [candidateId]: text }))
  }, [queries, assignmentId])

  return { elsewhere, join, keepThis, lookElsewhere, onDisk, saveSentence }
}

/** What stands there now, when that is why the core did not write. */
export function theirText(error: unknown): string | undefined {
  if (!(error instanceof ORPCError) || error.code !== 'TYPED_ELSEWHERE') return undefined
  const data: unknown = error.data
  return typeof data === 'object' && data !== null && 'text' in data && typeof data.text === 'string'
    ? data.text
    : undefined
}
