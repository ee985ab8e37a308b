// An existing data file: one opened before, one from a dialog, or a path; and its passphrase.
import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import type { DeskState } from '../../../assessments/contract/index.ts'
import { api, desktop, useDeskCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { FailureAlert } from '../../ui/index.ts'
import { PassphraseField } from './PassphraseField.tsx'
import { inFolder } from './place.ts'
import classes from './StartPage.module.css'
import type { StartStep } from './StartSteps.tsx'

export interface OpenFormProps {
  recent: DeskState['recent']
  folder: string
  onStep: (step: StartStep) => void
}

export function OpenForm({ recent, folder, onStep }: OpenFormProps) {
  const [path, setPath] = useState(recent[0]?.path ?? '')
  const [passphrase, setPassphrase] = useState('')
  const [tried, setTried] = useState(false)
  const open = useDeskCommand(api.desk.open.mutationOptions())

  const choose = async () => {
    const chosen = await desktop?.dialogs.openDataFile()
    if (chosen) setPath(chosen)
  }
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (path.trim() === '' || passphrase === '') return
    // A bare name is a file in the folder where new files go.
    const whole = /[\\/]/.test(path) ? path.trim() : inFolder(folder, path.trim())
    await open.run({ path: whole, passphrase })
  }

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
      {recent.length > 0 ? (
        <div>
          <h2>{t('start.file.recent')}</h2>
          <ul className={classes.recent}>
            {recent.map((file) => (
              <li key={file.path}>
                <button type="button" aria-pressed={file.path === path} onClick={() => setPath(file.path)}>
                  <b>{file.name}</b> <span className={classes.path}>{file.path}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className={classes.beside}>
        <TextInput
          label={t('start.file.path')}
          value={path}
          error={tried && path.trim() === '' ? t('start.file.missing') : open.fields.path}
          onFocus={() => onStep('file')}
          onChange={(event) => setPath(event.currentTarget.value)}
        />
        {desktop ? (
          <Button variant="default" onClick={() => void choose()}>
            {t('start.file.choose')}
          </Button>
        ) : null}
      </div>
      <PassphraseField
        isNew={false}
        value={passphrase}
        onChange={(next) => {
          setPassphrase(next)
          open.clear()
        }}
        onFocus={() => onStep('passphrase')}
        error={tried && passphrase === '' ? t('start.passphrase.missing') : open.fields.passphrase}
      />
      <FailureAlert failure={open.failure} />
      <p className={classes.submit}>
        <Button type="submit" size="lg" miw={160} loading={open.pending}>
          {t('common.next')}
        </Button>
      </p>
    </form>
  )
}
