// A job profile begins with the job's name and the framework it speaks of.
import { useNavigate } from '@tanstack/react-router'
import type { FrameworkSummary } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { NewOnFramework } from '../preparation/NewOnFramework.tsx'

export function NewProfile(props: { frameworks: readonly FrameworkSummary[]; onClose: () => void }) {
  const save = useCommand(api.profiles.save.mutationOptions())
  const navigate = useNavigate()

  const make = async (title: string, frameworkId: string) => {
    const body = { title, frameworkId, source: '', validUntil: null, cutOffs: [] }
    const answer = await save.run({ id: null, revision: 0, body })
    if (answer) await navigate({ to: '/functieprofielen/$id', params: { id: answer.id } })
  }

  return (
    <NewOnFramework
      feature="profiles"
      {...props}
      pending={save.pending}
      failure={save.failure}
      onMake={(title, frameworkId) => void make(title, frameworkId)}
    />
  )
}
