// Two job profiles beside each other. Which two stands in the address, so that the way back leads here.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { api, failureSentence } from '../../../api/index.ts'
import { Waiting } from '../../../app/Waiting.tsx'
import { t } from '../../../messages/index.ts'
import { EmptyState, FailureAlert, PageHead } from '../../../ui/index.ts'
import { useFrameworkNames } from '../../preparation/framework-names.ts'
import classes from './Compare.module.css'
import { Comparison } from './Comparison.tsx'
import { ProfilePick } from './ProfilePick.tsx'

export interface ProfileComparisonPageProps {
  leftId: string | null
  rightId: string | null
}

export function ProfileComparisonPage({ leftId, rightId }: ProfileComparisonPageProps) {
  const { data: profiles, error, refetch } = useQuery(api.profiles.list.queryOptions())
  const frameworkName = useFrameworkNames()
  const navigate = useNavigate()
  if (!profiles)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const left = profiles.find(({ id }) => id === leftId)
  const right = profiles.find(({ id }) => id === rightId)
  const show = (van: string | null, met: string | null) =>
    void navigate({
      to: '/functieprofielen/vergelijken',
      search: { ...(van === null ? {} : { van }), ...(met === null ? {} : { met }) },
      replace: true,
    })
  const names = profiles.map((profile) => ({
    ...profile,
    framework: frameworkName(profile.frameworkId, profile.framework),
  }))
  return (
    <>
      <PageHead title={t('profiles.compare.title')} sub={t('profiles.compare.intro')}>
        <Button component={Link} to="/functieprofielen" variant="default">
          {t('profiles.compare.toList')}
        </Button>
      </PageHead>
      {profiles.length < 2 ? (
        <EmptyState title={t('profiles.compare.tooFew')} />
      ) : (
        <>
          <div className={classes.picks}>
            <ProfilePick
              label={t('profiles.compare.left')}
              profiles={names}
              value={left?.id ?? null}
              not={right?.id ?? null}
              onChange={(id) => show(id, right?.id ?? null)}
            />
            <Button variant="default" onClick={() => show(right?.id ?? null, left?.id ?? null)}>
              {t('profiles.compare.swap')}
            </Button>
            <ProfilePick
              label={t('profiles.compare.right')}
              profiles={names}
              value={right?.id ?? null}
              not={left?.id ?? null}
              onChange={(id) => show(left?.id ?? null, id)}
            />
          </div>
          {left && right ? (
            <Comparison key={`${left.id} ${right.id}`} leftId={left.id} rightId={right.id} />
          ) : (
            <p className="sub">{t('profiles.compare.choose')}</p>
          )}
        </>
      )}
    </>
  )
}
