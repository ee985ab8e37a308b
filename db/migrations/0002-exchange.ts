// Records of several devices in one file: two entries may claim the same place in a chain (both are kept), each knows what
// it is about, and the file knows devices, packages, return files and receipts. The record's tables are built anew, because
// SQLite cannot drop a constraint; triggers stand again afterwards.
import { type Kysely, sql } from 'kysely'

const statements = [
  `create table new_records (arrival integer primary key autoincrement, session_id text not null, author_id text not null,
     device_id text not null, sequence integer not null, kind text not null, unit text not null, header text not null,
     hash text not null unique) strict`,
  `insert into new_records (arrival, session_id, author_id, device_id, sequence, kind, unit, header, hash)
     select arrival, session_id, author_id, device_id, sequence, kind,
       case
         when kind in ('notes.sealed', 'notes.unsealed', 'note.late', 'work.submitted', 'work.reopened')
           then 'assignment ' || ifnull(header ->> '$.about.assignment', '')
         when kind = 'timer.event' then 'run ' || ifnull(header ->> '$.about.run', '')
         when kind in ('gate.opened', 'gate.entered', 'content.erased')
           then 'candidate ' || ifnull(header ->> '$.about.candidate', '')
         when kind = 'level.set'
           then 'level ' || ifnull(header ->> '$.about.candidate', '') || ' ' || ifnull(header ->> '$.about.competence', '')
         else 'session ' || session_id
       end,
       header, hash
     from records order by arrival`,
  `create table new_record_parts (record_hash text not null references new_records (hash), part integer not null,
     salt text not null, content text not null, primary key (record_hash, part)) strict`,
  `insert into new_record_parts select record_hash, part, salt, content from record_parts`,
  `drop table record_parts`,
  `drop table records`,
  `alter table new_records rename to records`,
  `alter table new_record_parts rename to record_parts`,
  `create index records_of_chain on records (session_id, author_id, device_id, sequence)`,
  `create index records_of_unit on records (unit)`,
  `create trigger records_stay_as_written before update on records begin select raise(abort, 'records are insert-only'); end`,
  `create trigger records_stay before delete on records begin select raise(abort, 'records are insert-only'); end`,
  `create trigger parts_stay_as_written before update on record_parts begin select raise(abort, 'record content is insert-only'); end`,

  `create table held (record_hash text not null, found text not null, reason text not null,
     primary key (record_hash, found)) strict, without rowid`,
  `create table unit_heads (unit text not null, record_hash text not null, primary key (unit, record_hash)) strict, without rowid`,
  // Before this version one file held one device's entries, so the last to arrive is the last.
  `insert into unit_heads (unit, record_hash) select unit, hash from records
     where arrival in (select max(arrival) from records group by unit)`,
  `create table settlements (target_hash text primary key, verdict text not null, record_hash text not null) strict, without rowid`,
  `create table copy_erasures (session_id text not null, device_id text not null, author_id text not null, at text not null,
     primary key (session_id, device_id, author_id)) strict, without rowid`,
  `alter table runs add column extra_time_percent integer not null default 0`,
  `alter table timer_events add column device_id text not null default ''`,
  `update timer_events set device_id = ifnull((select value from meta where key = 'device-id'), '')`,

  // By assignment, so that a day's notes lie together: with the notes' own ids in front, taking in one laptop's day would
  // touch nearly every page of what is there.
  `create table new_sealed_notes (assignment_id text not null, id text not null, ordinal integer not null, at text not null,
     phase text not null, kind text not null, text text not null, late integer not null, primary key (assignment_id, id)) strict, without rowid`,
  `insert into new_sealed_notes select assignment_id, id, ordinal, at, phase, kind, text, late from sealed_notes`,
  `create table new_sealed_note_candidates (assignment_id text not null, note_id text not null, candidate_id text not null,
     primary key (assignment_id, note_id, candidate_id)) strict, without rowid`,
  `insert into new_sealed_note_candidates select n.assignment_id, nc.note_id, nc.candidate_id
     from sealed_note_candidates nc join sealed_notes n on n.id = nc.note_id`,
  `drop table sealed_note_candidates`,
  `drop table sealed_notes`,
  `alter table new_sealed_notes rename to sealed_notes`,
  `alter table new_sealed_note_candidates rename to sealed_note_candidates`,

  `create table devices (id text primary key, role text not null, number integer not null, sign_key text not null,
     sign_secret text, recipient text, identity text, state text not null, successor text, vouch text) strict`,
  `create table device_authors (device_id text not null, person_id text not null, primary key (device_id, person_id)) strict, without rowid`,
  `create table person_keys (person_id text primary key, recipient text not null) strict`,
  `create table packages (id text primary key, session_id text not null references sessions on delete cascade,
     edition integer not null, at text not null, code text, person_ids text not null, contents text not null) strict`,
  `create index packages_of_session on packages (session_id)`,
  `create table accepted_packages (session_id text primary key references sessions on delete cascade, device_id text not null,
     edition integer not null, at text not null, sender text not null, recipient text not null) strict`,
  `create table accepted_editions (session_id text not null references sessions on delete cascade, person_id text not null,
     edition integer not null, primary key (session_id, person_id)) strict, without rowid`,
  `create table dropped_assignments (assignment_id text primary key references assignments on delete cascade) strict`,
  `create table stand_ins (session_id text not null, for_id text not null, person_id text not null,
     primary key (session_id, for_id)) strict, without rowid`,
  `create table made_returns (session_id text not null, edition integer not null, at text not null,
     primary key (session_id, edition)) strict, without rowid`,
  `create table receipts (id text primary key, session_id text not null, code text not null, at text not null,
     records integer not null, safe integer not null, heads text not null) strict`,
  `create table erase_plans (session_id text primary key, on_day text not null) strict`,
  `create table returns (id text primary key, session_id text not null references sessions on delete cascade, device_id text not null,
     body text not null, edition integer not null, at text not null, person_ids text not null, counted integer not null,
     manifest text not null, signature text not null) strict`,
  `create index returns_of_session on returns (session_id)`,
  `create table reported_progress (assignment_id text not null, device_id text not null, edition integer not null,
     step text not null, notes integer not null, primary key (assignment_id, device_id)) strict, without rowid`,
  `create table brought_assignments (assignment_id text primary key, session_id text not null, run_id text not null,
     exercise_id text not null, person_id text not null, person_name text not null, instead_of text, candidate_ids text not null) strict`,
  `create table safe_places (id integer primary key autoincrement, session_id text not null, at text not null, place text not null,
     arrival integer not null) strict`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
