// The procedures of persons over the years.
import type { StaffRole } from '../../contract/index.ts'
import { guarded } from '../guard.ts'
import { allPeople } from '../people/store.ts'
import { erasePerson } from './erasing.ts'
import { joinPersons, savePerson, splitPerson } from './keeping.ts'
import { personPage } from './page.ts'
import { personList } from './summaries.ts'

const nothing = {}
const canCoach: readonly StaffRole[] = ['lead', 'coach']

export const persons = {
  list: guarded.persons.list.handler(({ context: { db, actor } }) => personList(db, actor)),
  page: guarded.persons.page.handler(({ context: { db, core, actor }, input }) =>
    personPage(db, core, actor, input.id),
  ),
  save: guarded.persons.save.handler(({ context: { core, actor, write }, input }) =>
    write((trx) => savePerson(trx, core, actor, input)),
  ),
  join: guarded.persons.join.handler(({ context: { core, actor, write }, input }) =>
    write(async (trx) => {
      await joinPersons(trx, core, actor, input)
      return nothing
    }),
  ),
  split: guarded.persons.split.handler(({ context: { core, actor, write }, input }) =>
    write(async (trx) => {
      await splitPerson(trx, core, actor, input)
      return nothing
    }),
  ),
  erase: guarded.persons.erase.handler(({ context: { core, actor, write }, input }) =>
    write(async (trx) => {
      await erasePerson(trx, core, actor, input)
      return nothing
    }),
  ),
  coaches: guarded.persons.coaches.handler(async ({ context: { db } }) =>
    (await allPeople(db))
      .filter(({ roles }) => roles.some((role) => canCoach.includes(role)))
      .map(({ id, name }) => ({ id, name })),
  ),
}
