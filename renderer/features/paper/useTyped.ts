// What is typed over, on its way to the disk: rows are sent in the order in which they were made, and again when the
// connection was gone. The typist never waits for it.
import { useCallback, useRef, useState } from 'react'
import type { PaperForm, TestAnswer } from '../../../assessments/contract/index.ts'
import { client, failureSentence, noteSaved } from '../../api/index.ts'
import { useAutosave } from '../../ui/index.ts'
import { rowsOf, type TypedRow } from './line.ts'

/** Short: a line is whole when it gets here. Long enough for a box not to be sent at every key. */
const delay = 250

export interface Typed {
  rows: readonly TypedRow[]
  answers: readonly TestAnswer[]
  /** Replaces the row with the same id, or adds it. */
  put(rows: readonly TypedRow[]): void
  answer(answer: TestAnswer): void
  /** Ids of rows that are not on the disk yet. */
  unsaved: ReadonlySet<string>
  failure: string | null
}

export function useTyped(form: PaperForm): Typed {
  const { code } = form
  const [rows, setRows] = useState<readonly TypedRow[]>(() => rowsOf(form))
  const [answers, setAnswers] = useState<readonly TestAnswer[]>(form.answers)
  const [failure, setFailure] = useState<string | null>(null)
  const [stored, setStored] = useState<ReadonlyMap<string, TypedRow>>(() => new Map(rows.map((row) => [row.id, row])))
  const onDisk = useRef(new Map(stored))
  const answersOnDisk = useRef(new Set(answers))

  const tried = useCallback(async (send: () => Promise<void>): Promise<true | undefined> => {
    try {
      await send()
      setFailure(null)
      return true
    } catch (error) {
      setFailure(failureSentence(error))
      return undefined
    }
  }, [])

  const saveRows = (list: readonly TypedRow[]) =>
    tried(async () => {
      for (const row of list) {
        const before = onDisk.current.get(row.id)
        if (before === row) continue
        await sendRow(code, row, before)
        onDisk.current.set(row.id, row)
        setStored(new Map(onDisk.current))
      }
    })
  const saveAnswers = (list: readonly TestAnswer[]) =>
    tried(async () => {
      for (const answer of list) {
        if (answersOnDisk.current.has(answer)) continue
        noteSaved(await client.paper.saveAnswer({ code, answer }))
        answersOnDisk.current.add(answer)
      }
    })
  useAutosave(rows, saveRows, { delay })
  useAutosave(answers, saveAnswers, { delay })

  return {
    rows,
    answers,
    put: (changed) =>
      setRows((now) => {
        const next = new Map(now.map((row) => [row.id, row]))
        for (const row of changed) next.set(row.id, row)
        return [...next.values()]
      }),
    answer: (changed) =>
      setAnswers((now) => [
        ...now.filter(
          ({ candidateId, question }) => candidateId !== changed.candidateId || question !== changed.question,
        ),
        changed,
      ]),
    unsaved: new Set(rows.filter((row) => stored.get(row.id) !== row && isWritten(row)).map(({ id }) => id)),
    failure,
  }
}

const isWritten = ({ text }: TypedRow) => text.trim() !== ''

/** A box that was emptied is a note that was wiped. */
async function sendRow(code: string, row: TypedRow, before: TypedRow | undefined): Promise<void> {
  const { id: noteId, day, at, kind, candidateIds, frame } = row
  const written = isWritten(row)
  if (written) {
    const text = row.text.trim()
    noteSaved(await client.paper.saveNote({ code, noteId, day, at, kind, text, candidateIds, frame }))
  }
  const known = written || (before !== undefined && isWritten(before))
  if (known && (row.wiped || !written)) noteSaved(await client.paper.wipeNote({ code, noteId, wiped: true }))
}
