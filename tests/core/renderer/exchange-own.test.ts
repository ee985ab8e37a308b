// What the assessor's side of the exchange works out: files offered, who works with a package, the list, the QR code.
import { describe, expect, test } from 'vitest'
import { maxBundleBytes, type OwnExchange } from '../../../assessments/contract/index.ts'
import { qrPath } from '../../../renderer/features/exchange/key/qr-path.ts'
import { found, inOrder } from '../../../renderer/features/exchange/own/own-list.ts'
import { nobodyElse, standInOf } from '../../../renderer/features/exchange/package/stand-in.ts'
import { readFile } from '../../../renderer/ui/file-intake/read-file.ts'

describe('a file offered', () => {
  const file = (size: number, read: () => Promise<ArrayBuffer>) => ({
    name: 'pakket.wakkerpakket',
    size,
    arrayBuffer: read,
  })

  test('of 500 MB is answered without being read', async () => {
    let opened = false
    const film = file(500_000_000, async () => {
      opened = true
      return new ArrayBuffer(0)
    })
    expect(await readFile(film, maxBundleBytes)).toEqual({ ok: false, code: 'tooLarge', megabytes: 500 })
    expect(opened).toBe(false)
  })

  test('that is empty, or on a stick that was pulled out, is told apart', async () => {
    const empty = file(0, async () => new ArrayBuffer(0))
    const gone = file(12, () => Promise.reject(new DOMException('gone', 'NotReadableError')))
    expect(await readFile(empty, maxBundleBytes)).toEqual({ ok: false, code: 'empty' })
    expect(await readFile(gone, maxBundleBytes)).toEqual({ ok: false, code: 'unreadable' })
  })

  test('is read whole', async () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, place) => place % 251)
    expect(
      await readFile(
        file(bytes.length, async () => bytes.buffer),
        maxBundleBytes,
      ),
    ).toEqual({
      ok: true,
      file: { name: 'pakket.wakkerpakket', base64: Buffer.from(bytes).toString('base64') },
    })
  })
})

describe('somebody else', () => {
  const packageFor = (...ids: string[]) => ({
    assessors: ids.map((id) => ({ id, name: id, known: false, sameName: false, standIn: null })),
  })

  test('is nobody until somebody says so', () => {
    expect(standInOf(nobodyElse(packageFor('ilse')))).toBeNull()
  })

  test('takes the place of the only one without being asked, and has a name', () => {
    const choice = { ...nobodyElse(packageFor('ilse')), is: true }
    expect(standInOf(choice)).toBeUndefined()
    expect(standInOf({ ...choice, name: ' ' })).toBeUndefined()
    expect(standInOf({ ...choice, name: 'Bart' })).toEqual({ assessorId: 'ilse', name: 'Bart' })
  })

  test('says in whose place when the package is for several', () => {
    const choice = { ...nobodyElse(packageFor('ilse', 'nadia')), is: true, name: 'Bart' }
    expect(standInOf(choice)).toBeUndefined()
    expect(standInOf({ ...choice, assessorId: 'nadia' })).toEqual({ assessorId: 'nadia', name: 'Bart' })
  })
})

describe('the list', () => {
  const session = (name: string, day: string, erasedAt: string | null, exercises: string[]): OwnExchange => ({
    sessionId: name,
    session: name,
    day,
    from: 'Griet',
    edition: 1,
    acceptedAt: '2026-03-02T08:00:00Z',
    runs: exercises.map((exercise) => ({
      assignmentId: exercise,
      assessor: 'Ilse',
      exercise,
      candidates: ['K-01'],
      step: 'observing',
      notes: 0,
      entries: 0,
      received: 0,
      dropped: false,
    })),
    entries: 0,
    received: 0,
    lastReturn: null,
    receipts: [],
    erase: { hindrance: null, on: null, erasedAt },
  })
  const all = [
    session('Voorjaar', '2026-03-02', null, ['Postbak', 'Rollenspel']),
    session('Gewist', '2026-11-01', '2026-11-20T10:00:00Z', []),
    session('Najaar', '2026-10-05', null, ['Groepsoverleg']),
  ]

  test('has the last day on top and erased copies at the end', () => {
    expect(inOrder(all).map((each) => each.session)).toEqual(['Najaar', 'Voorjaar', 'Gewist'])
  })

  test('keeps what is found: a run, or a session with all its runs', () => {
    const words = (query: string) => found(all, query).map((each) => [each.session, each.runs.length])
    expect(words('postbak')).toEqual([['Voorjaar', 1]])
    expect(words('voorjaar')).toEqual([['Voorjaar', 2]])
    expect(words('')).toHaveLength(3)
    expect(words('niets')).toEqual([])
  })
})

test('the QR code keeps a quiet border', () => {
  const { path, size } = qrPath(`age1${'q'.repeat(58)}`)
  const places = [...path.matchAll(/M(\d+) (\d+)/g)].map((found) => [Number(found[1]), Number(found[2])])
  expect(places.length).toBeGreaterThan(200)
  expect(Math.min(...places.flat())).toBe(4)
  expect(Math.max(...places.flat())).toBeLessThan(size - 4)
})
