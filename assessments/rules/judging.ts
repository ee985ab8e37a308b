// What still stands between an assessor and the next seam. Source: domain.md, «WAKKER, enforced», steps 3 to 5.
import type { EvidenceCount, Link, NoteKind, Rating, TargetRef } from '../contract/index.ts'

const sameTarget = (a: TargetRef, b: TargetRef) => a.kind === b.kind && a.id === b.id

/** Notes, per candidate they are about, that are neither linked nor set aside. */
export function missingClassifications(
  notes: readonly { id: string; candidateIds: readonly string[] }[],
  links: readonly Link[],
  setAside: readonly { noteId: string; candidateId: string }[],
): { noteId: string; candidateId: string }[] {
  const settled = new Set([...links, ...setAside].map((x) => `${x.noteId} ${x.candidateId}`))
  return notes.flatMap((note) =>
    note.candidateIds
      .filter((candidateId) => !settled.has(`${note.id} ${candidateId}`))
      .map((candidateId) => ({ noteId: note.id, candidateId })),
  )
}

/** Candidate × target without a level and without «geen gelegenheid». */
export function missingRatings(
  candidateIds: readonly string[],
  targets: readonly TargetRef[],
  ratings: readonly Rating[],
): { candidateId: string; target: TargetRef }[] {
  return candidateIds.flatMap((candidateId) =>
    targets
      .filter((target) => !ratings.some((r) => r.candidateId === candidateId && sameTarget(r.target, target)))
      .map((target) => ({ candidateId, target })),
  )
}

/** Levels without any note behind them and without the one-tap reason. */
export function missingReasons(ratings: readonly Rating[], links: readonly Link[]): Rating[] {
  return ratings.filter(
    (rating) =>
      rating.level !== null &&
      rating.noNoteReason === null &&
      !links.some((link) => link.candidateId === rating.candidateId && sameTarget(link.target, rating.target)),
  )
}

/** An omission is counted as such: behaviour that stayed out although there was occasion is a fact of its own. */
export function countEvidence(evidence: readonly { kind: NoteKind; sign: Link['sign'] }[]): EvidenceCount {
  const counts: EvidenceCount = { plus: 0, minus: 0, omission: 0, notApplicable: 0 }
  for (const { kind, sign } of evidence) {
    if (sign === 'not-applicable') counts.notApplicable += 1
    else if (kind === 'omission') counts.omission += 1
    else counts[sign] += 1
  }
  return counts
}
