// Clocks of the whole session, for its lead and for the wall. They are the clocks of this computer: a session that came in
// a package is led on the laptop it came from, and its assessors' own clocks are not led from here.
import type { Wall, WallClock } from '../../contract/index.ts'
import { programmeBody } from '../access/bodies.ts'
import { requireHome } from '../access/home.ts'
import { instant } from '../clock.ts'
import type { CoreState, Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { guarded, open } from '../guard.ts'
import { type OwnTimer, ownTimers, timerEvent as recordTimerEvent } from '../work/timer.ts'
import { putBell, rotationOf } from './rotation.ts'

/** An ended clock hangs on the wall this long: the last candidate may still look up. */
const shownAfterEndMs = 10 * 60_000

interface Session {
  title: string
  programmeId: string
  started: boolean
}

async function sessionHead(db: Reading, id: string): Promise<Session> {
  const row = await db
    .selectFrom('sessions as s')
    .leftJoin('session_starts as start', 'start.session_id', 's.id')
    .select(['s.title', 's.programme_id', 'start.at'])
    .where('s.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw failure('NOT_FOUND')
  return { title: row.title, programmeId: row.programme_id, started: row.at !== null }
}

const runsOf = (db: Reading, sessionId: string) =>
  db
    .selectFrom('runs')
    .select(['id', 'exercise_id', 'room'])
    .where('session_id', '=', sessionId)
    .orderBy('position')
    .execute()

async function wallOf(db: Reading, core: CoreState, sessionId: string): Promise<Wall> {
  const session = await sessionHead(db, sessionId)
  if (!session.started) throw failure('NOT_FOUND')
  const runs = await runsOf(db, sessionId)
  const { exercises } = await programmeBody(db, session.programmeId)
  const titleOf = new Map(exercises.map(({ id, title }) => [id, title]))
  const timers = await ownTimers(
    db,
    core,
    runs.map(({ id }) => id),
  )
  const clocks = runs.flatMap(({ id, exercise_id, room }): WallClock[] => {
    const timer = timers.get(id)
    if (timer === undefined || !stillHangs(timer)) return []
    return [{ runId: id, exercise: titleOf.get(exercise_id) ?? '', room, timer: timer.view }]
  })
  return {
    session: session.title,
    clocks: clocks.sort(endsFirst),
    rotation: await rotationOf(db, core, sessionId),
    now: instant(core.clock.wall()),
  }
}

const stillHangs = ({ endedMs }: OwnTimer): boolean => endedMs === null || endedMs < shownAfterEndMs

/** What ends first comes first; a clock that stands still ends later than any that runs, and then the ended ones. */
const order = { running: 0, paused: 1, 'not-started': 2, ended: 3 } as const
const endsFirst = ({ timer: a }: WallClock, { timer: b }: WallClock): number =>
  order[a.status] - order[b.status] || a.totalRemainingMs - b.totalRemainingMs

export const wall = open.day.wall.handler(({ context: { core }, input }) => {
  if (core.file === null) throw failure('FILE_CLOSED')
  return wallOf(core.file.db, core, input.sessionId)
})

export const timerEvent = guarded.day.timerEvent.handler(({ context, input }) =>
  context.write(async (trx) => {
    const { core, actor } = context
    const { sessionId, event, extendMinutes } = input
    const session = await sessionHead(trx, sessionId)
    await requireHome(trx, sessionId)
    if (!session.started) throw failure('NOT_STARTED')
    const runs = new Map((await runsOf(trx, sessionId)).map((run) => [run.id, run]))
    const { exercises } = await programmeBody(trx, session.programmeId)
    const wanted = [...new Set(input.runIds)].map((runId) => {
      const exercise = exercises.find(({ id }) => id === runs.get(runId)?.exercise_id)
      if (exercise === undefined) throw failure('NOT_FOUND')
      return { runId, sessionId, personId: actor.personId, exercise }
    })
    const done: string[] = []
    const refusals: { runId: string; failure: unknown }[] = []
    for (const run of wanted) {
      try {
        await recordTimerEvent(trx, core, run, event, extendMinutes)
        done.push(run.runId)
      } catch (error) {
        if (!isTimerState(error)) throw error
        refusals.push({ runId: run.runId, failure: error })
      }
    }
    const [first] = refusals
    if (done.length === 0 && first !== undefined) throw first.failure
    return { done, refused: refusals.map(({ runId }) => runId) }
  }),
)

/** Thrown before anything is written for that run. */
const isTimerState = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'TIMER_STATE'

export const setBell = guarded.day.setBell.handler(({ context, input }) =>
  context.write(async (trx) => {
    const session = await sessionHead(trx, input.sessionId)
    await requireHome(trx, input.sessionId)
    if (!session.started) throw failure('NOT_STARTED')
    await putBell(trx, context.core, input.sessionId, input.at)
    return {}
  }),
)
