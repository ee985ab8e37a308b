// Lines that were half typed when somebody went to another page. They wait in this window's memory; the paper has them too.
import type { NoteKind } from '../../../assessments/contract/index.ts'

export interface HalfLine {
  time: string
  who: string
  text: string
  kind: NoteKind
}
export const emptyLine: HalfLine = { time: '', who: '', text: '', kind: 'fact' }
const halves = new Map<string, HalfLine>()

export const halfLineOf = (code: string): HalfLine => halves.get(code) ?? emptyLine
export const keepHalfLine = (code: string, line: HalfLine): void => {
  halves.set(code, line)
}
