// Who are you, and your PIN. Also the screen while it is locked: what is in the file stays away, the clocks go on.
import { useState } from 'react'
import type { DeskState } from '../../../assessments/contract/index.ts'
import { DiscardSample } from '../../app/DiscardSample.tsx'
import { t } from '../../messages/index.ts'
import { CloseFile } from './CloseFile.tsx'
import { LockedClocks } from './LockedClocks.tsx'
import { PersonList } from './PersonList.tsx'
import { ChoosePin, EnterPin } from './PinEntry.tsx'
import classes from './SignInPage.module.css'
import { StartFrame } from './StartFrame.tsx'

export function SignInPage({ desk }: { desk: DeskState }) {
  // Whoever locked the screen is most likely back; a file of one person needs no choice.
  const [chosen, setChosen] = useState<string | null>(
    desk.me?.id ?? (desk.people.length === 1 ? (desk.people[0]?.id ?? null) : null),
  )
  const person = desk.people.find(({ id }) => id === chosen)
  return (
    <StartFrame
      left={
        <>
          <p className={classes.file}>{desk.file?.name}</p>
          <LockedClocks desk={desk} />
          {desk.file?.sample ? <SampleAside /> : <CloseFile />}
        </>
      }
    >
      <div className={classes.columns}>
        <div>
          <h1>{t('start.signIn.title')}</h1>
          <PersonList people={desk.people} chosen={chosen} onChoose={setChosen} />
        </div>
        <div>
          {person === undefined ? (
            <p className="sub">{t('start.signIn.pick')}</p>
          ) : person.firstTime ? (
            <ChoosePin key={person.id} personId={person.id} />
          ) : (
            <EnterPin key={person.id} person={person} />
          )}
          <p className="hint">{t('start.signIn.forgotten')}</p>
        </div>
      </div>
    </StartFrame>
  )
}

function SampleAside() {
  return (
    <div className={classes.sample}>
      <p>{t('common.sample.banner')}</p>
      <p>
        <b>{t('start.samplePin')}</b>
      </p>
      <DiscardSample />
      <CloseFile sample />
    </div>
  )
}
