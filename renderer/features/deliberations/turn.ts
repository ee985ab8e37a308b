// Whose turn it is to speak, and in which order the columns stand: as at the table, least experienced first.
import type { AssessorView, TalkParticipant } from '../../../assessments/contract/index.ts'

/** The place of who speaks; one past the last: everyone has spoken. Each competence begins with the first. */
export interface Turn {
  competenceId: string
  place: number
}

export const placeIn = (turn: Turn | null, competenceId: string): number =>
  turn?.competenceId === competenceId ? turn.place : 0

/** The next one; after the last everyone has spoken, and after that it begins anew. */
export const nextPlace = (place: number, speakers: number): number => (place >= speakers ? 0 : place + 1)

export function inSpeakingOrder(
  assessors: readonly AssessorView[],
  participants: readonly TalkParticipant[],
): AssessorView[] {
  const speaks = participants.filter(({ part }) => part === 'speaks').map(({ personId }) => personId)
  const place = ({ personId }: AssessorView) => {
    const at = speaks.indexOf(personId)
    return at === -1 ? speaks.length : at
  }
  return [...assessors].sort((a, b) => place(a) - place(b))
}
