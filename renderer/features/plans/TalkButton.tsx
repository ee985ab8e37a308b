// «Gesprek noteren», with G wherever on the person's page somebody is.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../messages/index.ts'
import { isBusyElsewhere, KeyHint, usePageKeys } from '../../ui/index.ts'
import { TalkDialog } from './talk/TalkDialog.tsx'

export function TalkButton({ personId }: { personId: string }) {
  const [open, setOpen] = useState(false)
  usePageKeys((event) => {
    if (open || event.ctrlKey || event.metaKey || event.altKey || isBusyElsewhere(event.target, event)) return
    if (event.key.toLowerCase() !== 'g') return
    event.preventDefault()
    setOpen(true)
  })
  return (
    <>
      <Button rightSection={<KeyHint>G</KeyHint>} aria-keyshortcuts="G" onClick={() => setOpen(true)}>
        {t('plans.talk.button')}
      </Button>
      {open ? <TalkDialog personId={personId} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
