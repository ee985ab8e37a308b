// A change of the day while somebody fills it in, and what can be chosen. Pure: a change comes out when it is whole.
import type { Board, DayChange, Run, SessionBody } from '../../../assessments/contract/index.ts'
import { Candidate as CandidateShape, DayChange as Change } from '../../../assessments/contract/index.ts'
import { nextCode } from '../sessions/preparation/candidate-edits.ts'

export type Kind = DayChange['kind']
export const candidateKinds = ['late', 'absent', 'arrived', 'stopped', 'replaced', 'traded'] as const satisfies Kind[]
export const runKinds = ['room', 'moved', 'extra-run'] as const satisfies Kind[]

export interface Draft {
  kind: Kind | null
  candidateId: string
  personId: string
  runId: string
  minutes: string
  otherId: string
  exerciseId: string
  /** '' shared out, null not chosen yet. */
  standInId: string | null
  code: string
  name: string
  room: string
  day: string
  time: string
  candidateIds: string[]
  personIds: string[]
  /** Made once, so that looking and doing are about the same. */
  newId: string
}
export type DraftStart = Partial<Pick<Draft, 'kind' | 'candidateId' | 'personId' | 'runId'>>

export function draftFrom(start: DraftStart, body: SessionBody, newId: string): Draft {
  const run = body.runs.find(({ id }) => id === start.runId)
  return {
    kind: null,
    candidateId: '',
    personId: '',
    runId: '',
    minutes: '15',
    otherId: '',
    exerciseId: '',
    standInId: null,
    code: nextCode(body.candidates),
    name: '',
    room: '',
    day: run?.start?.slice(0, 10) ?? body.day,
    time: run?.start?.slice(11, 16) ?? '',
    candidateIds: start.candidateId === undefined ? [] : [start.candidateId],
    personIds: [],
    newId,
    ...start,
  }
}

/** null as long as something is missing or wrong. */
export function changeOf(draft: Draft): DayChange | null {
  const { kind, candidateId, runId } = draft
  if (kind === null) return null
  const whole = (change: unknown): DayChange | null => {
    const parsed = Change.safeParse(change)
    return parsed.success ? parsed.data : null
  }
  const start = draft.time === '' ? null : `${draft.day}T${draft.time}`
  switch (kind) {
    case 'late':
      return whole({ kind, candidateId, minutes: /^\d{1,3}$/.test(draft.minutes) ? Number(draft.minutes) : Number.NaN })
    case 'replaced':
      return whole({ kind, candidateId, by: { id: draft.newId, code: draft.code, name: draft.name } })
    case 'traded':
      return whole({ kind, candidateId, otherId: draft.otherId, exerciseId: draft.exerciseId })
    case 'assessor-out':
      if (draft.standInId === null) return null
      return whole({ kind, personId: draft.personId, standInId: draft.standInId || null })
    case 'extra-run': {
      const { exerciseId, candidateIds, personIds, room } = draft
      return whole({ kind, runId: draft.newId, exerciseId, candidateIds, personIds, room, start })
    }
    case 'room':
      return whole({ kind, runId, room: draft.room })
    case 'moved':
      return whole({ kind, runId, start })
    default:
      return whole({ kind, candidateId })
  }
}

export const isCode = (code: string): boolean => CandidateShape.shape.code.safeParse(code).success

/** With whom, and in what, this candidate can change turns: neither has begun. */
export function trades(
  board: Board,
  runs: readonly Run[],
  candidateId: string,
): { exerciseId: string; otherId: string }[] {
  const open = runs.filter(({ id }) => {
    const shown = board.runs.find((run) => run.id === id)
    const cells = board.cells.filter(({ runId }) => runId === id)
    return (
      shown?.timer.status === 'not-started' && cells.every(({ step, notes }) => step === 'observing' && notes === 0)
    )
  })
  const own = open.filter(({ candidateIds }) => candidateIds.includes(candidateId))
  return own.flatMap((run) =>
    open
      .filter((other) => other.id !== run.id && other.exerciseId === run.exerciseId)
      .flatMap((other) => other.candidateIds.map((otherId) => ({ exerciseId: run.exerciseId, otherId }))),
  )
}
