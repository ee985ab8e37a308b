// The assessor's own work: observing, sealed, classifying, rating, submitted. Nothing here reaches another's work.
import { z } from 'zod'
import { Id, Instant, Line, NoteText, only, Saved } from './common.ts'
import { ExerciseKind, InterviewQuestion, TestQuestion } from './exercises.ts'
import { Level } from './framework-body.ts'
import { Candidate, Step } from './sessions.ts'
import { Target, TargetRef } from './targets.ts'
import { TimerEventKind, TimerView } from './timers.ts'
import { LocalTime } from './timetable.ts'

export const NoteKind = z.enum(['fact', 'quote', 'omission'])
export type NoteKind = z.infer<typeof NoteKind>
/** Which box of a form a note stands in: a part of STARR under a question, or what a moment on the work floor was like. */
export const starrParts = ['situation', 'task', 'activities', 'result', 'reflection'] as const
export const NoteFrame = z.discriminatedUnion('form', [
  z.object({ form: z.literal('starr'), question: z.int().min(0).max(99), part: z.enum(starrParts) }),
  z.object({ form: z.literal('moment'), part: z.enum(['task', 'circumstances']) }),
])
export type NoteFrame = z.infer<typeof NoteFrame>
/** Written on paper and typed over afterwards. `typedBy`: by whom, when not by the assessor; then it is on their behalf. */
export const FromPaper = z.object({ typedBy: Id.nullable() })
export type FromPaper = z.infer<typeof FromPaper>
export const Note = z.object({
  id: Id,
  at: Instant,
  phase: z.string(),
  kind: NoteKind,
  text: z.string(),
  candidateIds: z.array(Id),
  frame: NoteFrame.nullable().default(null),
  paper: FromPaper.nullable().default(null),
})
export type Note = z.infer<typeof Note>
export const DraftNote = Note.extend({ wiped: z.boolean() })
export type DraftNote = z.infer<typeof DraftNote>
export const SealedNote = Note.extend({ late: z.boolean() })
export type SealedNote = z.infer<typeof SealedNote>

/** What a candidate answered to a question of a test, and how many points the key gives for it. */
export const TestAnswer = z.object({
  candidateId: Id,
  question: z.int().min(0).max(99),
  given: z.string().trim().max(2_000, 'tooLong'),
  /** null: not marked yet. */
  points: z.int('points').min(0, 'points').max(20, 'points').nullable(),
  paper: FromPaper.nullable().default(null),
})
export type TestAnswer = z.infer<typeof TestAnswer>
/** The points of a candidate, and the level the table of the exercise gives for them; null without a table. */
export const TestTotal = z.object({ candidateId: Id, points: z.int(), of: z.int(), level: z.int().nullable() })
export type TestTotal = z.infer<typeof TestTotal>
/** Expanded while typing: the short form, then a space, becomes the text. */
export const ShortForm = z.object({
  short: Line.max(20, 'tooLong').regex(/^\S+$/u, 'shortForm'),
  text: Line,
})
export type ShortForm = z.infer<typeof ShortForm>

export const Sign = z.enum(['plus', 'minus', 'not-applicable'])
export type Sign = z.infer<typeof Sign>
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

export const WorkItem = z.object({
  assignmentId: Id,
  sessionId: Id,
  session: z.string(),
  day: z.string(),
  runId: Id,
  exercise: z.string(),
  room: z.string(),
  kind: ExerciseKind,
  start: LocalTime.nullable(),
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
  /** What the observer has at hand in this kind of exercise: questions to ask, or a test with its key. */
  questions: z.array(InterviewQuestion),
  test: z.array(TestQuestion),
  answers: z.array(TestAnswer),
  /** Who typed notes of this assignment over from paper on the assessor's behalf. */
  typists: z.array(z.object({ id: Id, name: z.string() })),
  /** The eight rating errors are to be looked at, once a day, before rating. */
  showRatingErrors: z.boolean(),
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
      /** Of a test; empty otherwise. */
      totals: z.array(TestTotal),
    })
    .nullable(),
})
export type WorkView = z.infer<typeof WorkView>

const assessor = only('assessor')
const own = z.object({ assignmentId: Id })
const wrongStep = { WRONG_STEP: { data: z.object({ step: Step }) } } as const
/** The same person writes here in another window: what stands there now, which was not written over. */
const typedElsewhere = { TYPED_ELSEWHERE: { data: z.object({ text: z.string() }) } } as const
/**
 * What this screen last knew to be on disk. When something else stands there, another window wrote it, and it is not
 * written over in silence. Left out: the screen has looked at nothing, and writes.
 */
const before = z.string().optional()

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
    .errors({ ...wrongStep, ...typedElsewhere })
    .input(own.extend({ candidateId: Id, text: z.string().max(10_000, 'tooLong'), before }))
    .output(Saved),
  /** `noteId` is made by the screen, so that a repeated click or a resent message makes one note. */
  addNote: assessor
    .errors(wrongStep)
    // The first candidate is the one in whose field the sentence stood: that field is then empty again, unless another
    // sentence than `before` stands in it.
    .input(
      own.extend({
        noteId: Id,
        kind: NoteKind,
        text: NoteText,
        candidateIds: z.array(Id).min(1, 'required'),
        frame: NoteFrame.nullable().default(null),
        before,
      }),
    )
    .output(Saved.extend({ note: DraftNote })),
  changeNote: assessor
    .errors({ ...wrongStep, ...typedElsewhere })
    .input(
      own.extend({
        noteId: Id,
        kind: NoteKind,
        text: NoteText,
        candidateIds: z.array(Id).min(1, 'required'),
        /** Left out: it stays in the box it stands in. */
        frame: NoteFrame.nullable().optional(),
        before,
      }),
    )
    .output(Saved),
  wipeNote: assessor
    .errors(wrongStep)
    .input(own.extend({ noteId: Id, wiped: z.boolean() }))
    .output(Saved),

  /** Replaces what was there for the same candidate and question; '' with no points takes it away. */
  saveAnswer: assessor
    .errors({ ...wrongStep, NOT_A_TEST: {} })
    .input(own.extend({ answer: TestAnswer }))
    .output(Saved),

  shortForms: assessor.output(z.array(ShortForm)),
  saveShortForms: assessor
    .errors({ SHORT_FORM_TWICE: { data: z.object({ short: z.string() }) } })
    .input(z.object({ forms: z.array(ShortForm).max(300) }))
    .output(Saved),
  /** Looked at today. */
  ratingErrorsSeen: assessor.output(Saved),

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
