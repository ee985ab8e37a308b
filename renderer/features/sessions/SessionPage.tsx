// One session: before the day, during the day, and after it. The tab that fits its status opens when none is asked for.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import type { SessionDetail } from '../../../assessments/contract/index.ts'
import { api, failureSentence, useDesk } from '../../api/index.ts'
import { type SessionTab, sessionTabs } from '../../app/session-tabs.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert } from '../../ui/index.ts'
import { SessionDocumentsTab } from '../batches/index.ts'
import { ExchangeTab } from '../exchange/index.ts'
import { FiguresTab } from '../figures/index.ts'
import { InformantsTab } from '../informants/index.ts'
import { TimetableTab } from '../timetable/index.ts'
import { DeliberationsTab } from './DeliberationsTab.tsx'
import { PreparationTab } from './preparation/PreparationTab.tsx'
import { BoardTab } from './progress/BoardTab.tsx'
import classes from './Session.module.css'
import { SessionHead } from './SessionHead.tsx'

const usual = {
  prepared: 'voorbereiding',
  started: 'verloop',
  concluded: 'eindbespreking',
} as const satisfies Record<SessionDetail['status'], SessionTab>

export function SessionPage({ id, tab }: { id: string; tab?: SessionTab }) {
  const { data: desk } = useDesk()
  const { data: detail, error, refetch } = useQuery(api.sessions.get.queryOptions({ input: { id } }))
  // Packages and sticks are the lead's: a coach does not see them. Figures are for who rates and who leads.
  const acting = desk?.acting ?? []
  const mayOpen = (name: SessionTab) => {
    if (name === 'uitwisselen') return acting.includes('lead')
    if (name === 'documenten') return acting.includes('lead') || acting.includes('coach')
    return name !== 'cijfers' || acting.some((role) => role !== 'viewer')
  }
  const shown = sessionTabs.filter(mayOpen)
  const asked = shown.find((name) => name === tab)
  const here = asked ?? (detail ? usual[detail.status] : undefined)
  // Another tab is another page: it starts at its top.
  useEffect(() => {
    if (here) document.getElementById('main')?.scrollTo(0, 0)
  }, [here])
  if (!detail)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const tabs = (
    <nav className={classes.tabs} aria-label={t('sessions.tabs.label')}>
      {shown.map((name) => (
        <Link
          key={name}
          to="/sessies/$id"
          params={{ id }}
          search={{ tab: name }}
          className={classes.tab}
          aria-current={name === here ? 'page' : undefined}
        >
          {t(`sessions.tabs.${name}`)}
        </Link>
      ))}
    </nav>
  )
  if (here === 'voorbereiding')
    return <PreparationTab detail={detail} tabs={tabs} onReload={async () => (await refetch()).data} />
  if (here === 'rooster')
    return <TimetableTab detail={detail} tabs={tabs} onReload={async () => (await refetch()).data} />
  if (here === 'verloop' && detail.status !== 'prepared') return <BoardTab detail={detail} tabs={tabs} />
  const head = (actions: ReactNode) => (
    <>
      <SessionHead detail={detail} title={detail.title}>
        {actions}
      </SessionHead>
      {tabs}
    </>
  )
  if (here === 'uitwisselen' && detail.status !== 'prepared') return <ExchangeTab sessionId={id} head={head} />
  return (
    <>
      {head(null)}
      {detail.status === 'prepared' ? (
        <EmptyState title={t('sessions.notStarted')}>
          <Link to="/sessies/$id" params={{ id }} search={{ tab: 'voorbereiding' }}>
            {t('sessions.toPreparation')}
          </Link>
        </EmptyState>
      ) : here === 'bevragingen' ? (
        <InformantsTab detail={detail} />
      ) : here === 'cijfers' ? (
        <FiguresTab sessionId={id} />
      ) : here === 'documenten' ? (
        <SessionDocumentsTab sessionId={id} />
      ) : (
        <DeliberationsTab sessionId={id} />
      )}
    </>
  )
}
