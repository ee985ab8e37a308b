// What the two ask: per competence both levels, how much each needs it, and the difference in words.
import { Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FrameworkDetail, JobProfileDetail } from '../../../../assessments/contract/index.ts'
import { api, failureCode, failureSentence } from '../../../api/index.ts'
import { Waiting } from '../../../app/Waiting.tsx'
import { t } from '../../../messages/index.ts'
import { EmptyState, FailureAlert, ListTable } from '../../../ui/index.ts'
import { frameworkName } from '../../preparation/framework-names.ts'
import { CutOffsWithheld } from '../CutOffsWithheld.tsx'
import classes from './Compare.module.css'
import { ComparedCompetence } from './ComparedCompetence.tsx'
import { profileDifferences, sameScale } from './profile-differences.ts'

export function Comparison({ leftId, rightId }: { leftId: string; rightId: string }) {
  const left = useProfile(leftId)
  const right = useProfile(rightId)
  const error = left.error ?? right.error
  // Also where it was read before: what is withheld from now on must not stay on the screen.
  if ([left, right].some((each) => failureCode(each.error) === 'CUT_OFFS_WITHHELD')) return <CutOffsWithheld />
  if (!left.detail || !right.detail) {
    if (!error) return <Waiting />
    const again = () => {
      left.again()
      right.again()
    }
    return <FailureAlert failure={failureSentence(error)} onRetry={again} />
  }
  const versions = left.detail.framework.versions.map(({ id }) => id)
  if (left.detail.framework.id !== right.detail.framework.id && !versions.includes(right.detail.framework.id))
    return <EmptyState title={t('profiles.compare.otherFramework')} />
  return <Beside left={left.detail} right={right.detail} />
}

export interface ProfileWithFramework {
  profile: JobProfileDetail
  framework: FrameworkDetail
}

function useProfile(id: string) {
  const profile = useQuery(api.profiles.get.queryOptions({ input: { id } }))
  const frameworkId = profile.data?.frameworkId
  const framework = useQuery({
    ...api.frameworks.get.queryOptions({ input: { id: frameworkId ?? id } }),
    enabled: frameworkId !== undefined,
  })
  return {
    error: profile.error ?? framework.error,
    detail: profile.data && framework.data ? { profile: profile.data, framework: framework.data } : undefined,
    again: () => {
      void profile.refetch()
      void framework.refetch()
    },
  }
}

function Beside({ left, right }: { left: ProfileWithFramework; right: ProfileWithFramework }) {
  const [onlyDifferent, setOnlyDifferent] = useState(false)
  const rows = profileDifferences(
    { framework: left.framework.body, cutOffs: left.profile.body.cutOffs },
    { framework: right.framework.body, cutOffs: right.profile.body.cutOffs },
  )
  const different = rows.filter(({ difference }) => difference.kind !== 'same')
  const shown = onlyDifferent ? different : rows
  const sameVersion = left.framework.id === right.framework.id
  const titles = { left: left.profile.title, right: right.profile.title }
  if (rows.length === 0) return <EmptyState title={t('profiles.compare.nothingAsked')} />
  return (
    <>
      <div className={classes.tools}>
        <h2>
          {different.length === 0
            ? t('profiles.compare.allSame', { count: rows.length })
            : t('profiles.compare.count', { count: different.length, all: rows.length })}
        </h2>
        <Checkbox
          label={t('profiles.compare.onlyDifferent')}
          checked={onlyDifferent}
          onChange={(event) => setOnlyDifferent(event.currentTarget.checked)}
        />
      </div>
      {sameScale(left.framework.body.scale, right.framework.body.scale) ? null : (
        <p className={classes.notice}>{t('profiles.compare.otherScale')}</p>
      )}
      {shown.length === 0 ? (
        <EmptyState title={t('profiles.compare.noneShown')} />
      ) : (
        <ListTable className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('profiles.compare.competence')}</th>
              {[left, right].map(({ profile, framework }) => (
                <th key={profile.id} scope="col">
                  <span dir="auto">{profile.title}</span>
                  {sameVersion ? null : <p className="hint">{frameworkName(framework)}</p>}
                </th>
              ))}
              <th scope="col">{t('profiles.compare.difference')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <ComparedCompetence
                key={row.competence.id}
                row={row}
                scales={{ left: left.framework.body.scale, right: right.framework.body.scale }}
                titles={titles}
              />
            ))}
          </tbody>
        </ListTable>
      )}
    </>
  )
}
