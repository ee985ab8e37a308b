// A data file of a coach with two people, as after an intake: nobody measured yet, nothing planned. Made through the
// contract, as people would, before the app under test opens it.
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { createCore } from '../../assessments/services/core.ts'
import { passphrase } from './start-page.ts'

export const coach = { name: 'Leen Claes', pin: '1234' }
export const amina = { code: 'K-03', name: 'Amina Haddad' }
export const youssef = { code: 'K-01', name: 'يوسف العمراني' }

/** @returns the path of the file, closed again */
export async function makeCoachFile(folder: string): Promise<string> {
  const path = join(folder, 'Opvolging.wakker')
  const core = createCore({
    folder,
    localFolder: join(folder, 'local-of-the-maker'),
    keyCost: { opsLimit: 1, memLimit: 8 * 1024 * 1024 },
    log: (error) => console.error(error),
  })
  const client = createRouterClient(core.router, { context: core.context('maker') })
  try {
    await client.desk.create({ path, passphrase })
    await client.desk.registerLead({ name: coach.name, pin: coach.pin })
    const me = (await client.desk.state()).me
    if (me === null) throw new Error('nobody is signed in')
    await client.people.save({ id: me.id, name: coach.name, roles: ['lead', 'coach'] })
    const body = { coachId: me.id, work: 'inpak', wish: 'magazijn', periods: [], nextMeasurementOn: null }
    for (const person of [amina, youssef])
      await client.persons.save({ id: null, revision: 0, body: { ...body, ...person } })
  } finally {
    await core.close()
  }
  return path
}
