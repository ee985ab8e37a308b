// What is asked follows what is typed after a short rest; the answer before stays in sight until the next one is there.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from '../../api/index.ts'

const restMs = 150
/** The longest question the contract takes. */
export const longestQuery = 200

export interface AskOptions {
  typed: string
  most: number
}

export function useSearch({ typed, most }: AskOptions) {
  const [asked, setAsked] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), restMs)
    return () => clearTimeout(timer)
  }, [typed])
  const query = asked.trim()
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...api.library.search.queryOptions({ input: { query, most } }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  })
  return {
    /** What the hits answer to. */
    query,
    found: query === '' ? undefined : data,
    error,
    refetch,
    /** The hits are of what stands in the field now. */
    current: typed.trim() === query && data !== undefined && !isPlaceholderData,
    /** Without waiting for the rest. */
    ask: () => setAsked(typed),
  }
}
