// Proposals per competence, where the gaps are first; one is chosen and put into the person's own words before it goes into
// the plan.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ActionProposal, PlanBody, ProposalsFor } from '../../../../assessments/contract/index.ts'
import { api, failureSentence } from '../../../api/index.ts'
import { Waiting } from '../../../app/Waiting.tsx'
import { t } from '../../../messages/index.ts'
import { Dialog, FailureAlert } from '../../../ui/index.ts'
import { AdaptProposal } from './AdaptProposal.tsx'
import { ProposalList } from './ProposalList.tsx'
import type { Edit } from './plan-edits.ts'

export interface ProposalsDialogProps {
  personId: string
  body: PlanBody
  mayGrow: boolean
  today: string
  onPut: (edit: Edit<PlanBody>) => void
  onClose: () => void
}

export interface Chosen {
  competence: ProposalsFor
  /** null: they write the action themselves. */
  proposal: ActionProposal | null
}

export function ProposalsDialog({ personId, onPut, onClose, ...plan }: ProposalsDialogProps) {
  const [jobProfileId, setJobProfileId] = useState<string | null>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const { data, error, refetch } = useQuery(api.plans.proposals.queryOptions({ input: { personId, jobProfileId } }))
  return (
    <Dialog title={t('plans.proposals.title')} onClose={onClose}>
      {chosen !== null ? (
        <AdaptProposal
          {...plan}
          chosen={chosen}
          onPut={(edit) => {
            onPut(edit)
            onClose()
          }}
          onBack={() => setChosen(null)}
        />
      ) : data !== undefined ? (
        <ProposalList competences={data} jobProfileId={jobProfileId} onJob={setJobProfileId} onChoose={setChosen} />
      ) : error ? (
        <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} />
      ) : (
        <Waiting />
      )}
    </Dialog>
  )
}
