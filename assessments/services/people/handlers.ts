// The procedures around people. The PIN itself is theirs: the lead can only take it away.
import type { Person, StaffRole } from '../../contract/index.ts'
import { failure } from '../failures.ts'
import { guarded } from '../guard.ts'
import { appendRecord } from '../record/append.ts'
import {
  addPerson,
  allPeople,
  changePerson,
  dropPerson,
  dropPin,
  hasConflicts,
  hasTypedOver,
  hasWrittenInRecord,
  isNamedInRecord,
  putExperience,
  sessionsLedHere,
} from './store.ts'

export const people = {
  list: guarded.people.list.handler(({ context }) => allPeople(context.db)),

  save: guarded.people.save.handler(({ context, input }) =>
    context.write(async (trx) => {
      const roles = [...new Set(input.roles)]
      if (input.id === null) {
        const id = crypto.randomUUID()
        await addPerson(trx, id, input.name, roles)
        await putExperience(trx, id, input)
        return { id }
      }
      const id = knownIn(await allPeople(trx), input.id, roles).id
      await changePerson(trx, id, input.name, roles)
      await putExperience(trx, id, input)
      return { id }
    }),
  ),

  remove: guarded.people.remove.handler(({ context, input }) =>
    context.write(async (trx) => {
      const { id, inSessions } = knownIn(await allPeople(trx), input.id, [])
      const named =
        (await hasWrittenInRecord(trx, id)) || (await hasTypedOver(trx, id)) || (await isNamedInRecord(trx, id))
      const bound = inSessions > 0 || named || (await hasConflicts(trx, id))
      if (bound) throw failure('IN_USE')
      await dropPerson(trx, id)
      return {}
    }),
  ),

  resetPin: guarded.people.resetPin.handler(({ context, input }) =>
    context.write(async (trx) => {
      const known = await allPeople(trx)
      if (known.every(({ id }) => id !== input.id)) throw failure('NOT_FOUND')
      await dropPin(trx, input.id)
      for (const sessionId of await sessionsLedHere(trx, input.id)) {
        await appendRecord(trx, context.core, {
          sessionId,
          authorId: context.actor.personId,
          kind: 'pin.reset',
          about: { person: input.id },
          parts: [],
        })
      }
      return {}
    }),
  ),
}

/** The person, after making sure that somebody stays who leads once they have these roles. */
function knownIn(all: Person[], id: string, roles: StaffRole[]): Person {
  const person = all.find((each) => each.id === id)
  if (person === undefined) throw failure('NOT_FOUND')
  const leads = all.filter((each) => each.roles.includes('lead'))
  if (!roles.includes('lead') && leads.length === 1 && leads[0]?.id === id) throw failure('LAST_LEAD')
  return person
}
