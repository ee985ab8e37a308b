// reportMs: one document with a chart, from click to bytes. reports100Ratio: a batch of a hundred of them beside a hundred
// times one, with what the process grew meanwhile. Beside both: docx's own least document that says as much.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { Document, Packer, Paragraph } from 'docx'
import type { ComposedDocument } from '../../assessments/contract/index.ts'
import { samplePin } from '../../assessments/sample/day.ts'
import { composeItem } from '../../assessments/services/batches/compose-item.ts'
import { type Item, itemsOf } from '../../assessments/services/batches/items.ts'
import { runBatch, type Work } from '../../assessments/services/batches/run.ts'
import { createCore } from '../../assessments/services/core.ts'
import { median, timed } from './measure.ts'

export interface DocumentFigures {
  reportMs: number
  bareMs: number
  reports100Ratio: number
  reports100Ms: number
  /** The last twenty of the hundred beside the second twenty: what is kept of each document would show here. */
  grownMegabytes: number
}

export async function documentFigures(times: number): Promise<DocumentFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'wakker-bench-'))
  const core = createCore({ folder, localFolder: folder })
  const context = core.context('lead')
  const client = createRouterClient(core.router, { context })
  const { people } = await client.desk.openSample()
  const lead = people.find((person) => person.roles.includes('lead'))
  await client.desk.signIn({ personId: lead?.id ?? '', pin: samplePin })
  const done = (await client.deliberations.list({ sessionId: null })).find((each) => each.decided === each.toDecide)
  const file = context.core.file
  if (done === undefined || lead === undefined || file === null) throw new Error('the sample has nobody decided')
  const { sessionId } = done
  const settings = { recipient: '', jobProfileId: null, competenceIds: [], mentionAdapted: false }
  const about = { personId: null, sessionId, candidateId: done.candidate.id, planId: null }
  const { id } = await client.documents.begin({ kind: 'coach', ...about, settings })
  const { document } = await client.documents.get({ id })
  const one = await medianOf(times, () => client.documents.make({ id, templateId: null, names: false }))
  const bare = await medianOf(times, () => bareDocument(document))

  const actor = { personId: lead.id, roles: lead.roles }
  const own = (await itemsOf(file.db, actor, { sessionId, kinds: ['coach'] })).filter(
    ({ candidateId }) => candidateId === done.candidate.id,
  )
  const work = (count: number): Work => ({
    ...{ id: randomUUID(), sessionId, personId: lead.id, folder: mkdtempSync(join(folder, 'batch-')) },
    ...{ names: false, jobProfileId: null, template: null, state: 'running', cancelled: false, taken: new Set() },
    items: Array.from({ length: count }, () => own.map((item) => ({ ...item }))).flat(),
  })
  const rss: number[] = []
  const compose = (item: Item) => {
    rss.push(process.memoryUsage.rss())
    return composeItem(file.db, context.core, actor, item, null)
  }
  const means = { maker: context.core.documentMaker, compose, goesOn: () => true, log: console.error }
  // The threads are warm, as they are after the first documents of a session.
  await runBatch(work(6), means)
  rss.length = 0
  const hundred = work(100)
  const reports100Ms = await timed(() => runBatch(hundred, means))
  if (hundred.items.some(({ state }) => state !== 'done')) throw new Error('not all hundred were made')
  await core.close()
  rmSync(folder, { recursive: true, force: true })
  return {
    reportMs: one,
    bareMs: bare,
    reports100Ratio: reports100Ms / (100 * one),
    reports100Ms,
    grownMegabytes: (median(rss.slice(80)) - median(rss.slice(20, 40))) / 1_000_000,
  }
}

async function medianOf(times: number, work: () => Promise<unknown>): Promise<number> {
  const spans: number[] = []
  for (let i = 0; i < times + 2; i += 1) {
    const span = await timed(work)
    if (i >= 2) spans.push(span)
  }
  return median(spans)
}

const bareDocument = ({ blocks }: ComposedDocument): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({ sections: [{ children: blocks.flatMap(wordsOf).map((text) => new Paragraph(text)) }] }),
  )

function wordsOf(block: ComposedDocument['blocks'][number]): string[] {
  switch (block.type) {
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flatMap((row) => row.map(({ text }) => text))]
    case 'chart':
      return [block.caption, ...block.rows.map(({ label, words }) => `${label}: ${words}`)]
    default:
      return [block.text]
  }
}
