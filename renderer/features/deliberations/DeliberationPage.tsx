// The eindbespreking of one candidate. What stands before the gate is asked first; only through it is the rest asked.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api, failureSentence, useDesk } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { WorkShell } from '../../app/WorkShell.tsx'
import { t } from '../../messages/index.ts'
import { FailureAlert } from '../../ui/index.ts'
import { BeforeGate } from './BeforeGate.tsx'
import classes from './Deliberation.module.css'
import { Room } from './Room.tsx'

export interface About {
  sessionId: string
  candidateId: string
}
// Others submit, open and decide at screens of their own.
const often = 5_000

export function DeliberationPage({ sessionId, candidateId }: About) {
  const input = { sessionId, candidateId }
  const gate = useQuery(api.deliberations.gate.queryOptions({ input, refetchInterval: often }))
  const { data, error, refetch } = useQuery(
    api.deliberations.get.queryOptions({ input, refetchInterval: often, enabled: gate.data?.mayLook === true }),
  )
  const failed = gate.error ?? error
  const retry = () => void (gate.error ? gate.refetch() : refetch())
  const alert = <FailureAlert failure={failed ? failureSentence(failed) : null} onRetry={retry} />

  if (gate.data?.mayLook === true && data)
    return (
      <Frame sessionId={sessionId} session={data.session}>
        <Room deliberation={data} alert={failed ? alert : null} />
      </Frame>
    )
  return (
    <Frame sessionId={sessionId} session={gate.data?.session}>
      <div className={classes.before}>
        {gate.data ? null : <h1 className="vh">{t('deliberations.title')}</h1>}
        {alert}
        {gate.data && !gate.data.mayLook ? <BeforeGate view={gate.data} /> : failed ? null : <Waiting />}
      </div>
    </Frame>
  )
}

function Frame({ sessionId, session, children }: { sessionId: string; session?: string; children: ReactNode }) {
  const { data: desk } = useDesk()
  const sees = desk?.acting.some((role) => role === 'lead' || role === 'coach') ?? false
  const back = sees ? (
    <Button
      variant="subtle"
      className={classes.back}
      renderRoot={(props) => (
        <Link to="/sessies/$id" params={{ id: sessionId }} search={{ tab: 'eindbespreking' }} {...props} />
      )}
    >
      {t('deliberations.toSession')}
    </Button>
  ) : undefined
  return (
    <WorkShell now="evaluate" title={t('deliberations.title')} sub={session} back={back}>
      {/* The whole page, so that whoever projects it reads it from a distance. */}
      <div className={classes.shared}>{children}</div>
    </WorkShell>
  )
}
