// A new data file: a name in the folder for it, or another place, and the passphrase that will open it.
import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { api, desktop, useDeskCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { FailureAlert } from '../../ui/index.ts'
import { PassphraseField } from './PassphraseField.tsx'
import { extension, inFolder } from './place.ts'
import classes from './StartPage.module.css'
import type { StartStep } from './StartSteps.tsx'

export function CreateForm({ folder, onStep }: { folder: string; onStep: (step: StartStep) => void }) {
  const [name, setName] = useState(t('start.file.suggested'))
  // Once another place is chosen, the whole path stands in the field.
  const [path, setPath] = useState<string | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [tried, setTried] = useState(false)
  const create = useDeskCommand(api.desk.create.mutationOptions())

  const place = path ?? (name.trim() === '' ? '' : inFolder(folder, name.trim()))
  const elsewhere = async () => {
    if (!desktop) return setPath(place)
    const chosen = await desktop.dialogs.saveDataFile(`${name.trim() || t('start.file.suggested')}${extension}`)
    if (chosen !== null) setPath(chosen)
  }
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (place !== '' && passphrase.trim() !== '') await create.run({ path: place, passphrase })
  }
  const placeError = tried && place.trim() === '' ? t('start.file.missing') : create.fields.path

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
      <div className={classes.beside}>
        {path === null ? (
          <TextInput
            label={t('start.file.name')}
            description={t('start.file.nameHint', { folder })}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={name}
            error={placeError}
            onFocus={() => onStep('file')}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        ) : (
          <TextInput
            label={t('start.file.path')}
            value={path}
            error={placeError}
            onFocus={() => onStep('file')}
            onChange={(event) => setPath(event.currentTarget.value)}
          />
        )}
        {path === null || desktop ? (
          <Button variant="default" className={classes.elsewhere} onClick={() => void elsewhere()}>
            {t('start.file.elsewhere')}
          </Button>
        ) : null}
      </div>
      <PassphraseField
        isNew
        value={passphrase}
        onChange={(next) => {
          setPassphrase(next)
          create.clear()
        }}
        onFocus={() => onStep('passphrase')}
        error={tried && passphrase.trim() === '' ? t('start.passphrase.missing') : create.fields.passphrase}
      />
      <FailureAlert failure={create.failure} />
      <p className={classes.submit}>
        <Button type="submit" size="lg" miw={160} loading={create.pending}>
          {t('common.next')}
        </Button>
      </p>
    </form>
  )
}
