// Queries and commands as screens use them: `api` for reading, `useCommand` for everything that changes something.
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import {
  MutationCache,
  QueryCache,
  QueryClient,
  type UseMutationOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { DeskState } from '../../assessments/contract/index.ts'
import { failureCode, failureSentence, fieldSentences } from './failures.ts'
import { client, ORPCError } from './link.ts'
import { noteSaved } from './saved.ts'
import { connection } from './socket.ts'

/** Another window may have closed the file or locked the screen: the desk itself is then asked again. */
const onError = (error: unknown): void => {
  const code = failureCode(error)
  if (code === 'FILE_CLOSED' || code === 'NOT_SIGNED_IN' || code === 'LOCKED')
    void queryClient.invalidateQueries({ queryKey: api.desk.state.queryKey() })
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: 0,
      refetchOnWindowFocus: true,
      networkMode: 'always',
      // What the core refuses, it refuses again; only a lost connection is worth another try.
      retry: (count, error) => !(error instanceof ORPCError) && count < 3,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})

export const api = createTanstackQueryUtils(client)

export const useConnected = (): boolean => useSyncExternalStore(connection.subscribe, () => connection.up)

// A new connection may be a new channel: everything on the screen is asked again.
connection.subscribe(() => {
  if (connection.up) void queryClient.invalidateQueries()
})

/** Who sits at the screen and which file is open. Asked again every five seconds while others' clocks show. */
export const useDesk = () =>
  useQuery(
    api.desk.state.queryOptions({
      refetchInterval: (query) => (query.state.data?.locked ? 5_000 : false),
    }),
  )

export interface Command<In, Out> {
  /** Does it; a second call while the first is under way is ignored. Resolves to undefined when it failed. */
  run(input: In): Promise<Out | undefined>
  pending: boolean
  /** A Dutch sentence saying what happened and what is safe; null when nothing failed. */
  failure: string | null
  /** The sentences per field for input the contract refuses, by the path of the field («name», «body.title»). */
  fields: Record<string, string>
  error: unknown
  /** Takes the failure off the screen. */
  clear(): void
}

export interface CommandOptions {
  /** For what only saves a draft: nothing else on the screen depends on it, so nothing is asked again. */
  quiet?: boolean
}

/** `useCommand(api.people.save.mutationOptions())`. Afterwards every query on the screen is asked again. */
export function useCommand<Out, Err, In, Context>(
  options: UseMutationOptions<Out, Err, In, Context>,
  { quiet = false }: CommandOptions = {},
): Command<In, Out> {
  const queries = useQueryClient()
  const busy = useRef(false)
  const { mutateAsync, reset, isPending, error } = useMutation(options)

  const run = useCallback(
    async (input: In): Promise<Out | undefined> => {
      if (busy.current) return undefined
      busy.current = true
      try {
        const answer = await mutateAsync(input)
        noteSaved(answer)
        if (!quiet) await queries.invalidateQueries()
        return answer
      } catch {
        // Told through `failure`; what the core refused may also mean that the screen is behind.
        if (!quiet) void queries.invalidateQueries()
        return undefined
      } finally {
        busy.current = false
      }
    },
    [mutateAsync, queries, quiet],
  )

  return {
    run,
    pending: isPending,
    failure: error === null ? null : failureSentence(error),
    fields: error === null ? {} : fieldSentences(error),
    error,
    clear: reset,
  }
}

/**
 * A command that answers with the new state of the desk (open, sign in, lock, close). Whatever was on the screen
 * of the person before is forgotten.
 */
export function useDeskCommand<Err, In, Context>(
  options: UseMutationOptions<DeskState, Err, In, Context>,
): Command<In, DeskState> {
  const queries = useQueryClient()
  return useCommand(
    {
      ...options,
      onSuccess: (state) => {
        const key = api.desk.state.queryKey()
        queries.removeQueries({ predicate: (query) => !isDeskKey(query.queryKey) })
        queries.setQueryData(key, state)
      },
    },
    { quiet: true },
  )
}

const isDeskKey = (key: readonly unknown[]): boolean => Array.isArray(key[0]) && key[0][0] === 'desk'
