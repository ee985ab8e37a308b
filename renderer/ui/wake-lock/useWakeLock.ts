// The screen stays awake while somebody observes or reads a clock on the wall. A courtesy of the browser: where it is
// not there, or is refused (a nearly empty battery), the screen dims as it always did and nothing else changes.
import { useEffect } from 'react'

export function useWakeLock(active: boolean): void {
  useEffect(() => {
    if (!active || !('wakeLock' in navigator)) return
    let held: WakeLockSentinel | null = null
    let asking = false
    let over = false
    // The browser lets go whenever the page is hidden; back in sight it is taken again.
    const take = async () => {
      if (asking || document.visibilityState !== 'visible' || (held !== null && !held.released)) return
      asking = true
      try {
        const taken = await navigator.wakeLock.request('screen')
        if (over) await taken.release()
        else held = taken
      } catch {
        held = null
      } finally {
        asking = false
      }
    }
    const onVisible = () => void take()
    void take()
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', onVisible)
      void held?.release().catch(() => undefined)
    }
  }, [active])
}
