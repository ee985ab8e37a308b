// Files made to break the program: it answers in good time, with a clear code, and its data file stays as it was.
import { describe, expect, it } from 'vitest'
import type { RecordLine } from '../../../assessments/contract/index.ts'
import { canonicalJson } from '../../../assessments/rules/canonical.ts'
import { hashing } from '../../../assessments/services/record/hashing.ts'
import { rebuildProjections } from '../../../assessments/services/record/rebuild.ts'
import { failureCodeOf } from '../../support/core.ts'
import { changed, following, type Opened } from '../../support/crafted.ts'
import { dbOf } from '../../support/forged.ts'
import { bringBack, laptopOf } from '../../support/laptops.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge } from '../../support/world.ts'

async function returned() {
  const lead = await startedWorld()
  const { world } = lead
  const anna = await laptopOf(lead, 'anna')
  await judge(anna.client, world, world.work.anna, world.cara, { note: 'een notitie', level: 4 })
  const { base64 } = (await anna.client.exchange.makeReturn({ sessionId: world.sessionId })).file
  /** How it ends; the preview says the same. */
  const send = async (change: (opened: Opened) => Opened) => {
    const file = await changed(base64, { reader: lead, signer: anna }, change)
    const code = await failureCodeOf(lead.clients.lead.exchange.takeIn({ base64: file, recognise: [] }))
    expect(await failureCodeOf(lead.clients.lead.exchange.read({ base64: file, code: null }))).toBe(code)
    return code
  }
  const records = async () => (await dbOf(lead).selectFrom('records').select('hash').execute()).length
  return { lead, world, anna, send, records }
}
const adding =
  (make: (last: RecordLine) => RecordLine[]) =>
  ({ manifest, body }: Opened) => {
    const last = body.records.at(-1)
    if (last === undefined) throw new Error('nothing')
    return { manifest, body: { ...body, records: [...body.records, ...make(last)] } }
  }

describe('an entry that cannot be', () => {
  it('is refused with the whole file: nothing of it lies in wait', async () => {
    const { world, send, records } = await returned()
    const before = await records()
    const about = { assignment: world.work.anna }
    const cases: [string, (last: RecordLine) => RecordLine[]][] = [
      ['a seal about nothing', (last) => [following(last, { kind: 'notes.sealed', about: {} }, { notes: [] })]],
      ['a judgement that is none', (last) => [following(last, { kind: 'work.submitted', about }, { ratings: 'hoog' })]],
      ['a sequence below one', (last) => [following(last, { sequence: -3 })]],
      ['a sequence no number can hold', (last) => [following(last, { sequence: 9007199254740992 })]],
      ['half a sequence', (last) => [following(last, { sequence: 3.5 })]],
      ['a header without author', (last) => [following(last, { author: undefined })]],
      ['a header two thousand lists deep', (last) => [following(last, { kind: 'mood.sensed', mood: nested(2_000) })]],
      ['a content that is no JSON', (last) => [withContent(following(last, { kind: 'note.late', about }), '[[[')]],
      ['five thousand late notes', (last) => lateNotes(last, world.work.anna, 5_000)],
    ]
    for (const [what, make] of cases) expect([what, await send(adding(make))]).toEqual([what, 'BUNDLE_DAMAGED'])
    expect(await records()).toBe(before)
  }, 60_000)

  it('with a key that stands twice, or `__proto__`, is not read one way here and another way there', async () => {
    const { send, records } = await returned()
    const before = await records()
    const twice = adding((last) => {
      const good = following(last, { kind: 'later.kind' })
      return [rehashed(good.header.replace('"previous":', '"previous":null,"previous":'), good)]
    })
    expect(await send(twice)).toBe('BUNDLE_DAMAGED')
    expect(await records()).toBe(before)
    const proto = adding((last) => {
      const good = following(last, { kind: 'later.kind' })
      return [rehashed(good.header.replace('{', '{"__proto__":{"author":"x","kind":"gate.opened"},'), good)]
    })
    expect(await send(proto)).toBe('none')
  })

  it('brought twice in one file is one entry', async () => {
    const { send, records } = await returned()
    expect(
      await send(({ manifest, body }) => ({
        manifest,
        body: { ...body, records: [...body.records, ...body.records] },
      })),
    ).toBe('none')
    expect(await records()).toBe(3)
  })
})

describe('a file that is too much', () => {
  it('of entries of a newer version is kept, in good time', async () => {
    const { lead, world, send } = await returned()
    const started = performance.now()
    const many = adding((last) => {
      const lines = [last]
      for (let i = 0; i < 3_000; i += 1) lines.push(following(lines.at(-1) ?? last, { kind: 'mood.sensed', about: {} }))
      return lines.slice(1)
    })
    expect(await send(many)).toBe('none')
    expect(performance.now() - started).toBeLessThan(20_000)
    const { held } = await lead.clients.lead.exchange.board({ sessionId: world.sessionId })
    expect(held).toMatchObject([{ reason: 'later', entries: 3_000 }])
  }, 60_000)
})

describe('names and texts of any kind', () => {
  it('travel there and back as they were written', async () => {
    const lead = await startedWorld()
    const { world } = lead
    const odd = `${'Ž'.repeat(150)} 👩‍👩‍👧 \u202eomgekeerd ‮ K' "; drop table--`
    const { revision, body } = await lead.clients.lead.sessions.get({ id: world.sessionId })
    const candidates = body.candidates.map((each) => ({ ...each, name: odd }))
    await lead.clients.lead.sessions.save({ id: world.sessionId, revision, body: { ...body, candidates } })
    const anna = await laptopOf(lead, 'anna')
    expect((await anna.client.work.list())[0]?.candidates[0]?.name).toBe(odd)
    const text = `\u0000 ${'ß'.repeat(9_000)} \ud800 {"a":[1]}`
    await judge(anna.client, world, world.work.anna, world.cara, { note: text, level: 1 })
    await bringBack(lead, anna.client)
    const db = dbOf(lead)
    await db.transaction().execute(rebuildProjections)
    const rows = await db.selectFrom('sealed_notes').select('text').execute()
    expect(rows.map((row) => row.text.length)).toEqual([text.trim().length])
  })
})

function lateNotes(last: RecordLine, assignment: string, count: number): RecordLine[] {
  const lines = [last]
  for (let i = 0; i < count; i += 1) {
    const id = crypto.randomUUID()
    const note = { id, at: '2026-11-17T09:00:00Z', phase: '', kind: 'fact', text: 'x', candidateIds: [], ordinal: i }
    lines.push(following(lines.at(-1) ?? last, { kind: 'note.late', about: { assignment } }, { note }))
  }
  return lines.slice(1)
}

function nested(depth: number): unknown {
  let value: unknown = 'rustig'
  for (let i = 0; i < depth; i += 1) value = [value]
  return value
}

/** The same header, with a commitment to another content. */
function withContent(line: RecordLine, content: string): RecordLine {
  const [part] = line.parts
  if (part === undefined) throw new Error('no part')
  const header = {
    ...JSON.parse(line.header),
    parts: [{ commitment: hashing.commit(part.salt, content), subjects: [] }],
  }
  return { ...rehashed(canonicalJson(header), line), parts: [{ ...part, content }] }
}

function rehashed(header: string, line: RecordLine): RecordLine {
  return { ...line, header, hash: hashing.sha256(header) }
}
