// Terms, laws and schemes: dated text with its source. What was not looked at for a year says so.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReferenceNote } from '../../../assessments/contract/index.ts'
import { api, failureSentence, useDesk } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { Attention, EmptyState, FailureAlert, ListTools, matches, PageHead, SearchField } from '../../ui/index.ts'
import { useToday } from '../plans/useToday.ts'
import { Section } from '../preparation/Section.tsx'
import { NoteDialog } from './NoteDialog.tsx'
import { isOld, NoteEntry } from './NoteEntry.tsx'

const kinds = ['term', 'law', 'scheme'] as const

export function ReferenceNotesPage() {
  const { data: notes, error, refetch } = useQuery(api.referenceNotes.list.queryOptions())
  const { data: desk } = useDesk()
  const today = useToday()
  const [query, setQuery] = useState('')
  const [editing, setEditing] = useState<ReferenceNote | 'new' | null>(null)
  if (!notes)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const mayChange = desk?.acting.some((role) => role === 'lead' || role === 'coach') === true
  const shown = notes.filter(({ body }) => matches(`${body.title} ${body.text} ${body.source}`, query))
  const old = notes.filter(({ body }) => isOld(body.checkedOn, today)).length
  const add = mayChange ? <Button onClick={() => setEditing('new')}>{t('referenceNotes.add')}</Button> : null
  return (
    <>
      <PageHead title={t('referenceNotes.title')} sub={t('referenceNotes.intro')}>
        {notes.length > 0 ? add : null}
      </PageHead>
      {notes.length === 0 ? (
        <EmptyState title={t('referenceNotes.empty')}>{add}</EmptyState>
      ) : (
        <ListTools>
          <SearchField value={query} onChange={setQuery} label={t('referenceNotes.search')} />
          {old > 0 ? <Attention>{t('referenceNotes.toCheck', { count: old })}</Attention> : null}
        </ListTools>
      )}
      {notes.length > 0 && shown.length === 0 ? <EmptyState title={t('common.nothingFound', { query })} /> : null}
      {kinds.map((kind) => {
        const group = shown.filter(({ body }) => body.kind === kind)
        return group.length === 0 ? null : (
          <Section key={kind} title={t(`referenceNotes.kinds.${kind}`)}>
            {group.map((note) => (
              <NoteEntry
                key={note.id}
                note={note}
                today={today}
                mayChange={mayChange}
                onChange={() => setEditing(note)}
              />
            ))}
          </Section>
        )
      })}
      {editing === null ? null : (
        <NoteDialog note={editing === 'new' ? null : editing} today={today} onClose={() => setEditing(null)} />
      )}
    </>
  )
}
