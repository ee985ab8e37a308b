// Closing sentence, strengths, points to grow, and what the candidate will be told, by whom and when.
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Deliberation } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention, ConfirmButton, FailureAlert } from '../../../ui/index.ts'
import { levelName } from '../talk-words.ts'
import classes from './Closing.module.css'
import { Lines } from './Lines.tsx'
import { oneLevel, proposals } from './proposals.ts'
import type { ClosingNow } from './useClosing.ts'

export interface ClosingFormProps {
  deliberation: Deliberation
  now: ClosingNow
  /** Levels still to set. */
  open: number
  onLevels: () => void
  onClosed: () => void
}

export function ClosingForm({ deliberation, now, open, onLevels, onClosed }: ClosingFormProps) {
  const { competences, scale, talk } = deliberation
  const { body, write } = now
  const [asked, setAsked] = useState(false)
  const same = oneLevel(competences)
  const noSentence = asked && body.sentence.trim() === ''
  const close = async () => {
    setAsked(true)
    if (body.sentence.trim() === '') return document.getElementById('closing-sentence')?.focus()
    if (await now.close()) onClosed()
  }
  const tell = (change: Partial<typeof body.told>) =>
    write((before) => ({ ...before, told: { ...before.told, ...change } }))
  return (
    <>
      <p className="sub">{t('deliberations.closing.intro')}</p>
      <Textarea
        id="closing-sentence"
        label={t('deliberations.closing.sentence')}
        description={t('deliberations.closing.sentenceHint')}
        value={body.sentence}
        onChange={(event) => {
          const sentence = event.currentTarget.value
          write((before) => ({ ...before, sentence }))
        }}
        error={noSentence ? t('deliberations.closing.sentenceNeeded') : undefined}
        maxLength={2_000}
        autosize
        minRows={2}
        maxRows={6}
        dir="auto"
      />
      {same === null ? null : (
        <p className="sub">{t('deliberations.closing.oneLevel', { level: levelName(scale, same) })}</p>
      )}
      <p className="hint">{t('deliberations.closing.youHint')}</p>
      <div className={classes.pair}>
        {(['strengths', 'growth'] as const).map((side) => (
          <Lines
            key={side}
            listId={side}
            title={t(`deliberations.closing.${side}`)}
            lines={body[side]}
            scale={scale}
            proposals={proposals(competences, side, [...body.strengths, ...body.growth])}
            onChange={(change) => write((before) => ({ ...before, [side]: change(before[side]) }))}
          />
        ))}
      </div>
      <section className="section">
        <h3 className={classes.heading}>{t('deliberations.closing.told')}</h3>
        <div className={classes.told}>
          <Textarea
            label={t('deliberations.closing.what')}
            value={body.told.what}
            onChange={(event) => tell({ what: event.currentTarget.value })}
            maxLength={2_000}
            autosize
            minRows={2}
            maxRows={8}
            dir="auto"
          />
          <NativeSelect
            label={t('deliberations.closing.byWhom')}
            value={body.told.byId ?? ''}
            data={[
              { value: '', label: t('deliberations.closing.nobodyYet') },
              ...talk.staff.map(({ personId, name }) => ({ value: personId, label: name })),
            ]}
            onChange={(event) => tell({ byId: event.currentTarget.value || null })}
          />
          <TextInput
            type="date"
            label={t('deliberations.closing.when')}
            value={body.told.on ?? ''}
            onChange={(event) => tell({ on: event.currentTarget.value || null })}
          />
        </div>
      </section>
      <FailureAlert failure={now.failure} />
      {now.state === 'failed' ? <FailureAlert failure={now.saveFailure} /> : null}
      {open > 0 ? (
        <div className={classes.ways}>
          <p>
            <Attention>{t('deliberations.closing.levelsFirst', { count: open })}</Attention>
          </p>
          <Button variant="default" onClick={onLevels}>
            {t('deliberations.closing.toLevels')}
          </Button>
        </div>
      ) : (
        <div className={classes.ways}>
          <Button size="lg" loading={now.closing} onClick={() => void close()}>
            {t(`deliberations.closing.${deliberation.closing === null ? 'close' : 'closeAgain'}`)}
          </Button>
          {deliberation.closing === null ? null : now.changed ? (
            <ConfirmButton
              size="lg"
              label={t('deliberations.candidatePart.keepIt')}
              question={t('deliberations.closing.leaveQuestion')}
              onConfirm={() => void now.leave()}
            />
          ) : (
            <Button variant="default" size="lg" onClick={() => void now.leave()}>
              {t('deliberations.candidatePart.keepIt')}
            </Button>
          )}
          {deliberation.closing === null ? null : <p className="sub">{t('deliberations.closing.changeHint')}</p>}
        </div>
      )}
    </>
  )
}
