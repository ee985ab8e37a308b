// One document: its text to read and to put otherwise, what goes into it, what the candidate decided, and the file.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { DocumentView } from '../../../assessments/contract/index.ts'
import { sharedKinds } from '../../../assessments/contract/index.ts'
import { api, failureSentence, useCommand } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { ConfirmButton, FailureAlert, flushAutosaves, PageHead } from '../../ui/index.ts'
import { Section } from '../preparation/Section.tsx'
import { BlockLine } from './BlockLine.tsx'
import classes from './Documents.module.css'
import { MakeWord } from './MakeWord.tsx'
import { PrintSheet } from './PrintSheet.tsx'
import { Reading } from './Reading.tsx'
import { Settings } from './Settings.tsx'
import { type ReadingProps, Sharing } from './Sharing.tsx'
import { isLocked, StateWords } from './StateWords.tsx'

export function DocumentPage({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(api.documents.get.queryOptions({ input: { id } }))
  const [reading, setReading] = useState(false)
  const reader = useReturn(reading)
  const alert = <FailureAlert failure={error ? failureSentence(error) : null} onRetry={() => void refetch()} />
  if (!data) return error ? alert : <Waiting />
  const begin = async () => {
    // What is read is what stands there: nothing may still be on its way.
    if (!(await flushAutosaves())) return
    await refetch()
    setReading(true)
  }
  if (reading) return <Reading view={data} onStop={() => setReading(false)} />
  return (
    <>
      {error ? alert : null}
      <Head view={data} reader={reader} onRead={() => void begin()} />
      <div className={classes.page}>
        <Section title={t('documents.page.text')} hint={hintOf(data)}>
          <div className={classes.text}>
            {data.blocks.map((edited) => (
              <BlockLine key={edited.block.id} documentId={id} edited={edited} />
            ))}
          </div>
        </Section>
        <div className={classes.side}>
          <Settings view={data} key={data.sharing?.at ?? ''} />
          {sharedKinds.has(data.summary.kind) ? (
            <Sharing view={data} reader={reader} onRead={() => void begin()} />
          ) : null}
          <MakeWord view={data} />
          <Remove id={id} personId={data.summary.personId} />
        </div>
      </div>
      {isLocked(data.summary.state) ? null : <PrintSheet view={data} />}
    </>
  )
}

/** Whoever stops reading is back at the button they began with, beside what was decided; not lost somewhere in the text. */
function useReturn(reading: boolean) {
  const opener = useRef<HTMLButtonElement>(null)
  const was = useRef(reading)
  useEffect(() => {
    if (was.current && !reading) opener.current?.focus()
    was.current = reading
  }, [reading])
  return opener
}

const hintOf = ({ summary }: DocumentView): string =>
  sharedKinds.has(summary.kind) ? `${t('documents.page.hint')} ${t('documents.page.check')}` : t('documents.page.hint')

function Head({ view, reader, onRead }: ReadingProps) {
  const { summary, document } = view
  const parts = [document.subtitle, summary.recipient].filter((part) => part !== '')
  return (
    <PageHead
      title={t(`documents.kinds.${summary.kind}`)}
      sub={
        <>
          <bdi>{parts.join(' · ')}</bdi>
          {summary.edits > 0 ? ` · ${t('documents.page.edits', { count: summary.edits })}` : ''}
          {summary.state === 'free' ? null : ' · '}
          <StateWords state={summary.state} />
        </>
      }
    >
      {summary.personId === null ? null : <BackToPerson id={summary.personId} />}
      {summary.kind === 'candidate' ? (
        <Button variant="default" ref={reader} onClick={onRead}>
          {t('documents.page.read')}
        </Button>
      ) : null}
    </PageHead>
  )
}

function BackToPerson({ id }: { id: string }) {
  return (
    <Button variant="default" renderRoot={(root) => <Link to="/personen/$id" params={{ id }} {...root} />}>
      {t('documents.page.back')}
    </Button>
  )
}

function Remove({ id, personId }: { id: string; personId: string | null }) {
  const remove = useCommand(api.documents.remove.mutationOptions(), { quiet: true })
  const navigate = useNavigate()
  const gone = async () => {
    if ((await remove.run({ id })) === undefined) return
    if (personId === null) await navigate({ to: '/personen' })
    else await navigate({ to: '/personen/$id', params: { id: personId } })
  }
  return (
    <div className={classes.form}>
      <ConfirmButton
        variant="subtle"
        label={t('documents.page.remove')}
        question={t('documents.page.removeQuestion')}
        onConfirm={gone}
      />
      <FailureAlert failure={remove.failure} />
    </div>
  )
}
