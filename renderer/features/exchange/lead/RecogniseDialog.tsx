// Work that was kept apart: its assessor belongs to this session after all.
import { Button } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { Choice, Dialog, FailureAlert } from '../../../ui/index.ts'
import sheet from '../../preparation/Preparation.module.css'
import { isolated } from '../parts/names.ts'
import type { Held } from './HeldWork.tsx'

export interface RecogniseDialogProps {
  sessionId: string
  held: Held
  /** An assessor of this session already: it is their laptop that is new. */
  assessor: boolean
  onClose: () => void
}

export function RecogniseDialog({ sessionId, held, assessor, onClose }: RecogniseDialogProps) {
  const insteadOf = assessor ? null : (held.unrecognised?.insteadOf ?? null)
  const [how, setHow] = useState<'instead' | 'beside'>(insteadOf ? 'instead' : 'beside')
  const recognise = useCommand(api.exchange.recognise.mutationOptions())
  const name = isolated(held.assessor)
  const other = isolated(insteadOf?.name ?? '')
  const ways = insteadOf ? (['instead', 'beside'] as const) : (['beside'] as const)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!held.unrecognised) return
    const { assessorId } = held.unrecognised
    if (await recognise.run({ sessionId, assessorId, how })) onClose()
  }
  return (
    <Dialog title={t('exchangeLead.recognise.title', { name })} onClose={onClose}>
      <form className={sheet.form} onSubmit={(event) => void submit(event)}>
        {assessor ? <p className="prose">{t('exchangeLead.recognise.newLaptop', { name })}</p> : null}
        {insteadOf ? <p className="prose">{t('exchangeLead.recognise.insteadOf', { other })}</p> : null}
        <Choice
          legend={t('exchangeLead.recognise.how')}
          options={ways.map((way) => ({
            value: way,
            label: t(`exchangeLead.recognise.${assessor ? 'theirs' : way}`, { name, other }),
          }))}
          value={how}
          onChange={setHow}
        />
        <FailureAlert failure={recognise.failure} />
        <div className={sheet.buttons}>
          <Button type="submit" loading={recognise.pending}>
            {t('exchangeLead.recognise.do')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
