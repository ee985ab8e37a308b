// The code the lead reads out, typed as it is heard.
import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { fieldSentence } from '../../../messages/failure-sentences.ts'
import { t } from '../../../messages/index.ts'
import classes from './Package.module.css'
import type { BundleInHand } from './useBundle.ts'

export function CodeForm({ inHand, name }: { inHand: BundleInHand; name: string }) {
  const [code, setCode] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, drop, failure, open } = inHand

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (code.trim() !== '') void open(code)
  }
  return (
    <form className={classes.code} onSubmit={submit} noValidate>
      <h2>{t('exchange.code.title')}</h2>
      <p className="sub prose">{t('exchange.code.file', { name })}</p>
      <TextInput
        ref={focusAtFirst}
        label={t('exchange.code.label')}
        description={t('exchange.code.hint')}
        classNames={{ input: classes.codeInput }}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={200}
        value={code}
        error={tried && code.trim() === '' ? fieldSentence('required') : failure}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <p className={classes.buttons}>
        <Button type="submit" loading={busy}>
          {t('exchange.code.open')}
        </Button>
        <Button variant="default" onClick={drop}>
          {t('exchange.code.other')}
        </Button>
      </p>
    </form>
  )
}

/** The person asked for this field by choosing the file. */
const focusAtFirst = (field: HTMLInputElement | null): void => field?.focus()
