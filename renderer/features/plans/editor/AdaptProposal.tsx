// A proposal becomes the person's own: the words are theirs before it is in the plan.
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { type PlanBody, type PlanGoal, Sentence } from '../../../../assessments/contract/index.ts'
import { fieldSentence } from '../../../messages/failure-sentences.ts'
import { t } from '../../../messages/index.ts'
import { readAs } from '../../preparation/field-values.ts'
import classes from './Plan.module.css'
import type { Chosen } from './ProposalsDialog.tsx'
import { about, actionFrom, addAction, addGoal, type Edit, editGoal, newAction, newGoal } from './plan-edits.ts'

export interface AdaptProposalProps {
  chosen: Chosen
  body: PlanBody
  mayGrow: boolean
  today: string
  onPut: (edit: Edit<PlanBody>) => void
  onBack: () => void
}

const running = (goal: PlanGoal) => goal.state === 'now' || goal.state === 'later'

export function AdaptProposal({ chosen, body, mayGrow, today, onPut, onBack }: AdaptProposalProps) {
  const { competence, proposal } = chosen
  const goals = body.goals.filter(running)
  // What is taken from beyond the framework is most likely meant for the goal that runs.
  const [goalId, setGoalId] = useState(
    () =>
      goals.find((goal) => goal.competenceId === competence.competenceId || (competence.beyond && goal.state === 'now'))
        ?.id ?? '',
  )
  const [goalText, setGoalText] = useState(() =>
    t('plans.proposals.goalDraft', { competence: competence.title.replace(/^./u, (first) => first.toLowerCase()) }),
  )
  const [text, setText] = useState(proposal?.text ?? '')
  const [tried, setTried] = useState(false)
  const step = readAs(Sentence, text)
  const goal = readAs(Sentence, goalText)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!step.ok) return
    const action = proposal === null ? newAction(step.value) : actionFrom(proposal, step.value, today)
    if (goalId !== '') onPut(editGoal(goalId, addAction(action)))
    else if (goal.ok)
      onPut((now) => addGoal(addAction(action)(about(newGoal(now, goal.value, mayGrow, today), competence)))(now))
  }
  return (
    <form className={classes.stack} noValidate onSubmit={submit}>
      <p className="sub">{t('plans.proposals.adapt')}</p>
      <Textarea
        label={t('plans.field.action')}
        data-autofocus
        autoFocus
        autosize
        minRows={2}
        dir="auto"
        value={text}
        error={!step.ok && (tried || text !== '') ? fieldSentence(step.code) : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {goals.length === 0 ? null : (
        <NativeSelect
          label={t('plans.proposals.goal')}
          value={goalId}
          onChange={(event) => setGoalId(event.currentTarget.value)}
          data={[
            { value: '', label: t('plans.proposals.newGoal') },
            ...goals.map(({ id, text: label }) => ({ value: id, label })),
          ]}
        />
      )}
      {goalId === '' ? (
        <>
          <Textarea
            label={t('plans.proposals.goalText')}
            autosize
            minRows={1}
            dir="auto"
            value={goalText}
            error={goal.ok ? undefined : fieldSentence(goal.code)}
            onChange={(event) => setGoalText(event.currentTarget.value)}
          />
          {mayGrow ? null : <p className="hint">{t('plans.proposals.later')}</p>}
        </>
      ) : null}
      <div className={classes.buttons}>
        <Button type="submit">{t('plans.proposals.put')}</Button>
        <Button variant="default" onClick={onBack}>
          {t('plans.proposals.back')}
        </Button>
      </div>
    </form>
  )
}
