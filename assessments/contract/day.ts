// The day itself, as its lead has it: clocks and the bell, what changes, incidents, what is missing, and what goes on paper.
import { z } from 'zod'
import { anyone, Id, Instant, only, Saved, Sentence } from './common.ts'
import { DayChange, DayEffect } from './day-changes.ts'
import { MadeFile } from './frameworks.ts'
import { Step } from './sessions.ts'
import { TimerEventKind, TimerView } from './timers.ts'
import { Break, LocalTime } from './timetable.ts'

/** One run's clock without a name in it: it may hang on a wall. */
export const WallClock = z.object({
  runId: Id,
  exercise: z.string(),
  room: z.string(),
  timer: TimerView,
})
export type WallClock = z.infer<typeof WallClock>
export const Wall = z.object({
  session: z.string(),
  clocks: z.array(WallClock),
  rotation: z.object({ at: LocalTime.nullable(), bell: Instant.nullable() }),
  now: Instant,
})
export type Wall = z.infer<typeof Wall>

export const Incident = z.object({
  id: Id,
  at: Instant,
  by: z.string(),
  text: z.string(),
  candidates: z.array(z.object({ id: Id, code: z.string() })),
  runId: Id.nullable(),
  exercise: z.string().nullable(),
})
export type Incident = z.infer<typeof Incident>

/** An incident somebody is still writing: kept in their file at every pause in typing, and seen by nobody else. */
export const IncidentDraft = z.object({
  incidentId: Id,
  runId: Id.nullable(),
  candidateIds: z.array(Id).max(50),
  text: z.string().max(2_000, 'tooLong'),
})
export type IncidentDraft = z.infer<typeof IncidentDraft>

/** What one assessor still has to do in one run. Counts of this file's own drafts; null where another laptop has them. */
export const MissingWork = z.object({
  assignmentId: Id,
  personId: Id,
  assessor: z.string(),
  runId: Id,
  exercise: z.string(),
  codes: z.array(z.string()),
  step: Step,
  sentencesOpen: z.int().nullable(),
  notClassified: z.int().nullable(),
  notRated: z.int().nullable(),
})
export type MissingWork = z.infer<typeof MissingWork>

export const LogEntry = z.object({
  at: Instant,
  by: z.string(),
  code: z.enum([
    'started',
    'timer',
    'sealed',
    'unsealed',
    'late-note',
    'submitted',
    'reopened',
    'gate-opened',
    'changed',
    'incident',
    'informant',
  ]),
  exercise: z.string(),
  /** Codes of candidates. */
  codes: z.array(z.string()),
  /** Of a timer event or a change: which; '' otherwise. */
  what: z.string(),
  /** What it came down to: minutes, a room, a moment, a name; '' otherwise. */
  detail: z.string(),
  /** In words, where there are any: a reason, an incident. */
  text: z.string(),
})
export type LogEntry = z.infer<typeof LogEntry>

/** Whose timetable: everybody's on the wall, or one person's or room's. `id`: of the person; of a room or role player the name. */
export const TimetableFor = z.object({
  who: z.enum(['wall', 'candidate', 'assessor', 'room', 'role-player']),
  id: z.string().max(200).nullable(),
})
export type TimetableFor = z.infer<typeof TimetableFor>
/** Without accommodations or remarks: it hangs on a wall or lies on a table. */
export const TimetableSheet = z.object({
  for: TimetableFor,
  /** What stands large on it: of a candidate the code. */
  title: z.string(),
  /** Of a candidate the name, on a strip that folds away: the sheet lies on a table. '' otherwise. */
  handTo: z.string(),
  session: z.string(),
  place: z.string(),
  days: z.array(
    z.object({
      day: z.string(),
      breaks: z.array(Break),
      rows: z.array(
        z.object({
          runId: Id,
          start: LocalTime,
          /** On the wall and at a room without anybody's extra time: what hangs there is not shown until when. */
          /** Not a `LocalTime`: after the last midnight of the year 9999 it has a digit more. */
          end: z.string(),
          exercise: z.string(),
          room: z.string(),
          /** Codes on the wall and for rooms; a candidate's own sheet has none but their own. */
          candidates: z.array(z.string()),
          assessors: z.array(z.string()),
          rolePlayer: z.string(),
        }),
      ),
    }),
  ),
  /** Runs that have no time yet. */
  unplanned: z.int(),
})
export type TimetableSheet = z.infer<typeof TimetableSheet>

const leads = only('lead', 'coach')
const about = z.object({ sessionId: Id })
const refusals = {
  CHANGED_ELSEWHERE: {},
  NOT_STARTED: {},
  WORK_EXISTS: { data: z.object({ assessor: z.string(), exercise: z.string() }) },
  GATE_OPEN: {},
  DUPLICATE_CODE: { data: z.object({ code: z.string() }) },
  UNKNOWN_REFERENCE: {},
  /** The observation of this run is sealed: who comes now needs a run of their own. */
  ALREADY_SEALED: { data: z.object({ exercise: z.string() }) },
  NOTHING_CHANGES: {},
  /** More candidates, assessors or runs than one session holds. */
  SESSION_FULL: {},
} as const

export const day = {
  /** Needs no sign-in: it hangs in a room, and holds no name. */
  wall: anyone.input(about).output(Wall),
  /** The lead works any clock of the session, several at once. Runs that cannot are left as they are and named. */
  timerEvent: only('lead')
    .errors({ NOT_STARTED: {}, TIMER_STATE: { data: z.object({ status: TimerView.shape.status }) } })
    .input(
      about.extend({
        runIds: z.array(Id).min(1, 'required').max(60),
        event: TimerEventKind,
        extendMinutes: z.int().min(1).max(120).optional(),
      }),
    )
    .output(Saved.extend({ done: z.array(Id), refused: z.array(Id) })),
  /** The bell at the change of rooms: at a moment on the clock, or not at all. The minute that is running counts as now. */
  setBell: only('lead')
    .errors({ NOT_STARTED: {}, BELL_PAST: {} })
    .input(about.extend({ at: Instant.nullable() }))
    .output(Saved),

  /** What a change would do; saves nothing. */
  preview: only('lead')
    .errors(refusals)
    .input(about.extend({ change: DayChange }))
    .output(z.object({ effects: z.array(DayEffect), revision: z.int() })),
  change: only('lead')
    .errors(refusals)
    .input(about.extend({ change: DayChange, revision: z.int(), reason: z.string().trim().max(2_000, 'tooLong') }))
    .output(Saved.extend({ effects: z.array(DayEffect) })),

  /** `incidentId` is made by the screen: sent twice it is one. An assessor writes about candidates of their own. */
  noteIncident: only('lead', 'assessor', 'coach')
    .errors({ NOT_STARTED: {} })
    .input(about.extend({ incidentId: Id, runId: Id.nullable(), candidateIds: z.array(Id).max(50), text: Sentence }))
    .output(Saved),
  /** One per person and run (or none); '' throws it away. Noting the incident does so too. */
  saveIncidentDraft: only('lead', 'assessor', 'coach')
    .input(about.extend({ draft: IncidentDraft }))
    .output(Saved),
  incidentDraft: only('lead', 'assessor', 'coach')
    .input(about.extend({ runId: Id.nullable() }))
    .output(IncidentDraft.nullable()),
  /** Lead and coach see all; an assessor those about candidates of their own only, and those they wrote. */
  incidents: only('lead', 'assessor', 'coach').input(about).output(z.array(Incident)),

  missing: leads.input(about).output(z.array(MissingWork)),
  log: leads.input(about).output(z.array(LogEntry)),
  logFile: leads.input(about).output(MadeFile),

  /** An assessor gets the wall's and their own. */
  timetable: only('lead', 'assessor', 'coach')
    .input(about.extend({ for: TimetableFor }))
    .output(TimetableSheet),
  /** Several at once make one file, each on a page of its own. */
  timetableFile: only('lead', 'assessor', 'coach')
    .errors({ NOTHING_PLANNED: {} })
    .input(about.extend({ for: z.array(TimetableFor).min(1).max(200) }))
    .output(MadeFile),
  /** What every candidate is told beforehand, to hand out; in plain words, large. */
  informationSheet: leads.input(about).output(MadeFile),
}
