// What is due over all people of one coach, or of everybody. Somebody without a coach shows under everybody only.
import type { DueItem } from '../../contract/index.ts'
import { daysAfter } from '../../rules/plans/days.ts'
import { dueOf } from '../../rules/plans/due.ts'
import { localDay } from '../clock.ts'
import type { Actor, CoreState, Reading } from '../context.ts'
import { guarded } from '../guard.ts'
import { calendarFile } from './calendar.ts'
import { dueFacts } from './facts.ts'

/** A calendar looks this far ahead. */
const calendarDays = 366

async function dueItems(db: Reading, core: CoreState, actor: Actor, coachId: string | null, days: number) {
  const today = localDay(core.clock.wall())
  const until = daysAfter(today, days - 1)
  const people = (await dueFacts(db, actor)).filter((facts) => coachId === null || facts.coachId === coachId)
  const items = people
    .flatMap((facts) =>
      dueOf(facts, today, until).map((due): DueItem => ({ ...due, person: facts.person, late: due.on < today })),
    )
    .toSorted(inOrder)
  return { today, until, items }
}

/** By day and hour, so what is late comes first; then by name, never by how well somebody does. */
function inOrder(a: DueItem, b: DueItem): number {
  const byDay = a.on.localeCompare(b.on)
  if (byDay !== 0) return byDay
  // What has an hour comes before what is of the whole day.
  const byHour = (a.at === '' ? '99' : a.at).localeCompare(b.at === '' ? '99' : b.at)
  return byHour || a.person.name.localeCompare(b.person.name, 'nl') || a.person.id.localeCompare(b.person.id)
}

export const followUp = {
  due: guarded.followUp.due.handler(({ context, input }) =>
    dueItems(context.db, context.core, context.actor, input.coachId, input.days),
  ),

  calendar: guarded.followUp.calendar.handler(async ({ context, input }) => {
    const { items } = await dueItems(context.db, context.core, context.actor, input.coachId, calendarDays)
    return calendarFile(items, { names: input.names, madeAt: context.core.clock.wall() })
  }),
}
