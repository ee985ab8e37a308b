// What is due in the coming week: late first, then day by day. Steps are marked and talks noted from here.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, failureSentence, useDesk } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { Choice, EmptyState, FailureAlert, ListTools, matches, PageHead, SearchField } from '../../ui/index.ts'
import { wholeDayWords } from '../plans/days.ts'
import { TalkDialog } from '../plans/talk/TalkDialog.tsx'
import { useToday } from '../plans/useToday.ts'
import { CalendarDialog } from './CalendarDialog.tsx'
import { DueGroup } from './DueGroup.tsx'
import { groupsOf, useKeptItems } from './due-groups.ts'

type Whose = 'mine' | 'everybody'
type Span = 'week' | 'month'
/** Today and the seven days after it: on a Friday what comes on Monday is there as well. */
const week = 8

export function TodayPage() {
  const { data: desk } = useDesk()
  return desk?.me ? <Due meId={desk.me.id} coach={desk.acting.includes('coach')} /> : <Waiting />
}

function Due({ meId, coach }: { meId: string; coach: boolean }) {
  const today = useToday()
  const [whose, setWhose] = useState<Whose>(coach ? 'mine' : 'everybody')
  const [span, setSpan] = useState<Span>('week')
  const [query, setQuery] = useState('')
  const [dialog, setDialog] = useState<{ talkWith: string } | 'calendar' | null>(null)
  const coachId = whose === 'mine' ? meId : null
  const days = span === 'week' ? week : 28
  const { data, error, refetch } = useQuery(api.followUp.due.queryOptions({ input: { coachId, days } }))
  const { items, keep } = useKeptItems(data?.items ?? [], `${whose} ${span} ${today}`)
  const shown = items.filter(({ person }) => matches(`${person.code} ${person.name}`, query))
  return (
    <>
      <PageHead title={t('followUp.title')} sub={t('followUp.sub', { day: wholeDayWords(today) })}>
        <Button component={Link} to="/begrippen" variant="subtle">
          {t('followUp.terms')}
        </Button>
        <Button variant="default" onClick={() => setDialog('calendar')}>
          {t('followUp.calendar.button')}
        </Button>
      </PageHead>
      <ListTools>
        <Choice
          legend={t('followUp.whose')}
          quietLegend
          options={(['mine', 'everybody'] as const).map((value) => ({ value, label: t(`followUp.${value}`) }))}
          value={whose}
          onChange={setWhose}
        />
        <Choice
          legend={t('followUp.span')}
          quietLegend
          options={(['week', 'month'] as const).map((value) => ({ value, label: t(`followUp.${value}`) }))}
          value={span}
          onChange={setSpan}
        />
        <SearchField value={query} onChange={setQuery} label={t('followUp.search')} />
      </ListTools>
      <FailureAlert failure={error ? failureSentence(error) : null} onRetry={() => void refetch()} />
      {data === undefined ? (
        error ? null : (
          <Waiting />
        )
      ) : shown.length > 0 ? (
        groupsOf(shown, today).map((group) => (
          <DueGroup
            key={group.key}
            group={group}
            today={today}
            onMarked={keep}
            onTalk={(talkWith) => setDialog({ talkWith })}
          />
        ))
      ) : query !== '' ? (
        <EmptyState title={t('common.nothingFound', { query })} />
      ) : (
        <EmptyState title={t(whose === 'mine' ? 'followUp.emptyMine' : 'followUp.emptyAll')}>
          <p>{t(whose === 'mine' ? 'followUp.emptyMineText' : 'followUp.emptyAllText')}</p>
          <Button component={Link} to="/personen" variant="default">
            {t('followUp.toPersons')}
          </Button>
        </EmptyState>
      )}
      {dialog === 'calendar' ? <CalendarDialog coachId={coachId} onClose={() => setDialog(null)} /> : null}
      {dialog !== null && dialog !== 'calendar' ? (
        <TalkDialog personId={dialog.talkWith} onClose={() => setDialog(null)} />
      ) : null}
    </>
  )
}
