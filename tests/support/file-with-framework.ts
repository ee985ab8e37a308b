// A data file as a lead has it on the day they begin to prepare: themselves, and one published framework.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRouterClient } from '@orpc/server'
import { createCore } from '../../assessments/services/core.ts'
import { type Client, frameworkBody, publishedFramework } from './prepared-file.ts'
import { lead, passphrase } from './start-page.ts'

const profile = fileURLToPath(new URL('../fixtures/opleidingsprofiel.txt', import.meta.url))

/** Nothing is open when it is done; the answer is the file's path. */
export async function fileWithFramework(
  folder: string,
  competences = 3,
  /** What else stands in the file before the day begins. */
  more: (lead: Client, frameworkId: string) => Promise<void> = async () => undefined,
): Promise<string> {
  const path = join(folder, 'Gegevens.wakker')
  const core = createCore({
    folder,
    localFolder: join(folder, 'seed'),
    keyCost: { opsLimit: 1, memLimit: 8 * 1024 * 1024 },
  })
  const client = createRouterClient(core.router, { context: core.context('seed') })
  await client.desk.create({ path, passphrase })
  await client.desk.registerLead(lead)
  await more(client, await publishedFramework(client, readFileSync(profile, 'utf8'), frameworkBody(competences)))
  await core.close()
  return path
}
