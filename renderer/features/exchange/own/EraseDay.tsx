// The day the copy goes by itself. Set with a button and never while typing: half a year number is a day long past.
import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { Day } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert } from '../../../ui/index.ts'
import { dayOf } from '../../preparation/dates.ts'
import classes from './Own.module.css'

export function EraseDay({ sessionId, on }: { sessionId: string; on: string | null }) {
  const [day, setDay] = useState('')
  const [tried, setTried] = useState(false)
  const command = useCommand(api.exchange.eraseOn.mutationOptions())
  const usable = Day.safeParse(day).success && day > today()

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (usable && (await command.run({ sessionId, on: day }))) setTried(false)
  }
  if (on !== null)
    return (
      <div className={classes.eraseDay}>
        <p className="grow">{t('exchange.erase.onDay', { day: dayOf(`${on}T12:00`) })}</p>
        <Button variant="default" loading={command.pending} onClick={() => void command.run({ sessionId, on: null })}>
          {t('exchange.erase.onNone')}
        </Button>
        <FailureAlert failure={command.failure} />
      </div>
    )
  return (
    <form className={classes.eraseDay} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        type="date"
        label={t('exchange.erase.on')}
        description={t('exchange.erase.onHint')}
        value={day}
        error={tried && !usable ? t('exchange.erase.onLater') : command.fields.on}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={command.pending}>
        {t('exchange.erase.onSet')}
      </Button>
      <FailureAlert failure={command.failure} />
    </form>
  )
}

/** As the clock on the wall has it: 2026-11-22. */
const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())
