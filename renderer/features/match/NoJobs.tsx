// Why there are no jobs to show yet, and the way on. Ordinary moments of the day, not mistakes.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { failureCode, ORPCError } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { EmptyState, PageHead } from '../../ui/index.ts'
import { CutOffsWithheld } from '../profiles/CutOffsWithheld.tsx'

export interface NoJobsProps {
  error: unknown
  about: { sessionId: string; candidateId: string }
  /** The failure's own sentence, for what is no ordinary moment. */
  children: ReactNode
}

export function NoJobs({ error, about, children }: NoJobsProps) {
  const code = failureCode(error)
  const isOpen = code === 'LEVELS_NOT_SET'
  return (
    <>
      <PageHead title={t('match.title')} />
      {code === 'CUT_OFFS_WITHHELD' ? (
        <CutOffsWithheld />
      ) : isOpen || code === 'GATE_CLOSED' || code === 'SUBMIT_FIRST' ? (
        <EmptyState title={t(isOpen ? 'match.notSet' : 'match.notOpen')}>
          <p>{isOpen ? t('match.notSetText', { count: openLevels(error) }) : t('match.notOpenText')}</p>
          <Button renderRoot={(root) => <Link to="/eindbespreking/$sessionId/$candidateId" params={about} {...root} />}>
            {t('match.toDeliberation')}
          </Button>
        </EmptyState>
      ) : (
        children
      )}
    </>
  )
}

function openLevels(error: unknown): number {
  const data: unknown = error instanceof ORPCError ? error.data : undefined
  return typeof data === 'object' && data !== null && 'open' in data && typeof data.open === 'number' ? data.open : 0
}
