// The talk goes from one candidate to the next, in the session's own order.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Deliberation } from '../../../../assessments/contract/index.ts'
import { api } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'

export function NextCandidate({ deliberation }: { deliberation: Deliberation }) {
  const { sessionId, candidate } = deliberation
  const { data: items = [] } = useQuery(api.deliberations.list.queryOptions({ input: { sessionId } }))
  const here = items.findIndex((item) => item.candidate.id === candidate.id)
  const next = here === -1 ? undefined : items[here + 1]
  if (next === undefined) return null
  return (
    <Button
      aria-label={t('deliberations.nextOf', { name: t('deliberations.name', next.candidate) })}
      renderRoot={(props) => (
        <Link
          to="/eindbespreking/$sessionId/$candidateId"
          params={{ sessionId, candidateId: next.candidate.id }}
          {...props}
        />
      )}
    >
      {t('deliberations.next')}
    </Button>
  )
}
