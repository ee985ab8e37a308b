// A data file as a lead has it on the day they begin to prepare: themselves, and one published framework.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRouterClient } from '@orpc/server'
import type { ShippedLibrary } from '../../assessments/library/build.ts'
import { createCore } from '../../assessments/services/core.ts'
import { type Client, frameworkBody, publishedFramework } from './prepared-file.ts'
import { lead, passphrase } from './start-page.ts'

const profile = fileURLToPath(new URL('../fixtures/opleidingsprofiel.txt', import.meta.url))

interface Contents {
  competences?: number
  /** What else stands in the file before the day begins. */
  more?: (lead: Client, frameworkId: string) => Promise<void>
  /** What ships, as in every new file; without it the file is one from before there was a library. */
  library?: ShippedLibrary
}

/** Nothing is open when it is done; the answer is the file's path. */
export async function fileWithFramework(
  folder: string,
  { competences = 3, more, library }: Contents = {},
): Promise<string> {
  const path = join(folder, 'Gegevens.wakker')
  const core = createCore({
    folder,
    localFolder: join(folder, 'seed'),
    library,
    keyCost: { opsLimit: 1, memLimit: 8 * 1024 * 1024 },
  })
  const client = createRouterClient(core.router, { context: core.context('seed') })
  await client.desk.create({ path, passphrase })
  await client.desk.registerLead(lead)
  const frameworkId = await publishedFramework(client, readFileSync(profile, 'utf8'), frameworkBody(competences))
  await more?.(client, frameworkId)
  await core.close()
  return path
}
