// A return file before it is taken in: who, how much is new, what is here, what is missing. Nothing has changed yet, and
// Enter takes all of it.
import { Button } from '@mantine/core'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import type { ReturnPreview } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention, FailureAlert, isBusyElsewhere, KeyHint, usePageKeys } from '../../../ui/index.ts'
import { moment } from '../parts/moments.ts'
import { isolated } from '../parts/names.ts'
import { Sums } from '../parts/Sums.tsx'
import { PreviewNotices } from './PreviewNotices.tsx'
import { PreviewRows } from './PreviewRows.tsx'
import { fileWords } from './preview-words.ts'
import { RecogniseChoice } from './RecogniseChoice.tsx'
import classes from './ReturnPreview.module.css'
import { type Recognitions, strangersIn, unanswered } from './recognition.ts'

export interface ReturnPreviewFormProps {
  preview: ReturnPreview
  /** The file belongs to another session of this data file than the one on the screen. */
  otherSession: boolean
  taking: boolean
  failure: string | null
  onTake: (chosen: Recognitions) => void
  onCancel: () => void
}

export function ReturnPreviewForm(props: ReturnPreviewFormProps) {
  const { preview, otherSession, taking, failure, onTake, onCancel } = props
  const [chosen, setChosen] = useState<Recognitions>({})
  const [asked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const strangers = strangersIn(preview)
  const open = unanswered(preview, chosen)

  const focusQuestion = () => form.current?.querySelector<HTMLElement>('[data-unanswered] input')?.focus()
  const take = useRef<HTMLButtonElement>(null)
  const asks = strangers.length > 0
  useEffect(() => {
    if (asks) form.current?.querySelector<HTMLElement>('[data-unanswered] input')?.focus({ preventScroll: true })
    else take.current?.focus({ preventScroll: true })
  }, [asks])

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setAsked(true)
    if (open) focusQuestion()
    else onTake(chosen)
  }
  usePageKeys((event) => {
    if (event.key !== 'Enter' || event.repeat || isBusyElsewhere(event.target, event)) return
    event.preventDefault()
    form.current?.requestSubmit()
  })

  return (
    <form ref={form} className={classes.form} onSubmit={submit} aria-labelledby="return-title">
      <div className={classes.body}>
        <header className={classes.head}>
          <div className="grow">
            <h1 id="return-title" className={classes.title}>
              <span className={classes.lead}>{t('exchangeLead.preview.title')}</span>{' '}
              {preview.assessors.map(({ id, name }, place) => (
                <span key={id}>
                  {place > 0 ? ', ' : null}
                  <bdi title={name}>{name}</bdi>
                </span>
              ))}
            </h1>
            <p className={classes.sub}>{fileWords(preview, moment(preview.madeAt))}</p>
          </div>
          <Button variant="default" disabled={taking} onClick={onCancel}>
            {t('exchangeLead.preview.otherFile')}
          </Button>
        </header>
        {otherSession ? (
          <p className={classes.other}>
            <Attention boxed>
              {t('exchangeLead.preview.otherSession', { session: isolated(preview.session) })}
            </Attention>
          </p>
        ) : null}
        {strangers.map((stranger) => (
          <RecogniseChoice
            key={stranger.id}
            stranger={stranger}
            value={chosen[stranger.id] ?? null}
            missing={asked && chosen[stranger.id] === undefined}
            onChange={(how) => setChosen({ ...chosen, [stranger.id]: how })}
          />
        ))}
        <div className={classes.sums}>
          <Sums
            sums={[
              { term: t('exchangeLead.preview.fresh'), value: preview.fresh },
              { term: t('exchangeLead.preview.here'), value: preview.here },
              {
                term: t('exchangeLead.preview.missing'),
                value: preview.missing,
                unit: t('exchangeLead.preview.runs', { count: preview.missing }),
              },
            ]}
          />
        </div>
        <PreviewRows preview={preview} />
        <PreviewNotices preview={preview} />
      </div>
      <div className={classes.foot}>
        <FailureAlert failure={failure} />
        <p className={classes.allOrNothing}>{t('exchangeLead.preview.allOrNothing')}</p>
        <Button variant="default" disabled={taking} onClick={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button ref={take} type="submit" loading={taking} rightSection={<KeyHint>Enter</KeyHint>}>
          {takeLabel(preview)}
        </Button>
      </div>
    </form>
  )
}

function takeLabel({ already, fresh }: ReturnPreview): string {
  if (already) return t('exchangeLead.preview.takeAgain')
  return fresh === 0 ? t('exchangeLead.preview.takeNone') : t('exchangeLead.preview.take', { count: fresh })
}
