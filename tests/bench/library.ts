// searchMs: search over 50 frameworks of 60 × 6 × 4, the slowest of a list of questions. frameworkOpenMs and
// frameworkSaveMs: a draft of that size as the editor opens it and saves it at every edit; the first search after an edit
// has its new words to put in, so that is measured too.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { createCore } from '../../assessments/services/core.ts'
import { addFramework } from '../../assessments/services/preparation/framework-store.ts'
import { bigFramework } from './big-frameworks.ts'
import { median, timed } from './measure.ts'

const size = { competences: 60, indicators: 6, levels: 4 }
/** Rare and common words, beginnings, several at once, and what stands nowhere. */
const questions = [
  'nauwkeurig',
  'collega',
  'taak',
  'wer',
  'begeleider gereedschap',
  'vraagt uitleg aan een collega',
  'zeppelin',
]

export interface LibraryFigures {
  searchMs: number
  slowest: string
  searchAfterEditMs: number
  frameworkOpenMs: number
  frameworkSaveMs: number
  firstSearchMs: number
}

export async function libraryFigures(times: number, frameworks = 50): Promise<LibraryFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'wakker-bench-'))
  const core = createCore({ folder, localFolder: folder })
  const context = core.context('lead')
  const client = createRouterClient(core.router, { context })
  await client.desk.create({
    path: join(folder, 'bench.wakker'),
    passphrase: 'appel brug fiets kaars molen paard wolk',
  })
  await client.desk.registerLead({ name: 'Lead', pin: '1357' })
  const db = context.core.file?.db
  if (db === undefined) throw new Error('no file is open')
  const row = { revision: 1, scaleChosen: true, changedAt: '2026-01-01T00:00:00.000Z', archivedAt: null, basedOn: null }
  for (let seed = 1; seed < frameworks; seed += 1) {
    const id = crypto.randomUUID()
    const body = bigFramework(seed, size)
    await db.transaction().execute((trx) => addFramework(trx, { ...row, id, status: 'published', version: 1, body }))
  }
  const draft = await client.frameworks.create({ title: 'Ontwerp', code: '' })
  const search = (query: string) => client.library.search({ query })

  let body = bigFramework(frameworks, size)
  let { id, revision } = await client.frameworks.save({ ...draft, body, scaleChosen: true })
  const firstSearchMs = await timed(() => search('samenwerken'))

  const opens: number[] = []
  const saves: number[] = []
  const afterEdit: number[] = []
  for (let edit = 0; edit < times; edit += 1) {
    const competences = body.competences.map((each, index) =>
      index === edit % 60 ? { ...each, title: `Anders ${edit}` } : each,
    )
    body = { ...body, competences }
    opens.push(await timed(() => client.frameworks.get({ id })))
    saves.push(
      await timed(async () => {
        ;({ id, revision } = await client.frameworks.save({ id, revision, body, scaleChosen: true }))
      }),
    )
    afterEdit.push(await timed(() => search('nauwkeurig')))
  }
  const perQuestion = new Map<string, number>()
  for (const question of questions) {
    const spans: number[] = []
    for (let turn = 0; turn < times; turn += 1) spans.push(await timed(() => search(question)))
    perQuestion.set(question, median(spans))
  }
  await core.close()
  const [slowest = '', searchMs = 0] = [...perQuestion].sort(([, one], [, other]) => other - one)[0] ?? []
  return {
    searchMs,
    slowest,
    searchAfterEditMs: median(afterEdit),
    frameworkOpenMs: median(opens),
    frameworkSaveMs: median(saves),
    firstSearchMs,
  }
}
