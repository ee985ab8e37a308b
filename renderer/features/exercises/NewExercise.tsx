// An exercise begins with its name and the framework whose competences it shows.
import { useNavigate } from '@tanstack/react-router'
import type { FrameworkSummary } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { NewOnFramework } from '../preparation/NewOnFramework.tsx'
import { asLibraryBody, newExercise } from './parts/exercise-edits.ts'

export function NewExercise(props: { frameworks: readonly FrameworkSummary[]; onClose: () => void }) {
  const save = useCommand(api.exercises.save.mutationOptions())
  const navigate = useNavigate()
  const make = async (title: string, frameworkId: string) => {
    const body = asLibraryBody(newExercise('', title, t('programmes.phase.first')), frameworkId)
    const answer = await save.run({ id: null, revision: 0, body })
    if (answer) await navigate({ to: '/oefeningen/$id', params: { id: answer.id } })
  }
  return (
    <NewOnFramework
      feature="exercises"
      {...props}
      pending={save.pending}
      failure={save.failure}
      onMake={(title, frameworkId) => void make(title, frameworkId)}
    />
  )
}
