// The eight rating errors, to read beside one's own figures: most questions here begin with one of them.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../messages/index.ts'
import { Dialog } from '../../../ui/index.ts'
import { RatingErrors } from '../../work/judge/RatingErrors.tsx'

export function ErrorsButton() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('figures.own.toErrors')}
      </Button>
      {open ? (
        <Dialog title={t('work.ratingErrors.title')} onClose={() => setOpen(false)}>
          <RatingErrors withExamples />
        </Dialog>
      ) : null}
    </>
  )
}
