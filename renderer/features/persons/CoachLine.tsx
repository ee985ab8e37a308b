// Somebody whom nobody follows up: a coach who opens the page takes them on in one tap, else what they agree on never comes
// on anybody's «Vandaag».
import { Button } from '@mantine/core'
import type { PersonPage } from '../../../assessments/contract/index.ts'
import { api, useCommand, useDesk } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { FailureAlert } from '../../ui/index.ts'
import classes from './Person.module.css'

export function CoachLine({ page: { person, body, revision } }: { page: PersonPage }) {
  const { data: desk } = useDesk()
  const save = useCommand(api.persons.save.mutationOptions())
  const me = desk?.acting.includes('coach') ? desk.me : null
  if (body.coachId !== null || !me) return null
  return (
    <>
      <p className={classes.coachless}>
        {t('persons.noCoachYet')}{' '}
        <Button
          variant="default"
          loading={save.pending}
          onClick={() => void save.run({ id: person.id, revision, body: { ...body, coachId: me.id } })}
        >
          {t('persons.becomeCoach')}
        </Button>
      </p>
      <FailureAlert failure={save.failure} />
    </>
  )
}
