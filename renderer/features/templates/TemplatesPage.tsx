// Huisstijl: the organisation's own Word files. What a file would do is told before it is kept.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, failureSentence, useCommand, useKeptFile } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert, ListTools, matches, PageHead, SearchField } from '../../ui/index.ts'
import { BringTemplate } from './BringTemplate.tsx'
import { TemplateLine } from './TemplateLine.tsx'
import classes from './Templates.module.css'

export function TemplatesPage() {
  const { data: templates, error, refetch } = useQuery(api.templates.list.queryOptions())
  const [query, setQuery] = useState('')
  const starter = useCommand(api.templates.starter.mutationOptions(), { quiet: true })
  const { making, kept, keep } = useKeptFile('report', () => starter.run({}))
  if (!templates)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const shown = templates.filter(({ title, fileName }) => matches(`${title} ${fileName}`, query))
  return (
    <>
      <PageHead title={t('templates.title')} sub={t('templates.intro')}>
        <Button variant="default" loading={making !== null} onClick={() => void keep()}>
          {t('templates.starter')}
        </Button>
      </PageHead>
      <p className={classes.told} role="status">
        {kept === null ? t('templates.starterHint') : t(`templates.kept.${kept.at}`, { name: kept.name })}
      </p>
      <FailureAlert failure={starter.failure} />
      <BringTemplate />
      <ListTools>
        <h2>
          {templates.length === 0 ? t('templates.list.title') : t('templates.list.count', { count: templates.length })}
        </h2>
        {templates.length === 0 ? null : (
          <SearchField value={query} onChange={setQuery} label={t('templates.list.search')} />
        )}
      </ListTools>
      {shown.length > 0 ? (
        <ul className={classes.list}>
          {shown.map((template) => (
            <TemplateLine key={template.id} template={template} />
          ))}
        </ul>
      ) : templates.length === 0 ? (
        <EmptyState title={t('templates.list.empty')}>{t('templates.list.emptyHint')}</EmptyState>
      ) : (
        <EmptyState title={t('common.nothingFound', { query })} />
      )}
    </>
  )
}
