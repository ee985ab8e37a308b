// One box of a form. What stands in it is one note, marked with the box; emptied, the note is wiped.
import { Textarea } from '@mantine/core'
import type { NoteFrame } from '../../../assessments/contract/index.ts'
import { rowInBox } from './line.ts'
import type { Typed } from './useTyped.ts'

export interface BoxProps {
  label: string
  /** Read out instead of the label, where several boxes have the same one. */
  fullLabel?: string
  typed: Typed
  frame: NoteFrame
  candidateId: string
  day: string
  /** null: not known yet; the box waits for it. */
  at: string | null
  rows?: number
}

export function Box({ label, fullLabel, typed, frame, candidateId, day, at, rows = 1 }: BoxProps) {
  const row = rowInBox(typed.rows, frame, candidateId)
  const write = (text: string) => {
    if (at === null) return
    typed.put([
      {
        id: row?.id ?? crypto.randomUUID(),
        day: row?.day ?? day,
        at,
        kind: row?.kind ?? 'fact',
        text,
        candidateIds: row?.candidateIds ?? [candidateId],
        frame,
        wiped: false,
      },
    ])
  }
  return (
    <Textarea
      label={label}
      aria-label={fullLabel}
      autosize
      minRows={rows}
      maxRows={8}
      maxLength={10_000}
      dir="auto"
      lang="nl-BE"
      spellCheck
      disabled={at === null}
      value={row === undefined || row.wiped ? '' : row.text}
      onChange={(event) => write(event.currentTarget.value)}
    />
  )
}
