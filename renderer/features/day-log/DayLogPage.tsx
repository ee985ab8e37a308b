// After the day: what is still missing, per assessor, and then what the day was like.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, failureSentence, useCommand, useKeptFile } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { FailureAlert, PageHead } from '../../ui/index.ts'
import { dayWords } from '../sessions/days.ts'
import { DayLog } from './DayLog.tsx'
import { MissingPart } from './MissingPart.tsx'

export function DayLogPage({ sessionId }: { sessionId: string }) {
  const { data: session, error, refetch } = useQuery(api.sessions.get.queryOptions({ input: { id: sessionId } }))
  const make = useCommand(api.day.logFile.mutationOptions(), { quiet: true })
  const { making, kept, keep } = useKeptFile('report', () => make.run({ sessionId }))
  if (!session)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const sub = [session.title, dayWords(session.day), session.place].filter((part) => part !== '').join(' · ')
  return (
    <>
      <PageHead title={t('dayLog.title')} sub={<bdi>{sub}</bdi>}>
        <Button
          variant="default"
          renderRoot={(root) => (
            <Link to="/sessies/$id" params={{ id: sessionId }} search={{ tab: 'verloop' }} {...root} />
          )}
        >
          {t('dayLog.back')}
        </Button>
        <Button variant="default" onClick={() => window.print()}>
          {t('dayLog.print')}
        </Button>
        <Button variant="default" loading={making !== null} onClick={() => void keep()}>
          {t('dayLog.word')}
        </Button>
      </PageHead>
      <p className="hint prose" role="status">
        {kept === null ? null : t(`dayLog.${kept.at}`, { name: kept.name })}
      </p>
      <FailureAlert failure={make.failure} />
      <MissingPart sessionId={sessionId} started={session.status !== 'prepared'} />
      <DayLog sessionId={sessionId} heading={sub} />
    </>
  )
}
