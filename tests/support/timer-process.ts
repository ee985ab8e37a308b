// A program to be killed while a timer runs: starts it, says so, and beats on.
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { createCore } from '../../assessments/services/core.ts'
import { cheapKey, passphrase } from './core-basics.ts'

const [folder = '', personId = '', pin = '', assignmentId = ''] = process.argv.slice(2)
const core = createCore({ folder, localFolder: join(folder, 'local'), keyCost: cheapKey })
const client = createRouterClient(core.router, { context: core.context('timer') })
await client.desk.open({ path: join(folder, 'test.wakker'), passphrase })
await client.desk.signIn({ personId, pin })
await client.work.timerEvent({ assignmentId, event: 'start' })
process.stdout.write('started\n')
// The heart of the core keeps nothing alive.
setInterval(() => undefined, 1_000)
