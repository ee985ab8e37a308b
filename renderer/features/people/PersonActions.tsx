// What the lead can do about a known person beyond name and roles. Each asks first; a PIN is only ever taken away.
import type { Person } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { ConfirmButton, FailureAlert } from '../../ui/index.ts'
import classes from './PeoplePage.module.css'

export function PersonActions({ person, onDone }: { person: Person; onDone: () => void }) {
  const resetPin = useCommand(api.people.resetPin.mutationOptions())
  const remove = useCommand(api.people.remove.mutationOptions())
  const { id, name, hasPin } = person
  return (
    <section className={classes.actions} aria-label={t('people.column.actions')}>
      <FailureAlert failure={remove.failure ?? resetPin.failure} />
      {hasPin ? (
        <ConfirmButton
          label={t('people.resetPin')}
          question={t('people.resetQuestion', { name })}
          loading={resetPin.pending}
          onConfirm={async () => {
            if (await resetPin.run({ id })) onDone()
          }}
        />
      ) : null}
      <ConfirmButton
        label={t('people.remove')}
        question={t('people.removeQuestion', { name })}
        loading={remove.pending}
        onConfirm={async () => {
          if (await remove.run({ id })) onDone()
        }}
      />
    </section>
  )
}
