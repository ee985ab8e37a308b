// The framework has a newer version: the offer to take the profile along, as a copy.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FrameworkDetail, FrameworkSummary, JobProfileBody } from '../../../../assessments/contract/index.ts'
import { api } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { forNewWork } from '../../preparation/framework-names.ts'
import { CopyToVersion } from './CopyToVersion.tsx'
import classes from './Versions.module.css'

export interface NewerVersionProps {
  body: JobProfileBody
  framework: FrameworkDetail
  /** What is on the screen must be on disk before somebody leaves with a copy of it. */
  before: () => Promise<boolean>
}

export function NewerVersion({ body, framework, before }: NewerVersionProps) {
  const { data: frameworks } = useQuery(api.frameworks.list.queryOptions())
  const [copying, setCopying] = useState(false)
  const [newer] = forNewWork(frameworks ?? [])
    .filter(({ id }) => framework.versions.some((each) => each.id === id))
    .filter((each) => versionOf(each) > versionOf(framework))
    .sort((one, other) => versionOf(other) - versionOf(one))
  if (!newer) return null
  const begin = async () => {
    if (await before()) setCopying(true)
  }
  return (
    <div className={classes.offer}>
      <p>{t('profiles.version.newer', { version: versionOf(newer) })}</p>
      <Button variant="default" onClick={() => void begin()}>
        {t('profiles.version.copy', { version: versionOf(newer) })}
      </Button>
      {copying ? (
        <CopyToVersion
          body={body}
          framework={framework}
          versionId={newer.id}
          version={versionOf(newer)}
          onClose={() => setCopying(false)}
        />
      ) : null}
    </div>
  )
}

const versionOf = ({ version }: Pick<FrameworkSummary, 'version'>): number => version ?? 0
