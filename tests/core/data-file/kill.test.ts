// Killed at any moment: what was promised is there, nothing is half done, and the chains are whole.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { verifyRecord } from '../../../assessments/services/record/rebuild.ts'
import { passphrase, testCore } from '../../support/core.ts'
import { startedWorld } from '../../support/setup.ts'
import { pin } from '../../support/world.ts'

const program = fileURLToPath(new URL('../../support/writer-process.ts', import.meta.url))

/** Lets the writer work until it has promised `promises` things, then kills it; returns what it promised. */
function killAfter(promises: number, args: string[]): Promise<string[]> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
    const said: string[] = []
    child.stdout.on('data', (text: Buffer) => {
      said.push(...text.toString().split('\n').filter(Boolean))
      if (said.length >= promises) child.kill('SIGKILL')
    })
    child.on('exit', (_code, signal) => {
      if (signal === 'SIGKILL') done(said)
      else failed(new Error('the writer ended by itself'))
    })
  })
}

it('keeps every promised note and whole chains, over six kills', async () => {
  const { core, folder, world } = await startedWorld()
  await core.close()
  const args = [folder, world.people.anna, pin, world.work.anna, world.cara]
  const promised = new Set<string>()
  for (const promises of [3, 11, 12, 13, 29, 47]) {
    for (const id of await killAfter(promises, args)) if (id.length === 36) promised.add(id)
    const again = testCore({ folder })
    const anna = again.client('anna')
    await anna.desk.open({ path: `${folder}/test.wakker`, passphrase })
    await anna.desk.signIn({ personId: world.people.anna, pin })
    const view = await anna.work.get({ assignmentId: world.work.anna })
    const kept = new Set([...view.notes, ...(view.judging?.notes ?? [])].map((n) => n.id))
    for (const id of promised) expect(kept, id).toContain(id)
    const db = again.state.file?.db
    expect(db && (await verifyRecord(db)).faults).toEqual([])
    // Killed between sealing and taking it back: the seal stands, and the next round has nothing to write in.
    if (view.step !== 'observing') break
    await again.core.close()
  }
  expect(promised.size).toBeGreaterThan(0)
}, 120_000)
