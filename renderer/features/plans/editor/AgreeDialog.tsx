// «Samen afgesproken»: on which day. The plan is kept as it stands then.
import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { Day, type PlanBody } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { Dialog, FailureAlert } from '../../../ui/index.ts'
import type { SavedDocument } from '../../preparation/useSavedDocument.ts'
import classes from './Plan.module.css'

export interface AgreeDialogProps {
  id: string
  document: SavedDocument<PlanBody>
  today: string
  onClose: () => void
}

export function AgreeDialog({ id, document, today, onClose }: AgreeDialogProps) {
  const [on, setOn] = useState(today)
  const agree = useCommand(api.plans.agree.mutationOptions())
  const valid = Day.safeParse(on).success
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!valid || !(await document.flush())) return
    if (await agree.run({ id, revision: document.revision(), on })) onClose()
  }
  return (
    <Dialog title={t('plans.agree.title')} onClose={onClose}>
      <form className={classes.stack} noValidate onSubmit={(event) => void submit(event)}>
        <p>{t('plans.agree.text')}</p>
        <TextInput
          type="date"
          data-autofocus
          label={t('plans.agree.on')}
          value={on}
          error={valid ? undefined : t('failures.fields.day')}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
        <FailureAlert failure={agree.failure ?? document.failure} />
        <div className={classes.buttons}>
          <Button type="submit" loading={agree.pending}>
            {t('plans.agree.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
