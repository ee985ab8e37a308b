// The first person in an empty file: the lead of the sessions, with a PIN of their own choice, or an assessor whose package
// says who they are.
import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import type { DeskState } from '../../../assessments/contract/index.ts'
import { api, useDeskCommand } from '../../api/index.ts'
import { fieldSentence } from '../../messages/failure-sentences.ts'
import { t } from '../../messages/index.ts'
import { FailureAlert } from '../../ui/index.ts'
import { PackageIntake, useBundle } from '../exchange/index.ts'
import { CloseFile } from './CloseFile.tsx'
import { StartFrame } from './StartFrame.tsx'
import classes from './StartPage.module.css'
import { StartSteps } from './StartSteps.tsx'
import { WayIn } from './WayIn.tsx'

const ways = ['lead', 'package'] as const

export function RegisterPage({ desk }: { desk: DeskState }) {
  const [way, setWay] = useState<(typeof ways)[number]>('lead')
  const inHand = useBundle()
  const opened = way === 'package' && inHand.bundle?.preview.kind === 'package'
  return (
    <StartFrame
      left={
        <>
          <StartSteps now={way} file={desk.file?.name} />
          <CloseFile />
        </>
      }
    >
      {opened ? null : (
        <>
          <h1 className={classes.title}>
            {t(way === 'lead' ? 'start.register.title' : 'start.register.packageTitle')}
          </h1>
          <WayIn
            legend={t('start.register.ways')}
            options={ways.map((value) => ({
              value,
              label: t(`start.register.way.${value}`),
              hint: t(`start.register.way.${value}Hint`),
            }))}
            value={way}
            onChange={setWay}
          />
        </>
      )}
      {way === 'lead' ? <LeadForm /> : <PackageIntake inHand={inHand} />}
    </StartFrame>
  )
}

function LeadForm() {
  const [name, setName] = useState('')
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')
  const [tried, setTried] = useState(false)
  const register = useDeskCommand(api.desk.registerLead.mutationOptions())

  const problems = {
    name: name.trim() === '' ? fieldSentence('required') : undefined,
    pin: /^\d{4}$/.test(pin) ? undefined : fieldSentence('pin'),
    again: pin === again ? undefined : t('start.signIn.different'),
  }
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!problems.name && !problems.pin && !problems.again) await register.run({ name, pin })
  }

  return (
    <form className={classes.narrow} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        label={t('start.register.name')}
        autoComplete="off"
        data-autofocus
        value={name}
        error={tried ? (problems.name ?? register.fields.name) : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <PinInput
        label={t('start.register.pin')}
        value={pin}
        error={tried ? problems.pin : undefined}
        onChange={setPin}
      />
      <PinInput
        label={t('start.register.repeat')}
        value={again}
        error={tried ? problems.again : undefined}
        onChange={setAgain}
      />
      <p className="hint">{t('start.register.why')}</p>
      <FailureAlert failure={register.failure} />
      <p className={classes.submit}>
        <Button type="submit" size="lg" miw={160} loading={register.pending}>
          {t('start.register.done')}
        </Button>
      </p>
    </form>
  )
}

interface PinInputProps {
  label: string
  value: string
  error: string | undefined
  onChange: (pin: string) => void
}

function PinInput({ label, value, error, onChange }: PinInputProps) {
  return (
    <TextInput
      label={label}
      type="password"
      inputMode="numeric"
      autoComplete="off"
      maxLength={4}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value.replace(/\D/g, ''))}
    />
  )
}
