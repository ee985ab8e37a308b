// For whom a package is and how it opens. The usual answers are filled in: Enter makes it.
import { Button, Checkbox, Textarea } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import type { ExchangeBoard } from '../../../../assessments/contract/index.ts'
import { api, keepFile, useCommand } from '../../../api/index.ts'
import { fieldSentence } from '../../../messages/failure-sentences.ts'
import { t } from '../../../messages/index.ts'
import { Choice, FailureAlert, matches, SearchField } from '../../../ui/index.ts'
import sheet from '../../preparation/Preparation.module.css'
import classes from './DealOut.module.css'
import type { DealtPackage } from './DealtOut.tsx'
import { type BoardAssessor, type Lock, mayUseKnownKey, usualLock } from './package-choice.ts'

export interface PackageFormProps {
  board: ExchangeBoard
  chosen: readonly string[]
  onChosen: (ids: readonly string[]) => void
  onMade: (made: DealtPackage) => void
  onClose: () => void
}
const hints = { code: 'codeHint', key: 'keyHint', 'known-key': 'knownHint' } as const
/** With fewer names nobody has to look for one. */
const searchFrom = 8

export function PackageForm({ board, chosen, onChosen, onMade, onClose }: PackageFormProps) {
  const { sessionId } = board
  const assessors = board.assessors.filter(({ lastPackage, runs }) => runs.length > 0 || lastPackage !== null)
  const [picked, setPicked] = useState<Lock | null>(null)
  const [key, setKey] = useState('')
  const [query, setQuery] = useState('')
  const [tried, setTried] = useState(false)
  const make = useCommand(api.exchange.makePackage.mutationOptions())
  const people = assessors.filter(({ personId }) => chosen.includes(personId))
  const known = mayUseKnownKey(people)
  const lock = picked === 'known-key' && !known ? 'code' : (picked ?? usualLock(people))
  const keyMissing = lock === 'key' && key.trim() === ''
  const locks: Lock[] = known ? ['code', 'known-key', 'key'] : ['code', 'key']

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (people.length === 0 || keyMissing) return
    const answer = await make.run({
      sessionId,
      personIds: people.map(({ personId }) => personId),
      lock: lock === 'key' ? { kind: 'key', key } : { kind: lock },
    })
    if (!answer) return
    const { file, code, edition } = answer
    const kept = await keepFile(file, 'package')
    onMade({ file, code, edition, people, kept })
  }
  return (
    <form className={sheet.form} onSubmit={(event) => void submit(event)} noValidate>
      <fieldset className={classes.people}>
        <legend>{t('exchangeLead.dealOut.who')}</legend>
        <p className="hint">{t('exchangeLead.dealOut.whoHint')}</p>
        {assessors.length >= searchFrom ? (
          <SearchField value={query} onChange={setQuery} label={t('exchangeLead.dealOut.search')} />
        ) : null}
        <ul className={classes.list}>
          {assessors
            .filter(({ name, personId }) => matches(name, query) || chosen.includes(personId))
            .map((assessor, place) => (
              <li key={assessor.personId}>
                <Checkbox
                  data-autofocus={place === 0 || undefined}
                  label={
                    <>
                      <bdi>{assessor.name}</bdi> <span className="hint">{standing(assessor)}</span>
                    </>
                  }
                  checked={chosen.includes(assessor.personId)}
                  onChange={(event) =>
                    onChosen(
                      event.currentTarget.checked
                        ? [...chosen, assessor.personId]
                        : chosen.filter((id) => id !== assessor.personId),
                    )
                  }
                />
              </li>
            ))}
        </ul>
        {tried && people.length === 0 ? (
          <p className={classes.missing} role="alert">
            {t('exchangeLead.dealOut.whoMissing')}
          </p>
        ) : null}
      </fieldset>
      <div className={classes.lock}>
        <Choice
          legend={t('exchangeLead.dealOut.lock')}
          options={locks.map((value) => ({
            value,
            label: t(`exchangeLead.dealOut.${value === 'known-key' ? 'known' : value}`),
          }))}
          value={lock}
          onChange={setPicked}
        />
        <p className="hint">{t(`exchangeLead.dealOut.${hints[lock]}`)}</p>
      </div>
      {lock === 'key' ? (
        <Textarea
          label={t('exchangeLead.dealOut.keyField')}
          autosize
          minRows={2}
          maxRows={6}
          spellCheck={false}
          value={key}
          error={tried && keyMissing ? fieldSentence('required') : make.fields['lock.key']}
          onChange={(event) => setKey(event.currentTarget.value)}
        />
      ) : null}
      <FailureAlert failure={make.failure} />
      <div className={sheet.buttons}>
        <Button type="submit" loading={make.pending}>
          {t('exchangeLead.dealOut.make')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}

function standing({ lastPackage }: BoardAssessor): string {
  if (!lastPackage) return t('exchangeLead.dealOut.noPackage')
  const { edition, outdated } = lastPackage
  return t(outdated ? 'exchangeLead.dealOut.isOutdated' : 'exchangeLead.dealOut.hasPackage', { edition })
}
