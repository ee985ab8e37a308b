// Which other version to put this one beside, and the comparison once it is chosen.
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { FrameworkDetail } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Comparison } from './Comparison.tsx'

type Version = FrameworkDetail['versions'][number]

export interface CompareProps {
  detail: FrameworkDetail
  /** What must be on disk before it is compared. */
  before?: () => Promise<boolean>
}

export function Compare({ detail, before }: CompareProps) {
  const [other, setOther] = useState<Version | null>(null)
  const own = detail.versions.find(({ id }) => id === detail.id)
  const others = detail.versions.filter(({ id }) => id !== detail.id)
  if (own === undefined || others.length === 0) return null
  const choose = async (id: string) => {
    if (before && !(await before())) return
    setOther(others.find((each) => each.id === id) ?? null)
  }
  // A draft comes after everything that was published.
  const place = ({ version }: Version) => version ?? Number.POSITIVE_INFINITY
  const [from, to] = other === null ? [] : place(other) < place(own) ? [other, own] : [own, other]
  return (
    <>
      <NativeSelect
        label={t('frameworks.compare.with')}
        maw={360}
        value={other?.id ?? ''}
        onChange={(event) => void choose(event.currentTarget.value)}
        data={[
          { value: '', label: t('frameworks.compare.none') },
          ...others.map((each) => ({ value: each.id, label: versionWords(each) })),
        ]}
      />
      {from && to ? (
        <Comparison
          from={from.id}
          to={to.id}
          title={t('frameworks.compare.title', { from: versionWords(from), to: versionWords(to) })}
          key={`${from.id} ${to.id} ${detail.revision}`}
        />
      ) : null}
    </>
  )
}

const versionWords = ({ status, version }: Version): string =>
  status === 'draft' ? t('frameworks.draft') : t('frameworks.version', { version: version ?? 1 })
