import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createLog } from '../../../assessments/host/log.ts'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'wakker-log-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

test('a failure is one line with time, place, kind and stack, and never its message', () => {
  const local = folder()
  const log = createLog(local, () => new Date('2026-03-01T10:00:00Z'))
  log('core', new TypeError('Jan zei: ik stop ermee', { cause: new RangeError('geheim') }))
  const text = readFileSync(join(local, 'logs', 'wakker.log'), 'utf8')
  expect(JSON.parse(text)).toMatchObject({
    at: '2026-03-01T10:00:00.000Z',
    where: 'core',
    kind: 'TypeError',
    cause: { kind: 'RangeError' },
  })
  expect(text).not.toMatch(/Jan|geheim/)
})

test('a full log becomes the previous one', () => {
  const local = folder()
  const log = createLog(local)
  log('core', 'first')
  const file = join(local, 'logs', 'wakker.log')
  writeFileSync(file, 'x'.repeat(1_000_001))
  log('core', 'second')
  expect(statSync(`${file}.1`).size).toBe(1_000_001)
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(1)
})

test('a folder that cannot be written is no second failure', () => {
  const file = join(folder(), 'no-folder')
  writeFileSync(file, '')
  expect(() => createLog(file)('core', new Error('x'))).not.toThrow()
})
