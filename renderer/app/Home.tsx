// The first screen after signing in: an assessor's own work, what is due to a coach, otherwise the sessions.
import { Navigate } from '@tanstack/react-router'
import { useDesk } from '../api/index.ts'

export function Home() {
  const { data: desk } = useDesk()
  const acting = desk?.acting ?? []
  if (acting.includes('assessor')) return <Navigate to="/werk" replace />
  return <Navigate to={acting.includes('coach') && !acting.includes('lead') ? '/vandaag' : '/sessies'} replace />
}
