// Paper as a planned way in: a printed form per assessor and run with a code, and a screen to type it over fast. What is
// typed over is marked so, with on whose behalf; the assessor reads it over and closes the observation as always.
import { z } from 'zod'
import { Day, Id, NoteText, only, Saved } from './common.ts'
import { ExerciseKind, InterviewQuestion, TestQuestion } from './exercises.ts'
import { MadeFile } from './frameworks.ts'
import { Candidate, Step } from './sessions.ts'
import { LocalTime, TimeOfDay } from './timetable.ts'
import { DraftNote, NoteFrame, NoteKind, TestAnswer } from './work.ts'

/** As it stands on the form, typed with or without its dash and in either case. */
export const FormCode = z.string().trim().min(1, 'required').max(20, 'tooLong')

/**
 * Whether a form gives its candidates figures to write instead of codes. Not where a code is a figure itself: the place
 * would be read as another candidate.
 */
export const hasPlaces = (candidates: readonly { code: string }[]): boolean =>
  candidates.length > 1 && !candidates.some(({ code }) => /^\d+$/.test(code))

export const PaperForm = z.object({
  code: z.string(),
  assignmentId: Id,
  sessionId: Id,
  session: z.string(),
  day: Day,
  /** When it was planned; null: not in the timetable. */
  start: LocalTime.nullable(),
  exercise: z.string(),
  kind: ExerciseKind,
  room: z.string(),
  assessor: z.object({ id: Id, name: z.string() }),
  /** Whoever types is not the assessor. */
  onBehalf: z.boolean(),
  step: Step,
  candidates: z.array(Candidate.pick({ id: true, code: true, name: true })),
  questions: z.array(InterviewQuestion),
  test: z.array(TestQuestion),
  /** Only what was typed over from paper: to the assessor all of it, to another what they typed themselves. */
  notes: z.array(DraftNote),
  /** Typed over before by somebody else: so many notes and answers that are not shown here. */
  typedByOthers: z.int(),
  answers: z.array(TestAnswer),
})
export type PaperForm = z.infer<typeof PaperForm>

const typists = only('lead', 'assessor')
const coded = z.object({ code: FormCode })
const refusals = {
  FORM_UNKNOWN: {},
  /** The code has a slip in it: its own check does not fit. */
  FORM_MISTYPED: {},
  WRONG_STEP: { data: z.object({ step: Step }) },
  /** They still have this candidate to judge themselves: another's notes are not for them to read. */
  SUBMIT_FIRST: {},
} as const
export const paper = {
  /** Forms of the whole session, or of one run or one assessor. */
  forms: only('lead', 'assessor')
    .errors({ NO_ASSIGNMENTS: {} })
    .input(z.object({ sessionId: Id, runId: Id.nullable(), personId: Id.nullable() }))
    .output(MadeFile),
  open: typists.errors(refusals).input(coded).output(PaperForm),
  /** `noteId` is made by the screen. `at`: as it stands on the paper, on the day of the form. */
  saveNote: typists
    .errors(refusals)
    .input(
      coded.extend({
        noteId: Id,
        day: Day,
        at: TimeOfDay,
        kind: NoteKind,
        text: NoteText,
        candidateIds: z.array(Id).min(1, 'required'),
        frame: NoteFrame.nullable().default(null),
      }),
    )
    .output(Saved.extend({ note: DraftNote })),
  wipeNote: typists
    .errors(refusals)
    .input(coded.extend({ noteId: Id, wiped: z.boolean() }))
    .output(Saved),
  saveAnswer: typists
    // ALREADY_ANSWERED: the assessor, or another typist, gave this answer; it stays theirs.
    .errors({ ...refusals, NOT_A_TEST: {}, ALREADY_ANSWERED: {} })
    .input(coded.extend({ answer: TestAnswer }))
    .output(Saved),
}
