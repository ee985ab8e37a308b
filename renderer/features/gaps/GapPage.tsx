// The gap of one candidate to one job. The core answers only when every final level is set; until then a calm word.
import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, failureCode, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { WorkShell } from '../../app/WorkShell.tsx'
import { t } from '../../messages/index.ts'
import { FailureAlert } from '../../ui/index.ts'
import classes from './Gap.module.css'
import { GapContent } from './GapContent.tsx'
import { NoGap } from './NoGap.tsx'

export interface About {
  sessionId: string
  candidateId: string
}

export interface GapPageProps extends About {
  /** The job to lay it beside; null: the one of the session itself. */
  profileId?: string | null
}

export function GapPage({ sessionId, candidateId, profileId = null }: GapPageProps) {
  const about = { sessionId, candidateId }
  const [jobProfileId, setJobProfileId] = useState<string | null>(profileId)
  const { data, error, isPlaceholderData, refetch } = useQuery(
    api.gaps.get.queryOptions({ input: { ...about, jobProfileId }, placeholderData: keepPreviousData }),
  )
  const shown = error === null || failureCode(error) === undefined ? data : undefined
  const alert = <FailureAlert failure={error ? failureSentence(error) : null} onRetry={() => void refetch()} />
  const back = (
    <Button
      variant="subtle"
      className={classes.back}
      renderRoot={(props) => <Link to="/eindbespreking/$sessionId/$candidateId" params={about} {...props} />}
    >
      {t('deliberations.title')}
    </Button>
  )
  return (
    <WorkShell now="report" title={t('gaps.title')} sub={data?.session} back={back}>
      <div className={classes.page} aria-busy={isPlaceholderData || undefined}>
        {shown ? (
          <>
            {error ? alert : null}
            <GapContent view={shown} about={about} onProfile={setJobProfileId} />
          </>
        ) : error ? (
          <NoGap error={error} about={about} profileId={jobProfileId} onProfile={setJobProfileId}>
            {alert}
          </NoGap>
        ) : (
          <Waiting />
        )}
      </div>
    </WorkShell>
  )
}
