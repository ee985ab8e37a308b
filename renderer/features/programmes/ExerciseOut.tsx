// What leaves the programme from one exercise: its brief on paper, and a copy for the library.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Exercise } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { FailureAlert } from '../../ui/index.ts'
import { asLibraryBody } from '../exercises/parts/exercise-edits.ts'
import { PrintBriefs } from '../exercises/print/PrintBriefs.tsx'
import classes from './Programme.module.css'

/** The programme an exercise stands in, as far as its parts ask. */
export interface ProgrammeAround {
  id: string
  frameworkId: string
  /** Everything typed on disk? */
  flush: () => Promise<boolean>
  /** Also where a started session keeps the programme from changing: the library may have a copy of it. */
  mayPrepare: boolean
}

export function ExerciseOut({ exercise, around }: { exercise: Exercise; around: ProgrammeAround }) {
  const print = useCommand(api.exercises.programmeBrief.mutationOptions(), { quiet: true })
  return (
    <section aria-label={t('exercises.print.title')} className={classes.out}>
      <h3>{t('exercises.print.title')}</h3>
      <PrintBriefs
        exercise={exercise}
        before={around.flush}
        make={(role) => print.run({ programmeId: around.id, exerciseId: exercise.id, role })}
        failure={print.failure}
      />
      {around.mayPrepare ? <KeepInLibrary exercise={exercise} frameworkId={around.frameworkId} /> : null}
    </section>
  )
}

function KeepInLibrary({ exercise, frameworkId }: { exercise: Exercise; frameworkId: string }) {
  const save = useCommand(api.exercises.save.mutationOptions())
  /** What was kept, as it was then: after a change it can be kept again. */
  const [kept, setKept] = useState<{ id: string; exercise: Exercise } | null>(null)
  const keep = async () => {
    const answer = await save.run({ id: null, revision: 0, body: asLibraryBody(exercise, frameworkId) })
    if (answer) setKept({ id: answer.id, exercise })
  }
  const done = kept !== null && kept.exercise === exercise
  return (
    <div className={classes.keep}>
      {done ? null : (
        <Button variant="default" loading={save.pending} onClick={() => void keep()}>
          {t('exercises.keep.action')}
        </Button>
      )}
      <p role="status">
        {done ? (
          <>
            {t('exercises.keep.kept')}{' '}
            <Link to="/oefeningen/$id" params={{ id: kept.id }}>
              {t('exercises.keep.open')}
            </Link>
          </>
        ) : null}
      </p>
      <FailureAlert failure={save.failure} />
    </div>
  )
}
