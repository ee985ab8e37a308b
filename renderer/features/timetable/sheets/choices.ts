// For whom a sheet can be made: everybody and everything the timetable of this session speaks of.
import type { SessionDetail, TimetableFor } from '../../../../assessments/contract/index.ts'

export const groups = ['wall', 'candidate', 'assessor', 'room', 'role-player'] as const satisfies TimetableFor['who'][]
export interface SheetChoice {
  key: string
  for: TimetableFor
  /** Of a person or a place; '' for the wall. */
  name: string
}

export const keyOf = ({ who, id }: TimetableFor): string => `${who} ${id ?? ''}`
const choice = (who: TimetableFor['who'], id: string | null, name: string): SheetChoice => ({
  key: keyOf({ who, id }),
  for: { who, id },
  name,
})

export const wallChoice = choice('wall', null, '')
/** An assessor who does not lead has the wall's and their own. */
export const ownChoices = (personId: string, name: string): SheetChoice[] => [
  wallChoice,
  choice('assessor', personId, name),
]

export function choicesOf({ body, people }: Pick<SessionDetail, 'body' | 'people'>): SheetChoice[] {
  const rooms = distinct([...body.timetable.rooms, ...body.runs.map(({ room }) => room)])
  const players = distinct([...body.timetable.rolePlayers, ...body.runs.map(({ rolePlayer }) => rolePlayer)])
  return [
    wallChoice,
    ...body.candidates.map(({ id, code, name }) => choice('candidate', id, `${code} ${name}`)),
    ...body.assessorIds.map((id) => choice('assessor', id, people.find((person) => person.id === id)?.name ?? '')),
    ...rooms.map((room) => choice('room', room, room)),
    ...players.map((player) => choice('role-player', player, player)),
  ]
}

const distinct = (names: readonly string[]): string[] => [...new Set(names.filter((name) => name !== ''))]
