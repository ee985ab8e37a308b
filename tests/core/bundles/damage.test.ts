// A file changed by one byte or cut off anywhere is refused, and what is said of it is as true as can be known.
import { beforeAll, describe, expect, it } from 'vitest'
import { type DeviceSecrets, makeCode, makeDevice, openBundle, sealBundle } from '../../../assessments/bundles/index.ts'
import { chain, drafts, failureOf } from '../../support/bundles.ts'

let device: DeviceSecrets
let bytes: Uint8Array
let header: number
const code = makeCode()
let byCode: Uint8Array
let codeHeader: number
const headerEnd = (file: Uint8Array) => file.indexOf(10, Buffer.from(file).indexOf('\n--- ') + 1) + 1
beforeAll(async () => {
  device = await makeDevice()
  const body = { preparation: null, sealed: [], records: chain(device.id, 1) }
  const seal = async (lock: Parameters<typeof sealBundle>[3]) =>
    await sealBundle(drafts(device).return, body, device.signSecret, lock)
  bytes = await seal({ recipients: [device.recipient] })
  byCode = await seal({ code })
  header = headerEnd(bytes)
  codeHeader = headerEnd(byCode)
})

/** Numbers that are the same every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
const random = seeded(20260303)
const somewhere = (from: number, to: number) => from + Math.floor(random() * (to - from))
function changed(file: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(file)
  copy[at] = (copy[at] ?? 0) ^ somewhere(1, 256)
  return copy
}
const opening = (file: Uint8Array, withCode = false) =>
  failureOf(() => openBundle(file, { code: withCode ? code : null, identities: [device.identity] }))

describe('one byte changed', () => {
  it('in what is encrypted: damaged', async () => {
    for (let i = 0; i < 200; i += 1) {
      const at = somewhere(header, bytes.length)
      expect(await opening(changed(bytes, at)), `byte ${at}`).toBe('BUNDLE_DAMAGED')
    }
    for (let i = 0; i < 10; i += 1) {
      const at = somewhere(codeHeader, byCode.length)
      expect(await opening(changed(byCode, at), true), `byte ${at}`).toBe('BUNDLE_DAMAGED')
    }
  })

  it('in the header of a file for a key: damaged, or for another key where that is all one can see', async () => {
    const text = Buffer.from(bytes).toString('latin1')
    const line = (n: number) => text.split('\n', n).join('\n').length + 1
    const [stanza, body, mac] = [line(1), line(2), line(3)]
    for (let at = 0; at < header; at += 1) {
      for (let turn = 0; turn < 2; turn += 1) {
        const said = await opening(changed(bytes, at))
        const certain = at < stanza || at >= mac || at === body - 1 || at === mac - 1
        expect(certain ? ['BUNDLE_DAMAGED'] : ['BUNDLE_DAMAGED', 'NOT_FOR_THIS_FILE'], `byte ${at}`).toContain(said)
      }
    }
  })

  it('in the header of a file for a code: damaged, or another code where that is all one can see', async () => {
    for (let i = 0; i < 60; i += 1) {
      const at = somewhere(0, codeHeader)
      const said = await opening(changed(byCode, at), true)
      expect(['BUNDLE_DAMAGED', 'WRONG_CODE', 'NOT_FOR_THIS_FILE'], `byte ${at}`).toContain(said)
      const mac = Buffer.from(byCode).indexOf('\n--- ')
      if (at < 22 || at > mac) expect(said, `byte ${at}`).toBe('BUNDLE_DAMAGED')
    }
  })
})

describe('a file that was cut off', () => {
  it('is damaged, wherever it ends', async () => {
    for (let end = 1; end < bytes.length; end += 1) {
      expect(await opening(bytes.subarray(0, end)), `${end} bytes`).toBe('BUNDLE_DAMAGED')
    }
    for (let end = 1; end < codeHeader; end += 1) {
      expect(await opening(byCode.subarray(0, end), true), `${end} bytes`).toBe('BUNDLE_DAMAGED')
    }
    for (let i = 0; i < 10; i += 1) {
      const end = somewhere(codeHeader, byCode.length)
      expect(await opening(byCode.subarray(0, end), true), `${end} bytes`).toBe('BUNDLE_DAMAGED')
    }
    expect(await opening(Buffer.concat([bytes, Buffer.from('x')]))).toBe('BUNDLE_DAMAGED')
  })
})
