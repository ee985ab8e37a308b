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
  calibrated_on: Generated<string | null>
  trained_on: Generated<string | null>
  sessions_elsewhere: Generated<number>
  /** The day, by the clock of the computer. */
  rating_errors_seen_on: Generated<string | null>
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
  archived_at: string | null
  based_on: string | null
}
interface FrameworkErrata {
  framework_id: string
  ordinal: number
  place: string
  before: string
  after: string
  at: string
  by_name: string
}
interface WavedHints {
  framework_id: string
  key: string
}
interface Exercises {
  id: string
  title: string
  framework_id: string
  revision: number
  body: string
  archived_at: string | null
  changed_at: string
}
interface LibraryWordOwners {
  slot: Generated<number>
  kind: 'framework' | 'profile' | 'exercise' | 'programme'
  owner_id: string
  /** What the owner was like when its words were put in; differs as soon as they must be put in again. */
  stamp: string
}
interface LibraryTexts {
  id: number
  kind: string
  competence_id: string | null
  place: string
  text: string
  /** The titles it stands under: words asked for may also be found there. */
  context: string
}
/** FTS5 without content of its own: `rowid` is the id of the text; searched through sql templates. */
interface LibraryWords {
  rowid: number
  words: string
  stems: string
  context: string
}
interface JobProfiles {
  id: string
  title: string
  framework_id: string
  revision: number
  body: string
  set_by: string
  changed_at: string
  archived_at: string | null
}
interface Programmes {
  id: string
  title: string
  framework_id: string
  revision: number
  body: string
  changed_at: string
  archived_at: string | null
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
  /** Timetable, information for candidates, who was told and agreed: JSON. */
  arrangements: Generated<string>
}
interface Candidates {
  id: string
  session_id: string
  position: number
  code: string
  name: string
  extra_time_percent: number
  accommodations: Generated<string>
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
  /** The most that members of the group need who are not in this file. */
  extra_time_percent: Generated<number>
  start_at: Generated<string | null>
  minutes: Generated<number | null>
  locked: Generated<number>
  role_player: Generated<string>
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
  frame: Generated<string | null>
  paper: Generated<string | null>
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
  /** On the clock of the computer that runs on while it sleeps; null in older files. */
  boot_ms: Generated<number | null>
  away_ms: Generated<number | null>
  away_until: Generated<string | null>
  away_why: Generated<string | null>
}

interface DraftAnswers {
  assignment_id: string
  candidate_id: string
  question: number
  given: string
  points: number | null
  paper: string | null
}
type SealedAnswers = DraftAnswers
interface ShortForms {
  person_id: string
  position: number
  short: string
  text: string
}
interface Bells {
  session_id: string
  at: string
}
interface Incidents {
  id: string
  session_id: string
  at: string
  by_id: string
  run_id: string | null
  text: string
  candidate_ids: string
}
/** `run_id`: '' for what has to do with none. `draft`: an IncidentDraft as JSON. */
interface IncidentDrafts {
  session_id: string
  person_id: string
  run_id: string
  draft: string
}
interface DayChanges {
  record_hash: string
  session_id: string
  ordinal: number
  at: string
  by_id: string
  change: string
  reason: string
}
interface Informants {
  id: string
  session_id: string
  candidate_id: string
  name: string
  relation: string
  stage: Generated<'examples' | 'frequencies'>
}
interface InformantDrafts {
  informant_id: string
  target_kind: string
  target_id: string
  example: Generated<string>
  often: string | null
}
interface InformantSubmissions {
  informant_id: string
  session_id: string
  candidate_id: string
  name: string
  relation: string
  at: string
  by_id: string
}
interface InformantAnswers {
  informant_id: string
  target_kind: string
  target_id: string
  example: string
  often: string | null
}

interface Records {
  /** Order of arrival in this file; not part of the key, decides nothing between devices. */
  arrival: Generated<number>
  session_id: string
  author_id: string
  device_id: string
  sequence: number
  kind: string
  /** What it is about (`unitOf`): entries of one unit are read together. */
  unit: string
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

/** Entries that do not count, and why; found anew from the record whenever something arrives. */
interface HeldRecords {
  record_hash: string
  /** By its chain and its author, or beside the other entries of its unit. */
  found: 'chain' | 'unit'
  reason: string
}
interface UnitHeads {
  unit: string
  record_hash: string
}
interface Settlements {
  target_hash: string
  verdict: 'stands' | 'aside'
  record_hash: string
}
interface CopyErasures {
  session_id: string
  device_id: string
  author_id: string
  at: string
}

/** Of `own` devices this file has the secrets; one of them writes. `sender`: dealt out packages; `other`: brought work back. */
interface Devices {
  id: string
  role: 'own' | 'sender' | 'other'
  number: number
  sign_key: string
  sign_secret: string | null
  recipient: string | null
  identity: string | null
  state: 'writing' | 'retired' | 'known'
  /** Of a retired device: which identity writes after it, said with its own key. */
  successor: string | null
  vouch: string | null
}
interface DeviceAuthors {
  device_id: string
  person_id: string
}
interface PersonKeys {
  person_id: string
  recipient: string
}
interface Packages {
  id: string
  session_id: string
  edition: number
  at: string
  code: string | null
  person_ids: string
  /** Per person a hash of what they were given: tells whether the timetable has changed since. */
  contents: string
}
interface AcceptedPackages {
  session_id: string
  device_id: string
  edition: number
  at: string
  sender: string
  recipient: string
}
/** The last package of each assessor: two who share a laptop can get theirs apart. */
interface AcceptedEditions {
  session_id: string
  person_id: string
  edition: number
}
interface DroppedAssignments {
  assignment_id: string
}
interface StandIns {
  session_id: string
  for_id: string
  person_id: string
}
interface MadeReturns {
  session_id: string
  edition: number
  at: string
}
interface Receipts {
  id: string
  session_id: string
  code: string
  at: string
  records: number
  safe: number
  heads: string
}
interface ErasePlans {
  session_id: string
  on_day: string
}
interface Returns {
  id: string
  session_id: string
  device_id: string
  body: string
  edition: number
  at: string
  person_ids: string
  /** Notes, links and ratings in it, as people count. */
  counted: number
  /** As it was signed, kept with its signature. */
  manifest: string
  signature: string
}
interface ReportedProgress {
  assignment_id: string
  device_id: string
  edition: number
  step: string
  notes: number
}
/** Assignments that came with work and that the timetable does not have (yet). */
interface BroughtAssignments {
  assignment_id: string
  session_id: string
  run_id: string
  exercise_id: string
  person_id: string
  person_name: string
  instead_of: string | null
  candidate_ids: string
}
interface SafePlaces {
  id: Generated<number>
  session_id: string
  at: string
  place: string
  /** The last entry the file had then. */
  arrival: number
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
  frame: Generated<string | null>
  paper: Generated<string | null>
}
interface SealedNoteCandidates {
  assignment_id: string
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
  mechanical: number | null
  originals: string
  carried_by: string
  keep_own: string
}
/** What is said about a candidate's result as a whole, one of each standing: the last one. */
interface AboutCandidate {
  candidate_id: string
  session_id: string
  record_hash: string
  at: string
  by_id: string
}
interface Talks extends AboutCandidate {
  plan: string
}
interface Closings extends AboutCandidate {
  body: string
}
interface ClosingDrafts {
  candidate_id: string
  part: 'closing' | 'feedback' | 'statement'
  body: string
}
interface Calibrations {
  session_id: string
  person_id: string
  record_hash: string
  result: string
}
interface TrainingAttempts {
  person_id: string
  case_id: string
  attempt: number
  step: 'reading' | 'classifying' | 'rating' | 'compared'
  answer: string
  finished_at: string | null
  result: string | null
}
interface TimerEvents {
  run_id: string
  /** Each laptop runs its own clock for a run they observe together. */
  device_id: string
  ordinal: number
  event: string
  elapsed_ms: number
  detail: string
}
interface Persons {
  id: string
  code: string
  name: string
  coach_id: string | null
  body: string
  revision: number
  changed_at: string
}
interface PersonCandidates {
  candidate_id: string
  person_id: string
}
interface Plans {
  id: string
  person_id: string
  revision: number
  body: string
  made_by: string
  changed_at: string
  closed_on: string | null
}
interface PlanVersions {
  plan_id: string
  ordinal: number
  agreed_on: string
  at: string
  by_id: string
  body: string
}
interface ActionMarks {
  id: string
  plan_id: string
  action_id: string
  mark: string
  on_day: string
  remark: string
  by_id: string
  at: string
}
interface CoachTalks {
  id: string
  person_id: string
  revision: number
  on_day: string
  next_on: string | null
  body: string
  by_id: string
  changed_at: string
}
/** `facts`: what stood on the screen when it was decided, as JSON. */
interface MatchDecisions {
  id: string
  job_profile_id: string
  person_id: string
  candidate_id: string
  decision: string
  reason: string
  said: string
  facts: string
  by_id: string
  at: string
}
/** Notes that ship are not rows until somebody changes or removes one. */
interface ReferenceNotes {
  id: string
  revision: number
  body: string
  changed_by: string
  changed_at: string
  removed: Generated<number>
}
interface SelfDrafts {
  candidate_id: string
  target_kind: string
  target_id: string
  often: string
}
type SelfAnswers = SelfDrafts
interface SelfSubmissions {
  candidate_id: string
  session_id: string
  record_hash: string
  at: string
  by_id: string
}
interface PlainItems {
  framework_id: string
  target_kind: string
  target_id: string
  text: string
}
interface Documents {
  id: string
  kind: string
  person_id: string | null
  session_id: string | null
  candidate_id: string | null
  plan_id: string | null
  settings: string
  by_id: string
  made_at: string
}
/** `text`: '' leaves the block out. `composed`: what it was edited from. */
interface DocumentEdits {
  document_id: string
  block_id: string
  text: string
  composed: string
  by_id: string
  at: string
}
interface Sharings extends AboutCandidate {
  document_id: string
  body: string
}
interface Templates {
  id: string
  title: string
  file_name: string
  content: Uint8Array
  checked: string
  by_id: string
  at: string
}
interface Erasures {
  candidate_id: string
  at: string
}

export interface Tables {
  meta: Meta
  people: People
  frameworks: Frameworks
  framework_errata: FrameworkErrata
  waved_hints: WavedHints
  exercises: Exercises
  library_word_owners: LibraryWordOwners
  library_texts: LibraryTexts
  library_words: LibraryWords
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
  draft_answers: DraftAnswers
  sealed_answers: SealedAnswers
  short_forms: ShortForms
  bells: Bells
  incidents: Incidents
  incident_drafts: IncidentDrafts
  day_changes: DayChanges
  informants: Informants
  informant_drafts: InformantDrafts
  informant_submissions: InformantSubmissions
  informant_answers: InformantAnswers
  records: Records
  record_parts: RecordParts
  record_part_subjects: RecordPartSubjects
  held: HeldRecords
  unit_heads: UnitHeads
  settlements: Settlements
  copy_erasures: CopyErasures
  devices: Devices
  device_authors: DeviceAuthors
  person_keys: PersonKeys
  packages: Packages
  accepted_packages: AcceptedPackages
  accepted_editions: AcceptedEditions
  dropped_assignments: DroppedAssignments
  stand_ins: StandIns
  made_returns: MadeReturns
  receipts: Receipts
  erase_plans: ErasePlans
  returns: Returns
  reported_progress: ReportedProgress
  brought_assignments: BroughtAssignments
  safe_places: SafePlaces
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
  talks: Talks
  closings: Closings
  feedbacks: Closings
  statements: Closings
  closing_drafts: ClosingDrafts
  calibrations: Calibrations
  training_attempts: TrainingAttempts
  timer_events: TimerEvents
  persons: Persons
  person_candidates: PersonCandidates
  plans: Plans
  plan_versions: PlanVersions
  action_marks: ActionMarks
  coach_talks: CoachTalks
  match_decisions: MatchDecisions
  reference_notes: ReferenceNotes
  self_drafts: SelfDrafts
  self_submissions: SelfSubmissions
  self_answers: SelfAnswers
  plain_items: PlainItems
  documents: Documents
  document_edits: DocumentEdits
  sharings: Sharings
  templates: Templates
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
  'talks',
  'closings',
  'feedbacks',
  'statements',
  'calibrations',
  'timer_events',
  'erasures',
  'settlements',
  'copy_erasures',
  'sealed_answers',
  'incidents',
  'day_changes',
  'informant_submissions',
  'informant_answers',
  'self_submissions',
  'self_answers',
  'sharings',
  'held',
  'unit_heads',
] as const satisfies readonly (keyof Tables)[]
