// A bundle as a file: who can open it, and what is said of a file that does not open.
import { randomBytes } from 'node:crypto'
import { armor, Decrypter, Encrypter } from 'age-encryption'
import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type DeviceSecrets,
  frame,
  makeCode,
  makeDevice,
  openBundle,
  sealBundle,
  type Unlock,
} from '../../../assessments/bundles/index.ts'
import { maxBundleBytes } from '../../../assessments/contract/index.ts'
import { chain, drafts, failureOf, preparation } from '../../support/bundles.ts'

let lead: DeviceSecrets
let assessor: DeviceSecrets
beforeAll(async () => {
  lead = await makeDevice()
  assessor = await makeDevice()
})
const opening = (bytes: Uint8Array, unlock: Partial<Unlock>) =>
  failureOf(() => openBundle(bytes, { code: null, identities: [], ...unlock }))
const small = async (to: string[] = [assessor.recipient]) =>
  await sealBundle(
    drafts(lead).return,
    { preparation: null, sealed: [], records: chain(lead.id, 1) },
    lead.signSecret,
    {
      recipients: to,
    },
  )
async function ageFile(content: string | Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(assessor.recipient)
  return await encrypter.encrypt(content)
}

describe('a bundle', () => {
  it('goes there and back: every kind, by code and by key', async () => {
    const bodies = {
      package: { preparation: preparation(), sealed: [], records: chain(lead.id, 1) },
      return: { preparation: null, sealed: [], records: chain(lead.id, 40) },
      receipt: { preparation: null, sealed: [], records: [] },
    }
    const code = makeCode()
    for (const kind of ['package', 'return', 'receipt'] as const) {
      const draft = drafts(lead)[kind]
      const byCode = await sealBundle(draft, bodies[kind], lead.signSecret, { code })
      const byKey = await sealBundle(draft, bodies[kind], lead.signSecret, {
        recipients: [assessor.recipient, lead.recipient],
      })
      const typed = code.toLowerCase().replaceAll('-', ' ')
      for (const opened of [
        await openBundle(byCode, { code: typed, identities: [lead.identity] }),
        await openBundle(byKey, { code: null, identities: [assessor.identity] }),
        await openBundle(byKey, { code: makeCode(), identities: ['geen sleutel', lead.identity] }),
        await openBundle(strToU8(armor.encode(byKey)), { code: null, identities: [lead.identity] }),
      ]) {
        expect(opened.manifest).toMatchObject(draft)
        expect(opened.body).toEqual(bodies[kind])
      }
    }
  })

  it('is an age file with the frame inside, and nothing readable outside', async () => {
    const bytes = await small()
    const decrypter = new Decrypter()
    decrypter.addIdentity(assessor.identity)
    const { manifestText, signature } = await openBundle(bytes, { code: null, identities: [assessor.identity] })
    expect((await decrypter.decrypt(bytes, 'text')).startsWith(`${manifestText}\n${signature}\n`)).toBe(true)
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/wakker|Anna|return/)
  })

  it('is larger than several age chunks and still whole', async () => {
    const body = { preparation: null, sealed: [], records: chain(lead.id, 300, 'Zegt wat er misging. '.repeat(20)) }
    const bytes = await sealBundle(drafts(lead).return, body, lead.signSecret, { recipients: [assessor.recipient] })
    expect(bytes.length).toBeGreaterThan(3 * 65_536)
    expect((await openBundle(bytes, { code: null, identities: [assessor.identity] })).body).toEqual(body)
    for (const cut of [1, 65_536, 65_552, bytes.length - 200]) {
      expect(await opening(bytes.subarray(0, bytes.length - cut), { identities: [assessor.identity] })).toBe(
        'BUNDLE_DAMAGED',
      )
    }
  })

  it('is sealed only with a code or a key that was read as one', async () => {
    const body = { preparation: null, sealed: [], records: [] }
    for (const lock of [{ code: 'hallo' }, { recipients: [] }, { recipients: ['age1qqq'] }]) {
      await expect(sealBundle(drafts(lead).receipt, body, lead.signSecret, lock)).rejects.toThrow(RangeError)
    }
    const large = { preparation: null, sealed: [], records: chain(lead.id, 1, 'x'.repeat(maxBundleBytes)) }
    const sealing = () => sealBundle(drafts(lead).return, large, lead.signSecret, { recipients: [lead.recipient] })
    expect(await failureOf(sealing)).toBe('BUNDLE_TOO_LARGE')
  })
})

describe('a file that does not open', () => {
  it('is empty, or too large to look into', async () => {
    expect(await opening(new Uint8Array(), {})).toBe('BUNDLE_EMPTY')
    const large = new Uint8Array(maxBundleBytes + 1)
    large.set(await small())
    expect(await opening(large, { identities: [assessor.identity] })).toBe('BUNDLE_TOO_LARGE')
  })

  it('is another kind of file', async () => {
    const others = {
      zip: zipSync({ '../../weg.txt': strToU8('hallo'), 'word/document.xml': strToU8('<w:document/>') }),
      html: strToU8('<!doctype html><title>Terug</title>'),
      sqlite: Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4096)]),
      certificate: strToU8(`-----BEGIN CERTIFICATE-----\n${'A'.repeat(64)}\n-----END CERTIFICATE-----\n`),
      zeros: new Uint8Array(5000),
      text: strToU8('Dag Leen, hier is mijn bestand.\n'),
      frame: strToU8(
        await frame(drafts(lead).receipt, { preparation: null, sealed: [], records: [] }, lead.signSecret),
      ),
    }
    for (const [name, bytes] of Object.entries(others)) {
      expect(await opening(bytes, { code: makeCode(), identities: [assessor.identity] }), name).toBe('NOT_A_BUNDLE')
    }
    for (let i = 0; i < 50; i += 1) expect(await opening(randomBytes(40 + i * 20), {})).toBe('NOT_A_BUNDLE')
  })

  it('is an age file with something else inside', async () => {
    const unlock = { identities: [assessor.identity] }
    for (const content of ['', 'hallo', '{}\n', zipSync({ a: strToU8('b') }), Uint8Array.of(0xff, 0xfe, 0x00)]) {
      expect(await opening(await ageFile(content), unlock)).toBe('NOT_A_BUNDLE')
    }
    expect(await opening(await ageFile('{"wakker":"package","format":2}\n'), unlock)).toBe('BUNDLE_NEWER')
    const text = await frame(drafts(lead).receipt, { preparation: null, sealed: [], records: [] }, lead.signSecret)
    expect(await opening(await ageFile(text), unlock)).toBe('no failure')
    expect(await opening(await ageFile(`\ufeff${text}`), unlock)).toBe('NOT_A_BUNDLE')
    expect(await opening(await ageFile(text.replace('"safe":true', '"safe":false')), unlock)).toBe('SIGNATURE_WRONG')
  })

  it('wants a code, another code, or another’s key', async () => {
    const code = makeCode()
    const body = { preparation: null, sealed: [], records: [] }
    const byCode = await sealBundle(drafts(lead).receipt, body, lead.signSecret, { code })
    expect(await opening(byCode, { identities: [assessor.identity] })).toBe('CODE_NEEDED')
    expect(await opening(byCode, { code: makeCode() })).toBe('WRONG_CODE')
    expect(await opening(byCode, { code: code.slice(1) })).toBe('WRONG_CODE')
    expect(await opening(byCode, { code: '' })).toBe('WRONG_CODE')
    const byKey = await small([lead.recipient])
    expect(await opening(byKey, { code, identities: [assessor.identity] })).toBe('NOT_FOR_THIS_FILE')
    expect(await opening(byKey, {})).toBe('NOT_FOR_THIS_FILE')
    expect(await opening(byKey, { identities: ['AGE-SECRET-KEY-1'] })).toBe('NOT_FOR_THIS_FILE')
  })

  it('does not keep the computer busy: absurd costs are refused at once', async () => {
    const code = makeCode()
    const body = { preparation: null, sealed: [], records: [] }
    const byCode = Buffer.from(await sealBundle(drafts(lead).receipt, body, lead.signSecret, { code }))
    const factor = (n: string) => Buffer.from(byCode.toString('latin1').replace(/ 14\n/, ` ${n}\n`), 'latin1')
    const started = performance.now()
    for (const n of ['19', '20', '22', '63', '99', '100', '999999', '014', '0', '-1', '1e9', '']) {
      expect(await opening(factor(n), { code }), n).toBe('BUNDLE_DAMAGED')
    }
    const byKey = Buffer.from(await small()).toString('latin1')
    const [stanza = ''] = byKey.match(/-> X25519 .+\n.+\n/) ?? []
    const crowded = Buffer.from(byKey.replace(stanza, stanza.repeat(50_000)), 'latin1')
    expect(await opening(crowded, { identities: [lead.identity] })).toBe('BUNDLE_DAMAGED')
    const endless = Buffer.concat([Buffer.from('age-encryption.org/v1\n'), Buffer.alloc(maxBundleBytes - 22, 'A')])
    expect(await opening(endless, { code })).toBe('BUNDLE_DAMAGED')
    // Computing the factors above would take minutes.
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
