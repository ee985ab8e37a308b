// A device's identity: an id made from its key, keys that age takes, and a mark to compare aloud.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { deviceIdOf, makeDevice, shortMark } from '../../../assessments/bundles/index.ts'
import { DeviceCard, Recipient } from '../../../assessments/contract/index.ts'

const keys = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'))

describe('a device', () => {
  it('has an id that follows from its key, and keys the contract takes', async () => {
    const device = await makeDevice()
    expect(DeviceCard.parse({ id: device.id, signKey: device.signKey }).id).toBe(deviceIdOf(device.signKey))
    expect(Recipient.parse(device.recipient)).toBe(device.recipient)
    expect(device.identity).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/)
    expect(device.signSecret).toMatch(/^[0-9a-f]{128}$/)
    expect((await makeDevice()).id).not.toBe(device.id)
  })

  it('has an id that is a UUID of version 8, the same for the same key', () => {
    fc.assert(
      fc.property(keys, (key) => {
        const id = deviceIdOf(key)
        expect(z.uuid().safeParse(id).success).toBe(true)
        expect(z.uuid({ version: 'v8' }).safeParse(id).success).toBe(true)
        expect(deviceIdOf(key)).toBe(id)
      }),
    )
  })

  it('follows the published rule', () => {
    // SHA-256 of 32 zero bytes is 66687aad f862bd77 6c8fc18b 8e9f8e20 …
    expect(deviceIdOf('00'.repeat(32))).toBe('66687aad-f862-8d77-ac8f-c18b8e9f8e20')
  })
})

describe('a short mark', () => {
  it('is two groups of four that can be read aloud', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shortMark(text)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{4}$/)
      }),
    )
  })

  it('follows the published rule', () => {
    // SHA-256 of the empty text begins with e3 b0 c4 42 98.
    expect(shortMark('')).toBe('WERC 8GMR')
  })
})
