// The day itself: when and where each run is, what was arranged for people, forms beside notes, what was typed over from
// paper, short forms, the bell, incidents, changes of the day and what informants answered.
import { type Kysely, sql } from 'kysely'

const statements = [
  `alter table sessions add column arrangements text not null default '{}'`,
  `alter table runs add column start_at text`,
  `alter table runs add column minutes integer`,
  `alter table runs add column locked integer not null default 0`,
  `alter table runs add column role_player text not null default ''`,
  `alter table candidates add column accommodations text not null default ''`,
  `alter table people add column calibrated_on text`,
  `alter table people add column rating_errors_seen_on text`,
  `alter table draft_notes add column frame text`,
  `alter table draft_notes add column paper text`,
  `alter table sealed_notes add column frame text`,
  `alter table sealed_notes add column paper text`,
  `create table draft_answers (assignment_id text not null references assignments on delete cascade,
     candidate_id text not null references candidates on delete cascade, question integer not null, given text not null,
     points integer, paper text, primary key (assignment_id, candidate_id, question)) strict, without rowid`,
  `create table sealed_answers (assignment_id text not null, candidate_id text not null, question integer not null,
     given text not null, points integer, paper text, primary key (assignment_id, candidate_id, question)) strict, without rowid`,
  `create table short_forms (person_id text not null references people on delete cascade, position integer not null,
     short text not null, text text not null, primary key (person_id, short)) strict, without rowid`,
  `create table bells (session_id text primary key references sessions on delete cascade, at text not null) strict`,
  `alter table timer_heartbeats add column boot_ms real`,
  `alter table timer_heartbeats add column away_ms real`,
  `alter table timer_heartbeats add column away_until text`,
  `alter table timer_heartbeats add column away_why text`,
  `create table incidents (id text primary key, session_id text not null, at text not null, by_id text not null, run_id text,
     text text not null, candidate_ids text not null) strict`,
  `create index incidents_of_session on incidents (session_id)`,
  `create table incident_drafts (session_id text not null references sessions on delete cascade,
     person_id text not null references people on delete cascade, run_id text not null, draft text not null,
     primary key (session_id, person_id, run_id)) strict, without rowid`,
  `create table day_changes (record_hash text primary key, session_id text not null, ordinal integer not null, at text not null,
     by_id text not null, change text not null, reason text not null) strict`,
  `create index day_changes_of_session on day_changes (session_id)`,
  `create table informants (id text primary key, session_id text not null references sessions on delete cascade,
     candidate_id text not null references candidates on delete cascade, name text not null, relation text not null,
     stage text not null default 'examples') strict`,
  `create table informant_drafts (informant_id text not null references informants on delete cascade, target_kind text not null,
     target_id text not null, example text not null default '', often text, primary key (informant_id, target_kind, target_id)) strict, without rowid`,
  `create table informant_submissions (informant_id text primary key, session_id text not null, candidate_id text not null,
     name text not null, relation text not null, at text not null, by_id text not null) strict`,
  `create table informant_answers (informant_id text not null, target_kind text not null, target_id text not null,
     example text not null, often text, primary key (informant_id, target_kind, target_id)) strict, without rowid`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
