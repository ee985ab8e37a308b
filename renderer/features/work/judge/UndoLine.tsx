// For a minute after the seal, one quiet line: back to observing. Counted on a clock that never goes back.
import { useEffect, useMemo, useState } from 'react'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert, Icon } from '../../../ui/index.ts'
import { QuietButton } from '../parts/QuietButton.tsx'
import classes from './CurrentNote.module.css'

export function UndoLine({ assignmentId, undoMs }: { assignmentId: string; undoMs: number | null }) {
  const unseal = useCommand(api.work.unseal.mutationOptions())
  const ends = useMemo(() => (undoMs === null ? 0 : performance.now() + undoMs), [undoMs])
  const [now, setNow] = useState(() => performance.now())
  const left = Math.ceil((ends - now) / 1_000)
  const open = undoMs !== null && left > 0
  useEffect(() => {
    if (!open) return
    const tick = setInterval(() => setNow(performance.now()), 500)
    return () => clearInterval(tick)
  }, [open])

  return (
    <div className={classes.undo}>
      <Icon name="lock" size={13} />
      {open ? (
        <>
          <span>{t('work.classify.justSealed')}</span>
          <QuietButton onClick={() => void unseal.run({ assignmentId })} disabled={unseal.pending}>
            {t('work.classify.unseal')}
          </QuietButton>
          <span>{t('work.classify.unsealLeft', { count: left })}</span>
        </>
      ) : (
        <span>{t('work.classify.sealed')}</span>
      )}
      <FailureAlert failure={unseal.failure} />
    </div>
  )
}
