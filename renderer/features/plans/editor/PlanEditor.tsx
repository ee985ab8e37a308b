// The plan as two people fill it in: saved on the way, every step can be taken back.
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Plan, PlanBody } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { EditableProvider } from '../../preparation/editable.ts'
import { SaveTrouble } from '../../preparation/SaveTrouble.tsx'
import { type StoredDocument, useSavedDocument } from '../../preparation/useSavedDocument.ts'
import { useUndoKeys } from '../../preparation/useUndoKeys.ts'
import { useToday } from '../useToday.ts'
import { AboutPart } from './AboutPart.tsx'
import { EvaluationPart } from './EvaluationPart.tsx'
import { GoalsPart } from './GoalsPart.tsx'
import { PartsList } from './PartsList.tsx'
import classes from './Plan.module.css'
import { PlanHead } from './PlanHead.tsx'
import { SituationPart } from './SituationPart.tsx'
import { Versions } from './Versions.tsx'

export interface PlanEditorProps {
  plan: Plan
  code: string
  name: string
  onReload: () => Promise<Plan | undefined>
}

/** A plan is not held against the rules of the field; what a complete one has is shown beside it. */
const noChecks: StoredDocument<PlanBody>['checks'] = []
const storedPlan = ({ id, revision, body }: Plan): StoredDocument<PlanBody> => ({
  id,
  revision,
  body,
  checks: noChecks,
})

export function PlanEditor({ plan, code, name, onReload }: PlanEditorProps) {
  const queries = useQueryClient()
  const today = useToday()
  const save = useCommand(api.plans.save.mutationOptions(), { quiet: true })
  const stored = useMemo(() => storedPlan(plan), [plan])
  const document = useSavedDocument<PlanBody>({
    stored,
    command: {
      ...save,
      run: async (input) => {
        const answer = await save.run({ ...input, personId: plan.personId })
        return answer && { ...answer, checks: noChecks }
      },
    },
    // What is complete, and whether it still reads as it was agreed.
    onSaved: () => void queries.invalidateQueries({ queryKey: api.plans.get.queryKey({ input: { id: plan.id } }) }),
  })
  useUndoKeys(document)
  const { body, change } = document
  return (
    <EditableProvider value={plan.closedOn === null}>
      <PlanHead plan={plan} code={code} name={name} document={document} today={today} />
      <SaveTrouble
        document={document}
        onReload={async () => {
          const news = await onReload()
          return news && storedPlan(news)
        }}
      />
      <div className={classes.beside}>
        <div className={classes.main}>
          <GoalsPart plan={plan} body={body} onChange={change} today={today} />
          <SituationPart body={body} onChange={change} />
          <EvaluationPart body={body} onChange={change} />
          <AboutPart body={body} onChange={change} />
        </div>
        <aside className={classes.aside} aria-label={t('plans.beside')}>
          <PartsList plan={plan} />
          <Versions plan={plan} today={today} />
        </aside>
      </div>
    </EditableProvider>
  )
}
