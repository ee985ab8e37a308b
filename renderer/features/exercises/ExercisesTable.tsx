// One row an exercise: what kind, how long, what it shows, and on which framework.
import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import type { LibraryExerciseSummary } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { ConfirmButton, FailureAlert, ListTable } from '../../ui/index.ts'
import { ArchiveButton } from '../preparation/ArchiveButton.tsx'
import { copyTitle } from '../preparation/copy-title.ts'
import classes from '../preparation/Preparation.module.css'

export interface ExercisesTableProps {
  exercises: readonly LibraryExerciseSummary[]
  editable: boolean
  /** The framework with its version. */
  nameOf: (frameworkId: string, title: string) => string
}

export function ExercisesTable({ exercises, editable, nameOf }: ExercisesTableProps) {
  return (
    <ListTable>
      <thead>
        <tr>
          <th scope="col">{t('exercises.column.title')}</th>
          <th scope="col">{t('exercises.column.kind')}</th>
          <th scope="col">{t('exercises.column.minutes')}</th>
          {editable ? (
            <th scope="col">
              <span className="vh">{t('exercises.column.actions')}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {exercises.map((exercise) => (
          <ExerciseRow
            key={exercise.id}
            exercise={exercise}
            editable={editable}
            framework={nameOf(exercise.frameworkId, exercise.framework)}
          />
        ))}
      </tbody>
    </ListTable>
  )
}

interface ExerciseRowProps {
  exercise: LibraryExerciseSummary
  editable: boolean
  framework: string
}

function ExerciseRow({ exercise, editable, framework }: ExerciseRowProps) {
  const copy = useCommand(api.exercises.copy.mutationOptions())
  const archive = useCommand(api.exercises.archive.mutationOptions())
  const remove = useCommand(api.exercises.remove.mutationOptions())
  const navigate = useNavigate()
  const { id, title, code, kind, minutes, competences, indicators, archivedAt } = exercise
  const archived = archivedAt !== null
  const copied = async () => {
    const answer = await copy.run({ id, title: copyTitle(title) })
    if (answer) await navigate({ to: '/oefeningen/$id', params: { id: answer.id } })
  }
  return (
    <tr>
      <th scope="row">
        <Link to="/oefeningen/$id" params={{ id }} className={classes.name} dir="auto">
          {title}
        </Link>
        <p className="hint">
          {[
            code,
            t('programmes.matrix.competences', { count: competences }),
            t('programmes.matrix.indicators', { count: indicators }),
            archived ? t('common.archived') : '',
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        <p className="hint">{framework}</p>
        <FailureAlert failure={copy.failure ?? archive.failure ?? remove.failure} />
      </th>
      <td className={classes.words}>{t(`programmes.kinds.${kind}`)}</td>
      <td className={classes.counts}>{t('programmes.minutes', { count: minutes })}</td>
      {editable ? (
        <td>
          <div className={classes.rowButtons}>
            <Button
              variant="subtle"
              px="xs"
              aria-label={t('exercises.copyOf', { title })}
              loading={copy.pending}
              onClick={() => void copied()}
            >
              {t('exercises.copy')}
            </Button>
            <ArchiveButton
              name={title}
              archived={archived}
              pending={archive.pending}
              onArchive={(next) => void archive.run({ id, archived: next })}
            />
            <ConfirmButton
              variant="subtle"
              px="xs"
              label={t('common.remove')}
              fullLabel={t('exercises.removeOf', { title })}
              question={t('exercises.removeQuestion', { title })}
              loading={remove.pending}
              onConfirm={() => void remove.run({ id })}
            />
          </div>
        </td>
      ) : null}
    </tr>
  )
}
