// Migrations: an explicit list, all or nothing, with a copy before; a file from the future is left alone.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { connect } from '../../../db/connection.ts'
import { createDataFile, openDataFile } from '../../../db/data-file.ts'
import { keepKeyFile, keyFilePath } from '../../../db/key-file.ts'
import { KeyFile, makeKey, openKey } from '../../../db/key-slots.ts'
import { appliedMigrations, migrate } from '../../../db/migrate.ts'
import { migrations } from '../../../db/migrations/index.ts'
import { cheapKey, freshFolder, passphrase } from '../../support/core.ts'

async function madeFile() {
  const folder = freshFolder()
  const path = join(folder, 'a.wakker')
  const options = { keyCopies: join(folder, 'local'), keyCost: cheapKey }
  const file = await createDataFile(path, passphrase, options)
  await file.db.insertInto('people').values({ id: crypto.randomUUID(), name: 'Blijft', roles: '["lead"]' }).execute()
  await file.close()
  const key = await openKey(KeyFile.parse(JSON.parse(readFileSync(keyFilePath(path), 'utf8'))), passphrase)
  return { folder, path, options, key }
}
const second = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table people add column phone text`.execute(db)
  },
}
const half = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table people add column half text`.execute(db)
    throw new Error('halfway')
  },
}

/** As the program was when this one was its newest. */
const upTo = (last: string) => Object.fromEntries(Object.entries(migrations).filter(([name]) => name <= last))

describe('migrations', () => {
  it('are listed for every file in the folder, in order', () => {
    const folder = new URL('../../../db/migrations/', import.meta.url)
    const files = readdirSync(folder).filter((name) => /^\d{4}-.*\.ts$/.test(name))
    expect(Object.keys(migrations)).toEqual(files.map((name) => name.replace(/\.ts$/, '')).sort())
  })

  it('keep the rows that were there, and copy the file first', async () => {
    const { path, options, key } = await madeFile()
    const sqlite = connect(path, key, 'open')
    await migrate(sqlite, path, { ...migrations, '9001-phone': second })
    expect(sqlite.prepare('select name, phone from people').all()).toEqual([{ name: 'Blijft', phone: null }])
    sqlite.close()
    const copy = path.replace('.wakker', `.voor-${Object.keys(migrations).at(-1)}.wakker`)
    expect(existsSync(copy)).toBe(true)
    const old = await openDataFile(copy, passphrase, options)
    expect((await old.db.selectFrom('people').select('name').execute()).map((p) => p.name)).toEqual(['Blijft'])
    await old.close()
  })

  it('leave nothing behind when one fails', async () => {
    const { path, key, options } = await madeFile()
    const sqlite = connect(path, key, 'open')
    const failing = migrate(sqlite, path, { ...migrations, '9001-phone': second, '9002-half': half })
    await expect(failing).rejects.toMatchObject({ code: 'MIGRATION_FAILED' })
    const columns = sqlite.prepare("select name from pragma_table_info('people')").pluck().all()
    expect(columns).not.toContain('half')
    expect(columns).not.toContain('phone')
    expect(appliedMigrations(sqlite)).toEqual(Object.keys(migrations))
    sqlite.close()
    const file = await openDataFile(path, passphrase, options)
    await file.close()
  })

  it('refuse a file from a newer version without writing a byte', async () => {
    const { folder, path, key, options } = await madeFile()
    const sqlite = connect(path, key, 'open')
    await migrate(sqlite, path, { ...migrations, '9001-phone': second })
    sqlite.close()
    const fingerprint = () => createHash('sha256').update(readFileSync(path)).digest('hex')
    const before = { hash: fingerprint(), files: readdirSync(folder).sort() }
    await expect(openDataFile(path, passphrase, options)).rejects.toMatchObject({ code: 'FILE_NEWER' })
    expect({ hash: fingerprint(), files: readdirSync(folder).sort() }).toEqual(before)
  })

  it('0002 gives every entry what it is about, and keeps the record insert-only and linked to its words', async () => {
    const folder = freshFolder()
    const path = join(folder, 'oud.wakker')
    const { dataKey, keyFile } = await makeKey(passphrase, cheapKey)
    keepKeyFile(path, join(folder, 'local'), keyFile)
    const sqlite = connect(path, dataKey, 'create')
    const { '0001-first': first } = migrations
    if (first === undefined) throw new Error('no first migration')
    await migrate(sqlite, path, { '0001-first': first })
    sqlite.prepare("insert into meta (key, value) values ('device-id', 'oud-toestel')").run()
    const put = sqlite.prepare(
      'insert into records (session_id, author_id, device_id, sequence, kind, header, hash) values (?, ?, ?, ?, ?, ?, ?)',
    )
    const about = { assignment: 'A', run: 'R', candidate: 'C', competence: 'M' }
    const kinds = ['session.started', 'timer.event', 'notes.sealed', 'work.submitted', 'gate.opened', 'level.set']
    for (const [i, kind] of kinds.entries()) {
      put.run('S', 'P', 'oud-toestel', i + 1, kind, JSON.stringify({ kind, about }), `hash ${i}`)
    }
    sqlite.prepare("insert into record_parts (record_hash, part, salt, content) values ('hash 2', 0, '00', '{}')").run()
    sqlite
      .prepare(
        "insert into timer_events (run_id, ordinal, event, elapsed_ms, detail) values ('R', 0, 'start', 0, '{}')",
      )
      .run()
    await migrate(sqlite, path)
    expect(sqlite.prepare('select unit from records order by arrival').pluck().all()).toEqual([
      'session S',
      'run R',
      'assignment A',
      'assignment A',
      'candidate C',
      'level C M',
    ])
    expect(sqlite.prepare("select record_hash from unit_heads where unit = 'assignment A'").pluck().all()).toEqual([
      'hash 3',
    ])
    expect(sqlite.prepare('select device_id from timer_events').pluck().all()).toEqual(['oud-toestel'])
    expect(() => sqlite.prepare("update records set kind = 'x'").run()).toThrow('insert-only')
    expect(() => sqlite.prepare('delete from records').run()).toThrow('insert-only')
    const orphan = "insert into record_parts (record_hash, part, salt, content) values ('nobody', 0, '00', '{}')"
    expect(() => sqlite.prepare(orphan).run()).toThrow('FOREIGN KEY')
    sqlite.close()
  })

  it('0003 leaves what was prepared as it was, not put away, and lets its words be searched', async () => {
    const folder = freshFolder()
    const path = join(folder, 'ouder.wakker')
    const { dataKey, keyFile } = await makeKey(passphrase, cheapKey)
    keepKeyFile(path, join(folder, 'local'), keyFile)
    const sqlite = connect(path, dataKey, 'create')
    const before = upTo('0002-exchange')
    await migrate(sqlite, path, before)
    sqlite
      .prepare(
        `insert into frameworks (id, code, title, status, version, revision, scale_chosen, body, changed_at)
           values ('F', 'K-1', 'Kader', 'published', 1, 4, 1, '{"oud":true}', '2026-01-01T00:00:00.000Z')`,
      )
      .run()
    await migrate(sqlite, path)
    const row = sqlite.prepare('select revision, body, archived_at, based_on from frameworks').get()
    expect(row).toEqual({ revision: 4, body: '{"oud":true}', archived_at: null, based_on: null })
    sqlite.prepare("insert into library_words (rowid, words, stems) values (7, 'één coördinator', 'een')").run()
    const found = sqlite.prepare("select rowid from library_words where library_words match 'coordinator'").pluck()
    expect(found.all()).toEqual([7])
    expect(() => sqlite.prepare("insert into waved_hints (framework_id, key) values ('nobody', 'x')").run()).toThrow(
      'FOREIGN KEY',
    )
    sqlite.close()
  })

  it('0004 leaves sessions, runs, notes and clocks as they were, with nothing planned and nothing from paper', async () => {
    const folder = freshFolder()
    const path = join(folder, 'ouder.wakker')
    const { dataKey, keyFile } = await makeKey(passphrase, cheapKey)
    keepKeyFile(path, join(folder, 'local'), keyFile)
    const sqlite = connect(path, dataKey, 'create')
    await migrate(sqlite, path, upTo('0003-library'))
    const at = '2026-01-01T00:00:00.000Z'
    for (const row of [
      `insert into people (id, name, roles) values ('P', 'Ilse', '["assessor"]')`,
      `insert into frameworks (id, code, title, status, version, revision, scale_chosen, body, changed_at)
         values ('F', 'K-1', 'Kader', 'published', 1, 1, 1, '{}', '${at}')`,
      `insert into programmes (id, title, framework_id, revision, body, changed_at) values ('G', 'Dag', 'F', 1, '{}', '${at}')`,
      `insert into sessions (id, title, place, day, programme_id, revision, changed_at)
         values ('S', 'Sessie', '', '2026-01-01', 'G', 3, '${at}')`,
      `insert into candidates (id, session_id, position, code, name, extra_time_percent) values ('C', 'S', 0, 'K-01', 'Cara', 25)`,
      `insert into runs (id, session_id, exercise_id, room, position) values ('R', 'S', 'E', 'Lokaal 1', 0)`,
      `insert into assignments (id, session_id, run_id, person_id, position) values ('A', 'S', 'R', 'P', 0)`,
      `insert into draft_notes (id, assignment_id, ordinal, at, phase, kind, text, candidate_ids, wiped)
         values ('N', 'A', 1, '${at}', '', 'fact', 'zegt dag', '["C"]', 0)`,
      `insert into timer_heartbeats (run_id, elapsed_ms, wall_ms) values ('R', 1000, 2000)`,
    ])
      sqlite.prepare(row).run()
    await migrate(sqlite, path)
    expect(sqlite.prepare('select room, start_at, minutes, locked, role_player from runs').get()).toEqual({
      room: 'Lokaal 1',
      start_at: null,
      minutes: null,
      locked: 0,
      role_player: '',
    })
    expect(sqlite.prepare('select revision, arrangements from sessions').get()).toEqual({
      revision: 3,
      arrangements: '{}',
    })
    expect(sqlite.prepare('select extra_time_percent, accommodations from candidates').get()).toEqual({
      extra_time_percent: 25,
      accommodations: '',
    })
    expect(sqlite.prepare('select text, frame, paper from draft_notes').get()).toEqual({
      text: 'zegt dag',
      frame: null,
      paper: null,
    })
    expect(sqlite.prepare('select elapsed_ms, boot_ms, away_ms from timer_heartbeats').get()).toEqual({
      elapsed_ms: 1000,
      boot_ms: null,
      away_ms: null,
    })
    const nobodys = "insert into short_forms (person_id, position, short, text) values ('nobody', 0, 'kl', 'klant')"
    expect(() => sqlite.prepare(nobodys).run()).toThrow('FOREIGN KEY')
    sqlite.close()
  })
  it('0005 knows what a final level was decided on, and where entries belong that it could not read before', async () => {
    const folder = freshFolder()
    const path = join(folder, 'ouder.wakker')
    const { dataKey, keyFile } = await makeKey(passphrase, cheapKey)
    keepKeyFile(path, join(folder, 'local'), keyFile)
    const sqlite = connect(path, dataKey, 'create')
    await migrate(sqlite, path, upTo('0004-day'))
    const put = sqlite.prepare(
      `insert into records (session_id, author_id, device_id, sequence, kind, unit, header, hash)
         values ('S', 'P', 'D', ?, ?, ?, ?, ?)`,
    )
    const entries = [
      ['level.set', 'level C M', { candidate: 'C', competence: 'M' }],
      ['calibration.noted', 'session S', { person: 'P' }],
      ['statement.recorded', 'session S', { candidate: 'C' }],
      ['mood.sensed', 'session S', { candidate: 'C' }],
    ] as const
    for (const [i, [kind, unit, about]] of entries.entries())
      put.run(i + 1, kind, unit, JSON.stringify({ kind, about }), `hash ${i}`)
    const decided = JSON.stringify({ level: 3, reasonCode: null, reason: '', mechanical: 2 })
    sqlite
      .prepare("insert into record_parts (record_hash, part, salt, content) values ('hash 0', 0, '00', ?)")
      .run(decided)
    sqlite
      .prepare(
        `insert into finals (session_id, candidate_id, competence_id, level, reason_code, reason, at, by_id, record_hash)
           values ('S', 'C', 'M', 3, null, '', '2026-01-01T00:00:00.000Z', 'P', 'hash 0')`,
      )
      .run()
    sqlite
      .prepare(
        `insert into frameworks (id, code, title, status, version, revision, scale_chosen, body, changed_at)
           values ('F', 'K-1', 'Kader', 'published', 1, 1, 1, '{}', '2026-01-01T00:00:00.000Z')`,
      )
      .run()
    sqlite
      .prepare(
        `insert into programmes (id, title, framework_id, revision, body, changed_at)
           values ('G', 'Dag', 'F', 1, '{"title":"Dag"}', '2026-01-01T00:00:00.000Z')`,
      )
      .run()
    await migrate(sqlite, path)
    // It did not ask for a calibration, and does not seem to have.
    expect(sqlite.prepare('select body from programmes').pluck().get()).toBe('{"title":"Dag","calibrationMonths":null}')
    expect(sqlite.prepare('select level, mechanical, originals, carried_by, keep_own from finals').get()).toEqual({
      level: 3,
      mechanical: 2,
      originals: '[]',
      carried_by: '[]',
      keep_own: '[]',
    })
    expect(sqlite.prepare('select unit from records order by arrival').pluck().all()).toEqual([
      'level C M',
      'calibration S P',
      'talk C',
      'session S',
    ])
    expect(() => sqlite.prepare("update records set kind = 'x'").run()).toThrow('insert-only')
    sqlite.close()
  })
  it('0006 gives what a newer laptop brought its own place, and keeps what was agreed as it stood', async () => {
    const folder = freshFolder()
    const path = join(folder, 'ouder.wakker')
    const { dataKey, keyFile } = await makeKey(passphrase, cheapKey)
    keepKeyFile(path, join(folder, 'local'), keyFile)
    const sqlite = connect(path, dataKey, 'create')
    await migrate(sqlite, path, upTo('0005-talk'))
    const put = sqlite.prepare(
      `insert into records (session_id, author_id, device_id, sequence, kind, unit, header, hash)
         values ('S', 'P', 'D', ?, ?, 'session S', ?, ?)`,
    )
    const entries = [
      ['self.submitted', { candidate: 'C' }],
      ['sharing.decided', { candidate: 'C', document: 'X' }],
      ['mood.sensed', { candidate: 'C' }],
    ] as const
    for (const [i, [kind, about]] of entries.entries())
      put.run(i + 1, kind, JSON.stringify({ kind, about }), `hash ${i}`)
    await migrate(sqlite, path)
    const units = sqlite.prepare('select unit from records order by arrival').pluck().all()
    expect(units).toEqual(['self C', 'sharing X', 'session S'])
    expect(() => sqlite.prepare("update records set kind = 'x'").run()).toThrow('insert-only')

    const at = "'2026-01-01T00:00:00.000Z'"
    sqlite.exec(`insert into persons values ('A', 'K-1', 'Aïcha', null, '{}', 1, ${at});
      insert into plans values ('L', 'A', 1, '{}', 'P', ${at}, null);
      insert into plan_versions values ('L', 1, '2026-01-01', ${at}, 'P', '{}');
      insert into match_decisions values ('M', 'J', 'A', 'C', 'prepare', 'omdat', '', '{}', 'P', ${at})`)
    expect(() => sqlite.exec("update plan_versions set body = 'x'")).toThrow('insert-only')
    expect(() => sqlite.exec("update match_decisions set reason = 'x'")).toThrow('insert-only')
    // Erasing a person takes all of it along.
    sqlite.exec("delete from persons where id = 'A'")
    expect(sqlite.prepare('select count(*) from plan_versions').pluck().get()).toBe(0)
    expect(sqlite.prepare('select count(*) from match_decisions').pluck().get()).toBe(0)
    sqlite.close()
  })
})
