// Files by somebody who means ill, or by a newer version: signed and whole, with records in them that must not count, or
// that must keep the file out altogether.
import { createHash, createHmac } from 'node:crypto'
import { type DeviceSecrets, sealBundle } from '../../../assessments/bundles/index.ts'
import type { RecordLine } from '../../../assessments/contract/index.ts'
import { canonicalJson } from '../../../assessments/rules/canonical.ts'
import { carryIn, openReturn } from './carry.ts'
import { mustBeRefused } from './carry-steps.ts'
import type { Step } from './history.ts'
import { ids } from './template.ts'
import { pick, remember, type World } from './world.ts'

interface Forged {
  kind: string
  author: string
  about?: Record<string, string>
  content?: unknown
  format?: number
  more?: Record<string, unknown>
}

function lineOf(device: string, sequence: number, previous: string | null, forged: Forged): RecordLine {
  const content = canonicalJson(forged.content ?? {})
  const salt = createHash('sha256').update(`${device} ${sequence} ${content}`).digest('hex').slice(0, 32)
  const commitment = createHmac('sha256', Buffer.from(salt, 'hex')).update(content).digest('hex')
  const header = canonicalJson({
    format: forged.format ?? 1,
    session: ids.session,
    author: forged.author,
    onBehalfOf: null,
    device,
    sequence,
    kind: forged.kind,
    at: '2026-11-17T09:00:00.000Z',
    previous,
    supersedes: null,
    about: forged.about ?? {},
    after: [],
    parts: [{ commitment, subjects: [] }],
    ...forged.more,
  })
  return { header, hash: createHash('sha256').update(header).digest('hex'), parts: [{ part: 0, salt, content }] }
}

const made = (stands: string[]) => ({ stands, aside: [], reason: 'vervalst' })

/** Each by an assessor who may not write it; the last two are of a newer version. */
function forgeries(author: string, someHash: string, assignment: string): Forged[] {
  const candidate = ids.candidate(0)
  return [
    { kind: 'record.settled', author, content: made([someHash]) },
    { kind: 'content.erased', author, about: { candidate } },
    { kind: 'work.reopened', author, about: { assignment }, content: { reason: 'vervalst' } },
    {
      kind: 'gate.opened',
      author,
      about: { candidate },
      content: { early: true, reason: 'vervalst', missing: [] },
      more: { heads: [{ author, device: ids.session, sequence: 1, hash: someHash }] },
    },
    { kind: 'record.settled', author: ids.lead(0), content: made([someHash]) },
    { kind: 'content.erased', author: ids.lead(0), about: { candidate } },
    { kind: 'notes.sealed', author, about: { assignment }, content: { notes: [] } },
    { kind: 'note.translated', author, content: { words: 'later' } },
    { kind: 'notes.sealed', author, about: { assignment }, format: 2, content: { anders: true } },
  ]
}

export async function forge(world: World, step: Step): Promise<void> {
  const lead = pick(world.leads, step.a)
  const laptop = pick(
    world.laptops.filter(({ kind, people }) => kind === 'assessor' && people.length > 0),
    step.b,
  )
  if (lead === undefined || laptop === undefined) return
  const author = laptop.people[0] ?? ''
  const device = world.freshIdentity()
  const hashes = [...world.left.headers.keys()].sort()
  const others = await lead.file.db
    .selectFrom('assignments')
    .select('id')
    .where('person_id', '!=', author)
    .orderBy('id')
    .execute()
  const foreign = pick(others, step.b)?.id ?? ids.run(0)
  const what = step.c % 13
  const all = forgeries(author, pick(hashes, step.b) ?? '0'.repeat(64), foreign)
  const forged = all[what] ?? { kind: 'copy.erased', author, content: { entries: 0, receipts: [] } }
  const lines = [lineOf(device.id, 1, null, forged)]
  if (what === 9) lines.splice(0, 1, lineOf(device.id, 2, 'f'.repeat(64), forged))
  if (what === 10) lines.push(lineOf(laptop.core.device?.id ?? '', 900, 'f'.repeat(64), forged))
  if (what === 11) lines[0]?.parts.splice(0, 1, { part: 0, salt: '0'.repeat(32), content: '{"anders":1}' })
  if (what === 12) lines.splice(0, 1, lineOf(device.id, 1, null, { ...forged, more: { session: ids.framework } }))
  const base64 = await signed(device, author, lead.core.device?.recipient ?? '', lines)
  if (what > 9) return mustBeRefused(world, lead, base64, `forgery ${what}`)
  const given = await openReturn(lead, base64)
  remember(world, lines)
  if (what === 9) for (const { hash } of lines) world.planted.add(hash)
  world.carried.push({ from: 'forger', base64, given })
  await carryIn(lead, { from: 'forger', base64, given })
}

async function signed(device: DeviceSecrets, author: string, recipient: string, records: RecordLine[]) {
  const manifest = {
    wakker: 'return' as const,
    session: ids.session,
    device: { id: device.id, signKey: device.signKey },
    recipient: device.recipient,
    madeAt: '2026-11-17T09:00:00.000Z',
    edition: 1,
    devices: [],
    assessors: [{ id: author, name: 'Iemand', insteadOf: null }],
    progress: [],
    heads: [],
    candidates: [],
  }
  const body = { preparation: null, sealed: [], records }
  const bytes = await sealBundle(manifest, body, device.signSecret, { recipients: [recipient] })
  return Buffer.from(bytes).toString('base64')
}
