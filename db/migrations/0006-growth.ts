// From gap to growth: persons over the years, their plans and talks, what a candidate says of their own work, documents
// with their edits and the candidate's decision about them, house-style templates, and dated reference text.
import { type Kysely, sql } from 'kysely'

const insertOnly = (table: string) => [
  `create trigger ${table}_stay_as_written before update on ${table} begin select raise(abort, '${table} are insert-only'); end`,
]

const statements = [
  `create table persons (id text primary key, code text not null, name text not null, coach_id text, body text not null,
     revision integer not null, changed_at text not null) strict, without rowid`,
  // A candidate without a row here is a person of their own, under the candidate's id.
  `create table person_candidates (candidate_id text primary key references candidates on delete cascade,
     person_id text not null) strict, without rowid`,
  `create index person_candidates_by_person on person_candidates (person_id)`,

  `create table plans (id text primary key, person_id text not null references persons on delete cascade,
     revision integer not null, body text not null, made_by text not null, changed_at text not null,
     closed_on text) strict, without rowid`,
  `create index plans_by_person on plans (person_id)`,
  `create table plan_versions (plan_id text not null references plans on delete cascade, ordinal integer not null,
     agreed_on text not null, at text not null, by_id text not null, body text not null,
     primary key (plan_id, ordinal)) strict, without rowid`,
  ...insertOnly('plan_versions'),
  `create table action_marks (id text primary key, plan_id text not null references plans on delete cascade,
     action_id text not null, mark text not null, on_day text not null, remark text not null, by_id text not null,
     at text not null) strict, without rowid`,
  `create index action_marks_by_plan on action_marks (plan_id)`,
  `create table coach_talks (id text primary key, person_id text not null references persons on delete cascade,
     revision integer not null, on_day text not null, next_on text, body text not null, by_id text not null,
     changed_at text not null) strict, without rowid`,
  `create index coach_talks_by_person on coach_talks (person_id)`,
  `create table match_decisions (id text primary key, job_profile_id text not null, person_id text not null
     references persons on delete cascade, candidate_id text not null, decision text not null, reason text not null,
     said text not null, facts text not null, by_id text not null, at text not null) strict, without rowid`,
  `create index match_decisions_by_profile on match_decisions (job_profile_id)`,
  `create index match_decisions_by_person on match_decisions (person_id)`,
  ...insertOnly('match_decisions'),
  `create table reference_notes (id text primary key, revision integer not null, body text not null, changed_by text not null,
     changed_at text not null, removed integer not null default 0) strict, without rowid`,

  `create table self_drafts (candidate_id text not null references candidates on delete cascade, target_kind text not null,
     target_id text not null, often text not null, primary key (candidate_id, target_kind, target_id)) strict, without rowid`,
  `create table self_submissions (candidate_id text primary key, session_id text not null, record_hash text not null,
     at text not null, by_id text not null) strict, without rowid`,
  `create table self_answers (candidate_id text not null, target_kind text not null, target_id text not null,
     often text not null, primary key (candidate_id, target_kind, target_id)) strict, without rowid`,
  `create table plain_items (framework_id text not null references frameworks on delete cascade, target_kind text not null,
     target_id text not null, text text not null, primary key (framework_id, target_kind, target_id)) strict, without rowid`,

  `create table documents (id text primary key, kind text not null, person_id text references persons on delete cascade,
     session_id text references sessions on delete cascade, candidate_id text references candidates on delete cascade,
     plan_id text references plans on delete cascade, settings text not null, by_id text not null,
     made_at text not null) strict, without rowid`,
  `create index documents_by_person on documents (person_id)`,
  `create index documents_by_candidate on documents (candidate_id)`,
  `create table document_edits (document_id text not null references documents on delete cascade, block_id text not null,
     text text not null, composed text not null, by_id text not null, at text not null,
     primary key (document_id, block_id)) strict, without rowid`,
  `create table sharings (document_id text primary key, candidate_id text not null, session_id text not null,
     record_hash text not null, at text not null, by_id text not null, body text not null) strict, without rowid`,
  `create table templates (id text primary key, title text not null, file_name text not null, content blob not null,
     checked text not null, by_id text not null, at text not null) strict`,

  // What a newer laptop brought before this file knew these kinds lay with the session's; now each lies with its own.
  `drop trigger records_stay_as_written`,
  `update records set unit = 'self ' || (header ->> '$.about.candidate')
     where kind = 'self.submitted' and header ->> '$.about.candidate' is not null`,
  `update records set unit = 'sharing ' || (header ->> '$.about.document')
     where kind = 'sharing.decided' and header ->> '$.about.document' is not null`,
  `create trigger records_stay_as_written before update on records begin select raise(abort, 'records are insert-only'); end`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
