// A programme begins with its name and the framework it measures; the framework stays what it is afterwards.
import { useNavigate } from '@tanstack/react-router'
import type { FrameworkSummary } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { NewOnFramework } from '../preparation/NewOnFramework.tsx'

export function NewProgramme(props: { frameworks: readonly FrameworkSummary[]; onClose: () => void }) {
  const save = useCommand(api.programmes.save.mutationOptions())
  const navigate = useNavigate()

  const make = async (title: string, frameworkId: string) => {
    const body = { code: '', title, frameworkId, combination: 'median' as const, exercises: [] }
    const answer = await save.run({ id: null, revision: 0, body })
    if (answer) await navigate({ to: '/programmas/$id', params: { id: answer.id } })
  }

  return (
    <NewOnFramework
      feature="programmes"
      {...props}
      pending={save.pending}
      failure={save.failure}
      onMake={(title, frameworkId) => void make(title, frameworkId)}
    />
  )
}
