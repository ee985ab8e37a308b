// The documents of a session: many at once, the levels as a workbook, and those that somebody began one by one.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { FailureAlert } from '../../ui/index.ts'
import { BatchForm } from './BatchForm.tsx'
import { BatchProgress } from './BatchProgress.tsx'
import { BegunDocuments } from './BegunDocuments.tsx'
import { useBatch } from './useBatch.ts'
import { WorkbookSection } from './WorkbookSection.tsx'

export function SessionDocumentsTab({ sessionId }: { sessionId: string }) {
  const session = useQuery(api.sessions.get.queryOptions({ input: { id: sessionId } }))
  const profiles = useQuery(api.profiles.list.queryOptions())
  const programmes = useQuery(api.programmes.list.queryOptions())
  const [profileId, setProfileId] = useState<string | null | undefined>(undefined)
  const batch = useBatch(sessionId)
  const error = session.error ?? profiles.error ?? programmes.error
  if (!session.data || !profiles.data || !programmes.data) {
    const retry = () => void Promise.all([session.refetch(), profiles.refetch(), programmes.refetch()])
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={retry} /> : <Waiting />
  }
  const { programmeId, jobProfileId } = session.data.body
  const frameworkId = programmes.data.find(({ id }) => id === programmeId)?.frameworkId
  const fitting = profiles.data.filter(
    (each) => each.id === jobProfileId || (each.frameworkId === frameworkId && each.archivedAt === null),
  )
  const chosen = profileId === undefined ? jobProfileId : profileId
  const profile = { chosen, choices: fitting, choose: setProfileId }
  return (
    <>
      <BatchForm sessionId={sessionId} profile={profile} running={batch.running} onBegun={batch.begun} />
      {batch.batch ? <BatchProgress batch={batch.batch} onChanged={batch.begun} /> : null}
      <WorkbookSection sessionId={sessionId} jobProfileId={chosen} />
      <BegunDocuments sessionId={sessionId} candidates={session.data.body.candidates} />
    </>
  )
}
