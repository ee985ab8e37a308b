// The talk in which the candidate heard the result: which day, with whom, what was said.
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ClosingBody, Deliberation, FeedbackDraft } from '../../../../assessments/contract/index.ts'
import { api, useCommand, useDesk } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert } from '../../../ui/index.ts'
import { dayOf } from '../../sessions/days.ts'
import { dayWords, isolated } from '../talk-words.ts'
import classes from './Candidate.module.css'
import { useChanging } from './useChanging.ts'
import { usePartDraft } from './usePartDraft.ts'

export interface FeedbackProps {
  deliberation: Deliberation
  /** What was agreed at the closing: who would tell it. */
  told: ClosingBody['told']
}

export function Feedback({ deliberation, told }: FeedbackProps) {
  const { candidate, sessionId, part, talk, mayDecide } = deliberation
  const { feedback } = part
  const { data: desk } = useDesk()
  const stored: FeedbackDraft = feedback ?? {
    on: dayOf(new Date()),
    byId: told.byId ?? desk?.me?.id ?? '',
    notes: '',
  }
  const form = usePartDraft<FeedbackDraft>(deliberation, {
    part: 'feedback',
    recorded: stored,
    onDisk: deliberation.partDrafts.feedback,
    draftOf: (body) => ({ part: 'feedback', body }),
  })
  const { heading, writing, change, leave } = useChanging(feedback !== null, form.begun)
  const [asked, setAsked] = useState(false)
  const record = useCommand(api.deliberations.recordFeedback.mutationOptions())
  const { on, byId, notes } = form.value
  const save = async () => {
    setAsked(true)
    if (on === '' || !(await form.flush())) return
    const answer = await record.run({ sessionId, candidateId: candidate.id, body: { on, byId, notes } })
    if (answer === undefined) return
    form.done()
    setAsked(false)
    leave()
  }
  return (
    <section className="section">
      <h3 ref={heading} tabIndex={-1} className={classes.heading}>
        {t('deliberations.candidatePart.feedback')}
      </h3>
      {!mayDecide || !writing ? (
        feedback === null ? (
          <p className="sub">{t('deliberations.candidatePart.notYet')}</p>
        ) : (
          <>
            <p>
              {t('deliberations.candidatePart.feedbackGiven', {
                day: dayWords(feedback.on),
                name: isolated(feedback.byName),
              })}
            </p>
            {feedback.notes === '' ? null : (
              <p className={classes.words} dir="auto">
                {feedback.notes}
              </p>
            )}
            {mayDecide ? (
              <Button
                variant="subtle"
                className={classes.change}
                aria-label={t('deliberations.candidatePart.changeFeedback')}
                onClick={change}
              >
                {t('deliberations.candidatePart.change')}
              </Button>
            ) : null}
          </>
        )
      ) : (
        <div className={classes.form}>
          <div className={classes.fields}>
            <TextInput
              type="date"
              size="lg"
              label={t('deliberations.candidatePart.on')}
              value={on}
              error={asked && on === '' ? t('deliberations.candidatePart.dayNeeded') : record.fields['body.on']}
              onChange={(event) => form.put({ ...form.value, on: event.currentTarget.value })}
            />
            <NativeSelect
              size="lg"
              label={t('deliberations.candidatePart.byWhom')}
              value={byId}
              data={talk.staff.map(({ personId, name }) => ({ value: personId, label: name }))}
              onChange={(event) => form.put({ ...form.value, byId: event.currentTarget.value })}
            />
          </div>
          <Textarea
            size="lg"
            label={t('deliberations.candidatePart.notes')}
            description={t('deliberations.candidatePart.notesHint')}
            value={notes}
            onChange={(event) => form.put({ ...form.value, notes: event.currentTarget.value })}
            maxLength={2_000}
            autosize
            minRows={2}
            maxRows={10}
            dir="auto"
          />
          <FailureAlert failure={record.failure ?? form.saveFailure} />
          <div className={classes.ways}>
            <Button size="lg" loading={record.pending} onClick={() => void save()}>
              {t('deliberations.candidatePart.saveFeedback')}
            </Button>
            {feedback === null ? null : (
              <Keep
                onKeep={() => {
                  void form.drop()
                  leave()
                }}
              />
            )}
          </div>
        </div>
      )}
    </section>
  )
}

/** Beside a change of what was recorded: what happens to the earlier one, and the way to leave it. */
export function Keep({ onKeep }: { onKeep: () => void }) {
  return (
    <>
      <Button variant="default" size="lg" onClick={onKeep}>
        {t('deliberations.candidatePart.keepIt')}
      </Button>
      <p className="sub">{t('deliberations.candidatePart.changeHint')}</p>
    </>
  )
}
