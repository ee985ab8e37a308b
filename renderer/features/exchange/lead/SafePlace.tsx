// The lead's file also lies somewhere else. Receipts say so from then on, and only then can assessors erase their copy.
import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { type ExchangeBoard, Line } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { fieldSentence } from '../../../messages/failure-sentences.ts'
import { t } from '../../../messages/index.ts'
import { Attention, FailureAlert, Icon } from '../../../ui/index.ts'
import { readAs } from '../../preparation/field-values.ts'
import { moment } from '../parts/moments.ts'
import { isolated } from '../parts/names.ts'
import classes from './SafePlace.module.css'

export function SafePlace({ board }: { board: ExchangeBoard }) {
  const { sessionId, safe, safeOutdated } = board
  const [asking, setAsking] = useState(false)
  const [place, setPlace] = useState('')
  const [tried, setTried] = useState(false)
  const declare = useCommand(api.exchange.declareSafe.mutationOptions())
  const read = readAs(Line, place)
  const form = asking || safe === null || safeOutdated
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!read.ok || !(await declare.run({ sessionId, place: read.value }))) return
    setAsking(false)
    setTried(false)
    setPlace('')
  }
  return (
    <section aria-labelledby="safe-place">
      <h2 id="safe-place">{t('exchangeLead.safe.title')}</h2>
      {safe ? (
        <p className="prose">
          {safeOutdated ? null : <Icon name="check" size={13} />}{' '}
          {t('exchangeLead.safe.at', { place: isolated(safe.place), moment: moment(safe.at) })}
        </p>
      ) : (
        <p className={classes.words}>{t('exchangeLead.safe.none')}</p>
      )}
      {safe && safeOutdated ? <Attention>{t('exchangeLead.safe.outdated')}</Attention> : null}
      {form ? (
        <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
          <TextInput
            label={t('exchangeLead.safe.place')}
            placeholder={t('exchangeLead.safe.example')}
            autoComplete="off"
            dir="auto"
            value={place}
            error={tried && !read.ok ? fieldSentence(read.code) : undefined}
            onChange={(event) => setPlace(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={declare.pending}>
            {t('exchangeLead.safe.declare')}
          </Button>
          <p className="hint">{t('exchangeLead.safe.why')}</p>
        </form>
      ) : (
        <Button variant="subtle" px={0} className={classes.again} onClick={() => setAsking(true)}>
          {t('exchangeLead.safe.change')}
        </Button>
      )}
      <FailureAlert failure={declare.failure} />
    </section>
  )
}
