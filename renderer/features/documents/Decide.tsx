// What the candidate decides after reading a document for others: share all or part of it, ask for a correction, or not.
import { Button, Checkbox, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { DocumentView, SharingBody } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { Attention, Choice, FailureAlert } from '../../ui/index.ts'
import classes from './Documents.module.css'

type Answer = SharingBody['answer']
const ways = ['self', 'aloud', 'interpreter'] as const

export function Decide({ view, onDecided }: { view: DocumentView; onDecided: () => void }) {
  const { id } = view.summary
  const offered = view.competences.filter((one) => view.settings.competenceIds.includes(one.id))
  const [shared, setShared] = useState(offered.map((one) => one.id))
  const [read, setRead] = useState<SharingBody['read']>('self')
  const [words, setWords] = useState('')
  const [missing, setMissing] = useState<string | null>(null)
  const decide = useCommand(api.documents.decide.mutationOptions())

  const answer = async (given: Answer) => {
    if (given === 'agrees' && shared.length === 0) return setMissing(t('documents.reading.shareNone'))
    if (given === 'asks-correction' && words.trim() === '') return setMissing(t('documents.reading.wordsNeeded'))
    setMissing(null)
    const competenceIds = given === 'agrees' ? shared : []
    if (await decide.run({ id, answer: given, read, competenceIds, words, digest: view.digest })) onDecided()
  }
  return (
    <section className={classes.decide} aria-labelledby="decide">
      <h2 id="decide">{t('documents.reading.question')}</h2>
      <Choice
        legend={t('documents.reading.how')}
        options={ways.map((way) => ({ value: way, label: t(`documents.reading.hows.${way}`) }))}
        value={read}
        onChange={setRead}
      />
      {offered.length === 0 ? <p>{t('documents.reading.nothing')}</p> : null}
      {offered.length === 0 ? null : (
        <fieldset className={classes.choice}>
          <legend>{t('documents.reading.share')}</legend>
          {offered.map((one) => (
            <Checkbox
              key={one.id}
              size="md"
              label={<bdi>{one.title}</bdi>}
              checked={shared.includes(one.id)}
              onChange={(event) => {
                const on = event.currentTarget.checked
                setShared((before) => (on ? [...before, one.id] : before.filter((other) => other !== one.id)))
              }}
            />
          ))}
        </fieldset>
      )}
      <Textarea
        label={t('documents.reading.words')}
        autosize
        minRows={2}
        maxLength={2_000}
        dir="auto"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div aria-live="polite">{missing === null ? null : <Attention>{missing}</Attention>}</div>
      <FailureAlert failure={decide.failure} />
      <div className={classes.tools}>
        {offered.length === 0 ? null : (
          <Button size="lg" loading={decide.pending} onClick={() => void answer('agrees')}>
            {t('documents.reading.agrees')}
          </Button>
        )}
        <Button size="lg" variant="default" loading={decide.pending} onClick={() => void answer('asks-correction')}>
          {t('documents.reading.asks-correction')}
        </Button>
        <Button size="lg" variant="default" loading={decide.pending} onClick={() => void answer('blocks')}>
          {t('documents.reading.blocks')}
        </Button>
      </div>
    </section>
  )
}
