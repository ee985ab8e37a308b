// What is due into somebody's own calendar: a file, with codes unless names are asked for.
import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { api, useCommand, useKeptFile } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { Dialog, FailureAlert } from '../../ui/index.ts'
import classes from './FollowUp.module.css'

export interface CalendarDialogProps {
  coachId: string | null
  onClose: () => void
}

export function CalendarDialog({ coachId, onClose }: CalendarDialogProps) {
  const [names, setNames] = useState(false)
  const calendar = useCommand(api.followUp.calendar.mutationOptions(), { quiet: true })
  const { making, kept, keep } = useKeptFile('calendar', () => calendar.run({ coachId, names }))
  return (
    <Dialog title={t('followUp.calendar.title')} onClose={onClose}>
      <div className={classes.form}>
        <p>{t('followUp.calendar.text')}</p>
        <Checkbox
          data-autofocus
          checked={names}
          onChange={(event) => setNames(event.currentTarget.checked)}
          label={t('followUp.calendar.names')}
          description={t('followUp.calendar.namesHint')}
        />
        <div className={classes.buttons}>
          <Button loading={making !== null} onClick={() => void keep()}>
            {t('followUp.calendar.make')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.close')}
          </Button>
        </div>
        <FailureAlert failure={calendar.failure} />
        <p aria-live="polite">
          {kept === null ? '' : t(`followUp.calendar.${keptWords[kept.at]}`, { name: kept.name })}
        </p>
      </div>
    </Dialog>
  )
}

const keptWords = { saved: 'saved', downloaded: 'downloaded', 'not-saved': 'notSaved' } as const
