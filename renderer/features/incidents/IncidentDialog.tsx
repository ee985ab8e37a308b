// An incident in words: about whom, and what happened. Kept at every pause in typing, in the data file and nowhere else:
// these words are about somebody's bad moment.
import { Button, Checkbox, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { type IncidentDraft, Sentence } from '../../../assessments/contract/index.ts'
import { api, failureSentence, useCommand } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { fieldSentence } from '../../messages/failure-sentences.ts'
import { t } from '../../messages/index.ts'
import { Attention, ConfirmButton, Dialog, FailureAlert, useAutosave } from '../../ui/index.ts'
import { readAs } from '../preparation/field-values.ts'
import type { IncidentButtonProps } from './IncidentButton.tsx'
import { IncidentList } from './IncidentList.tsx'
import classes from './Incidents.module.css'

export interface IncidentDialogProps extends Omit<IncidentButtonProps, 'keyed'> {
  /** With the moment it was noted, or null. */
  onClose: (savedAt: string | null) => void
}

export function IncidentDialog({ onClose, ...about }: IncidentDialogProps) {
  const { sessionId, runId } = about
  const [listed, setListed] = useState(false)
  // Asked once: what comes in later must not write over what is being typed.
  const { data, error, refetch } = useQuery({
    ...api.day.incidentDraft.queryOptions({ input: { sessionId, runId } }),
    gcTime: 0,
    refetchOnWindowFocus: false,
  })
  return (
    <Dialog title={t('incidents.note')} onClose={() => onClose(null)}>
      {data === undefined ? (
        error ? (
          <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} />
        ) : (
          <Waiting />
        )
      ) : (
        <IncidentForm {...about} kept={data} onClose={onClose} />
      )}
      {/* Behind a tap: who passes by does not read them. */}
      <details className={classes.earlier} onToggle={(event) => setListed(event.currentTarget.open)}>
        <summary>{t('incidents.earlier')}</summary>
        {listed ? <IncidentList sessionId={sessionId} /> : null}
      </details>
    </Dialog>
  )
}

interface IncidentFormProps extends IncidentDialogProps {
  kept: IncidentDraft | null
}

function IncidentForm({ sessionId, runId, candidates, kept, onClose }: IncidentFormProps) {
  const [draft, setDraft] = useState<IncidentDraft>(() => ({
    incidentId: kept?.incidentId ?? crypto.randomUUID(),
    runId,
    // Whoever is alone in a run is whom it is about, mostly.
    candidateIds:
      kept?.candidateIds.filter((id) => candidates.some((candidate) => candidate.id === id)) ??
      (runId !== null && candidates.length === 1 ? candidates.map(({ id }) => id) : []),
    text: kept?.text ?? '',
  }))
  const [tried, setTried] = useState(false)
  const keep = useCommand(api.day.saveIncidentDraft.mutationOptions(), { quiet: true })
  const drop = useCommand(api.day.saveIncidentDraft.mutationOptions(), { quiet: true })
  const note = useCommand(api.day.noteIncident.mutationOptions())
  const { state } = useAutosave(draft, async (value) =>
    // Longer than an incident may be: it stays in the field, with the reason under it.
    value.text.length > mostSigns ? value : keep.run({ sessionId, draft: value }),
  )
  const { text, candidateIds } = draft
  const read = readAs(Sentence, text)
  const wrong = !read.ok && (tried || text.length > mostSigns)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!read.ok) return
    const { incidentId } = draft
    const answer = await note.run({ sessionId, incidentId, runId, candidateIds, text: read.value })
    if (answer) onClose(answer.savedAt)
  }
  const discard = async () => {
    const emptied = { ...draft, text: '' }
    setDraft(emptied)
    if (await drop.run({ sessionId, draft: emptied })) onClose(null)
  }
  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
      <Textarea
        label={t('incidents.what')}
        description={t('incidents.whatHint')}
        data-autofocus
        autoFocus
        autosize
        minRows={4}
        maxRows={14}
        dir="auto"
        value={text}
        error={wrong ? fieldSentence(read.code) : undefined}
        onChange={(event) => {
          const typed = event.currentTarget.value
          setDraft((now) => ({ ...now, text: typed }))
        }}
      />
      {candidates.length === 0 ? null : (
        <Checkbox.Group
          label={t('incidents.about')}
          description={candidateIds.length === 0 ? t('incidents.aboutNobody') : undefined}
          value={candidateIds}
          onChange={(ids) => setDraft((now) => ({ ...now, candidateIds: ids }))}
        >
          <div className={classes.people}>
            {candidates.map(({ id, code, name }) => (
              <Checkbox
                key={id}
                value={id}
                label={
                  <span className="prose">
                    <b>{code}</b> <bdi>{name}</bdi>
                  </span>
                }
              />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <p className="sub">{t(candidateIds.length === 0 ? 'incidents.readersNobody' : 'incidents.readers')}</p>
      {state === 'failed' ? <Attention>{t('common.saved.failed')}</Attention> : null}
      <FailureAlert failure={note.failure ?? drop.failure} />
      <div className={classes.buttons}>
        <Button type="submit" loading={note.pending}>
          {t('incidents.save')}
        </Button>
        <Button variant="default" onClick={() => onClose(null)}>
          {t(text.trim() === '' ? 'common.cancel' : 'incidents.later')}
        </Button>
        {text.trim() === '' ? null : (
          <ConfirmButton
            variant="subtle"
            label={t('incidents.discard')}
            question={t('incidents.discardQuestion')}
            onConfirm={() => void discard()}
          />
        )}
      </div>
    </form>
  )
}

/** As long as an incident may be (Sentence). */
const mostSigns = 2_000
