// Per competence what the job asks. Search narrows the list; what is asked can be looked at alone.
import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { CutOff, FrameworkBody } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { EmptyState, matches, SearchField } from '../../ui/index.ts'
import { Section } from '../preparation/Section.tsx'
import classes from './CutOffRow.module.css'
import { CutOffRow } from './CutOffRow.tsx'
import { cutOffOf, withLevel, withNeed } from './cut-off-edits.ts'

export interface CutOffListProps {
  framework: FrameworkBody
  cutOffs: readonly CutOff[]
  /** The competence somebody is at. */
  at: string | null
  onAt: (competenceId: string) => void
  onChange: (edit: (cutOffs: readonly CutOff[]) => CutOff[]) => void
}

export function CutOffList({ framework, cutOffs, at, onAt, onChange }: CutOffListProps) {
  const [query, setQuery] = useState('')
  const [only, setOnly] = useState(false)
  const { competences, scale } = framework
  const shown = competences.filter(
    ({ id, number, title }) => matches(`${number} ${title}`, query) && (!only || cutOffOf(cutOffs, id) !== undefined),
  )
  return (
    <Section
      title={t('profiles.cutOffs')}
      hint={t('profiles.cutOffsHint', { count: scale.length })}
      tools={
        <Checkbox
          label={t('profiles.onlyAsked')}
          checked={only}
          onChange={(event) => setOnly(event.currentTarget.checked)}
        />
      }
    >
      <div className={classes.tools}>
        <SearchField value={query} onChange={setQuery} label={t('profiles.searchCompetence')} />
      </div>
      <ul>
        {shown.map((competence) => (
          <CutOffRow
            key={competence.id}
            competence={competence}
            scale={scale}
            cutOff={cutOffOf(cutOffs, competence.id)}
            here={competence.id === at}
            onHere={() => onAt(competence.id)}
            onLevel={(level) => onChange((now) => withLevel(now, competence.id, level))}
            onNeed={(need) => onChange((now) => withNeed(now, competence.id, need))}
          />
        ))}
      </ul>
      {shown.length > 0 ? null : query !== '' ? (
        <EmptyState title={t('common.nothingFound', { query })} />
      ) : (
        <EmptyState title={t('profiles.noneShown', { only: t('profiles.onlyAsked') })} />
      )}
    </Section>
  )
}
