// Somebody who knows the candidate's daily work has answered everything.
import type { Client } from './core.ts'

export async function answerAll(client: Client, id: string, example: string): Promise<void> {
  const { targets } = await client.informants.get({ id })
  for (const { kind, id: targetId } of targets) {
    await client.informants.saveExample({ id, target: { kind, id: targetId }, example })
  }
  await client.informants.toFrequencies({ id, on: true })
  for (const { kind, id: targetId } of targets) {
    await client.informants.saveFrequency({ id, target: { kind, id: targetId }, often: 'often' })
  }
  await client.informants.submit({ id })
}
