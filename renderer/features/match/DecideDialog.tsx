// What somebody decides about one person and one job, with the reason in their own words. What was decided before stays in
// sight and stays as it was.
import { Button, Textarea } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import {
  type DecideMatch,
  type Level,
  matchDecisions,
  OptionalSentence,
  type ProfileOverview,
  Sentence,
} from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { fieldSentence } from '../../messages/failure-sentences.ts'
import { t } from '../../messages/index.ts'
import { Choice, Dialog, FailureAlert } from '../../ui/index.ts'
import { dayOf } from '../preparation/dates.ts'
import { readAs } from '../preparation/field-values.ts'
import { reasonWords } from './match-words.ts'
import classes from './Overview.module.css'

export interface DraftDecision {
  decision: DecideMatch['decision'] | null
  reason: string
  said: string
}
export const emptyDecision: DraftDecision = { decision: null, reason: '', said: '' }

export interface DecideDialogProps {
  job: ProfileOverview['profile']
  about: ProfileOverview['persons'][number]
  scale: readonly Level[]
  draft: DraftDecision
  onDraft: (draft: DraftDecision) => void
  onClose: () => void
}

export function DecideDialog({ job, about, scale, draft, onDraft, onClose }: DecideDialogProps) {
  const { person, match, decisions } = about
  const save = useCommand(api.match.decide.mutationOptions())
  const [tried, setTried] = useState(false)
  const reason = readAs(Sentence, draft.reason)
  const said = readAs(OptionalSentence, draft.said)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (draft.decision === null || !reason.ok || !said.ok) return
    const answer = await save.run({
      jobProfileId: job.id,
      personId: person.id,
      decision: draft.decision,
      reason: reason.value,
      said: said.value,
    })
    if (!answer) return
    onDraft(emptyDecision)
    onClose()
  }
  return (
    <Dialog title={t('match.decide.title', { name: person.name, job: job.title })} onClose={onClose}>
      <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
        <p>{reasonWords(match, scale)}</p>
        <Choice
          data-autofocus
          legend={t('match.decide.what')}
          options={matchDecisions.map((value) => ({ value, label: t(`match.decide.options.${value}`) }))}
          value={draft.decision}
          onChange={(decision) => onDraft({ ...draft, decision })}
        />
        {tried && draft.decision === null ? <FailureAlert failure={t('match.decide.choose')} /> : null}
        <Textarea
          label={t('match.decide.reason')}
          description={t('match.decide.reasonHint')}
          autosize
          minRows={2}
          maxRows={8}
          dir="auto"
          value={draft.reason}
          error={tried && !reason.ok ? fieldSentence(reason.code) : undefined}
          onChange={(event) => onDraft({ ...draft, reason: event.currentTarget.value })}
        />
        <Textarea
          label={t('match.decide.said')}
          description={t('match.decide.saidHint')}
          autosize
          minRows={2}
          maxRows={8}
          dir="auto"
          value={draft.said}
          error={tried && !said.ok ? fieldSentence(said.code) : undefined}
          onChange={(event) => onDraft({ ...draft, said: event.currentTarget.value })}
        />
        <p className="hint">{t('match.decide.kept')}</p>
        <FailureAlert failure={save.failure} />
        <div className={classes.buttons}>
          <Button type="submit" loading={save.pending}>
            {t('match.decide.submit')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
      {decisions.length === 0 ? null : (
        <section className={classes.earlier} aria-labelledby="earlier">
          <h3 id="earlier">{t('match.decide.earlier')}</h3>
          <ul>
            {decisions.map(({ id, at, by, decision, reason: why, said: words }) => (
              <li key={id} className="prose">
                {t('match.decide.line', {
                  day: dayOf(at),
                  name: by,
                  decision: t(`match.decide.options.${decision}`),
                })}{' '}
                <bdi>{why}</bdi>
                {words === '' ? null : <p dir="auto">{t('match.decide.saidWords', { words })}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  )
}
