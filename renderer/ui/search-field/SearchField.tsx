// A field that narrows a list while typing. Escape empties it.
import { CloseButton, TextInput } from '@mantine/core'
import { t } from '../../messages/index.ts'
import { Icon } from '../icon/Icon.tsx'

export interface SearchFieldProps {
  value: string
  onChange: (value: string) => void
  label: string
  /** In a dialog that begins here. */
  'data-autofocus'?: boolean
}

export function SearchField({ value, onChange, label, ...start }: SearchFieldProps) {
  return (
    <TextInput
      {...start}
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onChange('')
      }}
      leftSection={<Icon name="search" />}
      rightSection={value ? <CloseButton aria-label={t('common.clearSearch')} onClick={() => onChange('')} /> : null}
    />
  )
}

/** Every word of the query somewhere in the text, accents and capitals aside. */
export function matches(text: string, query: string): boolean {
  const plain = (value: string) => value.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl')
  const here = plain(text)
  return plain(query)
    .split(/\s+/)
    .every((word) => here.includes(word))
}
