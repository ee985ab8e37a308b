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
import { WayIn } from './WayIn.tsx'

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
          {choice === 'sample' ? null : <p className="sub">{t('start.package')}</p>}
          <p className={classes.promise}>{t('start.promise')}</p>
        </>
      }
    >
      <h1 className={classes.title}>{t('start.title')}</h1>
      <WayIn
        legend={t('start.choices')}
        options={choices.map((value) => ({
          value,
          label: t(`start.choice.${value}`),
          hint: t(`start.choice.${value}Hint`),
        }))}
        value={choice}
        onChange={(name) => {
          setChoice(name)
          setStep('file')
        }}
      />
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
