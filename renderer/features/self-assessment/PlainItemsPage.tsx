// The plain sentence per point of a framework: what the candidate reads on their screen. Kept while it is written; empty
// falls back on the sentence that ships, or on the framework's own words.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { PlainItem } from '../../../assessments/contract/index.ts'
import { api, failureSentence, useCommand } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { AutosaveField, FailureAlert, matches, PageHead, SearchField } from '../../ui/index.ts'
import classes from './PlainItems.module.css'

export function PlainItemsPage({ frameworkId }: { frameworkId: string }) {
  const { data, error, refetch } = useQuery(api.selfAssessment.plainItems.queryOptions({ input: { frameworkId } }))
  const { data: framework } = useQuery(api.frameworks.get.queryOptions({ input: { id: frameworkId } }))
  const [query, setQuery] = useState('')
  const shown = (data ?? []).filter(({ competence, indicator, text, shipped }) =>
    matches(`${competence} ${indicator} ${text} ${shipped}`, query),
  )
  const groups = [...Map.groupBy(shown, ({ competence }) => competence).entries()]
  return (
    <>
      <PageHead title={t('selfAssessment.plain.title')} sub={framework?.body.title}>
        <Button
          variant="default"
          renderRoot={(props) => <Link {...props} to="/kaders/$id" params={{ id: frameworkId }} />}
        >
          {t('selfAssessment.plain.back')}
        </Button>
      </PageHead>
      <p className={classes.intro}>{t('selfAssessment.plain.intro')}</p>
      {data === undefined ? (
        error ? (
          <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} />
        ) : (
          <Waiting />
        )
      ) : (
        <>
          <p className="sub">{t('selfAssessment.plain.count', { count: written(data), of: data.length })}</p>
          <div className={classes.search}>
            <SearchField value={query} onChange={setQuery} label={t('selfAssessment.plain.search')} />
          </div>
          {shown.length === 0 ? <p className="sub">{t('common.nothingFound', { query })}</p> : null}
          {groups.map(([competence, items]) => (
            <section key={competence} className={`section ${classes.competence}`} aria-label={competence}>
              <h2 className="prose">{competence}</h2>
              {items.map((item) => (
                <PlainField key={item.target.id} frameworkId={frameworkId} item={item} />
              ))}
            </section>
          ))}
        </>
      )}
    </>
  )
}

const written = (items: readonly PlainItem[]) =>
  items.filter(({ text, shipped }) => text !== '' || shipped !== '').length

function PlainField({ frameworkId, item }: { frameworkId: string; item: PlainItem }) {
  const { target, competence, indicator, text, shipped } = item
  const save = useCommand(api.selfAssessment.savePlainItem.mutationOptions(), { quiet: true })
  const asked = indicator === '' ? t('selfAssessment.plain.whole') : indicator
  return (
    <div className={classes.item}>
      <AutosaveField
        label={asked}
        aria-label={`${asked}: ${t('selfAssessment.plain.sentence', { text: competence })}`}
        classNames={{ label: classes.label }}
        description={
          text !== ''
            ? undefined
            : shipped === ''
              ? t('selfAssessment.plain.asWritten')
              : t('selfAssessment.plain.shipped', { text: shipped })
        }
        placeholder={shipped === '' ? t('selfAssessment.plain.placeholder') : shipped}
        dir="auto"
        maxLength={300}
        stored={text}
        keepAs={`plain-${frameworkId}-${target.id}`}
        save={(words) => save.run({ frameworkId, target, text: words.trim() })}
      />
      <FailureAlert failure={save.failure} />
    </div>
  )
}
