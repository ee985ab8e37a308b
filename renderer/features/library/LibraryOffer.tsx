// The library that ships with Wakker, offered while this file lacks something of it.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { LibraryCounts } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { FailureAlert } from '../../ui/index.ts'
import classes from './LibraryOffer.module.css'

const parts = ['frameworks', 'profiles', 'exercises', 'programmes'] as const

export interface LibraryOfferProps {
  /** Only where something of this kind is missing; the offer itself is always the whole of what is missing. */
  about?: keyof LibraryCounts
}

export function LibraryOffer({ about }: LibraryOfferProps) {
  const { data } = useQuery(api.library.state.queryOptions())
  const add = useCommand(api.library.add.mutationOptions())
  const asked = about === undefined ? parts : [about]
  if (!data || !asked.some((part) => data.missing[part] > 0)) return null
  return (
    <div className={classes.offer}>
      <p className="prose">{t('library.offer', { what: wordsOf(data.missing) })}</p>
      <Button variant="default" loading={add.pending} onClick={() => void add.run(undefined)}>
        {t('library.add')}
      </Button>
      <FailureAlert failure={add.failure} />
    </div>
  )
}

const wordsOf = (counts: LibraryCounts): string =>
  parts
    .filter((part) => counts[part] > 0)
    .map((part) => t(`library.${part}`, { count: counts[part] }))
    .join(', ')
