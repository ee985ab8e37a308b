// How the talk is to be held, while somebody still arranges it: the core's proposal with what was changed by hand.
import type { TalkPart, TalkParticipant, TalkPlan } from '../../../../assessments/contract/index.ts'

export type People = readonly TalkParticipant[]

export const speakersOf = (people: People): TalkParticipant[] => people.filter(({ part }) => part === 'speaks')
export const listenersOf = (people: People): TalkParticipant[] => people.filter(({ part }) => part === 'listens')

/** The speaker at `from` at the place of the one at `to`; the listeners stay behind them. */
export function speakerMoved(people: People, from: number, to: number): TalkParticipant[] {
  const speakers = speakersOf(people)
  const [one] = speakers.splice(from, 1)
  if (one === undefined || to < 0 || to > speakers.length) return [...people]
  speakers.splice(to, 0, one)
  return [...speakers, ...listenersOf(people)]
}

/** To the end of the other list. Whoever did not rate has nothing to tell and stays a listener. */
export function withPart(people: People, personId: string, part: TalkPart): TalkParticipant[] {
  const one = people.find((person) => person.personId === personId)
  if (one === undefined || one.part === part || (part === 'speaks' && !one.rated)) return [...people]
  const rest = people.filter((person) => person.personId !== personId)
  return [...speakersOf(rest), { ...one, part }, ...listenersOf(rest)].sort(
    (a, b) => Number(a.part === 'listens') - Number(b.part === 'listens'),
  )
}

export const withListener = (people: People, { personId, name }: { personId: string; name: string }) =>
  people.some((person) => person.personId === personId)
    ? [...people]
    : [...people, { personId, name, part: 'listens' as const, rated: false, sessions: 0 }]

export const withoutListener = (people: People, personId: string): TalkParticipant[] =>
  people.filter((person) => person.personId !== personId)

/** What was arranged by hand, with whoever may join the table since; who may not be there any more is out. */
export function arranged(changed: People | null, proposed: People, staff: readonly { personId: string }[]) {
  if (changed === null) return [...proposed]
  const may = new Set([...staff, ...proposed].map(({ personId }) => personId))
  const known = new Set(changed.map(({ personId }) => personId))
  const kept = changed.filter(({ personId }) => may.has(personId))
  const joined = proposed.filter(({ personId }) => !known.has(personId))
  return [...speakersOf([...kept, ...joined]), ...listenersOf([...kept, ...joined])]
}

/** Nobody speaks after somebody with more experience. */
export function isJuniorFirst(people: People): boolean {
  const sessions = speakersOf(people).map((person) => person.sessions)
  return sessions.every((count, index) => index === 0 || (sessions[index - 1] ?? 0) <= count)
}

/** The speakers anew from least to most experienced; who has as much stays where they were. */
export const juniorFirst = (people: People): TalkParticipant[] => [
  ...speakersOf(people).sort((a, b) => a.sessions - b.sessions),
  ...listenersOf(people),
]

/** null: not a number of minutes the talk can be planned for. */
export function minutesOf(typed: string): number | null {
  const minutes = /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : 0
  return minutes >= 1 && minutes <= 240 ? minutes : null
}

export const planOf = (moderatorId: string, people: People, minutes: number): TalkPlan => ({
  moderatorId,
  minutes,
  participants: people.map(({ personId, part }) => ({ personId, part })),
})

/** Of those who still have work to submit, whoever may not be at the table: they are not among the staff that may. */
export const leftOut = (missing: readonly string[], staff: readonly { name: string }[]): string[] =>
  [...new Set(missing)].filter((name) => !staff.some((person) => person.name === name))
