// The Word file, in Wakker's own layout or the house's; on paper or as a PDF through the printer. Locked says why.
import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { DocumentView } from '../../../assessments/contract/index.ts'
import { api, useCommand, useKeptFile } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { FailureAlert, flushAutosaves, Icon } from '../../ui/index.ts'
import { Section } from '../preparation/Section.tsx'
import classes from './Documents.module.css'
import { isLocked } from './StateWords.tsx'

export function MakeWord({ view }: { view: DocumentView }) {
  const { id, state } = view.summary
  const [templateId, setTemplateId] = useState('')
  const [names, setNames] = useState(false)
  const templates = useQuery(api.templates.list.queryOptions())
  const make = useCommand(api.documents.make.mutationOptions(), { quiet: true })
  const { making, kept, keep } = useKeptFile('report', () =>
    make.run({ id, templateId: templateId === '' ? null : templateId, names }),
  )
  const toWord = async () => {
    if (await flushAutosaves()) await keep()
  }
  return (
    <Section title={t('documents.make.title')}>
      {isLocked(state) ? (
        <p className={classes.locked}>
          <Icon name="lock" /> {t('documents.page.lockedWhy', { state: t(`documents.states.${state}`) })}
        </p>
      ) : (
        <div className={classes.form}>
          <NativeSelect
            label={t('documents.make.template')}
            value={templateId}
            onChange={(event) => setTemplateId(event.currentTarget.value)}
            data={[
              { value: '', label: t('documents.make.own') },
              ...(templates.data ?? []).map((one) => ({ value: one.id, label: one.title })),
            ]}
          />
          <Checkbox
            label={t('documents.make.names')}
            description={t('documents.make.namesHint')}
            checked={names}
            onChange={(event) => setNames(event.currentTarget.checked)}
          />
          <div className={classes.tools}>
            <Button loading={making !== null} onClick={() => void toWord()}>
              {t('documents.make.word')}
            </Button>
            <Button variant="default" onClick={() => void flushAutosaves().then(() => window.print())}>
              {t('documents.page.print')}
            </Button>
          </div>
          <p className="hint prose" role="status">
            {kept === null ? null : t(`documents.make.${kept.at}`, { name: kept.name })}
          </p>
          <FailureAlert failure={make.failure} />
          <Link to="/huisstijl">{t('documents.make.templates')}</Link>
        </div>
      )}
    </Section>
  )
}
