// Who is asked about whom. The candidate stands fixed once somebody was asked: answers never move to another person.
import { Button, Select, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { type Candidate, type InformantSummary, Line } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { fieldSentence } from '../../messages/failure-sentences.ts'
import { t } from '../../messages/index.ts'
import { Dialog, FailureAlert } from '../../ui/index.ts'
import { readAs } from '../preparation/field-values.ts'
import classes from './Informants.module.css'

export interface InformantFormProps {
  sessionId: string
  candidates: readonly Candidate[]
  informant: InformantSummary | null
  onClose: () => void
}

export function InformantForm({ sessionId, candidates, informant, onClose }: InformantFormProps) {
  const [id] = useState(() => informant?.id ?? crypto.randomUUID())
  const [candidateId, setCandidateId] = useState<string | null>(
    informant?.candidateId ?? (candidates.length === 1 ? (candidates[0]?.id ?? null) : null),
  )
  const [name, setName] = useState(informant?.name ?? '')
  const [relation, setRelation] = useState(informant?.relation ?? '')
  const [tried, setTried] = useState(false)
  const save = useCommand(api.informants.save.mutationOptions())
  const read = { name: readAs(Line, name), relation: readAs(Line, relation) }
  const errorOf = (field: 'name' | 'relation') => {
    const answer = read[field]
    return tried && !answer.ok ? fieldSentence(answer.code) : undefined
  }
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (candidateId === null || !read.name.ok || !read.relation.ok) return
    const given = { id, sessionId, candidateId, name: read.name.value, relation: read.relation.value }
    if (await save.run(given)) onClose()
  }
  return (
    <Dialog
      title={informant ? t('informants.form.changeTitle', { name: informant.name }) : t('informants.form.addTitle')}
      onClose={onClose}
    >
      <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
        {informant ? (
          <p>
            {t('informants.column.about')} <b>{informant.code}</b> <bdi>{informant.candidate}</bdi>
          </p>
        ) : (
          <Select
            label={t('informants.form.candidate')}
            data-autofocus
            searchable={candidates.length > 8}
            data={candidates.map((candidate) => ({
              value: candidate.id,
              label: `${candidate.code} ${candidate.name}`,
            }))}
            value={candidateId}
            error={tried && candidateId === null ? fieldSentence('required') : undefined}
            onChange={setCandidateId}
          />
        )}
        <TextInput
          label={t('informants.form.name')}
          autoComplete="off"
          dir="auto"
          value={name}
          error={errorOf('name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('informants.form.relation')}
          description={t('informants.form.relationHint')}
          dir="auto"
          value={relation}
          error={errorOf('relation')}
          onChange={(event) => setRelation(event.currentTarget.value)}
        />
        <FailureAlert failure={save.failure} />
        <div className={classes.buttons}>
          <Button type="submit" loading={save.pending}>
            {t('common.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
