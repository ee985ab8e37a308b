// The first screen after signing in: an assessor's own work, otherwise the sessions.
import { Navigate } from '@tanstack/react-router'
import { useDesk } from '../api/index.ts'

export function Home() {
  const { data: desk } = useDesk()
  return <Navigate to={desk?.acting.includes('assessor') ? '/werk' : '/sessies'} replace />
}
