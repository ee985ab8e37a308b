// The example on the format page is true: a stranger who follows the page gets these hashes, this signature, this text.
// Checked with Node's own cryptography and age's decrypter, not with the code that wrote it; then with that code too.
import { createHash, createHmac, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { armor, Decrypter, identityToRecipient } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { deviceIdOf, keyWords, openBundle, readFrame, readKey, shortMark } from '../../../assessments/bundles/index.ts'
import { maxBundleBytes, RecordHeader, recordContents, recordKinds } from '../../../assessments/contract/index.ts'
import { canonicalJson } from '../../../assessments/rules/canonical.ts'

const page = readFileSync(new URL('../../../docs/bundle-format.md', import.meta.url), 'utf8')
const block = (name: string) => page.match(new RegExp(`\`\`\`wakker-${name}\\n([^]*?)\`\`\``))?.[1] ?? ''
const cell = (name: string) => page.match(new RegExp(`^\\| ${name} \\| \`(.+)\` \\|$`, 'm'))?.[1] ?? ''
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

const frame = block('frame')
const [manifestText = '', signature = '', recordText = ''] = frame.split('\n')
const manifest = JSON.parse(manifestText)
const { record } = JSON.parse(recordText)

describe('the example on the format page', () => {
  it('has a signature by the key whose id it carries', () => {
    const x = Buffer.from(cell('public key'), 'hex').toString('base64url')
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    expect(verify(null, Buffer.from(`wakker bundle 1\n${manifestText}`), key, Buffer.from(signature, 'hex'))).toBe(true)
    expect(manifest.device).toEqual({ id: cell('device id'), signKey: cell('public key') })
    expect(deviceIdOf(cell('public key'))).toBe(cell('device id'))
    expect(shortMark(cell('device id'))).toBe(cell('short mark of the device id'))
  })

  it('has the hashes and the commitment that stand beside it', () => {
    expect(sha256(`${recordText}\n`)).toBe(cell('the hash of the body'))
    expect(manifest.body).toBe(cell('the hash of the body'))
    expect(`${record.header}\n`).toBe(block('header'))
    expect(sha256(record.header)).toBe(cell("the record's hash"))
    expect(record.hash).toBe(cell("the record's hash"))
    const [part] = record.parts
    const commitment = createHmac('sha256', Buffer.from(part.salt, 'hex')).update(part.content, 'utf8').digest('hex')
    expect(commitment).toBe(cell('its commitment'))
    expect(JSON.parse(record.header).parts[0].commitment).toBe(commitment)
  })

  it('is canonical, and as the contract has it', () => {
    for (const text of [manifestText, recordText, record.header, record.parts[0].content]) {
      expect(canonicalJson(JSON.parse(text))).toBe(text)
    }
    expect(RecordHeader.parse(JSON.parse(record.header)).kind).toBe('note.late')
    recordContents['note.late'].parse(JSON.parse(record.parts[0].content))
  })

  it('lies in the age file below it, for the key in words', async () => {
    const bytes = armor.decode(block('bundle'))
    const identity = cell('age identity, of the bytes 20 to 3f')
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    expect(await decrypter.decrypt(bytes, 'text')).toBe(frame)
    const recipient = await identityToRecipient(identity)
    expect(cell('its recipient')).toBe(recipient)
    expect(keyWords(recipient).join(' ')).toBe(cell('the recipient in words'))
    expect(readKey(cell('the recipient in words'))).toBe(recipient)
    expect(await openBundle(bytes, { code: null, identities: [identity] })).toEqual(readFrame(frame))
  })
})

describe('the format page', () => {
  it('names every kind of record and the greatest size', () => {
    for (const kind of recordKinds) expect(page).toContain(`\`${kind}\``)
    expect(page).toContain(maxBundleBytes.toLocaleString('en'))
  })
})
