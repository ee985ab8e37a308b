// The wall clock in a window of its own. The desktop program opens it itself, on the second screen when there is one; a
// browser opens a window that shares this one's channel.
import { desktop } from '../../api/index.ts'

export const wallAddress = (sessionId: string): string => `#/wandklok/${sessionId}`

export type Opened = 'opened' | 'blocked' | 'failed'

export async function openWall(sessionId: string): Promise<Opened> {
  if (desktop) {
    const opened = await desktop.openWallClock(sessionId).catch(() => false)
    return opened ? 'opened' : 'failed'
  }
  // One name: the second press brings the same window forward.
  const opened = window.open(wallAddress(sessionId), 'wakker-wandklok', 'popup,width=1100,height=640')
  if (opened === null) return 'blocked'
  opened.focus()
  return 'opened'
}
