// The reference notes that ship: terms, laws and schemes in own words, each with the year of its source. What is law may
// have changed since; nothing in the program depends on it, and everybody may correct their copy.
import { madeId } from '../../bundles/made-id.ts'
import { ReferenceNoteBody } from '../../contract/index.ts'
import { lawsAndSchemes } from './laws.ts'
import type { NoteText } from './model.ts'
import { terms } from './terms.ts'

export const shippedNotes: readonly { id: string; body: ReferenceNoteBody }[] = [...terms, ...lawsAndSchemes].map(
  ({ code, ...note }: NoteText) => ({
    id: madeId(`reference note ${code}`),
    body: ReferenceNoteBody.parse({ ...note, checkedOn: null }),
  }),
)
