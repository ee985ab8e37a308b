// The moments of one exercise by date, with who watches whom.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { SessionBody } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention, matches, SearchField } from '../../../ui/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { clashesByRun } from '../clashes/clash-words.ts'
import { clashesIn, dayIn, type Facts } from '../facts.ts'
import classes from '../Timetable.module.css'
import { candidatesWords, exerciseWords, observersWords, runWords, shortDay, whenWords } from '../words.ts'

export interface MomentListProps {
  exerciseId: string
  body: SessionBody
  facts: Facts
  onChange: (runId: string) => void
}
const searchFrom = 8

export function MomentList({ exerciseId, body, facts, onChange }: MomentListProps) {
  const editable = useEditable()
  const [query, setQuery] = useState('')
  const own = body.runs
    .filter((run) => run.exerciseId === exerciseId)
    .toSorted((a, b) => ((a.start ?? '~') < (b.start ?? '~') ? -1 : 1))
  if (own.length === 0) return <p className="sub">{t('timetable.moments.none')}</p>
  const clashes = clashesByRun(clashesIn(body.runs, facts), body.runs, facts)
  const namesOf = (ids: readonly string[]) => ids.map((id) => facts.candidates.get(id)?.name ?? '').join(', ')
  const shown = own.filter((run) =>
    matches(`${candidatesWords(run, facts)} ${namesOf(run.candidateIds)} ${observersWords(run, facts)}`, query),
  )
  return (
    <>
      {own.length >= searchFrom ? (
        <SearchField label={t('timetable.moments.search')} value={query} onChange={setQuery} />
      ) : null}
      <table className={classes.momentTable}>
        <caption className="vh">
          {t('timetable.moments.caption', { exercise: exerciseWords(exerciseId, facts) })}
        </caption>
        <thead>
          <tr>
            {(['when', 'candidate', 'assessor'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`timetable.moments.column.${column}`)}
              </th>
            ))}
            <th scope="col">
              <span className="vh">{t('timetable.moments.column.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((run) => {
            const when =
              run.start === null
                ? t('timetable.moments.noDate')
                : `${shortDay(dayIn(run.start))} ${whenWords(run, facts)}`
            return (
              <tr key={run.id}>
                <td>
                  {when}
                  {run.locked ? <span className="hint"> {t('timetable.locked')}</span> : null}
                  {(clashes.get(run.id) ?? []).map((words) => (
                    <div key={words}>
                      <Attention>{words}</Attention>
                    </div>
                  ))}
                </td>
                <td>
                  <b>{candidatesWords(run, facts)}</b> <bdi>{namesOf(run.candidateIds)}</bdi>
                </td>
                <td>
                  {run.observers.length === 0 ? t('timetable.noAssessor') : <bdi>{observersWords(run, facts)}</bdi>}
                </td>
                <td>
                  <Button
                    variant="subtle"
                    px="xs"
                    aria-label={t('timetable.moments.changeOf', { run: runWords(run, facts), when })}
                    onClick={() => onChange(run.id)}
                  >
                    {t(editable ? 'timetable.moments.change' : 'timetable.clash.show')}
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
