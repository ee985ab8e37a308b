// The tables as Kysely sees them. Three families: prepared documents (ordinary rows), drafts (ordinary rows that vanish
// when sealed), the record (insert-only) with its projections (rebuilt from the record at any time).
import type { Generated } from 'kysely'

interface Meta {
  key: 'file-id' | 'device-id' | 'sample'
  value: string
}
interface People {
  id: string
  name: string
  roles: string
  pin_hash: string | null
  pin_failures: Generated<number>
  pin_blocked_until: string | null
}
interface Frameworks {
  id: string
  code: string
  title: string
  status: 'draft' | 'published'
  version: number | null
  revision: number
  scale_chosen: number
  body: string
  changed_at: string
}
interface JobProfiles {
  id: string
  title: string
  framework_id: string
  revision: number
  body: string
  set_by: string
  changed_at: string
}
interface Programmes {
  id: string
  title: string
  framework_id: string
  revision: number
  body: string
  changed_at: string
}
interface Sessions {
  id: string
  title: string
  place: string
  day: string
  programme_id: string
  job_profile_id: string | null
  revision: number
  changed_at: string
}
interface Candidates {
  id: string
  session_id: string
  position: number
  code: string
  name: string
  extra_time_percent: number
}
interface SessionAssessors {
  session_id: string
  person_id: string
  position: number
}
interface Conflicts {
  session_id: string
  person_id: string
  candidate_id: string
}
interface Runs {
  id: string
  session_id: string
  exercise_id: string
  room: string
  position: number
}
interface RunCandidates {
  run_id: string
  candidate_id: string
  position: number
}
interface Assignments {
  id: string
  session_id: string
  run_id: string
  person_id: string
  position: number
}
interface AssignmentCandidates {
  assignment_id: string
  candidate_id: string
  position: number
}

interface DraftNotes {
  id: string
  assignment_id: string
  ordinal: number
  at: string
  phase: string
  kind: string
  text: string
  candidate_ids: string
  wiped: number
}
interface DraftSentences {
  assignment_id: string
  candidate_id: string
  text: string
}
interface DraftLinks {
  assignment_id: string
  note_id: string
  candidate_id: string
  target_kind: string
  target_id: string
  sign: string
}
interface DraftAsides {
  assignment_id: string
  note_id: string
  candidate_id: string
}
interface DraftRatings {
  assignment_id: string
  candidate_id: string
  target_kind: string
  target_id: string
  level: number | null
  no_note_reason: string | null
}
interface DraftStages {
  assignment_id: string
  stage: 'classifying' | 'rating'
}
interface TimerHeartbeats {
  run_id: string
  elapsed_ms: number
  wall_ms: number
}

interface Records {
  /** Order of arrival in this file; not part of the key, decides nothing between devices. */
  arrival: Generated<number>
  session_id: string
  author_id: string
  device_id: string
  sequence: number
  kind: string
  header: string
  hash: string
}
interface RecordParts {
  record_hash: string
  part: number
  salt: string
  content: string
}
interface RecordPartSubjects {
  record_hash: string
  part: number
  candidate_id: string
}

interface SessionStarts {
  session_id: string
  at: string
}
interface Deviations {
  session_id: string
  ordinal: number
  code: string
  subject: string
  count: number | null
  reason: string
}
interface Seals {
  assignment_id: string
  record_hash: string
  at: string
}
interface SealedNotes {
  id: string
  assignment_id: string
  ordinal: number
  at: string
  phase: string
  kind: string
  text: string
  late: number
}
interface SealedNoteCandidates {
  note_id: string
  candidate_id: string
}
interface Submissions {
  assignment_id: string
  record_hash: string
  at: string
}
interface SubmittedLinks {
  assignment_id: string
  note_id: string
  candidate_id: string
  target_kind: string
  target_id: string
  sign: string
}
interface SubmittedRatings {
  assignment_id: string
  candidate_id: string
  target_kind: string
  target_id: string
  level: number | null
  no_note_reason: string | null
}
interface Reopenings {
  assignment_id: string
  record_hash: string
  at: string
  reason: string
}
interface Gates {
  session_id: string
  candidate_id: string
  record_hash: string
  at: string
  by_id: string
  early: number
  reason: string
  missing: string
}
interface GateEntries {
  candidate_id: string
  person_id: string
}
interface Finals {
  session_id: string
  candidate_id: string
  competence_id: string
  level: number | null
  reason_code: string | null
  reason: string
  at: string
  by_id: string
  record_hash: string
}
interface TimerEvents {
  run_id: string
  ordinal: number
  event: string
  elapsed_ms: number
  detail: string
}
interface Erasures {
  candidate_id: string
  at: string
}

export interface Tables {
  meta: Meta
  people: People
  frameworks: Frameworks
  job_profiles: JobProfiles
  programmes: Programmes
  sessions: Sessions
  candidates: Candidates
  session_assessors: SessionAssessors
  conflicts: Conflicts
  runs: Runs
  run_candidates: RunCandidates
  assignments: Assignments
  assignment_candidates: AssignmentCandidates
  draft_notes: DraftNotes
  draft_sentences: DraftSentences
  draft_links: DraftLinks
  draft_asides: DraftAsides
  draft_ratings: DraftRatings
  draft_stages: DraftStages
  timer_heartbeats: TimerHeartbeats
  records: Records
  record_parts: RecordParts
  record_part_subjects: RecordPartSubjects
  session_starts: SessionStarts
  deviations: Deviations
  seals: Seals
  sealed_notes: SealedNotes
  sealed_note_candidates: SealedNoteCandidates
  submissions: Submissions
  submitted_links: SubmittedLinks
  submitted_ratings: SubmittedRatings
  reopenings: Reopenings
  gates: Gates
  gate_entries: GateEntries
  finals: Finals
  timer_events: TimerEvents
  erasures: Erasures
}

/** Everything a rebuild empties and fills again from the record. */
export const projectionTables = [
  'session_starts',
  'deviations',
  'seals',
  'sealed_notes',
  'sealed_note_candidates',
  'submissions',
  'submitted_links',
  'submitted_ratings',
  'reopenings',
  'gates',
  'gate_entries',
  'finals',
  'timer_events',
  'erasures',
] as const satisfies readonly (keyof Tables)[]
