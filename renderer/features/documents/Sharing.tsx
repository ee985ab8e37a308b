// What the candidate decided about this document, and the way to take an agreement back.
import { Button } from '@mantine/core'
import type { RefObject } from 'react'
import type { DocumentView } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { Attention, ConfirmButton, FailureAlert } from '../../ui/index.ts'
import { Section } from '../preparation/Section.tsx'
import { dayOf, dayWords } from '../sessions/days.ts'
import classes from './Documents.module.css'

/** The person made up their mind: reading again is possible and not urged. */
const settled: ReadonlySet<DocumentView['summary']['state']> = new Set(['agreed', 'blocked', 'withdrawn'])

export interface ReadingProps {
  view: DocumentView
  /** Gets the focus back after reading. */
  reader: RefObject<HTMLButtonElement | null>
  onRead: () => void
}

export function Sharing({ view, reader, onRead }: ReadingProps) {
  const { sharing, summary } = view
  const decide = useCommand(api.documents.decide.mutationOptions())
  const withdraw = () => decide.run({ id: summary.id, answer: 'withdraws', read: 'self', competenceIds: [], words: '' })
  return (
    <Section title={t('documents.sharing.title')}>
      <div className={classes.form}>
        {sharing === null ? (
          <p>{t('documents.sharing.none')}</p>
        ) : (
          <div>
            <p>
              <b>{t(`documents.sharing.answers.${sharing.answer}`)}</b>
            </p>
            {sharing.words === '' ? null : (
              <blockquote className={classes.words} dir="auto">
                {sharing.words}
              </blockquote>
            )}
            <p className="hint">
              {t('documents.sharing.noted', {
                day: dayWords(dayOf(new Date(sharing.at))),
                by: sharing.by,
                how: t(`documents.reading.hows.${sharing.read}`),
              })}
            </p>
          </div>
        )}
        {summary.state === 'changed-since' ? <Attention>{t('documents.page.changed')}</Attention> : null}
        <div className={classes.tools}>
          <Button variant={settled.has(summary.state) ? 'default' : 'filled'} ref={reader} onClick={onRead}>
            {t('documents.page.read')}
          </Button>
          {sharing?.answer === 'agrees' ? (
            <ConfirmButton
              label={t('documents.reading.withdraws')}
              question={t('documents.reading.withdrawQuestion')}
              onConfirm={withdraw}
            />
          ) : null}
        </div>
        <FailureAlert failure={decide.failure} />
      </div>
    </Section>
  )
}
