// One note: what it says, where it comes from, and when somebody last looked whether it still holds.
import { Button } from '@mantine/core'
import type { ReferenceNote } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { ConfirmButton, FailureAlert } from '../../ui/index.ts'
import { dayWords, laterDay } from '../plans/days.ts'
import classes from './ReferenceNotes.module.css'

export interface NoteEntryProps {
  note: ReferenceNote
  today: string
  mayChange: boolean
  onChange: () => void
}

/** As long as law may be trusted without looking. */
const freshDays = 365
export const isOld = (checkedOn: string | null, today: string): boolean =>
  checkedOn === null || checkedOn < laterDay(today, -freshDays)

export function NoteEntry({ note, today, mayChange, onChange }: NoteEntryProps) {
  const { id, revision, body, shipped, changedBy } = note
  const { title, text, source, checkedOn } = body
  const save = useCommand(api.referenceNotes.save.mutationOptions())
  const remove = useCommand(api.referenceNotes.remove.mutationOptions())
  const old = isOld(checkedOn, today)
  const dated = [
    source === '' ? '' : t('referenceNotes.source', { source }),
    checkedOn === null
      ? t('referenceNotes.notChecked')
      : t('referenceNotes.checkedOn', { day: dayWords(checkedOn, today) }),
    shipped ? t('referenceNotes.shipped') : t('referenceNotes.changedBy', { name: changedBy }),
  ].filter((part) => part !== '')
  return (
    <article className={classes.note} aria-label={title}>
      <div className={classes.words}>
        <h3 className={classes.title} dir="auto">
          {title}
        </h3>
        <p className={classes.text} dir="auto">
          {text}
        </p>
        <p className="hint prose">{dated.join(' · ')}</p>
        {old ? (
          <p className="sub">{t(checkedOn === null ? 'referenceNotes.checkFirst' : 'referenceNotes.checkAgain')}</p>
        ) : null}
        <FailureAlert failure={save.failure ?? remove.failure} />
      </div>
      {mayChange ? (
        <div className={classes.actions}>
          {old ? (
            <Button
              variant="default"
              aria-label={t('referenceNotes.checkedTodayOf', { title })}
              loading={save.pending}
              onClick={() => void save.run({ id, revision, body: { ...body, checkedOn: today } })}
            >
              {t('referenceNotes.checkedToday')}
            </Button>
          ) : null}
          <Button variant="subtle" aria-label={t('referenceNotes.changeOf', { title })} onClick={onChange}>
            {t('referenceNotes.change')}
          </Button>
          <ConfirmButton
            variant="subtle"
            label={t('common.remove')}
            fullLabel={t('referenceNotes.removeOf', { title })}
            question={t('referenceNotes.removeQuestion', { title })}
            onConfirm={() => void remove.run({ id })}
          />
        </div>
      ) : null}
    </article>
  )
}
