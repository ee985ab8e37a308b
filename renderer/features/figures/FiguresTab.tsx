// The session's figures: who differs from whom first, then how far assessors agree, and why a figure is not there.
import { useQuery } from '@tanstack/react-query'
import { api, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { FailureAlert } from '../../ui/index.ts'
import { SessionFiguresView } from './session/SessionFiguresView.tsx'

export function FiguresTab({ sessionId }: { sessionId: string }) {
  const { data, error, refetch } = useQuery(api.figures.session.queryOptions({ input: { sessionId } }))
  const alert = <FailureAlert failure={error ? failureSentence(error) : null} onRetry={() => void refetch()} />
  if (!data) return error ? alert : <Waiting />
  return (
    <>
      {alert}
      <SessionFiguresView figures={data} />
    </>
  )
}
