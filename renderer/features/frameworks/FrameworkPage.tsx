// One framework: a draft to work on for who may, to read for everyone else; a published version is read by all.
import { useQuery } from '@tanstack/react-query'
import { api, failureSentence, useDesk } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { FailureAlert } from '../../ui/index.ts'
import { FrameworkDraft } from './draft/FrameworkDraft.tsx'
import { FrameworkReading } from './FrameworkReading.tsx'
import { mayPrepare } from './parts/may-prepare.ts'

export interface FrameworkPageProps {
  id: string
  /** The competence to begin at, for who comes from a search. */
  competenceId?: string | undefined
}

export function FrameworkPage({ id, competenceId = undefined }: FrameworkPageProps) {
  const { data: desk } = useDesk()
  const { data, error, refetch } = useQuery(api.frameworks.get.queryOptions({ input: { id } }))
  if (!data)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const start = competenceId ?? null
  const editable = mayPrepare(desk)
  return data.status === 'draft' && editable ? (
    <FrameworkDraft detail={data} competenceId={start} onReload={async () => (await refetch()).data} />
  ) : (
    <FrameworkReading detail={data} editable={editable} competenceId={start} key={competenceId} />
  )
}
