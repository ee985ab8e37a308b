// How a reference note is written down; its id is made from the code.
import type { ReferenceNoteBody } from '../../contract/index.ts'

export interface NoteText {
  code: string
  kind: ReferenceNoteBody['kind']
  title: string
  text: string
  /** With the year. */
  source: string
}

export const guide2014 = 'Gids doorstroom sociale economie, opgemaakt in 2014.'
export const guide2022 = 'GE-START | EN-AVANT, eindrapport van een leertraject met EVC, 2022.'
