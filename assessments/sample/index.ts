// The sample: a worked session to look around in and throw away. Its story, and the same day told to the end for the demo.
import { closings } from './closings.ts'
import * as day from './day.ts'
import { accept, decide } from './decisions.ts'
import { daysBefore, earlierDay } from './earlier.ts'
import { overleg } from './notes-overleg.ts'
import { rollenspel } from './notes-rollenspel.ts'
import { werkproefFirst } from './notes-werkproef-1.ts'
import { werkproefSecond } from './notes-werkproef-2.ts'
import { playSession } from './play.ts'
import type { Client, Hooks } from './play-base.ts'
import type { Stage } from './play-setup.ts'
import { profileText, withAnchors } from './profile-text.ts'
import type { DayStory, Story } from './story.ts'
import { type StoryClock, storyClock } from './story-clock.ts'

const sampleDay: DayStory = {
  session: day.session,
  hours: day.hours,
  information: day.information,
  programme: day.programme,
  profile: day.profile,
  candidates: day.candidates,
  exercises: day.exercises,
  runs: day.runs,
  conflicts: day.conflicts,
  observations: [...overleg, ...werkproefFirst, ...werkproefSecond, ...rollenspel],
  stops: day.stops,
  decided: day.decided,
  closings,
  decide,
  accept,
}

/** Four candidates decided, one ready for the eindbespreking, one whose gate is closed. */
export const sampleStory: Story = {
  people: day.people,
  pin: day.samplePin,
  source: { fileName: 'voorbeeldkader.txt', bytes: new TextEncoder().encode(profileText()) },
  prepare: withAnchors,
  earlier: earlierDay,
  day: () => sampleDay,
}

/** The same day with nothing left open. */
const { earlier: _earlier, ...dayOnly } = sampleStory
export const wholeStory: Story = {
  ...dayOnly,
  day: () => ({
    ...sampleDay,
    stops: [],
    decided: sampleDay.candidates.map((candidate) => ({ candidate: candidate.code, by: 'greet' })),
  }),
}

export const buildSample = (clientFor: (personKey: string) => Client, hooks: Hooks = {}): Promise<Stage> =>
  playSession(clientFor, sampleStory, hooks)

export type { Client, Hooks } from './play-base.ts'
/** A clock for the sample, which begins with a measurement of months before. */
export const sampleClock = (now: number): StoryClock => storyClock(now, daysBefore)

export { storyClock }
