// One programme: read with its framework, and handed to the editor, which keeps what is on the screen apart from this.
import { useQuery } from '@tanstack/react-query'
import { api, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { FailureAlert } from '../../ui/index.ts'
import { ProgrammeEditor } from './ProgrammeEditor.tsx'

export function ProgrammePage({ id }: { id: string }) {
  const programme = useQuery(api.programmes.get.queryOptions({ input: { id } }))
  const frameworkId = programme.data?.frameworkId
  const framework = useQuery({
    ...api.frameworks.get.queryOptions({ input: { id: frameworkId ?? id } }),
    enabled: frameworkId !== undefined,
  })
  const error = programme.error ?? framework.error
  if (!programme.data || !framework.data) {
    if (!error) return <Waiting />
    const again = () => {
      void programme.refetch()
      void framework.refetch()
    }
    return <FailureAlert failure={failureSentence(error)} onRetry={again} />
  }
  return (
    <ProgrammeEditor
      detail={programme.data}
      framework={framework.data}
      onReload={async () => (await programme.refetch()).data}
    />
  )
}
