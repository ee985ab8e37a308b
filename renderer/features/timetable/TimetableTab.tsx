// The timetable of one session: by hand first, with a proposal for what is free. It is a part of the session and saved
// with it; after the start it still bends, as far as nobody's work would lose its place.
import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import type { Exercise, SessionBody, SessionDetail } from '../../../assessments/contract/index.ts'
import { api, failureSentence, useCommand, useDesk } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert } from '../../ui/index.ts'
import { EditableProvider } from '../preparation/editable.ts'
import { SaveTrouble } from '../preparation/SaveTrouble.tsx'
import { UndoButton } from '../preparation/UndoButton.tsx'
import { type SavedDocument, useSavedDocument } from '../preparation/useSavedDocument.ts'
import { useUndoKeys } from '../preparation/useUndoKeys.ts'
import { SessionHead } from '../sessions/SessionHead.tsx'
import { factsOf, isMoment } from './facts.ts'
import { LockDialog } from './LockDialog.tsx'
import { MomentsPart } from './moments/MomentsPart.tsx'
import { PlannerView } from './PlannerView.tsx'
import { OutcomeView } from './proposal/OutcomeView.tsx'
import { useProposal } from './proposal/useProposal.ts'
import { FirstDay } from './setup/FirstDay.tsx'
import { goToRooms, Setup } from './setup/Setup.tsx'

export interface TimetableTabProps {
  detail: SessionDetail
  tabs: ReactNode
  onReload: () => Promise<SessionDetail | undefined>
}

export function TimetableTab({ detail, tabs, onReload }: TimetableTabProps) {
  const { data: desk } = useDesk()
  const queries = useQueryClient()
  const { id } = detail
  const document = useSavedDocument<SessionBody>({
    stored: detail,
    command: useCommand(api.sessions.save.mutationOptions(), { quiet: true }),
    onSaved: ({ revision, body, checks }) => {
      queries.setQueryData(
        api.sessions.get.queryKey({ input: { id } }),
        (known: SessionDetail | undefined) => known && { ...known, revision, body, checks },
      )
      void queries.invalidateQueries({ queryKey: api.sessions.board.queryKey({ input: { id } }) })
    },
  })
  const { body } = document
  const programme = useQuery(api.programmes.get.queryOptions({ input: { id: body.programmeId } }))
  useUndoKeys(document)
  return (
    <EditableProvider value={desk?.acting.includes('lead') === true}>
      <SessionHead detail={detail} title={body.title} day={body.day} place={body.place}>
        <Button
          variant="default"
          renderRoot={(root) => <Link to="/sessies/$id/roosterbladen" params={{ id }} {...root} />}
        >
          {t('timetable.toSheets')}
        </Button>
        <UndoButton undo={document.undo} />
      </SessionHead>
      {tabs}
      <SaveTrouble document={document} onReload={onReload} />
      {programme.data ? (
        <Plan
          detail={detail}
          document={document}
          exercises={programme.data.body.exercises}
          editable={desk?.acting.includes('lead') === true}
        />
      ) : programme.error ? (
        <FailureAlert failure={failureSentence(programme.error)} onRetry={() => void programme.refetch()} />
      ) : (
        <Waiting />
      )}
    </EditableProvider>
  )
}

interface PlanProps {
  detail: SessionDetail
  document: SavedDocument<SessionBody>
  exercises: readonly Exercise[]
  editable: boolean
}

function Plan({ detail, document, exercises, editable }: PlanProps) {
  const { body, change, undo } = document
  const { people } = detail
  const facts = useMemo(() => factsOf(body, exercises, people), [body, exercises, people])
  const proposal = useProposal({ id: detail.id, body, facts, change })
  const { outcome } = proposal
  const [locking, setLocking] = useState(false)
  const marks = useMemo(
    () =>
      new Map((outcome?.changes ?? []).map(({ run, kind }) => [run.id, t(`timetable.propose.mark.${kind}`)] as const)),
    [outcome],
  )
  if (exercises.length === 0 || body.candidates.length === 0) {
    return (
      <EmptyState title={t(exercises.length === 0 ? 'timetable.noExercises' : 'timetable.noCandidatesYet')}>
        <Link to="/sessies/$id" params={{ id: detail.id }} search={{ tab: 'voorbereiding' }}>
          {t('timetable.toPreparation')}
        </Link>
      </EmptyState>
    )
  }
  const empty = body.timetable.days.length === 0
  // Moments on the work floor have their own list, and need no day with hours.
  const planned = body.runs.some(({ start, exerciseId }) => start !== null && !isMoment(body, exerciseId))
  return (
    <>
      <FailureAlert failure={proposal.failure} />
      {outcome === null ? null : (
        <OutcomeView
          key={outcome.changes.length}
          outcome={outcome}
          body={body}
          facts={facts}
          onUndo={
            undo === null || body.runs !== outcome.after
              ? null
              : () => {
                  undo()
                  proposal.close()
                }
          }
          onClose={proposal.close}
        />
      )}
      {empty && !planned ? (
        <FirstDay body={body} change={change} />
      ) : (
        <>
          {editable && body.timetable.rooms.length === 0 ? (
            <p className="sub">
              {t('timetable.noRoomsYet')}{' '}
              <Button variant="subtle" px="xs" onClick={goToRooms}>
                {t('timetable.toRooms')}
              </Button>
            </p>
          ) : body.runs.length === 0 ? (
            <p className="sub">{t('timetable.noRuns')}</p>
          ) : null}
          <PlannerView
            body={body}
            facts={facts}
            change={change}
            editable={editable}
            marks={marks}
            tools={
              editable ? (
                <>
                  <Button loading={proposal.pending} onClick={() => void proposal.ask(false)}>
                    {t('timetable.propose.button')}
                  </Button>
                  {planned ? (
                    <>
                      <Button
                        variant="default"
                        disabled={proposal.pending}
                        title={t('timetable.propose.againHint')}
                        onClick={() => void proposal.ask(true)}
                      >
                        {t('timetable.propose.again')}
                      </Button>
                      <Button variant="default" onClick={() => setLocking(true)}>
                        {t('timetable.locks')}
                      </Button>
                    </>
                  ) : null}
                </>
              ) : null
            }
          />
          <Setup body={body} change={change} />
        </>
      )}
      <MomentsPart body={body} facts={facts} change={change} />
      {locking ? <LockDialog body={body} facts={facts} change={change} onClose={() => setLocking(false)} /> : null}
    </>
  )
}
