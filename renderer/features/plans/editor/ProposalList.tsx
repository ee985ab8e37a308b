// The competences with their proposals: open where there is a gap, searched by name.
import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Fragment, useState } from 'react'
import type { ProposalsFor } from '../../../../assessments/contract/index.ts'
import { api } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { EmptyState, matches, SearchField } from '../../../ui/index.ts'
import classes from './Plan.module.css'
import type { Chosen } from './ProposalsDialog.tsx'

export interface ProposalListProps {
  competences: readonly ProposalsFor[]
  jobProfileId: string | null
  onJob: (id: string | null) => void
  onChoose: (chosen: Chosen) => void
}

export function ProposalList({ competences, jobProfileId, onJob, onChoose }: ProposalListProps) {
  const [query, setQuery] = useState('')
  const { data: profiles } = useQuery(api.profiles.list.queryOptions())
  const shown = competences.filter(({ title }) => matches(title, query))
  return (
    <div className={classes.stack}>
      <p className="sub">{t('plans.proposals.intro')}</p>
      <div className={classes.fields}>
        <NativeSelect
          label={t('plans.proposals.job')}
          value={jobProfileId ?? ''}
          onChange={(event) => onJob(event.currentTarget.value === '' ? null : event.currentTarget.value)}
          data={[
            { value: '', label: t('plans.proposals.jobOfSession') },
            ...(profiles ?? [])
              .filter(({ archivedAt }) => archivedAt === null)
              .map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
        <SearchField value={query} onChange={setQuery} label={t('plans.proposals.search')} />
      </div>
      {shown.length === 0 ? <EmptyState title={t('common.nothingFound', { query })} /> : null}
      <div>
        {shown.map((competence, index) => (
          <Fragment key={competence.competenceId}>
            {competence.beyond && !shown[index - 1]?.beyond ? (
              <h3 className={classes.beyond}>{t('plans.proposals.beyond')}</h3>
            ) : null}
            <Competence
              competence={competence}
              open={index === 0 && (query !== '' || (competence.gap ?? 0) > 0)}
              onChoose={onChoose}
            />
          </Fragment>
        ))}
      </div>
    </div>
  )
}

interface CompetenceProps {
  competence: ProposalsFor
  open: boolean
  onChoose: (chosen: Chosen) => void
}

function Competence({ competence, open, onChoose }: CompetenceProps) {
  const { title, from, gap, need, proposals, competenceId } = competence
  const about = [
    need === null ? '' : t(`plans.proposals.${need}`),
    gap !== null && gap > 0 ? t('plans.proposals.steps', { count: gap }) : '',
    from === '' ? '' : t('plans.proposals.at', { level: from }),
  ].filter((part) => part !== '')
  return (
    <details className={classes.competence} open={open || undefined}>
      <summary>
        <b className="prose">{title}</b>
        <span className={classes.small}>{about.join(' · ')}</span>
      </summary>
      <div className={classes.proposals}>
        {proposals.length === 0 ? <p className="hint">{t('plans.proposals.none')}</p> : null}
        {proposals.some((each) => each.competenceId !== competenceId) ? (
          <p className="hint">{t('plans.proposals.sameName')}</p>
        ) : null}
        {proposals.map((proposal) => (
          <div key={proposal.code} className={classes.proposal}>
            <p className="prose">{proposal.text}</p>
            <p className={classes.small}>
              {[
                t(`plans.places.${proposal.place}`),
                proposal.helper,
                t('plans.proposals.weeks', { count: proposal.weeks }),
                proposal.result,
              ].join(' · ')}
            </p>
            <Button
              variant="default"
              aria-label={t('plans.proposals.chooseOf', { text: proposal.text })}
              onClick={() => onChoose({ competence, proposal })}
            >
              {t('plans.proposals.choose')}
            </Button>
          </div>
        ))}
        <Button
          variant="subtle"
          aria-label={`${t('plans.proposals.ownAction')}: ${title}`}
          onClick={() => onChoose({ competence, proposal: null })}
        >
          {t('plans.proposals.ownAction')}
        </Button>
      </div>
    </details>
  )
}
