// A form found by its code, for whoever may type it over: the assessor themselves, or a lead who has nothing left to judge
// about these candidates. To everyone else the form does not exist.
import { FromPaper, type PaperForm } from '../../contract/index.ts'
import { requireSubmitted } from '../access/gate.ts'
import { requireHome } from '../access/home.ts'
import type { Actor, Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { personName } from '../people/store.ts'
import { answersOf } from '../work/answers.ts'
import { draftNotes } from '../work/observing.ts'
import { type OwnAssignment, ownAssignment, ownWork } from '../work/own.ts'
import { formCode, readFormCode } from './form-code.ts'

export interface OpenedForm {
  code: string
  /** As the assessor has it. */
  own: OwnAssignment
  /** What is typed over now is marked so. */
  mark: FromPaper
}

export async function openForm(db: Reading, actor: Actor, typed: string): Promise<OpenedForm> {
  const code = readFormCode(typed)
  if (code === null) throw failure('FORM_MISTYPED')
  const found = (await assignmentsWithPaper(db)).find(({ id }) => formCode(id) === code)
  const own = found?.personId === actor.personId
  if (found === undefined || (!own && !actor.roles.includes('lead'))) throw failure('FORM_UNKNOWN')
  const work = await ownAssignment(db, { personId: found.personId, roles: [] }, found.id)
  if (!own) {
    // Whoever leads another session on this laptop does not lead this one.
    await requireHome(db, work.sessionId)
    for (const candidateId of work.candidateIds) await requireSubmitted(db, actor, candidateId)
  }
  if (work.step !== 'observing') throw failure('WRONG_STEP', { step: work.step })
  return { code, own: work, mark: { typedBy: own ? null : actor.personId } }
}

/** A session that has not started takes no notes. */
function assignmentsWithPaper(db: Reading) {
  return db
    .selectFrom('assignments as a')
    .innerJoin('session_starts as start', 'start.session_id', 'a.session_id')
    .select(['a.id', 'a.person_id as personId'])
    .execute()
}

/** The assessor has whatever came from their paper; somebody else only what they typed themselves. */
export const isOfTypist = (paper: FromPaper | null, { typedBy }: FromPaper): boolean =>
  paper !== null && (typedBy === null || paper.typedBy === typedBy)

export async function formView(db: Reading, { code, own, mark }: OpenedForm): Promise<PaperForm> {
  const work = await ownWork(db, own)
  const notes = await draftNotes(db, own.assignmentId)
  const answers = await answersOf(db, 'draft_answers', own.assignmentId)
  const shown = { notes: notes.filter(ofTypist(mark)), answers: answers.filter(ofTypist(mark)) }
  const fromPaper = [...notes, ...answers].filter(({ paper }) => paper !== null).length
  return {
    code,
    assignmentId: own.assignmentId,
    sessionId: own.sessionId,
    session: own.session,
    day: own.start?.slice(0, 10) ?? own.day,
    start: own.start,
    exercise: work.exercise.title,
    kind: work.exercise.kind,
    room: own.room,
    assessor: { id: own.personId, name: await personName(db, own.personId) },
    onBehalf: mark.typedBy !== null,
    step: own.step,
    candidates: work.candidates.map(({ id, code, name }) => ({ id, code, name })),
    questions: work.exercise.brief.questions,
    test: work.exercise.brief.test?.questions ?? [],
    notes: shown.notes.map(({ ordinal: _, ...note }) => note),
    answers: shown.answers,
    typedByOthers: fromPaper - shown.notes.length - shown.answers.length,
  }
}

const ofTypist =
  (mark: FromPaper) =>
  ({ paper }: { paper: FromPaper | null }): boolean =>
    isOfTypist(paper, mark)

export const parsePaper = (paper: string | null): FromPaper | null =>
  paper === null ? null : FromPaper.parse(JSON.parse(paper))
