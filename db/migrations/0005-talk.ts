// Several assessors: how an eindbespreking was held and closed, the candidate's part, what lay behind a final level, and
// who was trained and practised when.
import { type Kysely, sql } from 'kysely'

const statements = [
  `alter table people add column trained_on text`,
  `alter table people add column sessions_elsewhere integer not null default 0`,
  `alter table finals add column mechanical integer`,
  `alter table finals add column originals text not null default '[]'`,
  `alter table finals add column carried_by text not null default '[]'`,
  `alter table finals add column keep_own text not null default '[]'`,
  // The record has always held it; the projection has it from now on.
  `update finals set mechanical = (select json_extract(content, '$.mechanical') from record_parts
     where record_parts.record_hash = finals.record_hash and part = 0)`,
  // Whoever made a programme before it could ask for a calibration did not ask for one.
  `update programmes set body = json_set(body, '$.calibrationMonths', null)
     where json_type(body, '$.calibrationMonths') is null`,
  `create table talks (candidate_id text primary key, session_id text not null, record_hash text not null, at text not null,
     by_id text not null, plan text not null) strict, without rowid`,
  `create table closings (candidate_id text primary key, session_id text not null, record_hash text not null, at text not null,
     by_id text not null, body text not null) strict, without rowid`,
  `create table feedbacks (candidate_id text primary key, session_id text not null, record_hash text not null, at text not null,
     by_id text not null, body text not null) strict, without rowid`,
  `create table statements (candidate_id text primary key, session_id text not null, record_hash text not null, at text not null,
     by_id text not null, body text not null) strict, without rowid`,
  `create table closing_drafts (candidate_id text not null references candidates on delete cascade, part text not null,
     body text not null, primary key (candidate_id, part)) strict, without rowid`,
  `create table calibrations (session_id text not null, person_id text not null, record_hash text not null, result text not null,
     primary key (session_id, person_id)) strict, without rowid`,
  `create table training_attempts (person_id text not null references people on delete cascade, case_id text not null,
     attempt integer not null, step text not null, answer text not null, finished_at text, result text,
     primary key (person_id, case_id, attempt)) strict, without rowid`,

  // What a newer laptop brought before this file knew these kinds was kept as something of the session. Now that it is known
  // what each is about, it lies with the others about the same; which of it stands is found when the file opens.
  `drop trigger records_stay_as_written`,
  `update records set unit = 'talk ' || (header ->> '$.about.candidate')
     where kind in ('deliberation.begun', 'deliberation.closed', 'feedback.given', 'statement.recorded')
       and header ->> '$.about.candidate' is not null`,
  `update records set unit = 'calibration ' || session_id || ' ' || (header ->> '$.about.person')
     where kind = 'calibration.noted' and header ->> '$.about.person' is not null`,
  `create trigger records_stay_as_written before update on records begin select raise(abort, 'records are insert-only'); end`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
