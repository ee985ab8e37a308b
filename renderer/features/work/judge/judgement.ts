// Classifying and rating as values: what one change does to them, and what is still open. The core counts the same
// way (its rules are the last word); a test holds the two against each other.
import type {
  EvidenceCount,
  Link,
  Rating,
  SealedNote,
  Sign,
  Target,
  TargetRef,
  WorkView,
} from '../../../../assessments/contract/index.ts'

export type Judging = NonNullable<WorkView['judging']>
export type Edit =
  | { do: 'link'; noteId: string; candidateId: string; target: TargetRef; sign: Sign | null }
  | { do: 'aside'; noteId: string; candidateId: string; aside: boolean }
  | { do: 'rate'; rating: Rating }

export const sameTarget = (one: TargetRef, other: TargetRef): boolean => one.kind === other.kind && one.id === other.id
export const refOf = ({ kind, id }: TargetRef): TargetRef => ({ kind, id })

interface About {
  noteId: string
  candidateId: string
}
const sameAbout = (one: About, other: About) => one.noteId === other.noteId && one.candidateId === other.candidateId

/** A linked note is no longer set aside; a note set aside keeps no links. */
export function applyEdit(judging: Judging, edit: Edit): Judging {
  if (edit.do === 'rate') {
    const { candidateId, target } = edit.rating
    const others = judging.ratings.filter((r) => r.candidateId !== candidateId || !sameTarget(r.target, target))
    return { ...judging, ratings: [...others, edit.rating] }
  }
  const { noteId, candidateId } = edit
  const asides = judging.setAside.filter((one) => !sameAbout(one, edit))
  if (edit.do === 'aside') {
    return {
      ...judging,
      links: edit.aside ? judging.links.filter((one) => !sameAbout(one, edit)) : judging.links,
      setAside: edit.aside ? [...asides, { noteId, candidateId }] : asides,
    }
  }
  const others = judging.links.filter((one) => !sameAbout(one, edit) || !sameTarget(one.target, edit.target))
  if (edit.sign === null) return { ...judging, links: others }
  return {
    ...judging,
    links: [...others, { noteId, candidateId, target: edit.target, sign: edit.sign }],
    setAside: asides,
  }
}

/** sterk → zwak → n.v.t. → none. */
export function nextSign(sign: Sign | null): Sign | null {
  if (sign === null) return 'plus'
  if (sign === 'plus') return 'minus'
  return sign === 'minus' ? 'not-applicable' : null
}

export interface Item extends About {
  note: SealedNote
}
/** Every note once per candidate it is about, candidate by candidate: the order in which they are classified. */
export const itemsOf = (judging: Judging, candidateIds: readonly string[]): Item[] =>
  candidateIds.flatMap((candidateId) =>
    judging.notes
      .filter((note) => note.candidateIds.includes(candidateId))
      .map((note) => ({ note, noteId: note.id, candidateId })),
  )

export const isAside = (judging: Judging, about: About): boolean =>
  judging.setAside.some((one) => sameAbout(one, about))
export const linksOf = (judging: Judging, about: About): Link[] =>
  judging.links.filter((link) => sameAbout(link, about))

export function openItems(judging: Judging, items: readonly Item[]): Item[] {
  const settled = new Set([...judging.links, ...judging.setAside].map((one) => `${one.noteId} ${one.candidateId}`))
  return items.filter((item) => !settled.has(`${item.noteId} ${item.candidateId}`))
}

export interface Evidence {
  note: SealedNote
  sign: Sign
}
export const evidenceOf = (judging: Judging, candidateId: string, target: TargetRef): Evidence[] =>
  judging.links
    .filter((link) => link.candidateId === candidateId && sameTarget(link.target, target))
    .flatMap(({ noteId, sign }) => {
      const note = judging.notes.find(({ id }) => id === noteId)
      return note ? [{ note, sign }] : []
    })

/** What stayed out although there was occasion counts as such, whatever sign it got. */
export function countsOf(evidence: readonly Evidence[]): EvidenceCount {
  const counts: EvidenceCount = { plus: 0, minus: 0, omission: 0, notApplicable: 0 }
  for (const { note, sign } of evidence) {
    if (sign === 'not-applicable') counts.notApplicable += 1
    else if (note.kind === 'omission') counts.omission += 1
    else counts[sign] += 1
  }
  return counts
}

export interface ToRate {
  candidateId: string
  target: Target
}
/** Candidate by candidate, in the order of the framework. */
export const toRate = (judging: Judging): ToRate[] =>
  judging.ratableIds.flatMap((candidateId) =>
    judging.targets.filter(({ rated }) => rated).map((target) => ({ candidateId, target })),
  )

export const ratingOf = (judging: Judging, { candidateId, target }: ToRate): Rating | undefined =>
  judging.ratings.find((rating) => rating.candidateId === candidateId && sameTarget(rating.target, target))

/** A level without any note behind it needs one tap of a reason. */
export function needsReason(judging: Judging, place: ToRate): boolean {
  const rating = ratingOf(judging, place)
  if (rating === undefined || rating.level === null || rating.noNoteReason !== null) return false
  return evidenceOf(judging, place.candidateId, place.target).length === 0
}

export const isOpen = (judging: Judging, place: ToRate): boolean =>
  ratingOf(judging, place) === undefined || needsReason(judging, place)
