// The file of a person, gone for good; or everything, what the sessions keep included. Each asks first.
import { useNavigate } from '@tanstack/react-router'
import type { PersonSummary } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { ConfirmButton, FailureAlert } from '../../ui/index.ts'

export function ErasePerson({ person: { id, name }, onDone }: { person: PersonSummary; onDone: () => void }) {
  const erase = useCommand(api.persons.erase.mutationOptions())
  const navigate = useNavigate()
  const confirm = async (candidatesToo: boolean) => {
    if ((await erase.run({ id, candidatesToo })) === undefined) return
    onDone()
    void navigate({ to: '/personen' })
  }
  return (
    <>
      <FailureAlert failure={erase.failure} />
      <ConfirmButton
        label={t('persons.erase.file')}
        question={t('persons.erase.fileQuestion', { name })}
        loading={erase.pending}
        onConfirm={() => confirm(false)}
      />
      <ConfirmButton
        color="roest"
        label={t('persons.erase.all')}
        question={t('persons.erase.allQuestion', { name })}
        loading={erase.pending}
        onConfirm={() => confirm(true)}
      />
    </>
  )
}
