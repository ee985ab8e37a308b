// The library: versions that follow each other, corrections of spelling, hints waved away, exercises by themselves, what
// is put away without being deleted, and the words of all of it to search in.
import { type Kysely, sql } from 'kysely'

const statements = [
  `alter table frameworks add column archived_at text`,
  `alter table frameworks add column based_on text`,
  `alter table job_profiles add column archived_at text`,
  `alter table programmes add column archived_at text`,
  `create index frameworks_by_code on frameworks (code)`,
  `create table framework_errata (framework_id text not null references frameworks on delete cascade, ordinal integer not null,
     place text not null, before text not null, after text not null, at text not null, by_name text not null,
     primary key (framework_id, ordinal)) strict, without rowid`,
  `create table waved_hints (framework_id text not null references frameworks on delete cascade, key text not null,
     primary key (framework_id, key)) strict, without rowid`,
  `create table exercises (id text primary key, title text not null, framework_id text not null references frameworks,
     revision integer not null, body text not null, archived_at text, changed_at text not null) strict`,
  `create index exercises_of_framework on exercises (framework_id)`,
  // What is searched through: the texts in rows of their own, found again by the words in an FTS5 index. Stems stand
  // beside the words because FTS5 knows no Dutch endings; accents go in the tokenizer. Which document a row belongs to,
  // and how it ranks, is in its number (services/library/places.ts).
  `create table library_word_owners (slot integer primary key, kind text not null, owner_id text not null, stamp text not null,
     unique (kind, owner_id)) strict`,
  `create table library_texts (id integer primary key, kind text not null, competence_id text, place text not null,
     text text not null, context text not null) strict`,
  `create virtual table library_words using fts5 (words, stems, context, content = '', contentless_delete = 1,
     tokenize = "unicode61 remove_diacritics 2")`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
