// The batch of this session that was begun last, looked at twice a second while it runs. It is still there after the
// person went to another page and came back.
import { useQuery } from '@tanstack/react-query'
import type { Batch } from '../../../assessments/contract/index.ts'
import { api, queryClient } from '../../api/index.ts'

const everyMs = 500

export function useBatch(sessionId: string) {
  const options = api.batches.latest.queryOptions({ input: { sessionId } })
  const { data } = useQuery({
    ...options,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? everyMs : false),
  })
  return {
    batch: data ?? null,
    running: data?.state === 'running',
    /** What a command answered is shown at once. */
    begun: (batch: Batch) => void queryClient.setQueryData(options.queryKey, batch),
  }
}
