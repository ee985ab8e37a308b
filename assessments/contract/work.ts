// The assessor's own work: observing, sealed, classifying, rating, submitted. Nothing here reaches another's work.
import { z } from 'zod'
import { Id, Instant, NoteText, only, Saved } from './common.ts'
import { Anchor, Level } from './framework-body.ts'
import { Candidate, Step } from './sessions.ts'

export const NoteKind = z.enum(['fact', 'quote', 'omission'])
export type NoteKind = z.infer<typeof NoteKind>
export const Note = z.object({
  id: Id,
  at: Instant,
  phase: z.string(),
  kind: NoteKind,
  text: z.string(),
  candidateIds: z.array(Id),
})
export type Note = z.infer<typeof Note>
export const DraftNote = Note.extend({ wiped: z.boolean() })
export type DraftNote = z.infer<typeof DraftNote>
export const SealedNote = Note.extend({ late: z.boolean() })
export type SealedNote = z.infer<typeof SealedNote>

export const Sign = z.enum(['plus', 'minus', 'not-applicable'])
export type Sign = z.infer<typeof Sign>
/** What a note is linked to and what is rated: an indicator, or a competence as a whole. */
export const TargetRef = z.object({ kind: z.enum(['indicator', 'competence']), id: Id })
export type TargetRef = z.infer<typeof TargetRef>
export const Target = TargetRef.extend({
  text: z.string(),
  competenceId: Id,
  competence: z.string(),
  anchors: z.array(Anchor),
  /** False for a competence that only collects notes because its indicators are the ones rated. */
  rated: z.boolean(),
})
export type Target = z.infer<typeof Target>
export const Link = z.object({ noteId: Id, candidateId: Id, target: TargetRef, sign: Sign })
export type Link = z.infer<typeof Link>
/** One tap: why there is a level although no note is linked to the indicator. */
export const NoNoteReason = z.enum(['seen-not-noted', 'stayed-out', 'from-result', 'from-other-notes'])
export type NoNoteReason = z.infer<typeof NoNoteReason>
export const Rating = z.object({
  candidateId: Id,
  target: TargetRef,
  /** null is «geen gelegenheid»: missing, never zero. */
  level: z.int().min(1).max(7).nullable(),
  noNoteReason: NoNoteReason.nullable(),
})
export type Rating = z.infer<typeof Rating>

export const TimerPhase = z.object({ name: z.string(), ms: z.number() })
export type TimerPhase = z.infer<typeof TimerPhase>
export const TimerView = z.object({
  status: z.enum(['not-started', 'running', 'paused', 'ended']),
  phases: z.array(TimerPhase),
  phaseIndex: z.int(),
  phaseElapsedMs: z.number(),
  phaseRemainingMs: z.number(),
  totalRemainingMs: z.number(),
})
export type TimerView = z.infer<typeof TimerView>
export const TimerEventKind = z.enum(['start', 'pause', 'resume', 'next-phase', 'extend', 'end'])
export type TimerEventKind = z.infer<typeof TimerEventKind>

export const WorkItem = z.object({
  assignmentId: Id,
  sessionId: Id,
  session: z.string(),
  day: z.string(),
  runId: Id,
  exercise: z.string(),
  room: z.string(),
  candidates: z.array(Candidate.pick({ id: true, code: true, name: true })),
  step: Step,
  timer: TimerView.shape.status,
})
export type WorkItem = z.infer<typeof WorkItem>

export const WorkView = WorkItem.extend({
  scale: z.array(Level),
  candidates: z.array(Candidate),
  timer: TimerView,
  sealedAt: Instant.nullable(),
  submittedAt: Instant.nullable(),
  /** Milliseconds left to undo the seal; null when it cannot be undone. */
  undoMs: z.number().nullable(),
  reopenedReason: z.string().nullable(),
  /** Only while observing: drafts and half-typed sentences. */
  notes: z.array(DraftNote),
  sentences: z.array(z.object({ candidateId: Id, text: z.string() })),
  /** Only after sealing: nothing of it exists on the screen before. */
  judging: z
    .object({
      notes: z.array(SealedNote),
      targets: z.array(Target),
      links: z.array(Link),
      setAside: z.array(z.object({ noteId: Id, candidateId: Id })),
      ratings: z.array(Rating),
      /** Whom the assessor still rates: entering a gate early ends that. */
      ratableIds: z.array(Id),
    })
    .nullable(),
})
export type WorkView = z.infer<typeof WorkView>

const assessor = only('assessor')
const own = z.object({ assignmentId: Id })
const wrongStep = { WRONG_STEP: { data: z.object({ step: Step }) } } as const

export const work = {
  list: assessor.output(z.array(WorkItem)),
  get: assessor.input(own).output(WorkView),

  /** The timer belongs to the run; any observer of the run may work it. */
  timer: assessor.input(own).output(TimerView),
  timerEvent: assessor
    .errors({ TIMER_STATE: { data: z.object({ status: TimerView.shape.status }) } })
    .input(own.extend({ event: TimerEventKind, extendMinutes: z.int().min(1).max(120).optional() }))
    .output(Saved.extend({ timer: TimerView })),

  saveSentence: assessor
    .errors(wrongStep)
    .input(own.extend({ candidateId: Id, text: z.string().max(10_000, 'tooLong') }))
    .output(Saved),
  /** `noteId` is made by the screen, so that a repeated click or a resent message makes one note. */
  addNote: assessor
    .errors(wrongStep)
    // The first candidate is the one in whose field the sentence stood: that field is then empty again.
    .input(own.extend({ noteId: Id, kind: NoteKind, text: NoteText, candidateIds: z.array(Id).min(1, 'required') }))
    .output(Saved.extend({ note: DraftNote })),
  changeNote: assessor
    .errors(wrongStep)
    .input(own.extend({ noteId: Id, kind: NoteKind, text: NoteText, candidateIds: z.array(Id).min(1, 'required') }))
    .output(Saved),
  wipeNote: assessor
    .errors(wrongStep)
    .input(own.extend({ noteId: Id, wiped: z.boolean() }))
    .output(Saved),

  seal: assessor
    .errors({ ...wrongStep, SENTENCES_OPEN: { data: z.object({ count: z.int() }) } })
    .input(own)
    .output(Saved),
  unseal: assessor
    .errors({ ...wrongStep, TOO_LATE: {} })
    .input(own)
    .output(Saved),
  addLateNote: assessor
    .errors(wrongStep)
    .input(own.extend({ noteId: Id, kind: NoteKind, text: NoteText, candidateIds: z.array(Id).min(1, 'required') }))
    .output(Saved),

  /** `sign: null` takes the link away. */
  link: assessor
    .errors(wrongStep)
    .input(own.extend({ noteId: Id, candidateId: Id, target: TargetRef, sign: Sign.nullable() }))
    .output(Saved),
  setAside: assessor
    .errors(wrongStep)
    .input(own.extend({ noteId: Id, candidateId: Id, aside: z.boolean() }))
    .output(Saved),
  toRating: assessor
    .errors({ ...wrongStep, NOT_CLASSIFIED: { data: z.object({ count: z.int() }) } })
    .input(own)
    .output(Saved),
  toClassifying: assessor.errors(wrongStep).input(own).output(Saved),
  rate: assessor
    .errors(wrongStep)
    .input(own.extend({ rating: Rating }))
    .output(Saved),
  submit: assessor
    .errors({
      ...wrongStep,
      NOT_RATED: { data: z.object({ count: z.int() }) },
      REASON_MISSING: { data: z.object({ count: z.int() }) },
    })
    .input(own)
    .output(Saved),
}
