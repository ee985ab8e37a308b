// Somebody who was not registered yet joins as assessor, by name alone. Whoever is known under that name gets the role.
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { Line, type Person, type StaffRole } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { fieldSentence } from '../../../messages/failure-sentences.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert } from '../../../ui/index.ts'
import { readAs } from '../../preparation/field-values.ts'
import classes from './SessionForm.module.css'

const asRead = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('nl-BE')

export function AddAssessor({ onAdded }: { onAdded: (personId: string) => void }) {
  const { data: people } = useQuery(api.people.list.queryOptions())
  const save = useCommand(api.people.save.mutationOptions())
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const read = readAs(Line, name)
  const known = people?.find((person) => asRead(person.name) === asRead(name))
  const added = (personId: string) => {
    onAdded(personId)
    setName('')
    setTried(false)
  }

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!read.ok) return
    if (known?.roles.includes('assessor')) return added(known.id)
    const answer = await save.run(
      known
        ? { id: known.id, name: known.name, roles: [...known.roles, 'assessor'] }
        : { id: null, name: read.value, roles: ['assessor'] },
    )
    if (answer) added(answer.id)
  }

  return (
    <form className={classes.addAssessor} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        className="grow"
        label={t('sessions.assessor.newName')}
        description={known ? knownWords(known) : t('sessions.assessor.newHint')}
        autoComplete="off"
        dir="auto"
        value={name}
        error={tried && !read.ok ? fieldSentence(read.code) : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={save.pending}>
        {t('sessions.assessor.add')}
      </Button>
      <FailureAlert failure={save.failure} />
    </form>
  )
}

function knownWords({ roles }: Person): string {
  const words = roles.map((role: StaffRole) => t(`common.roles.${role}`)).join(', ')
  return t(roles.includes('assessor') ? 'sessions.assessor.known' : 'sessions.assessor.becomes', { roles: words })
}
