// Stopping rings for everyone in the room, so it asks first.
import { Button } from '@mantine/core'
import { t } from '../../../messages/index.ts'
import { Dialog } from '../../../ui/index.ts'
import classes from './Strip.module.css'

export interface StopDialogProps {
  question: string
  onStop: () => void
  onClose: () => void
}

export function StopDialog({ question, onStop, onClose }: StopDialogProps) {
  return (
    <Dialog title={t('clocks.strip.stopTitle')} onClose={onClose}>
      <p className="prose">{question}</p>
      <p className={classes.answers}>
        <Button
          onClick={() => {
            onStop()
            onClose()
          }}
        >
          {t('work.time.stop')}
        </Button>
        <Button variant="default" data-autofocus onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </p>
    </Dialog>
  )
}
