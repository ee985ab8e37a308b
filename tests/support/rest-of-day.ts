// The rest of a day's work, brought into a data file through the contract while no app has it open: everybody submits
// what they still have to do, with a note to everything they rate.
import { dirname, join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { createCore } from '../../assessments/services/core.ts'
import type { Client } from './prepared-file.ts'
import { passphrase } from './start-page.ts'

export interface Worker {
  name: string
  pin: string
  levelFor: (competence: string) => number
}

/** Nothing is open when it is done. Who never signed in before chooses their PIN. */
export async function submitTheRest(path: string, workers: readonly Worker[]): Promise<void> {
  const core = createCore({
    folder: dirname(path),
    localFolder: join(dirname(path), 'local-of-the-rest'),
    keyCost: { opsLimit: 1, memLimit: 8 * 1024 * 1024 },
    log: (error) => console.error(error),
  })
  const clientFor = (channel: string): Client => createRouterClient(core.router, { context: core.context(channel) })
  try {
    const { people } = await clientFor('file').desk.open({ path, passphrase })
    for (const worker of workers) {
      const client = clientFor(worker.name)
      const person = people.find(({ name }) => name === worker.name)
      if (person === undefined) throw new Error(`${worker.name} is not in this file`)
      const who = { personId: person.id, pin: worker.pin }
      await (person.firstTime ? client.desk.choosePin(who) : client.desk.signIn(who))
      for (const { assignmentId, step } of await client.work.list())
        if (step === 'observing') await submit(client, assignmentId, worker)
    }
  } finally {
    await core.close()
  }
}

async function submit({ work }: Client, assignmentId: string, { name, levelFor }: Worker): Promise<void> {
  const { candidates } = await work.get({ assignmentId })
  const notes = candidates.map(({ id }) => ({ candidateId: id, noteId: crypto.randomUUID() as string }))
  for (const { candidateId, noteId } of notes) {
    const text = `doet iets dat ${name} opschrijft`
    await work.addNote({ assignmentId, noteId, kind: 'fact', text, candidateIds: [candidateId] })
  }
  await work.seal({ assignmentId })
  const { judging } = await work.get({ assignmentId })
  const rated = judging?.targets.filter((target) => target.rated) ?? []
  for (const { candidateId, noteId } of notes)
    for (const { kind, id } of rated)
      await work.link({ assignmentId, noteId, candidateId, target: { kind, id }, sign: 'plus' })
  await work.toRating({ assignmentId })
  for (const { id: candidateId } of candidates)
    for (const { kind, id, competence } of rated) {
      const rating = { candidateId, target: { kind, id }, level: levelFor(competence), noNoteReason: null }
      await work.rate({ assignmentId, rating })
    }
  await work.submit({ assignmentId })
}
