// The plain text of a bundle, without the age layer: every line is as it was signed, or nothing of it is read.
import fc from 'fast-check'
import sodium from 'libsodium-wrappers-sumo'
import { beforeAll, describe, expect, it } from 'vitest'
import { type DeviceSecrets, frame, makeDevice, readFrame, vouch } from '../../../assessments/bundles/index.ts'
import { bundleFormat } from '../../../assessments/contract/index.ts'
import { canonicalJson } from '../../../assessments/rules/canonical.ts'
import { chain, drafts, failureOf, numbered, preparation, recordLine, sha256Hex } from '../../support/bundles.ts'

let device: DeviceSecrets
let other: DeviceSecrets
beforeAll(async () => {
  device = await makeDevice()
  other = await makeDevice()
})

/** A frame of any manifest and body, rightly signed: what a writer with a fault, or with intent, could make. */
function signedBy(who: DeviceSecrets, manifest: Record<string, unknown>, body: string): string {
  const line = canonicalJson({
    ...manifest,
    format: manifest.format ?? bundleFormat,
    body: manifest.body ?? sha256Hex(body),
  })
  const signature = sodium.crypto_sign_detached(`wakker bundle 1\n${line}`, sodium.from_hex(who.signSecret))
  return `${line}\n${sodium.to_hex(signature)}\n${body}`
}
const counts = (documents: number, records: number, parts: number) => ({ counts: { documents, records, parts } })
const lines = (...all: unknown[]) => all.map((one) => `${canonicalJson(one)}\n`).join('')

describe('a frame', () => {
  it('gives back what went in, of each kind', async () => {
    const bodies = {
      package: { preparation: preparation(), sealed: [], records: chain(device.id, 2) },
      return: { preparation: null, sealed: [], records: chain(device.id, 3) },
      receipt: { preparation: null, sealed: [], records: [] },
    }
    for (const kind of ['package', 'return', 'receipt'] as const) {
      const draft = drafts(device)[kind]
      const body = bodies[kind]
      const text = await frame(draft, body, device.signSecret)
      const read = readFrame(text)
      expect(read.body).toEqual(body)
      expect(read.manifest).toEqual({
        ...draft,
        format: 1,
        counts: {
          documents: body.preparation === null ? 0 : 1,
          records: body.records.length,
          parts: body.records.length,
        },
        body: sha256Hex(text.split('\n').slice(2).join('\n')),
      })
      expect(text.startsWith(`${read.manifestText}\n${read.signature}\n`)).toBe(true)
      expect(await frame(draft, body, device.signSecret)).toBe(text)
    }
  })

  it('carries any words, and keeps them as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), async (words) => {
        const records = words.map((text) =>
          recordLine({ format: 1, kind: 'note.late' }, [{ subjects: [], content: { text } }]),
        )
        const body = { preparation: null, sealed: [], records }
        expect(readFrame(await frame(drafts(device).return, body, device.signSecret)).body).toEqual(body)
      }),
    )
  })

  it('lets a record of a kind it does not know, with fields it does not know, travel letter for letter', async () => {
    const header = '{"zeta":1.50,"kind":"session.dreamt", "format":7,"parts":[],"nested":{"b":[null],"a":"\\u00e9"}}'
    const record = { header, hash: sha256Hex(header), parts: [] }
    const body = { preparation: null, sealed: [], records: [record] }
    expect(readFrame(await frame(drafts(device).return, body, device.signSecret)).body.records).toEqual([record])
  })

  it('sends nothing that the contract does not name', async () => {
    const [record] = chain(device.id, 1)
    const known = { ...preparation(), cutOffs: 'geheim-norm' }
    const body = {
      preparation: known,
      sealed: [],
      records: record === undefined ? [] : [{ ...record, author: 'geheim-naam' }],
    }
    const text = await frame({ ...drafts(device).package, ...{ note: 'geheim-briefje' } }, body, device.signSecret)
    expect(text).not.toContain('geheim')
  })

  it('is not made of a damaged record, nor signed with another’s key', async () => {
    const [record] = chain(device.id, 1)
    const damaged = {
      preparation: null,
      sealed: [],
      records: record === undefined ? [] : [{ ...record, header: `${record.header} ` }],
    }
    expect(await failureOf(() => frame(drafts(device).return, damaged, device.signSecret))).toBe('BUNDLE_DAMAGED')
    const nothing = { preparation: null, sealed: [], records: [] }
    expect(await failureOf(() => frame(drafts(device).return, nothing, other.signSecret))).toBe('SIGNATURE_WRONG')
  })

  it('is refused with any one character changed, and cut off anywhere', async () => {
    const text = await frame(
      drafts(device).return,
      { preparation: null, sealed: [], records: chain(device.id, 1) },
      device.signSecret,
    )
    for (let at = 0; at < text.length; at += 1) {
      const changed = text.slice(0, at) + (text[at] === '0' ? '1' : '0') + text.slice(at + 1)
      const codes = ['BUNDLE_DAMAGED', 'SIGNATURE_WRONG', 'NOT_A_BUNDLE']
      expect(codes, `changed at ${at}`).toContain(await failureOf(() => readFrame(changed)))
      expect(codes, `cut at ${at}`).toContain(await failureOf(() => readFrame(text.slice(0, at))))
    }
    expect(await failureOf(() => readFrame(`${text}\n`))).toBe('BUNDLE_DAMAGED')
  })
})

describe('a frame made elsewhere', () => {
  const read = (manifest: Record<string, unknown>, body = '', who = device) =>
    failureOf(() => readFrame(signedBy(who, manifest, body)))

  it('is read when it keeps to the page', async () => {
    expect(await read({ ...drafts(device).receipt, ...counts(0, 0, 0) })).toBe('no failure')
    expect(await read({ ...drafts(device).receipt, ...counts(0, 0, 0), later: 'een nieuw veld' })).toBe('no failure')
  })

  it('of a newer format is said to be newer, whatever else is in it', async () => {
    for (const wakker of ['package', 'return', 'receipt', 'farewell']) {
      expect(await failureOf(() => readFrame(`${canonicalJson({ wakker, format: 2, other: [] })}\n?\n`))).toBe(
        'BUNDLE_NEWER',
      )
    }
    expect(await read({ wakker: 'farewell' })).toBe('NOT_A_BUNDLE')
    for (const format of [0, -1, 1.5, '2', null]) {
      expect(await failureOf(() => readFrame(`${canonicalJson({ wakker: 'return', format })}\n?\n`))).toBe(
        'NOT_A_BUNDLE',
      )
    }
  })

  it('is refused when its signature, or a device in it, is not what it says', async () => {
    const draft = { ...drafts(device).return, ...counts(0, 0, 0) }
    expect(await read(draft, '', other)).toBe('SIGNATURE_WRONG')
    const said = vouch(other.id, device.id, other.signSecret)
    const card = { id: other.id, signKey: other.signKey, successor: device.id, vouch: said }
    expect(await read({ ...draft, devices: [card] })).toBe('no failure')
    expect(await read({ ...draft, devices: [{ ...card, id: numbered(9) }] })).toBe('SIGNATURE_WRONG')
    expect(await read({ ...draft, devices: [{ ...card, successor: numbered(9) }] })).toBe('SIGNATURE_WRONG')
    const taken = vouch(other.id, device.id, device.signSecret)
    expect(await read({ ...draft, devices: [{ ...card, vouch: taken }] })).toBe('SIGNATURE_WRONG')
    expect(await read({ ...draft, device: { id: other.id, signKey: device.signKey } })).toBe('SIGNATURE_WRONG')
    // A point of small order verifies anything for lenient libraries.
    const weak = `01${'00'.repeat(31)}`
    expect(await read({ ...draft, device: { id: numbered(9), signKey: weak } })).toBe('SIGNATURE_WRONG')
  })

  it('is refused when counts, hash or lines do not agree', async () => {
    const draft = drafts(device).return
    const [record] = chain(device.id, 1)
    const good = lines({ record })
    expect(await read({ ...draft, ...counts(0, 1, 1) }, good)).toBe('no failure')
    expect(await read({ ...draft, ...counts(0, 1, 2) }, good)).toBe('BUNDLE_DAMAGED')
    expect(await read({ ...draft, ...counts(0, 2, 1) }, good)).toBe('BUNDLE_DAMAGED')
    expect(await read({ ...draft, ...counts(1, 1, 1) }, good)).toBe('BUNDLE_DAMAGED')
    expect(await read({ ...draft, ...counts(0, 1, 1), body: sha256Hex('') }, good)).toBe('BUNDLE_DAMAGED')
    expect(await read({ ...draft, ...counts(0, 1, 1), edition: 0 }, good)).toBe('BUNDLE_DAMAGED')
    const part = record?.parts[0]
    const bodies = {
      'no line end': good.trimEnd(),
      'a blank line': `${good}\n`,
      'two things on a line': lines({ record, preparation: preparation() }),
      'a thing unknown': lines({ letter: record }),
      'a list': lines([record]),
      nothing: 'null\n',
      'no JSON': '{"record":\n',
      'a preparation later on': good + lines({ preparation: preparation() }),
      'another hash': lines({ record: { ...record, hash: sha256Hex('') } }),
      'a header that is no object': lines({ record: { header: '[]', hash: sha256Hex('[]'), parts: [part] } }),
      'a header that is no JSON': lines({ record: { header: '{', hash: sha256Hex('{'), parts: [part] } }),
      'one part twice': lines({ record: { ...record, parts: [part, part] } }),
      'a salt too short': lines({ record: { ...record, parts: [{ ...part, salt: '00' }] } }),
      'brackets without end': '['.repeat(1_000_000),
    }
    for (const [what, body] of Object.entries(bodies)) {
      for (const documents of [0, 1]) {
        for (const parts of [1, 2]) {
          expect(await read({ ...draft, ...counts(documents, 1, parts) }, body), what).toBe('BUNDLE_DAMAGED')
        }
      }
    }
  })

  it('is no bundle when its first line is none', async () => {
    const texts = [
      '',
      '\n',
      'hallo\n',
      '{}\n',
      'null\n',
      '[]\n',
      '{"wakker":1,"format":1}\n',
      '{"format":1}',
      '[[['.repeat(99),
    ]
    for (const text of texts) expect(await failureOf(() => readFrame(text)), text).toBe('NOT_A_BUNDLE')
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await failureOf(() => readFrame(text))).toBe('NOT_A_BUNDLE')
      }),
    )
  })
})
