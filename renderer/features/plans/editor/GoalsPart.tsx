// Goals and their steps: what is for now first. A new one comes from the person's own words or from the proposals.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Plan } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { Section } from '../../preparation/Section.tsx'
import type { PartProps } from './AboutPart.tsx'
import { AddText } from './AddText.tsx'
import { GoalEditor } from './GoalEditor.tsx'
import classes from './Plan.module.css'
import { ProposalsDialog } from './ProposalsDialog.tsx'
import { addGoal, newGoal } from './plan-edits.ts'

/** As many as a plan holds. */
const most = 20
const order = ['now', 'later', 'reached', 'stopped'] as const

export function GoalsPart({ plan, body, onChange, today }: PartProps & { plan: Plan; today: string }) {
  const editable = useEditable()
  const [choosing, setChoosing] = useState(false)
  const goals = body.goals.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  const first = body.goals.find((goal) => goal.state === 'now' && goal.actions.length > 0)
  const full = body.goals.length >= most
  // What is on the screen may be newer than what the core last saw; it never grows from that alone.
  const waits = !plan.mayGrow && body.goals.some((goal) => goal.state === 'now')
  return (
    <Section
      title={t('plans.section.goals')}
      hint={t('plans.section.goalsHint')}
      tools={
        editable && !full ? (
          <Button variant={body.goals.length === 0 ? 'filled' : 'default'} onClick={() => setChoosing(true)}>
            {t('plans.proposals.open')}
          </Button>
        ) : null
      }
    >
      {goals.map((goal) => (
        <GoalEditor
          key={goal.id}
          goal={goal}
          plan={plan}
          firstGoal={goal.id === first?.id}
          place={body.goals.findIndex(({ id }) => id === goal.id)}
          count={body.goals.length}
          onChange={onChange}
          today={today}
        />
      ))}
      {editable && waits ? <p className={`hint ${classes.waits}`}>{t('plans.smallFirst')}</p> : null}
      {full ? null : (
        <AddText
          label={t('plans.field.newGoal')}
          placeholder={t('plans.field.newGoalHint')}
          onAdd={(text) => onChange((now) => addGoal(newGoal(now, text, !waits, today))(now))}
        />
      )}
      {choosing ? (
        <ProposalsDialog
          personId={plan.personId}
          body={body}
          mayGrow={!waits}
          today={today}
          onPut={(edit) => onChange(edit)}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </Section>
  )
}
