// Why there is no gap to show yet, and the way to it. These are ordinary moments of the day, not mistakes.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { failureCode, ORPCError } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import classes from './Gap.module.css'
import { ProfileChoice } from './ProfileChoice.tsx'

export interface NoGapProps {
  error: unknown
  about: { sessionId: string; candidateId: string }
  profileId: string | null
  onProfile: (id: string) => void
  /** The failure's own sentence, for what is no ordinary moment. */
  children: ReactNode
}

export function NoGap({ error, about, profileId, onProfile, children }: NoGapProps) {
  const code = failureCode(error)
  switch (code) {
    case 'LEVELS_NOT_SET':
      return (
        <Moment title={t('gaps.notSet')} text={t('gaps.notSetText', { count: openLevels(error) })}>
          <ToDeliberation about={about} />
        </Moment>
      )
    case 'GATE_CLOSED':
    case 'SUBMIT_FIRST':
      return (
        <Moment title={t('gaps.notOpen')} text={t('gaps.notOpenText')}>
          <ToDeliberation about={about} />
        </Moment>
      )
    case 'NO_PROFILE':
    case 'OTHER_FRAMEWORK':
      return (
        <Moment
          title={t('gaps.noProfile')}
          text={t(code === 'NO_PROFILE' ? 'gaps.noProfileText' : 'gaps.otherFramework')}
        >
          <ProfileChoice sessionId={about.sessionId} profileId={profileId} onProfile={onProfile} />
        </Moment>
      )
    default:
      return (
        <>
          <h1>{t('gaps.title')}</h1>
          {children}
        </>
      )
  }
}

const Moment = ({ title, text, children }: { title: string; text: string; children: ReactNode }) => (
  <div className={classes.moment}>
    <h1>{title}</h1>
    <p>{text}</p>
    {children}
  </div>
)

const ToDeliberation = ({ about }: Pick<NoGapProps, 'about'>) => (
  <Button renderRoot={(props) => <Link to="/eindbespreking/$sessionId/$candidateId" params={about} {...props} />}>
    {t('gaps.toDeliberation')}
  </Button>
)

function openLevels(error: unknown): number {
  const data: unknown = error instanceof ORPCError ? error.data : undefined
  return typeof data === 'object' && data !== null && 'open' in data && typeof data.open === 'number' ? data.open : 0
}
