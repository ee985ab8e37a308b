// The data file on disk: encrypted, opened only by its passphrase, never half made, never harmed by a failed opening.
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { connect } from '../../../db/connection.ts'
import { createDataFile, type DataFile, openDataFile } from '../../../db/data-file.ts'
import { FileFailure } from '../../../db/failures.ts'
import { keyFilePath } from '../../../db/key-file.ts'
import { defaultKeyCost, KeyFile, openKey } from '../../../db/key-slots.ts'
import { cheapKey, freshFolder, passphrase } from '../../support/core.ts'

const marker = 'NaamDieNergensLeesbaarIs'
function place() {
  const folder = freshFolder()
  return {
    folder,
    path: join(folder, 'Noordkouter.wakker'),
    options: { keyCopies: join(folder, 'local'), keyCost: cheapKey },
  }
}
async function filled() {
  const at = place()
  const file = await createDataFile(at.path, passphrase, at.options)
  await file.db.insertInto('people').values({ id: crypto.randomUUID(), name: marker, roles: '["lead"]' }).execute()
  await file.close()
  return at
}
const fingerprint = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
async function codeOf(opening: Promise<DataFile>): Promise<string> {
  try {
    await (await opening).close()
    return 'opened'
  } catch (error) {
    return error instanceof FileFailure ? error.code : String(error)
  }
}

describe('a data file', () => {
  it('opens with its passphrase and no other, and stays as it was after a wrong one', async () => {
    const { path, options } = await filled()
    const before = fingerprint(path)
    expect(await codeOf(openDataFile(path, 'een andere zin die niet past', options))).toBe('WRONG_PASSPHRASE')
    expect(fingerprint(path)).toBe(before)
    const file = await openDataFile(path, passphrase, options)
    expect((await file.db.selectFrom('people').select('name').execute()).map((p) => p.name)).toEqual([marker])
    await file.close()
  })

  it('takes the same sentence in another composition of letters', async () => {
    const at = place()
    const sentence = 'café in de zomer naast één brug'
    await (await createDataFile(at.path, sentence.normalize('NFC'), at.options)).close()
    expect(await codeOf(openDataFile(at.path, sentence.normalize('NFD'), at.options))).toBe('opened')
  })

  it('holds nothing readable, in the file, its log or its key file', async () => {
    const at = place()
    const file = await createDataFile(at.path, passphrase, at.options)
    await file.db.insertInto('people').values({ id: crypto.randomUUID(), name: marker, roles: '["lead"]' }).execute()
    const seen = readdirSync(at.folder).filter((name) => name.startsWith('Noordkouter'))
    expect(seen).toContain('Noordkouter.wakker-wal')
    for (const name of seen) {
      const bytes = readFileSync(join(at.folder, name)).toString('latin1')
      expect(bytes, name).not.toContain(marker)
      expect(bytes, name).not.toContain('SQLite format')
      expect(bytes, name).not.toContain('regen fiets')
    }
    await file.close()
  })

  it('runs with every setting it needs, also after it was reopened', async () => {
    const { path, options } = await filled()
    const keyFile = KeyFile.parse(JSON.parse(readFileSync(keyFilePath(path), 'utf8')))
    const sqlite = connect(path, await openKey(keyFile, passphrase), 'open')
    const setting = (name: string) => sqlite.pragma(name, { simple: true })
    expect([setting('journal_mode'), setting('synchronous'), setting('temp_store'), setting('foreign_keys')]).toEqual([
      'wal',
      2,
      2,
      1,
    ])
    sqlite.close()
    expect(options.keyCost).toBe(cheapKey)
  })

  it('is one program’s at a time', async () => {
    const { path, options } = await filled()
    const first = await openDataFile(path, passphrase, options)
    expect(await codeOf(openDataFile(path, passphrase, options))).toBe('FILE_IN_USE')
    await first.close()
    expect(await codeOf(openDataFile(path, passphrase, options))).toBe('opened')
  })

  it('is never made over another', async () => {
    const { path, options } = await filled()
    const before = fingerprint(path)
    expect(await codeOf(createDataFile(path, passphrase, options))).toBe('FILE_EXISTS')
    expect(fingerprint(path)).toBe(before)
  })

  it('says what is wrong with a file that is none', async () => {
    const { folder, path, options } = await filled()
    const other = (name: string, bytes: string | Buffer) => {
      writeFileSync(join(folder, name), bytes)
      return openDataFile(join(folder, name), passphrase, options)
    }
    expect(await codeOf(openDataFile(join(folder, 'weg.wakker'), passphrase, options))).toBe('FILE_NOT_FOUND')
    expect(await codeOf(other('leeg.wakker', ''))).toBe('NOT_A_DATA_FILE')
    expect(
      await codeOf(other('brief.wakker', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4096)]))),
    ).toBe('NOT_A_DATA_FILE')
    expect(await codeOf(openDataFile(folder, passphrase, options))).toBe('NOT_A_DATA_FILE')
    expect(existsSync(path)).toBe(true)
  })

  it('is found damaged, not empty, when bytes have changed', async () => {
    const { path, options } = await filled()
    const bytes = readFileSync(path)
    for (let i = 4096 * 3 + 100; i < bytes.length; i += 512) bytes[i] = (bytes[i] ?? 0) ^ 0xff
    writeFileSync(path, bytes)
    const before = fingerprint(path)
    expect(await codeOf(openDataFile(path, passphrase, options))).toBe('FILE_DAMAGED')
    expect(fingerprint(path)).toBe(before)
  })
})

describe('the key file', () => {
  it('is found again when someone renamed the data file', async () => {
    const { folder, path, options } = await filled()
    renameSync(path, join(folder, 'Nieuw.wakker'))
    expect(
      await codeOf(openDataFile(join(folder, 'Nieuw.wakker'), passphrase, { ...options, keyCopies: '/nergens' })),
    ).not.toBe('KEY_FILE_MISSING')
  })

  it('comes back from this machine’s copy when it was left behind', async () => {
    const { path, options } = await filled()
    rmSync(keyFilePath(path))
    expect(await codeOf(openDataFile(path, passphrase, options))).toBe('opened')
    expect(existsSync(keyFilePath(path))).toBe(true)
  })

  it('is asked for by name when it is nowhere', async () => {
    const { path, folder } = await filled()
    rmSync(keyFilePath(path))
    const failing = openDataFile(path, passphrase, { keyCopies: join(folder, 'leeg') })
    await expect(failing).rejects.toMatchObject({ code: 'KEY_FILE_MISSING', detail: 'Noordkouter.wakker.sleutel' })
  })

  it('of another file does not fit', async () => {
    const [one, two] = [await filled(), await filled()]
    copyFileSync(keyFilePath(two.path), keyFilePath(one.path))
    const options = { keyCopies: join(one.folder, 'leeg') }
    mkdirSync(options.keyCopies)
    expect(await codeOf(openDataFile(one.path, passphrase, options))).toBe('KEY_FILE_MISSING')
  })

  it('costs Argon2id for real unless a test says otherwise', async () => {
    const at = place()
    await (await createDataFile(at.path, passphrase, { keyCopies: at.options.keyCopies })).close()
    const [slot] = KeyFile.parse(JSON.parse(readFileSync(keyFilePath(at.path), 'utf8'))).slots
    expect(slot).toMatchObject({ kdf: 'argon2id13', ...defaultKeyCost })
    expect(statSync(keyFilePath(at.path)).mode & 0o077).toBe(0)
  })
})
