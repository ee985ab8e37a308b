// Something happened: one tap or one key, wherever somebody works. What was being written earlier stands there again.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Candidate } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { clockTime, isBusyElsewhere, KeyHint, usePageKeys } from '../../ui/index.ts'
import { IncidentDialog } from './IncidentDialog.tsx'

export interface IncidentButtonProps {
  sessionId: string
  /** null: it has to do with no run. */
  runId: string | null
  /** Whom it can be about. */
  candidates: readonly Pick<Candidate, 'id' | 'code' | 'name'>[]
  /** F8 where somebody is always typing: a letter would be part of the sentence. */
  keyed?: 'I' | 'F8'
}

export function IncidentButton({ keyed = 'I', ...about }: IncidentButtonProps) {
  const [open, setOpen] = useState(false)
  const [notedAt, setNotedAt] = useState<string | null>(null)
  usePageKeys((event) => {
    if (event.key.toUpperCase() !== keyed || event.ctrlKey || event.metaKey || event.altKey) return
    if (document.querySelector('[role="dialog"]') || (keyed === 'I' && isBusyElsewhere(event.target, event))) return
    event.preventDefault()
    setOpen(true)
  })
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)} rightSection={<KeyHint>{keyed}</KeyHint>}>
        {t('incidents.note')}
      </Button>
      <span className="hint" role="status">
        {notedAt === null ? '' : t('incidents.noted', { time: clockTime(notedAt) })}
      </span>
      {open ? (
        <IncidentDialog
          {...about}
          onClose={(savedAt) => {
            setOpen(false)
            if (savedAt !== null) setNotedAt(savedAt)
          }}
        />
      ) : null}
    </>
  )
}
