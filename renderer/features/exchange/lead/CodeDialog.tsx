// The code of a package once more, for who did not hear it.
import { useQuery } from '@tanstack/react-query'
import { api, failureSentence } from '../../../api/index.ts'
import { Waiting } from '../../../app/Waiting.tsx'
import { Dialog, FailureAlert } from '../../../ui/index.ts'
import { ReadAloud } from './ReadAloud.tsx'

export function CodeDialog(props: { packageId: string; title: string; onClose: () => void }) {
  const { packageId, title, onClose } = props
  const { data, error, refetch } = useQuery(api.exchange.packageCode.queryOptions({ input: { packageId }, gcTime: 0 }))
  return (
    <Dialog title={title} onClose={onClose}>
      {data ? (
        <ReadAloud code={data.code} />
      ) : error ? (
        <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} />
      ) : (
        <Waiting />
      )}
    </Dialog>
  )
}
