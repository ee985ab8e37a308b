// What a change of the day was about, for its line in the log.
import type { DayChange } from '../../contract/index.ts'

export interface ChangeFacts {
  candidateIds: string[]
  runId: string | null
  exerciseId: string | null
  /** Minutes, a room, a moment, a code or names: whatever the change came down to. */
  detail: string
}

export function changeFacts(change: DayChange, nameOf: (personId: string) => string): ChangeFacts {
  const about = (candidateIds: string[], more: Partial<ChangeFacts> = {}): ChangeFacts => ({
    candidateIds,
    runId: null,
    exerciseId: null,
    detail: '',
    ...more,
  })
  switch (change.kind) {
    case 'arrived':
    case 'absent':
    case 'stopped':
      return about([change.candidateId])
    case 'late':
      return about([change.candidateId], { detail: String(change.minutes) })
    case 'replaced':
      return about([change.candidateId], { detail: change.by.code })
    case 'traded':
      return about([change.candidateId, change.otherId], { exerciseId: change.exerciseId })
    case 'assessor-out': {
      const names = [change.personId, change.standInId].flatMap((id) => (id === null ? [] : nameOf(id)))
      return about([], { detail: names.join(' → ') })
    }
    case 'extra-run':
      return about(change.candidateIds, {
        exerciseId: change.exerciseId,
        detail: change.start === null ? '' : change.start.slice(11),
      })
    case 'room':
      return about([], { runId: change.runId, detail: change.room })
    case 'moved':
      return about([], { runId: change.runId, detail: change.start.slice(11) })
  }
}
