// Stands here until the feature's own screen does.
import type { SessionTab } from '../../app/session-tabs.ts'

export function SessionPage({ id, tab }: { id: string; tab?: SessionTab }) {
  return (
    <h1>
      SessionPage {id} {tab}
    </h1>
  )
}
