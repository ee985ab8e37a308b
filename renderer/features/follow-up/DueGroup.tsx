// One day of what is due, with what can be done about each thing in its row.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DueItem } from '../../../assessments/contract/index.ts'
import { api } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { Attention, shortTime } from '../../ui/index.ts'
import { weekdayWords } from '../plans/days.ts'
import { markOn } from '../plans/goal/current.ts'
import { MarkChoice } from '../plans/goal/MarkChoice.tsx'
import { Section } from '../preparation/Section.tsx'
import { type DueGroupFacts, keyOf } from './due-groups.ts'
import classes from './FollowUp.module.css'

export interface DueGroupProps {
  group: DueGroupFacts
  today: string
  onMarked: (item: DueItem) => void
  onTalk: (personId: string) => void
}

export function DueGroup({ group, today, onMarked, onTalk }: DueGroupProps) {
  const title = group.kind === 'day' ? weekdayWords(group.day) : t(`followUp.${group.kind}`)
  return (
    <Section
      title={title}
      tools={
        group.kind === 'late' ? (
          <Attention>{t('followUp.lateCount', { count: group.items.length })}</Attention>
        ) : undefined
      }
    >
      <ul>
        {group.items.map((item) => (
          <li key={keyOf(item)} className={classes.row}>
            <p className={classes.when}>
              {group.kind === 'late' ? t('followUp.was', { day: weekdayWords(item.on) }) : shortTime(item.at)}
            </p>
            <p className={classes.who}>
              <Link to="/personen/$id" params={{ id: item.person.id }}>
                {item.person.code} <bdi>{item.person.name}</bdi>
              </Link>
            </p>
            <p className="prose" dir="auto">
              {sentenceOf(item)}
            </p>
            <div className={classes.act}>
              <Act item={item} today={today} onMarked={onMarked} onTalk={onTalk} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function sentenceOf({ kind, text }: DueItem): string {
  if (kind === 'measurement' && text !== '') return t('followUp.kinds.measurementOf', { text })
  return t(`followUp.kinds.${kind}`, { text })
}

interface ActProps extends Omit<DueGroupProps, 'group'> {
  item: DueItem
}

function Act({ item, today, onMarked, onTalk }: ActProps) {
  const { kind, person, planId, actionId, text } = item
  if (kind === 'step' && planId !== null && actionId !== null)
    return <StepMark {...{ planId, actionId, text, today }} onMarked={() => onMarked(item)} />
  if (kind === 'talk' || kind === 'arrange-talk' || kind === 'first-talk')
    return (
      <Button
        variant="default"
        aria-label={t('followUp.noteOf', { name: person.name })}
        onClick={() => onTalk(person.id)}
      >
        {t('followUp.note')}
      </Button>
    )
  if (planId === null) return null
  return (
    <Button
      variant="subtle"
      renderRoot={(root) => <Link to="/personen/$id/plan/$planId" params={{ id: person.id, planId }} {...root} />}
      aria-label={t('followUp.toPlanOf', { name: person.name })}
    >
      {t('followUp.toPlan')}
    </Button>
  )
}

interface StepMarkProps {
  planId: string
  actionId: string
  text: string
  today: string
  onMarked: () => void
}

/** What was marked today already is put right, not doubled: so the plan is read first. */
function StepMark({ planId, actionId, text, today, onMarked }: StepMarkProps) {
  const { data } = useQuery(api.plans.get.queryOptions({ input: { id: planId } }))
  if (data === undefined) return null
  return (
    <MarkChoice
      planId={planId}
      actionId={actionId}
      step={text}
      today={today}
      marked={markOn(data.marks, actionId, today)}
      onMarked={onMarked}
    />
  )
}
