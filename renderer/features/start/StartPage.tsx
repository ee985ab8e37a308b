// Without an open file: a new one, an existing one, or the sample.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DeskState } from '../../../assessments/contract/index.ts'
import { api, useDeskCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { FailureAlert } from '../../ui/index.ts'
import { CreateForm } from './CreateForm.tsx'
import { OpenForm } from './OpenForm.tsx'
import { StartFrame } from './StartFrame.tsx'
import classes from './StartPage.module.css'
import { type StartStep, StartSteps } from './StartSteps.tsx'

const choices = ['create', 'open', 'sample'] as const
type Choice = (typeof choices)[number]

export function StartPage({ desk }: { desk: DeskState }) {
  const [choice, setChoice] = useState<Choice>(desk.recent.length > 0 ? 'open' : 'create')
  const [step, setStep] = useState<StartStep>('file')
  return (
    <StartFrame
      left={
        <>
          <p className={classes.lead}>{t('start.lead')}</p>
          {choice === 'sample' ? null : <StartSteps now={step} />}
          <p className={classes.promise}>{t('start.promise')}</p>
        </>
      }
    >
      <h1 className={classes.title}>{t('start.title')}</h1>
      <fieldset className={classes.choices}>
        <legend className="vh">{t('start.choices')}</legend>
        {choices.map((name) => (
          <label key={name} className={classes.choice}>
            <input
              type="radio"
              name="start"
              checked={choice === name}
              onChange={() => {
                setChoice(name)
                setStep('file')
              }}
            />
            <b>{t(`start.choice.${name}`)}</b>
            <span>{t(`start.choice.${name}Hint`)}</span>
          </label>
        ))}
      </fieldset>
      {choice === 'create' ? <CreateForm folder={desk.folder} onStep={setStep} /> : null}
      {choice === 'open' ? <OpenForm recent={desk.recent} folder={desk.folder} onStep={setStep} /> : null}
      {choice === 'sample' ? <SampleForm /> : null}
    </StartFrame>
  )
}

function SampleForm() {
  const sample = useDeskCommand(api.desk.openSample.mutationOptions())
  return (
    <>
      <FailureAlert failure={sample.failure} />
      <Button size="lg" loading={sample.pending} onClick={() => void sample.run(undefined)}>
        {t('start.makeSample')}
      </Button>
    </>
  )
}
