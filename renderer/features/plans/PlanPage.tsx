// A development plan, written together: read with whose it is, and saved while typing.
import { useQuery } from '@tanstack/react-query'
import { api, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { FailureAlert } from '../../ui/index.ts'
import { PlanEditor } from './editor/PlanEditor.tsx'

export function PlanPage({ personId, planId }: { personId: string; planId: string }) {
  const plan = useQuery(api.plans.get.queryOptions({ input: { id: planId } }))
  const people = useQuery(api.persons.list.queryOptions())
  const error = plan.error ?? people.error
  // Also where it was read before: what is withheld from now on must not stay on the screen.
  if (error) {
    const again = () => {
      void plan.refetch()
      void people.refetch()
    }
    return <FailureAlert failure={failureSentence(error)} onRetry={again} />
  }
  if (!plan.data || !people.data) return <Waiting />
  const person = people.data.find(({ id }) => id === personId)
  return (
    <PlanEditor
      plan={plan.data}
      code={person?.code ?? ''}
      name={person?.name ?? ''}
      onReload={async () => (await plan.refetch()).data}
    />
  )
}
