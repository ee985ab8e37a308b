// A new document about one person: which kind, of which measurement or plan; then straight to its text.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { DocumentKind, Measurement } from '../../../assessments/contract/index.ts'
import { sharedKinds } from '../../../assessments/contract/index.ts'
import { api, failureSentence, useCommand } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { Dialog, FailureAlert } from '../../ui/index.ts'
import { dayInShort } from '../sessions/days.ts'
import classes from './Documents.module.css'

const kinds = ['candidate', 'coach', 'employer', 'training', 'plan', 'file'] as const satisfies readonly DocumentKind[]
type Kind = (typeof kinds)[number]
interface PlanChoice {
  id: string
  title: string
}

export function NewDocument({ personId, onClose }: { personId: string; onClose: () => void }) {
  const page = useQuery(api.persons.page.queryOptions({ input: { id: personId } }))
  const plans = useQuery(api.plans.list.queryOptions({ input: { personId } }))
  const error = page.error ?? plans.error
  return (
    <Dialog title={t('documents.begin.title')} onClose={onClose}>
      {error ? (
        <FailureAlert failure={failureSentence(error)} />
      ) : page.data && plans.data ? (
        <Form
          personId={personId}
          measurements={page.data.measurements.filter(({ state }) => state === 'decided')}
          plans={plans.data.map(({ id, body }) => ({ id, title: body.title }))}
        />
      ) : (
        <Waiting />
      )}
    </Dialog>
  )
}

interface FormProps {
  personId: string
  measurements: readonly Measurement[]
  plans: readonly PlanChoice[]
}

function Form({ personId, measurements, plans }: FormProps) {
  const newest = [...measurements].sort((a, b) => (a.day < b.day ? 1 : -1))
  const [kind, setKind] = useState<Kind>(newest.length > 0 ? 'candidate' : 'file')
  const [candidateId, setCandidateId] = useState(newest[0]?.candidateId ?? '')
  const [planId, setPlanId] = useState(plans[0]?.id ?? '')
  const [recipient, setRecipient] = useState('')
  const begin = useCommand(api.documents.begin.mutationOptions())
  const navigate = useNavigate()
  const measured = kind !== 'plan' && kind !== 'file'
  const measurement = newest.find((one) => one.candidateId === candidateId)
  const missing = measured ? measurement === undefined : kind === 'plan' && planId === ''

  const compose = async () => {
    const answer = await begin.run({
      kind,
      personId,
      sessionId: measured ? (measurement?.sessionId ?? null) : null,
      candidateId: measured ? (measurement?.candidateId ?? null) : null,
      planId: kind === 'plan' ? planId : null,
      settings: { recipient, jobProfileId: null, competenceIds: [], mentionAdapted: false },
    })
    if (answer) await navigate({ to: '/documenten/$id', params: { id: answer.id } })
  }

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!missing) void compose()
      }}
    >
      <Kinds value={kind} onChange={setKind} />
      {measured && newest.length > 0 ? (
        <NativeSelect
          label={t('documents.begin.measurement')}
          value={candidateId}
          onChange={(event) => setCandidateId(event.currentTarget.value)}
          data={newest.map((one) => ({ value: one.candidateId, label: `${dayInShort(one.day)} · ${one.session}` }))}
        />
      ) : null}
      {measured && newest.length === 0 ? <p>{t('documents.begin.noMeasurement')}</p> : null}
      {kind === 'plan' && plans.length > 0 ? (
        <NativeSelect
          label={t('documents.begin.plan')}
          value={planId}
          onChange={(event) => setPlanId(event.currentTarget.value)}
          data={plans.map(({ id, title }) => ({ value: id, label: title }))}
        />
      ) : null}
      {kind === 'plan' && plans.length === 0 ? <p>{t('documents.begin.noPlan')}</p> : null}
      {sharedKinds.has(kind) ? (
        <TextInput
          label={t('documents.begin.recipient')}
          value={recipient}
          maxLength={200}
          onChange={(event) => setRecipient(event.currentTarget.value)}
        />
      ) : null}
      <FailureAlert failure={begin.failure} />
      {missing ? null : (
        <Button type="submit" loading={begin.pending}>
          {t('documents.begin.make')}
        </Button>
      )}
    </form>
  )
}

function Kinds({ value, onChange }: { value: Kind; onChange: (kind: Kind) => void }) {
  const name = useId()
  return (
    <fieldset className={classes.kinds}>
      <legend>{t('documents.begin.kind')}</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input type="radio" name={name} checked={kind === value} onChange={() => onChange(kind)} />
          <span className={classes.about}>
            <b>{t(`documents.kinds.${kind}`)}</b>
            <span className="hint">{t(`documents.begin.about.${kind}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
