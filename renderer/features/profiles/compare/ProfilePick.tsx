// One of the two profiles to compare, under the framework it speaks of.
import { NativeSelect } from '@mantine/core'
import type { JobProfileSummary } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'

export interface ProfilePickProps {
  label: string
  /** `framework` with its version. */
  profiles: readonly JobProfileSummary[]
  value: string | null
  /** The other one: nothing compares with itself. */
  not: string | null
  onChange: (id: string | null) => void
}

export function ProfilePick({ label, profiles, value, not, onChange }: ProfilePickProps) {
  const groups = Map.groupBy(
    profiles.filter(({ id }) => id !== not),
    ({ framework }) => framework,
  )
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[
        { value: '', label: t('profiles.compare.none') },
        ...[...groups].map(([group, own]) => ({
          group,
          items: own.map((profile) => ({ value: profile.id, label: nameOf(profile) })),
        })),
      ]}
    />
  )
}

const nameOf = ({ code, title, archivedAt }: JobProfileSummary): string =>
  [title, code, archivedAt === null ? '' : t('common.archived')].filter((part) => part !== '').join(' · ')
