// One row a framework: its name and code, draft or version, how large it is. Older versions open under the newest.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import type { FrameworkSummary } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { ConfirmButton, FailureAlert, Icon, ListTable } from '../../../ui/index.ts'
import { ArchiveButton } from '../../preparation/ArchiveButton.tsx'
import { dayOf } from '../../preparation/dates.ts'
import classes from '../../preparation/Preparation.module.css'
import { countWords } from '../parts/counts.ts'
import list from './List.module.css'
import { versionGroups } from './version-groups.ts'

export interface FrameworksTableProps {
  frameworks: readonly FrameworkSummary[]
  editable: boolean
}

export function FrameworksTable({ frameworks, editable }: FrameworksTableProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const toggle = (key: string) =>
    setOpen((now) => new Set(now.has(key) ? [...now].filter((each) => each !== key) : [...now, key]))
  return (
    <ListTable>
      <thead>
        <tr>
          <th scope="col">{t('frameworks.column.title')}</th>
          <th scope="col">{t('frameworks.column.status')}</th>
          <th scope="col">{t('frameworks.column.size')}</th>
          <th scope="col">{t('frameworks.column.changed')}</th>
          {editable ? (
            <th scope="col">
              <span className="vh">{t('frameworks.column.actions')}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {versionGroups(frameworks).map(({ key, now, older }) => (
          <Fragment key={key}>
            {now.map((framework, index) => (
              <Row
                key={framework.id}
                framework={framework}
                editable={editable}
                older={index === now.length - 1 ? older.length : 0}
                open={open.has(key)}
                onToggle={() => toggle(key)}
              />
            ))}
            {open.has(key)
              ? older.map((framework) => <Row key={framework.id} framework={framework} editable={editable} behind />)
              : null}
          </Fragment>
        ))}
      </tbody>
    </ListTable>
  )
}

interface RowProps {
  framework: FrameworkSummary
  editable: boolean
  older?: number
  open?: boolean
  onToggle?: () => void
  /** An older version, under the newest. */
  behind?: boolean
}

function Row({ framework, editable, older = 0, open = false, onToggle, behind = false }: RowProps) {
  const remove = useCommand(api.frameworks.remove.mutationOptions())
  const archive = useCommand(api.frameworks.archive.mutationOptions())
  const { id, title, code, status, version, changedAt, archivedAt } = framework
  const draft = status === 'draft'
  const archived = archivedAt !== null
  return (
    <tr>
      <th scope="row" className={behind ? list.behind : undefined}>
        <Link to="/kaders/$id" params={{ id }} className={classes.name} dir="auto">
          {title}
        </Link>
        {code ? <p className="hint">{code}</p> : null}
        {older > 0 ? (
          <Button
            variant="subtle"
            px="xs"
            className={list.older}
            rightSection={<Icon name="down" size={12} />}
            aria-expanded={open}
            aria-label={t('frameworks.olderOf', { count: older, title })}
            onClick={onToggle}
          >
            {t('frameworks.older', { count: older })}
          </Button>
        ) : null}
        <FailureAlert failure={remove.failure ?? archive.failure} />
      </th>
      <td className={classes.counts}>
        {draft ? t('frameworks.draft') : t('frameworks.version', { version: version ?? 1 })}
        {archived ? <p className="hint">{t('common.archived')}</p> : null}
      </td>
      <td>{countWords(framework)}</td>
      <td className={classes.counts}>{dayOf(changedAt)}</td>
      {editable ? (
        <td className={classes.rowActions}>
          {draft ? (
            <ConfirmButton
              variant="subtle"
              px="xs"
              label={t('common.remove')}
              fullLabel={t('frameworks.removeOf', { title })}
              question={t('frameworks.removeQuestion', { title })}
              loading={remove.pending}
              onConfirm={() => void remove.run({ id })}
            />
          ) : (
            <ArchiveButton
              name={t('frameworks.nameWithVersion', { title, version: version ?? 1 })}
              archived={archived}
              pending={archive.pending}
              onArchive={(next) => void archive.run({ id, archived: next })}
            />
          )}
        </td>
      ) : null}
    </tr>
  )
}
