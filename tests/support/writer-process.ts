// A program to be killed: works through the contract on a file that is there, and says each thing once it was promised.
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { createCore } from '../../assessments/services/core.ts'
import { cheapKey, passphrase } from './core-basics.ts'

const [folder = '', personId = '', pin = '', assignmentId = '', candidateId = ''] = process.argv.slice(2)
const core = createCore({ folder, localFolder: join(folder, 'local'), keyCost: cheapKey })
const client = createRouterClient(core.router, { context: core.context('writer') })
await client.desk.open({ path: join(folder, 'test.wakker'), passphrase })
await client.desk.signIn({ personId, pin })
for (let i = 0; ; i += 1) {
  const noteId = crypto.randomUUID()
  const text = `notitie ${i} ${'x'.repeat(i % 700)}`
  await client.work.addNote({ assignmentId, noteId, kind: 'fact', text, candidateIds: [candidateId] })
  process.stdout.write(`${noteId}\n`)
  if (i % 10 !== 9) continue
  // Sealing and taking it back writes in the record; a kill may fall in the middle of either.
  await client.work.seal({ assignmentId })
  process.stdout.write('sealed\n')
  await client.work.unseal({ assignmentId })
  process.stdout.write('unsealed\n')
}
