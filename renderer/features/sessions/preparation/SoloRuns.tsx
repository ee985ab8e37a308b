// An exercise each candidate does alone: one row a candidate, with the room and who observes.
import { type Exercise, OptionalLine, type SessionBody } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { LineField } from '../../preparation/LineField.tsx'
import type { Change } from './PreparationTab.tsx'
import { type Assessor, RunTable } from './RunTable.tsx'
import { departed, runWith, withObserver, withRoom, withRun } from './run-edits.ts'

export interface ExerciseRunsProps {
  exercise: Pick<Exercise, 'id' | 'title'>
  body: SessionBody
  change: Change
  assessors: readonly Assessor[]
}

export function SoloRuns({ exercise, body, change, assessors }: ExerciseRunsProps) {
  return (
    <RunTable
      title={exercise.title}
      body={body}
      assessors={assessors}
      rows={body.candidates.map((candidate) => ({ candidate, run: runWith(body, exercise.id, candidate.id) }))}
      onPresence={(candidateId, there) => {
        const id = crypto.randomUUID()
        change((now) => {
          const run = runWith(now, exercise.id, candidateId)
          if (there) return run === undefined ? withRun(now, exercise.id, id, [candidateId]) : now
          return run === undefined ? now : departed(now, run.id, candidateId, false)
        })
      }}
      onObserve={(candidateId, personId, there) => {
        const id = crypto.randomUUID()
        change((now) => {
          const run = runWith(now, exercise.id, candidateId)
          const ready = run === undefined ? withRun(now, exercise.id, id, [candidateId]) : now
          return withObserver(ready, run?.id ?? id, personId, candidateId, there)
        })
      }}
      room={({ code }, run) => (
        <LineField
          aria-label={t('sessions.run.roomOf', { code, exercise: exercise.title })}
          schema={OptionalLine}
          value={run.room}
          onAccept={(room) => change((now) => withRoom(now, run.id, room), `${run.id} room`)}
        />
      )}
    />
  )
}
