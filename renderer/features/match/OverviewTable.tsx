// People by name, and per competence the job asks where each stands: a place and a word, never a colour. «Onvoldoende
// bewijs» and what was not measured stand apart from «nog niet».
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ProfileOverview } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { LevelMark } from '../../ui/index.ts'
import { levelName } from '../gaps/gap-words.ts'
import { dayOf } from '../preparation/dates.ts'
import { cellWords, insufficientIn } from './cell-words.ts'
import classes from './Overview.module.css'

type Person = ProfileOverview['persons'][number]

export interface OverviewTableProps {
  overview: ProfileOverview
  persons: readonly Person[]
  onDecide: (personId: string) => void
}

export function OverviewTable({ overview: { asks, scale }, persons, onDecide }: OverviewTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reachable by key.
    <section className={classes.sideways} aria-label={t('match.persons.table')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.person}>
              {t('match.persons.person')}
            </th>
            {asks.map(({ competenceId, title, need, cutOff }) => (
              <th key={competenceId} scope="col">
                {title === '' ? t('match.nameless') : title}
                <span className={classes.needed}>
                  {t('match.persons.needs', {
                    need: t(`match.persons.need.${need}`),
                    level: levelName(scale, cutOff),
                  })}
                </span>
              </th>
            ))}
            <th scope="col" className={classes.decided}>
              {t('match.persons.decision')}
            </th>
          </tr>
        </thead>
        <tbody>
          {persons.map((one) => (
            <tr key={one.person.id}>
              <th scope="row" className={classes.person}>
                <Link to="/personen/$id" params={{ id: one.person.id }}>
                  <bdi>{one.person.name}</bdi>
                </Link>
                <span className={classes.needed}>
                  {one.person.code} · {t('match.persons.measuredOn', { day: dayOf(one.measurement.day) })}
                </span>
              </th>
              {asks.map(({ competenceId }) => (
                <td key={competenceId}>
                  <Cell one={one} competenceId={competenceId} scale={scale} />
                </td>
              ))}
              <td className={classes.decided}>
                <Decision one={one} onDecide={() => onDecide(one.person.id)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ one, competenceId, scale }: { one: Person; competenceId: string; scale: ProfileOverview['scale'] }) {
  const cell = one.cells.find((each) => each.competenceId === competenceId)
  const words = cellWords(one, competenceId)
  if (cell === undefined || cell.level === null)
    return <span className={insufficientIn(one, competenceId) ? classes.few : classes.unknown}>{words}</span>
  return (
    <>
      <LevelMark scale={scale} level={cell.level} />
      <span className={classes.said} data-short={cell.outcome === 'not-yet' || undefined}>
        {words}
      </span>
    </>
  )
}

function Decision({ one, onDecide }: { one: Person; onDecide: () => void }) {
  const [last] = one.decisions
  const name = one.person.name
  return (
    <div className={classes.decision}>
      {last === undefined ? null : (
        <p>
          <b>{t(`match.decide.options.${last.decision}`)}</b>
          <span className={classes.needed}>
            {dayOf(last.at)}, {last.by}
          </span>
          <span className={classes.reason} dir="auto">
            {last.reason}
          </span>
        </p>
      )}
      <Button
        variant="default"
        aria-label={t(last === undefined ? 'match.persons.decideOf' : 'match.persons.againOf', { name })}
        onClick={onDecide}
      >
        {t(last === undefined ? 'match.persons.decide' : 'match.persons.again')}
      </Button>
    </div>
  )
}
