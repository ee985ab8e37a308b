// One sheet cut from the timetable for whoever it is for. What hangs (on the wall, at a room) has codes only, and ends that
// tell nobody's extra time; what is handed over has one's own times. No accommodation, remark or level is anywhere in it.
import type { Exercise, Run, SessionBody, TimetableFor, TimetableSheet } from '../../contract/index.ts'
import { addMinutes, minutesWithExtraTime } from '../../contract/local-time.ts'
import { minutesOf } from '../../rules/programme-checks.ts'

export interface SheetSource {
  body: SessionBody
  exercises: readonly Exercise[]
  names: ReadonlyMap<string, string>
}
type Row = TimetableSheet['days'][number]['rows'][number]

/** null: nobody of that name is in this session. */
export function timetableSheet(source: SheetSource, who: TimetableFor): TimetableSheet | null {
  const head = headOf(source, who)
  if (head === null) return null
  const { body } = source
  const runs = body.runs.filter((run) => isFor(run, who))
  const rows = runs.flatMap((run) => rowOf(source, run, who)).sort(byStart)
  const days = Map.groupBy(rows, (row) => row.start.slice(0, 10))
  return {
    for: who,
    ...head,
    session: body.title,
    place: body.place,
    days: [...days].map(([day, dayRows]) => ({ day, breaks: breaksOf(body, day), rows: dayRows })),
    unplanned: runs.filter((run) => run.start === null).length,
  }
}

function headOf({ body, names }: SheetSource, { who, id }: TimetableFor): { title: string; handTo: string } | null {
  switch (who) {
    case 'wall':
      return { title: body.title, handTo: '' }
    case 'candidate': {
      const candidate = body.candidates.find((each) => each.id === id)
      return candidate === undefined ? null : { title: candidate.code, handTo: candidate.name }
    }
    case 'assessor': {
      const known = id !== null && body.assessorIds.includes(id)
      return known ? { title: names.get(id) ?? '', handTo: '' } : null
    }
    case 'room':
    case 'role-player': {
      const known = body.runs.some((run) => (who === 'room' ? run.room : run.rolePlayer) === id)
      const listed = (who === 'room' ? body.timetable.rooms : body.timetable.rolePlayers).some((each) => each === id)
      return id !== null && id !== '' && (known || listed) ? { title: id, handTo: '' } : null
    }
  }
}

function isFor(run: Run, { who, id }: TimetableFor): boolean {
  switch (who) {
    case 'wall':
      return true
    case 'candidate':
      return run.candidateIds.some((each) => each === id)
    case 'assessor':
      return run.observers.some(({ personId }) => personId === id)
    case 'room':
      return run.room === id
    case 'role-player':
      return run.rolePlayer === id
  }
}

function rowOf({ body, exercises, names }: SheetSource, run: Run, { who, id }: TimetableFor): Row[] {
  if (run.start === null) return []
  const exercise = exercises.find((each) => each.id === run.exerciseId)
  const hangs = who === 'wall' || who === 'room'
  const observer = who === 'assessor' ? run.observers.find(({ personId }) => personId === id) : undefined
  const about = observer?.candidateIds ?? run.candidateIds
  const codes = body.candidates.filter((each) => about.includes(each.id)).map(({ code }) => code)
  const assessors = run.observers
    .filter(({ personId }) => who !== 'assessor' || personId !== id)
    .flatMap(({ personId }) => names.get(personId) ?? [])
  return [
    {
      runId: run.id,
      start: run.start,
      end: addMinutes(run.start, minutesOfRun(body, run, exercise, hangs)),
      exercise: exercise?.title ?? '',
      room: run.room,
      // A candidate knows who they are, and reads nothing about the others of their group.
      candidates: who === 'candidate' ? [] : codes,
      assessors: hangs ? [] : assessors,
      // To a candidate it is a colleague or a client, not somebody who plays one.
      rolePlayer: who === 'assessor' ? run.rolePlayer : '',
    },
  ]
}

function minutesOfRun(body: SessionBody, run: Run, exercise: Exercise | undefined, hangs: boolean): number {
  const plain = exercise === undefined ? (run.minutes ?? 0) : minutesOf(exercise)
  if (hangs) return plain
  const extra = body.candidates.filter((each) => run.candidateIds.includes(each.id))
  const needed = extra.map((each) => each.extraTimePercent)
  return run.minutes ?? minutesWithExtraTime(plain, needed)
}

const byStart = (one: Row, other: Row) =>
  one.start.localeCompare(other.start) || (one.candidates[0] ?? '').localeCompare(other.candidates[0] ?? '', 'nl')

const breaksOf = (body: SessionBody, day: string) =>
  (body.timetable.days.find((each) => each.day === day)?.breaks ?? []).toSorted((one, other) =>
    one.from.localeCompare(other.from),
  )
