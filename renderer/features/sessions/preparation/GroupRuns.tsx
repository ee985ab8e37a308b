// An exercise candidates do together: one table a group. Joining one group is leaving another.
import { Button } from '@mantine/core'
import { OptionalLine, type Run } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { LineField } from '../../preparation/LineField.tsx'
import { RunTable } from './RunTable.tsx'
import { departed, joined, runsOf, withObserver, withoutRun, withRoom, withRun } from './run-edits.ts'
import classes from './SessionForm.module.css'
import type { ExerciseRunsProps } from './SoloRuns.tsx'

export function GroupRuns(props: ExerciseRunsProps) {
  const editable = useEditable()
  const { exercise, body, change } = props
  const runs = runsOf(body, exercise.id)
  return (
    <>
      {runs.map((run, index) => (
        <Group key={run.id} {...props} run={run} number={index + 1} />
      ))}
      {editable ? (
        <Button
          variant="default"
          mt="sm"
          aria-label={t('sessions.run.addGroupOf', { exercise: exercise.title })}
          onClick={() => {
            const id = crypto.randomUUID()
            change((now) => withRun(now, exercise.id, id))
          }}
        >
          {t('sessions.run.addGroup')}
        </Button>
      ) : runs.length === 0 ? (
        <p className="sub">{t('sessions.run.none')}</p>
      ) : null}
    </>
  )
}

function Group({ exercise, body, change, assessors, run, number }: ExerciseRunsProps & { run: Run; number: number }) {
  const editable = useEditable()
  const name = t('sessions.run.groupOf', { number, exercise: exercise.title })
  const runs = runsOf(body, exercise.id)
  return (
    <div className={classes.group}>
      <div className={classes.groupHead}>
        <b>
          {t('sessions.run.group', { number })} · {t('sessions.candidates', { count: run.candidateIds.length })}
        </b>
        <LineField
          aria-label={t('sessions.run.roomOfGroup', { name })}
          placeholder={t('sessions.run.room')}
          classNames={{ root: classes.room }}
          schema={OptionalLine}
          value={run.room}
          onAccept={(room) => change((now) => withRoom(now, run.id, room), `${run.id} room`)}
        />
        {editable ? (
          <Button
            variant="subtle"
            px="xs"
            aria-label={t('sessions.run.removeGroup', { name })}
            onClick={() => change((now) => withoutRun(now, run.id))}
          >
            {t('common.remove')}
          </Button>
        ) : null}
      </div>
      <RunTable
        title={name}
        body={body}
        assessors={assessors}
        rows={body.candidates.map((candidate) => {
          const here = run.candidateIds.includes(candidate.id)
          const elsewhere = here ? -1 : runs.findIndex((other) => other.candidateIds.includes(candidate.id))
          return {
            candidate,
            run: here ? run : undefined,
            ...(elsewhere < 0 ? {} : { hint: t('sessions.run.inGroup', { number: elsewhere + 1 }) }),
          }
        })}
        onPresence={(candidateId, there) =>
          change((now) => (there ? joined(now, run.id, candidateId) : departed(now, run.id, candidateId, true)))
        }
        onObserve={(candidateId, personId, there) =>
          change((now) => withObserver(joined(now, run.id, candidateId), run.id, personId, candidateId, there))
        }
      />
    </div>
  )
}
