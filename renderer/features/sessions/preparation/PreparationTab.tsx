// Everything that is settled before the day, on one page, saved on the way. After the start it still bends, as far as
// nobody's work would lose its place.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { SessionBody, SessionDetail } from '../../../../assessments/contract/index.ts'
import { api, failureSentence, useCommand, useDesk } from '../../../api/index.ts'
import { Waiting } from '../../../app/Waiting.tsx'
import { t } from '../../../messages/index.ts'
import { ConfirmButton, FailureAlert } from '../../../ui/index.ts'
import { EditableProvider } from '../../preparation/editable.ts'
import { SaveTrouble } from '../../preparation/SaveTrouble.tsx'
import { UndoButton } from '../../preparation/UndoButton.tsx'
import { useSavedDocument } from '../../preparation/useSavedDocument.ts'
import { SessionHead } from '../SessionHead.tsx'
import { Assessors } from './Assessors.tsx'
import { Candidates } from './Candidates.tsx'
import { Conflicts } from './Conflicts.tsx'
import { Details } from './Details.tsx'
import { InformationPart } from './InformationPart.tsx'
import { PagePlace } from './PagePlace.tsx'
import { Runs } from './Runs.tsx'
import { StartedDeviations } from './StartedDeviations.tsx'
import { StartSession } from './StartSession.tsx'

/** How a part of the page changes the session; `what` names a field, so that typing on in it is one step back. */
export type Change = (next: (body: SessionBody) => SessionBody, what?: string) => void

export interface PreparationTabProps {
  detail: SessionDetail
  tabs: ReactNode
  onReload: () => Promise<SessionDetail | undefined>
}

export function PreparationTab({ detail, tabs, onReload }: PreparationTabProps) {
  const { data: desk } = useDesk()
  const queries = useQueryClient()
  const { id } = detail
  const document = useSavedDocument<SessionBody>({
    stored: detail,
    command: useCommand(api.sessions.save.mutationOptions(), { quiet: true }),
    onSaved: ({ revision, body, checks }) => {
      queries.setQueryData(
        api.sessions.get.queryKey({ input: { id } }),
        (known: SessionDetail | undefined) =>
          known && { ...known, revision, body, checks, title: body.title, day: body.day, place: body.place },
      )
      // Whoever left while the last change was being saved stands at a list or board that is one change behind.
      void queries.invalidateQueries({ queryKey: api.sessions.list.queryKey() })
      void queries.invalidateQueries({ queryKey: api.sessions.board.queryKey({ input: { id } }) })
    },
  })
  const { body, change, checks } = document
  const programme = useQuery(api.programmes.get.queryOptions({ input: { id: body.programmeId } }))
  const lead = desk?.acting.includes('lead') === true
  const started = detail.status !== 'prepared'

  return (
    <EditableProvider value={lead}>
      <SessionHead detail={detail} title={body.title} day={body.day} place={body.place}>
        <UndoButton undo={document.undo} />
        {lead && !started ? <RemoveSession id={id} title={body.title} /> : null}
      </SessionHead>
      {tabs}
      <SaveTrouble document={document} onReload={onReload} />
      {started && lead ? <p className="sub">{t('sessions.stillChanges')}</p> : null}
      <Details body={body} change={change} started={started} />
      <PagePlace is="candidates">
        <Candidates body={body} change={change} />
      </PagePlace>
      <PagePlace is="assessors">
        <Assessors body={body} change={change} people={detail.people} />
        <Conflicts body={body} change={change} people={detail.people} />
      </PagePlace>
      <PagePlace is="runs">
        {programme.data ? (
          <Runs body={body} change={change} people={detail.people} exercises={programme.data.body.exercises} />
        ) : programme.error ? (
          <FailureAlert failure={failureSentence(programme.error)} onRetry={() => void programme.refetch()} />
        ) : (
          <Waiting />
        )}
      </PagePlace>
      <PagePlace is="information">
        <InformationPart sessionId={id} body={body} change={change} flush={document.flush} />
      </PagePlace>
      {started ? (
        <StartedDeviations deviations={detail.deviations} checks={checks} />
      ) : (
        <StartSession id={id} document={document} />
      )}
    </EditableProvider>
  )
}

function RemoveSession({ id, title }: { id: string; title: string }) {
  const remove = useCommand(api.sessions.remove.mutationOptions())
  const navigate = useNavigate()
  const removed = async () => {
    if (await remove.run({ id })) await navigate({ to: '/sessies' })
  }
  return (
    <>
      <ConfirmButton
        label={t('common.remove')}
        question={t('sessions.removeQuestion', { title })}
        loading={remove.pending}
        onConfirm={() => void removed()}
      />
      <FailureAlert failure={remove.failure} />
    </>
  )
}
