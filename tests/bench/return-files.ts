// returnMs, takeInMs, takeInGrowth: the return file of an assessor's day (6 candidates × 3 runs, 600 notes, all
// classified and rated) made and taken in, encrypted and through the contract; and forty of them one after the other.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import type { Client } from '../../assessments/sample/index.ts'
import type { Trx } from '../../assessments/services/context.ts'
import { createCore } from '../../assessments/services/core.ts'
import { putRows } from '../../assessments/services/record/rows.ts'
import { type BigSession, bigSession } from './big-session.ts'
import { median, timed } from './measure.ts'

const pin = '1357'
const day = { candidates: 6, exercises: 3, indicators: 30, notes: 600 }

interface Laptop {
  client: Client
  close(): Promise<void>
}

/** A laptop with a data file of its own, the package accepted, and the whole day judged and submitted. */
async function dayOf(lead: BigSession, personId: string): Promise<Laptop> {
  const folder = mkdtempSync(join(tmpdir(), 'wakker-bench-'))
  const core = createCore({ folder, localFolder: join(folder, 'local'), keyCost: { opsLimit: 1, memLimit: 8192 } })
  const context = core.context('assessor')
  const client: Client = createRouterClient(core.router, { context })
  await client.desk.create({ path: 'eigen', passphrase: 'vijf woorden voor deze meting' })
  const { words } = await client.exchange.key()
  const lock = { kind: 'key' as const, key: words.join(' ') }
  const { file } = await lead.lead.exchange.makePackage({ sessionId: lead.sessionId, personIds: [personId], lock })
  await client.exchange.acceptPackage({ base64: file.base64, code: null, standIn: null, confirmed: false })
  await client.desk.choosePin({ personId, pin })
  const db = context.core.file?.db
  if (db === undefined) throw new Error('no file is open')
  const items = await client.work.list()
  for (const { assignmentId, candidates } of items) {
    const about = candidates.map(({ id }) => id)
    const notes = Array.from({ length: Math.ceil(day.notes / items.length) }, (_, n) => noteOf(assignmentId, about, n))
    await db.transaction().execute((trx) => putRows(trx, 'draft_notes', notes))
    await client.work.seal({ assignmentId })
    const { judging } = await client.work.get({ assignmentId })
    const targets = (judging?.targets ?? []).filter(({ rated }) => rated)
    await db.transaction().execute((trx) => judged(trx, assignmentId, about, notes, targets))
    await client.work.submit({ assignmentId })
  }
  return { client, close: () => core.close() }
}

/** Typed before: what is measured begins when the day is over. */
const noteOf = (assignment_id: string, about: string[], n: number) => ({
  id: crypto.randomUUID(),
  assignment_id,
  ordinal: n + 1,
  at: '2026-11-17T09:00:00.000Z',
  phase: 'Doen',
  kind: 'fact',
  text: `legt de ${n + 1}e doos neer, kijkt om naar de collega en vraagt: wat nu, eerst deze of die daar?`,
  candidate_ids: JSON.stringify(about),
  wiped: 0,
})

async function judged(
  trx: Trx,
  assignment_id: string,
  about: string[],
  notes: { id: string }[],
  targets: { kind: string; id: string }[],
): Promise<void> {
  const links = about.flatMap((candidate_id) =>
    notes.map(({ id }, n) => {
      const target = targets[n % targets.length]
      if (target === undefined) throw new Error('the exercise shows nothing')
      return { assignment_id, note_id: id, candidate_id, target_kind: target.kind, target_id: target.id, sign: 'plus' }
    }),
  )
  const ratings = about.flatMap((candidate_id) =>
    targets.map(({ kind, id }, n) => ({
      assignment_id,
      candidate_id,
      target_kind: kind,
      target_id: id,
      level: (n % 4) + 1,
      no_note_reason: null,
    })),
  )
  await putRows(trx, 'draft_links', links)
  await putRows(trx, 'draft_ratings', ratings)
  await putRows(trx, 'draft_stages', [{ assignment_id, stage: 'rating' }])
}

export async function returnFiles(count: number) {
  const lead = await bigSession({ ...day, assessors: count })
  const { people } = await lead.lead.desk.state()
  const assessors = people.filter(({ roles }) => roles.includes('assessor'))
  const made: number[] = []
  const taken: number[] = []
  const files: string[] = []
  for (const { id } of assessors) {
    const laptop = await dayOf(lead, id)
    const file = { base64: '' }
    made.push(
      await timed(async () => {
        file.base64 = (await laptop.client.exchange.makeReturn({ sessionId: lead.sessionId })).file.base64
      }),
    )
    files.push(file.base64)
    await laptop.close()
  }
  for (const base64 of files) taken.push(await timed(() => lead.lead.exchange.takeIn({ base64, recognise: [] })))
  await lead.close()
  const kilobytes = Buffer.from(files[0] ?? '', 'base64').length / 1000
  const growth = median(taken.slice(-10)) / median(taken.slice(0, 10))
  return { returnMs: median(made), takeInMs: median(taken), growth, kilobytes, taken }
}
