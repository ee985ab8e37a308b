// The selects a change is filled in with: of the system, because they work by key, by touch and with any length of name.
import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Board, SessionDetail } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import type { Draft } from './draft.ts'

export interface ChangeFieldsProps {
  draft: Draft
  detail: SessionDetail
  board: Board
  set: (changes: Partial<Draft>) => void
}

interface Option {
  value: string
  label: string
}
interface SelectProps {
  label: string
  value: string
  options: readonly Option[]
  onChange: (value: string) => void
  description?: ReactNode
}
export const Select = ({ label, value, options, onChange, description }: SelectProps) => (
  <NativeSelect
    label={label}
    description={description}
    value={value}
    data-autofocus={value === '' || undefined}
    onChange={(event) => onChange(event.currentTarget.value)}
    data={[{ value: '', label: t('board.change.chooseOne') }, ...options.filter(({ value: each }) => each !== '')]}
  />
)

export const candidateOptions = (board: Board): Option[] =>
  board.candidates.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))

export const CandidateSelect = ({ draft, board, set }: ChangeFieldsProps) => (
  <Select
    label={t('board.change.candidate')}
    value={draft.candidateId}
    options={candidateOptions(board)}
    onChange={(candidateId) => set({ candidateId, otherId: '', exerciseId: '' })}
  />
)

export const personOptions = ({ people }: SessionDetail): Option[] =>
  people.map(({ id, name }) => ({ value: id, label: name }))
