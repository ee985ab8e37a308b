// One measurement as the person themselves may read it: every note about them, what each assessor gave, what was decided.
// Assessors are letters, everybody else is made unreadable.
import { ClosingBody, Frequency, type Level } from '../../contract/index.ts'
import type { FileMeasurement } from '../../rules/composition/file-facts.ts'
import { fileWords } from '../../rules/composition/file-words.ts'
import type { Reading } from '../context.ts'
import { candidatePartOf } from '../deliberation/closing.ts'
import { type Material, materialOf } from '../deliberation/material.ts'
import { questionsOf } from '../informants/store.ts'
import { type Hide, hidingInSession } from './file-hiding.ts'

interface About {
  sessionId: string
  candidateId: string
}

export async function measurementOf(db: Reading, about: About, mayLook: boolean): Promise<FileMeasurement> {
  const material = await materialOf(db, about.sessionId, about.candidateId)
  const candidate = await db
    .selectFrom('candidates')
    .select(['accommodations', 'extra_time_percent'])
    .where('id', '=', about.candidateId)
    .executeTakeFirstOrThrow()
  const { session, framework } = material
  const hide = await hidingInSession(db, about.sessionId, about.candidateId)
  return {
    candidateId: about.candidateId,
    session: session.title,
    place: session.place,
    day: session.day,
    framework: { title: framework.title, version: framework.version },
    scale: framework.scale satisfies Level[],
    accommodations: candidate.accommodations,
    extraTimePercent: candidate.extra_time_percent,
    inside: mayLook ? await insideOf(db, about, material, hide) : null,
  }
}

async function insideOf(db: Reading, about: About, material: Material, hide: Hide): Promise<FileMeasurement['inside']> {
  const letters = new Map(material.assessors.map(({ id }, place) => [id, fileWords.assessor(letterOf(place))]))
  const exercise = new Map(material.programme.exercises.map(({ id, title }) => [id, title]))
  const target = targetWords(material)
  const place = placeIn(material)
  const wroteIt = await authors(db, about.candidateId)
  const finals = await db
    .selectFrom('finals')
    .select(['competence_id', 'level', 'reason'])
    .where('candidate_id', '=', about.candidateId)
    .execute()
  const { feedback, statement } = await candidatePartOf(db, about)
  const closing = await db
    .selectFrom('closings')
    .select('body')
    .where('candidate_id', '=', about.candidateId)
    .executeTakeFirst()
  return {
    notes: [...material.notes.values()].sort(byTime).map((note) => {
      const by = wroteIt.get(note.id)
      return {
        ...note,
        text: hide(note.text),
        exercise: exercise.get(by?.exerciseId ?? '') ?? '',
        assessor: letters.get(by?.personId ?? '') ?? '',
        links: material.links
          .filter(({ noteId }) => noteId === note.id)
          .map((link) => ({ target: target(link.target.id), sign: link.sign })),
      }
    }),
    ratings: ratingsInOrder(material, place).map((rating) => ({
      exercise: exercise.get(rating.exerciseId) ?? '',
      assessor: letters.get(rating.personId) ?? '',
      target: target(rating.target.id),
      level: rating.level,
    })),
    finals: finals
      .sort((a, b) => place(a.competence_id) - place(b.competence_id))
      .map((row) => ({
        competence: target(row.competence_id),
        level: row.level,
        reason: hide(row.reason),
      })),
    closing: closing === undefined ? null : hidden(ClosingBody.parse(JSON.parse(closing.body)), hide),
    part: { feedback: feedback && { ...feedback, notes: hide(feedback.notes) }, statement },
    answers: await answersOf(db, about, material),
    ...(await said(db, about, hide, new Set(finals.map((row) => row.competence_id)))),
  }
}

/** By exercise as the programme has them, then as the framework has what they are about: levels of one thing together. */
function ratingsInOrder({ ratings, programme }: Material, place: (id: string) => number): Material['ratings'] {
  const exercises = new Map(programme.exercises.map(({ id }, at) => [id, at]))
  const exercise = (id: string) => exercises.get(id) ?? exercises.size
  return [...ratings].sort(
    (a, b) => exercise(a.exerciseId) - exercise(b.exerciseId) || place(a.target.id) - place(b.target.id),
  )
}

/** What they answered in tests, of work that was handed in. */
async function answersOf(db: Reading, { candidateId }: About, { programme }: Material) {
  const exercises = new Map(programme.exercises.map((exercise) => [exercise.id, exercise]))
  const rows = await db
    .selectFrom('sealed_answers as sa')
    .innerJoin('submissions as su', 'su.assignment_id', 'sa.assignment_id')
    .innerJoin('assignments as a', 'a.id', 'sa.assignment_id')
    .innerJoin('runs as r', 'r.id', 'a.run_id')
    .select(['r.exercise_id as exerciseId', 'sa.question', 'sa.given', 'sa.points'])
    .where('sa.candidate_id', '=', candidateId)
    .orderBy('r.position')
    .orderBy('a.position')
    .orderBy('sa.question')
    .execute()
  return rows.map(({ exerciseId, question, given, points }) => ({
    exercise: exercises.get(exerciseId)?.title ?? '',
    question: `${question + 1}. ${exercises.get(exerciseId)?.brief.test?.questions[question]?.question ?? ''}`.trim(),
    given,
    points,
  }))
}

/** What they said themselves, what an informant said, and what happened on the day. */
async function said(db: Reading, { sessionId, candidateId }: About, hide: Hide, decided: ReadonlySet<string>) {
  const { targets } = await questionsOf(db, sessionId)
  const words = (kind: string, id: string) => targets.find((one) => one.kind === kind && one.id === id)?.text ?? ''
  // While levels are still being decided it would colour them.
  const all = targets.every(({ competenceId }) => decided.has(competenceId))
  const own = db.selectFrom('self_answers').selectAll().where('candidate_id', '=', candidateId)
  const self = all ? await own.execute() : []
  const informants = await db
    .selectFrom('informant_submissions')
    .select(['informant_id as id', 'relation'])
    .where('candidate_id', '=', candidateId)
    .orderBy('at')
    .execute()
  const answers = await db
    .selectFrom('informant_answers')
    .selectAll()
    .where(
      'informant_id',
      'in',
      informants.map(({ id }) => id),
    )
    .execute()
  const incidents = await db
    .selectFrom('incidents')
    .select(['at', 'text', 'candidate_ids'])
    .where('session_id', '=', sessionId)
    .where('candidate_ids', 'like', `%${candidateId}%`)
    .orderBy('at')
    .execute()
  return {
    self: self.map((row) => ({ target: words(row.target_kind, row.target_id), often: Frequency.parse(row.often) })),
    informants: informants.map(({ id, relation }) => ({
      relation,
      answers: answers
        .filter((row) => row.informant_id === id)
        .map((row) => ({
          target: words(row.target_kind, row.target_id),
          often: row.often === null ? null : Frequency.parse(row.often),
          example: hide(row.example),
        })),
    })),
    incidents: incidents.map(({ at, text }) => ({ at, text: hide(text) })),
  }
}

async function authors(db: Reading, candidateId: string) {
  const rows = await db
    .selectFrom('sealed_note_candidates as nc')
    .innerJoin('assignments as a', 'a.id', 'nc.assignment_id')
    .innerJoin('runs as r', 'r.id', 'a.run_id')
    .select(['nc.note_id as id', 'a.person_id as personId', 'r.exercise_id as exerciseId'])
    .where('nc.candidate_id', '=', candidateId)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** As the framework has them: what people gave comes in any order. */
function placeIn(material: Material): (id: string) => number {
  const places = new Map([...wordsOf(material).keys()].map((id, place) => [id, place]))
  return (id) => places.get(id) ?? places.size
}
const targetWords = (material: Material): ((id: string) => string) => {
  const words = wordsOf(material)
  return (id) => words.get(id) ?? ''
}

function wordsOf({ framework }: Material): Map<string, string> {
  const words = new Map<string, string>()
  for (const { id, title, indicators } of framework.competences) {
    words.set(id, title)
    for (const indicator of indicators) words.set(indicator.id, indicator.text)
  }
  return words
}

function hidden({ sentence, strengths, growth, told }: ClosingBody, hide: Hide): ClosingBody {
  return {
    sentence: hide(sentence),
    strengths: strengths.map(hide),
    growth: growth.map(hide),
    told: { ...told, what: hide(told.what) },
  }
}

const byTime = (a: { at: string }, b: { at: string }) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)
const letterOf = (place: number) => (place < 26 ? String.fromCharCode(65 + place) : `A${place - 25}`)
