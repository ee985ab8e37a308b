// How a line on paper is read when it is typed over: about whom it is. Apart from the screen, so that a test can
// read it.
import { hasPlaces, type NoteFrame, type NoteKind, type PaperForm } from '../../../assessments/contract/index.ts'
import { timeWords } from '../../ui/times/times.ts'
import { dayOf } from '../sessions/days.ts'

export type FormCandidate = PaperForm['candidates'][number]

/** One line, or one box of a form, on its way to the record. */
export interface TypedRow {
  id: string
  day: string
  /** `09:30`, on the clock of the place. */
  at: string
  kind: NoteKind
  text: string
  candidateIds: string[]
  frame: NoteFrame | null
  wiped: boolean
}

export type Who = { ids: string[] } | { wrong: 'whoMissing' | 'whoWrong' | 'whoTwice' }

/** «2», «K-02», «02», «dan», and more than one as «1+3»; «*» is everybody. */
export function readWho(typed: string, candidates: readonly FormCandidate[]): Who {
  const parts = typed
    .split(/[+,&/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length === 0) return { wrong: 'whoMissing' }
  const ids = new Set<string>()
  for (const part of parts) {
    const found = part === '*' ? candidates : oneOf(part, candidates)
    if (found.length === 0) return { wrong: 'whoWrong' }
    if (found.length > 1 && part !== '*') return { wrong: 'whoTwice' }
    for (const { id } of found) ids.add(id)
  }
  return { ids: candidates.map(({ id }) => id).filter((id) => ids.has(id)) }
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl')
const bare = (code: string) => plain(code).replace(/[^\p{L}\p{N}]/gu, '')

/** The first way of reading that fits anybody; what stands on the form before what is guessed from it. */
function oneOf(part: string, candidates: readonly FormCandidate[]): readonly FormCandidate[] {
  const place = /^\d+$/.test(part) && !part.startsWith('0') && hasPlaces(candidates) ? Number(part) : 0
  const typed = bare(part)
  const readings: ((each: FormCandidate, at: number) => boolean)[] = [
    ({ code }) => plain(code) === plain(part),
    (_, at) => at + 1 === place,
    ({ code }) => typed !== '' && bare(code) === typed,
    ({ code }) => /^\d+$/.test(typed) && bare(code).endsWith(typed),
    ({ code }) => typed !== '' && bare(code).startsWith(typed),
    ({ name }) =>
      plain(name)
        .split(/\s+/)
        .some((word) => word.startsWith(plain(part))),
  ]
  for (const fits of readings) {
    const found = candidates.filter(fits)
    if (found.length > 0) return found
  }
  return []
}

/** What was typed over before, as rows; the clock of this computer is the clock on the paper. */
export function rowsOf({ notes }: Pick<PaperForm, 'notes'>): TypedRow[] {
  return notes.map(({ id, at, kind, text, candidateIds, frame, wiped }) => {
    const moment = new Date(at)
    return {
      id,
      day: dayOf(moment),
      at: timeWords(moment.getTime()),
      kind,
      text,
      candidateIds,
      frame,
      wiped,
    }
  })
}

export const sameFrame = (one: NoteFrame | null, other: NoteFrame | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** The row that stands in a box: the first about this candidate. Others in the same box are lines. */
export const rowInBox = (rows: readonly TypedRow[], frame: NoteFrame, candidateId: string): TypedRow | undefined =>
  rows.find((row) => row.candidateIds.includes(candidateId) && sameFrame(row.frame, frame))
