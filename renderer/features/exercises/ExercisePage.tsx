// One exercise of the library: read with its framework, and handed to the editor.
import { useQuery } from '@tanstack/react-query'
import { api, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { FailureAlert } from '../../ui/index.ts'
import { ExerciseEditor } from './ExerciseEditor.tsx'

export function ExercisePage({ id }: { id: string }) {
  const exercise = useQuery(api.exercises.get.queryOptions({ input: { id } }))
  const frameworkId = exercise.data?.frameworkId
  const framework = useQuery({
    ...api.frameworks.get.queryOptions({ input: { id: frameworkId ?? id } }),
    enabled: frameworkId !== undefined,
  })
  const error = exercise.error ?? framework.error
  if (!exercise.data || !framework.data) {
    if (!error) return <Waiting />
    const again = () => {
      void exercise.refetch()
      void framework.refetch()
    }
    return <FailureAlert failure={failureSentence(error)} onRetry={again} />
  }
  return (
    <ExerciseEditor
      detail={exercise.data}
      framework={framework.data}
      onReload={async () => (await exercise.refetch()).data}
    />
  )
}
