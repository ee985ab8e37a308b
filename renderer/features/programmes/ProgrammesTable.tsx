// One row a programme: how long, how many exercises, what deviates, and whether it still changes.
import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ProgrammeSummary } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { Attention, ConfirmButton, FailureAlert, ListTable } from '../../ui/index.ts'
import { ArchiveButton } from '../preparation/ArchiveButton.tsx'
import { copyTitle } from '../preparation/copy-title.ts'
import classes from '../preparation/Preparation.module.css'

export interface ProgrammesTableProps {
  programmes: readonly ProgrammeSummary[]
  editable: boolean
  /** The framework with its version. */
  nameOf: (frameworkId: string, title: string) => string
}

export function ProgrammesTable({ programmes, editable, nameOf }: ProgrammesTableProps) {
  return (
    <ListTable>
      <thead>
        <tr>
          <th scope="col">{t('programmes.column.title')}</th>
          <th scope="col">{t('programmes.column.size')}</th>
          <th scope="col">{t('programmes.column.checks')}</th>
          {editable ? (
            <th scope="col">
              <span className="vh">{t('programmes.column.actions')}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {programmes.map((programme) => (
          <ProgrammeRow
            key={programme.id}
            programme={programme}
            editable={editable}
            framework={nameOf(programme.frameworkId, programme.framework)}
          />
        ))}
      </tbody>
    </ListTable>
  )
}

interface ProgrammeRowProps {
  programme: ProgrammeSummary
  editable: boolean
  framework: string
}

function ProgrammeRow({ programme, editable, framework }: ProgrammeRowProps) {
  const copy = useCommand(api.programmes.copy.mutationOptions())
  const archive = useCommand(api.programmes.archive.mutationOptions())
  const remove = useCommand(api.programmes.remove.mutationOptions())
  const navigate = useNavigate()
  const { id, title, exercises, minutes, warnings, inUse, archivedAt } = programme
  const archived = archivedAt !== null
  const copied = async () => {
    const answer = await copy.run({ id, title: copyTitle(title) })
    if (answer) await navigate({ to: '/programmas/$id', params: { id: answer.id } })
  }
  return (
    <tr>
      <th scope="row">
        <Link to="/programmas/$id" params={{ id }} className={classes.name} dir="auto">
          {title}
        </Link>
        <p className="hint">{[framework, archived ? t('common.archived') : ''].filter((part) => part).join(' · ')}</p>
        <FailureAlert failure={copy.failure ?? archive.failure ?? remove.failure} />
      </th>
      <td>
        {t('programmes.exercises', { count: exercises })}, {t('programmes.minutes', { count: minutes })}
      </td>
      <td>
        {warnings > 0 ? (
          <Attention>{t('programmes.warningCount', { count: warnings })}</Attention>
        ) : (
          t('programmes.fine')
        )}
        {inUse ? <p className="hint">{t('programmes.inUse')}</p> : null}
      </td>
      {editable ? (
        <td>
          <div className={classes.rowButtons}>
            <Button
              variant="subtle"
              px="xs"
              aria-label={t('programmes.copyOf', { title })}
              loading={copy.pending}
              onClick={() => void copied()}
            >
              {t('programmes.copy')}
            </Button>
            <ArchiveButton
              name={title}
              archived={archived}
              pending={archive.pending}
              onArchive={(next) => void archive.run({ id, archived: next })}
            />
            {inUse ? null : (
              <ConfirmButton
                variant="subtle"
                px="xs"
                label={t('common.remove')}
                fullLabel={t('programmes.removeOf', { title })}
                question={t('programmes.removeQuestion', { title })}
                loading={remove.pending}
                onConfirm={() => void remove.run({ id })}
              />
            )}
          </div>
        </td>
      ) : null}
    </tr>
  )
}
