// A short hand for notes and ratings, so that the files with the story read like an assessor's own sheet:
// `fact('K-01', '1.1+ 2.1-', '…')` and `'1.1:3 1.2:- 1.3:2/stayed-out'`.
import { NoNoteReason } from '../contract/index.ts'
import type { LinkStory, NoteStory, RatingStory } from './story.ts'

const signs = { '+': 'plus', '-': 'minus', o: 'not-applicable' } as const
const words = (line: string) => line.split(' ').filter((word) => word !== '')

/** `1.1+ 3-` → indicator 1.1 with plus, competence 3 with minus; `o` is n.v.t.; an empty line: set aside. */
export function links(line: string): LinkStory[] {
  return words(line).map((word) => {
    const found = /^([\w.]+?)([+\-o])$/.exec(word)
    const ref = found?.[1]
    const sign = found?.[2]
    if (ref === undefined || (sign !== '+' && sign !== '-' && sign !== 'o')) throw new Error(`no link: ${word}`)
    return { ref, sign: signs[sign] }
  })
}

/** `1.1:3` a level, `1.2:-` no opportunity, `1.3:2/stayed-out` a level without a note, with the reason. */
export function ratings(line: string): RatingStory[] {
  return words(line).map((word) => {
    const found = /^([\w.]+):([1-7]|-)(?:\/([a-z-]+))?$/.exec(word)
    const ref = found?.[1]
    if (ref === undefined) throw new Error(`no rating: ${word}`)
    const reason = found?.[3]
    return {
      ref,
      level: found?.[2] === '-' ? null : Number(found?.[2]),
      noNoteReason: reason === undefined ? null : NoNoteReason.parse(reason),
    }
  })
}

type About = Record<string, string>
type Write = {
  (candidate: string, line: string, text: string): NoteStory
  /** One note about several candidates. */
  (about: About, text: string): NoteStory
}
const writer = (kind: NoteStory['kind']): Write => {
  return (about: string | About, second: string, third?: string) => {
    const lines = typeof about === 'string' ? { [about]: second } : about
    return {
      kind,
      text: third ?? second,
      about: Object.fromEntries(Object.entries(lines).map(([code, line]) => [code, links(line)])),
      late: false,
    }
  }
}
export const fact = writer('fact')
export const quote = writer('quote')
export const omission = writer('omission')
export const late = (note: NoteStory): NoteStory => ({ ...note, late: true })
