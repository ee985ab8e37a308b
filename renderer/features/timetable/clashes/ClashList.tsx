// Everything that clashes, in a list one can walk through: each line goes to its block.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Run } from '../../../../assessments/contract/index.ts'
import type { Clash } from '../../../../assessments/contract/timetable-clashes.ts'
import { t } from '../../../messages/index.ts'
import { Icon } from '../../../ui/index.ts'
import { Section } from '../../preparation/Section.tsx'
import type { Facts } from '../facts.ts'
import classes from '../Timetable.module.css'
import { clashWords } from './clash-words.ts'

const shownAtFirst = 8

export interface ClashListProps {
  clashes: readonly Clash[]
  runs: readonly Run[]
  facts: Facts
  onShow: (runId: string) => void
}

export function ClashList({ clashes, runs, facts, onShow }: ClashListProps) {
  const [all, setAll] = useState(false)
  if (clashes.length === 0) return null
  const lines = clashes.flatMap((clash) => {
    const words = clashWords(clash, runs, facts)
    return words === undefined ? [] : [{ words, runId: clash.slotIds.at(-1) ?? '', key: JSON.stringify(clash) }]
  })
  const shown = all ? lines : lines.slice(0, shownAtFirst)
  return (
    <Section title={t('timetable.clash.title', { count: clashes.length })}>
      <ul>
        {shown.map(({ words, runId, key }) => (
          <li key={key} className={classes.clash}>
            <Icon name="warn" size={15} />
            <span className="prose">{words}</span>
            <Button
              variant="subtle"
              px="xs"
              aria-label={`${t('timetable.clash.show')}: ${words}`}
              onClick={() => onShow(runId)}
            >
              {t('timetable.clash.show')}
            </Button>
          </li>
        ))}
      </ul>
      {lines.length > shown.length ? (
        <Button variant="subtle" px="xs" onClick={() => setAll(true)}>
          {t('timetable.clash.more', { count: lines.length - shown.length })}
        </Button>
      ) : null}
    </Section>
  )
}
