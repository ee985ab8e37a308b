// One candidate, or all of them.
import { NativeSelect } from '@mantine/core'
import type { CandidateSpread } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'

type Candidate = CandidateSpread['candidate']
export interface CandidateFilterProps {
  candidates: readonly Candidate[]
  /** '' for everybody. */
  value: string
  onChange: (id: string) => void
}

export const CandidateFilter = ({ candidates, value, onChange }: CandidateFilterProps) => (
  <NativeSelect
    aria-label={t('figures.candidate')}
    data={[
      { value: '', label: t('figures.everybody') },
      ...candidates.map(({ id, code, name }) => ({ value: id, label: t('figures.named', { code, name }) })),
    ]}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
)
