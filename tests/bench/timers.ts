// driftMsPerHour: what a running timer answers, beside the high-resolution clock of the process, over a real span with its
// beats going on. timerBackRatio: opening the file, signing in and having the list and the timer on the screen, right after
// a kill in the middle of a run, beside the same file without a timer.
import { cpSync } from 'node:fs'
import { createRouterClient } from '@orpc/server'
import type { Client } from '../../assessments/sample/index.ts'
import { createCore } from '../../assessments/services/core.ts'
import { bigSession } from './big-session.ts'
import { compare, timed } from './measure.ts'

const size = { candidates: 6, assessors: 3, exercises: 3, indicators: 6 }
const pin = '1357'
const passphrase = 'vijf woorden voor deze meting'
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))
const hrMs = () => Number(process.hrtime.bigint()) / 1e6

interface Bounds {
  least: number
  most: number
}

/**
 * Between which bounds the timer runs ahead of the clock of the process: it is read somewhere between asking and having
 * the answer, and of many answers the narrowest bounds count.
 */
async function aheadOf(read: () => Promise<number>, times: number): Promise<Bounds> {
  const bounds = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY }
  for (let i = 0; i < times; i += 1) {
    const asked = hrMs()
    const elapsed = await read()
    const answered = hrMs()
    bounds.least = Math.max(bounds.least, elapsed - answered)
    bounds.most = Math.min(bounds.most, elapsed - asked)
  }
  return bounds
}

/** @param seconds of the span; the rest of an hour is reckoned from it */
export async function timerDrift(seconds: number): Promise<number> {
  const big = await bigSession(size)
  const [assessor] = big.assessors
  const [item] = (await assessor?.work.list()) ?? []
  if (assessor === undefined || item === undefined) throw new Error('nobody observes')
  const about = { assignmentId: item.assignmentId }
  await assessor.work.timerEvent({ ...about, event: 'start' })
  const read = async () => {
    const { totalRemainingMs, phases } = await assessor.work.timer(about)
    return phases.reduce((sum, phase) => sum + phase.ms, 0) - totalRemainingMs
  }
  await aheadOf(read, 100)
  const first = await aheadOf(read, 300)
  const began = hrMs()
  await pause(seconds * 1_000)
  const last = await aheadOf(read, 300)
  const span = hrMs() - began
  await big.close()
  const drift = (last.least + last.most - first.least - first.most) / 2
  return Math.abs(drift) * (3_600_000 / span)
}

export async function timerBack(times: number) {
  const big = await bigSession({ ...size, realKey: true })
  const { folder, localFolder, file } = big.state
  const path = file?.path ?? ''
  const { people } = await big.lead.desk.state()
  const [assessor] = big.assessors
  const [item] = (await assessor?.work.list()) ?? []
  const personId = people.find(({ name }) => name === 'Beoordelaar 1')?.id
  if (assessor === undefined || item === undefined || personId === undefined) throw new Error('nobody observes')
  const assignmentId = item.assignmentId
  await big.close()
  const without = `${folder}-zonder`
  cpSync(folder, without, { recursive: true })

  const start = async (at: string, work: (client: Client) => Promise<void>) => {
    const core = createCore({ folder: at, localFolder: localFolder.replace(folder, at) })
    const client = createRouterClient(core.router, { context: core.context('assessor') })
    const ms = await timed(async () => {
      await client.desk.open({ path: path.replace(folder, at), passphrase })
      await client.desk.signIn({ personId, pin })
      await work(client)
    })
    await core.close()
    return ms
  }
  const look = (status: string) => async (client: Client) => {
    await client.work.list()
    const timer = await client.work.timer({ assignmentId })
    if (timer.status !== status) throw new Error(`the timer is ${timer.status}, not ${status}`)
  }
  await start(folder, async (client) => {
    await client.work.timerEvent({ assignmentId, event: 'start' })
    // Let go of in the middle of a run, a beat after the last.
    await pause(1_500)
  })
  return compare(
    times,
    () => start(folder, look('running')),
    () => start(without, look('not-started')),
  )
}
