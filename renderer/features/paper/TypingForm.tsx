// One form being typed over: whose it is, the boxes it has, and its lines.
import { Button, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { PaperForm } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { Choice, FailureAlert, PageHead } from '../../ui/index.ts'
import { LinesPart } from './LinesPart.tsx'
import { MomentBoxes } from './MomentBoxes.tsx'
import classes from './Paper.module.css'
import { QuestionBoxes } from './QuestionBoxes.tsx'
import { TestAnswers } from './TestAnswers.tsx'
import { useTyped } from './useTyped.ts'

export function TypingForm({ form }: { form: PaperForm }) {
  const typed = useTyped(form)
  const [day, setDay] = useState(form.day)
  const { candidates, kind } = form
  const [aboutId, setAbout] = useState(candidates[0]?.id ?? '')
  const interview = kind === 'starr-interview' && form.questions.length > 0
  const moment = kind === 'work-floor-observation'
  const test = kind === 'test' && form.test.length > 0
  const boxes = interview || moment || test
  const parts = { form, typed, day, aboutId }
  return (
    <>
      <PageHead
        title={t('paper.titleOf', { exercise: form.exercise })}
        sub={<bdi>{[form.code, form.session, form.room].filter((part) => part !== '').join(' · ')}</bdi>}
      >
        {form.onBehalf ? null : (
          <Link to="/werk/$assignmentId" params={{ assignmentId: form.assignmentId }}>
            {t('paper.toWork')}
          </Link>
        )}
        <Button variant="default" component={Link} to="/papier">
          {t('paper.other')}
        </Button>
      </PageHead>
      <div className={classes.about}>
        <p className={form.onBehalf ? classes.behalf : 'sub'}>
          {form.onBehalf ? t('paper.onBehalf', { name: form.assessor.name }) : t('paper.ownForm')}
        </p>
        {form.typedByOthers > 0 ? <p>{t('paper.othersTyped', { count: form.typedByOthers })}</p> : null}
        <TextInput
          type="date"
          label={t('paper.day')}
          className={classes.day}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value === '' ? form.day : event.currentTarget.value)}
        />
      </div>
      <FailureAlert failure={typed.failure} />
      {boxes && candidates.length > 1 ? (
        <Choice
          legend={t('paper.about')}
          options={candidates.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
          value={aboutId}
          onChange={setAbout}
        />
      ) : null}
      {interview ? <QuestionBoxes key={aboutId} {...parts} /> : null}
      {moment ? <MomentBoxes key={aboutId} {...parts} /> : null}
      {test ? <TestAnswers key={aboutId} {...parts} /> : null}
      <LinesPart form={form} typed={typed} day={day} title={t(boxes ? 'paper.extra' : 'paper.lines')} begin={!boxes} />
    </>
  )
}
