// To the neighbours in the session's own order: the talk goes from one candidate to the next.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import classes from './Deliberation.module.css'

export function CandidateNav({ about }: { about: { sessionId: string; candidateId: string } }) {
  const { sessionId, candidateId } = about
  const { data: items = [] } = useQuery(api.deliberations.list.queryOptions({ input: { sessionId } }))
  const here = items.findIndex(({ candidate }) => candidate.id === candidateId)
  const neighbours = here === -1 ? [] : [['previous', items[here - 1]] as const, ['next', items[here + 1]] as const]
  return (
    <div className={classes.neighbours}>
      {neighbours.map(([way, item]) =>
        item === undefined ? null : (
          <Button
            key={way}
            variant="default"
            aria-label={t(`deliberations.${way}Of`, { name: t('deliberations.name', item.candidate) })}
            renderRoot={(props) => (
              <Link
                to="/eindbespreking/$sessionId/$candidateId"
                params={{ sessionId, candidateId: item.candidate.id }}
                {...props}
              />
            )}
          >
            {t(`deliberations.${way}`)}
          </Button>
        ),
      )}
    </div>
  )
}
