// sessionReportMs: one Word report of a decided candidate of the sample, through the contract, from click to bytes.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { samplePin } from '../../assessments/sample/day.ts'
import { createCore } from '../../assessments/services/core.ts'
import { median, timed } from './measure.ts'

export async function reportMs(times: number): Promise<{ ms: number; kilobytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'wakker-bench-'))
  const core = createCore({ folder, localFolder: folder })
  const client = createRouterClient(core.router, { context: core.context('lead') })
  const { people } = await client.desk.openSample()
  const lead = people.find((person) => person.roles.includes('lead'))
  await client.desk.signIn({ personId: lead?.id ?? '', pin: samplePin })
  const list = await client.deliberations.list({ sessionId: null })
  const done = list.find((item) => item.decided === item.toDecide)
  if (done === undefined) throw new Error('the sample has nobody decided')
  const about = { sessionId: done.sessionId, candidateId: done.candidate.id, jobProfileId: null }
  const spans: number[] = []
  let bytes = 0
  for (let i = 0; i < times + 2; i += 1) {
    const span = await timed(async () => {
      bytes = Buffer.from((await client.reports.make(about)).base64, 'base64').length
    })
    if (i >= 2) spans.push(span)
  }
  await core.close()
  return { ms: median(spans), kilobytes: bytes / 1000 }
}
