// The top of a session's page: what, when, where, how far.
import type { ReactNode } from 'react'
import type { SessionDetail } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { PageHead } from '../../ui/index.ts'
import { dayWords } from './days.ts'

export interface SessionHeadProps {
  detail: SessionDetail
  title: string
  day?: string
  place?: string
  children?: ReactNode
}

export function SessionHead({ detail, title, day = detail.day, place = detail.place, children }: SessionHeadProps) {
  const { status, submitted, assignments } = detail
  const parts = [
    dayWords(day),
    place,
    t(`sessions.status.${status}`),
    status === 'prepared' ? '' : t('sessions.submitted', { done: submitted, count: assignments }),
  ]
  return (
    <PageHead title={title} sub={parts.filter((part) => part !== '').join(' · ')}>
      {children}
    </PageHead>
  )
}
