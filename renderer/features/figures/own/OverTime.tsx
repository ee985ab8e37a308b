// Whether one comes nearer to the others from session to session.
import type { OwnScale } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { ChartFrame, ChartLegend, shareOf, type Tables, TimeChart } from '../../../ui/index.ts'
import { hundredth, shortDay } from '../numbers.ts'
import { levelShareWords, timeWords } from './own-words.ts'

type Point = OwnScale['overTime'][number]
const columns = ['session', 'day', 'moments', 'same', 'withinOne'] as const
const marks = [hundredth(0), hundredth(0.5), hundredth(1)] as const

export interface OverTimeProps {
  id: string
  points: readonly Point[]
  /** Of the scale: on one of two, «at most one level» is always so and says nothing. */
  levels: number
  tables: Tables
  apart: string
}

export function OverTime({ id, points, levels, tables, apart }: OverTimeProps) {
  const near = levels > 2
  const inTime = points.toSorted((a, b) => a.day.localeCompare(b.day))
  return (
    <ChartFrame
      id={id}
      tables={tables}
      title={t('figures.own.overTime.title')}
      apart={apart}
      sub={
        <>
          <p>{t(near ? 'figures.own.overTime.intro' : 'figures.own.overTime.introSame')}</p>
          {points.length === 1 ? <p>{t('figures.own.overTime.oneSession')}</p> : null}
        </>
      }
      chart={
        <>
          <TimeChart
            marks={marks}
            label={`${inTime.map((point) => timeWords(point, levels)).join('. ')}.`}
            points={inTime.map(({ sessionId, session, day, moments, same, withinOne }) => ({
              id: sessionId,
              name: shortDay(day),
              title: session,
              note: t('figures.times', { count: moments }),
              shares: [shareOf(same, moments), ...(near ? [shareOf(withinOne, moments)] : [])],
            }))}
          />
          <ChartLegend
            marks={[
              ['line', t('figures.own.overTime.same')],
              ...(near ? [['dashed', t('figures.own.overTime.withinOne')] as const] : []),
            ]}
          />
        </>
      }
      table={
        <table>
          <thead>
            <tr>
              {(near ? columns : columns.slice(0, -1)).map((column) => (
                <th key={column} scope="col">
                  {t(`figures.own.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inTime.map(({ sessionId, session, day, moments, same, withinOne }) => (
              <tr key={sessionId}>
                <th scope="row">{session}</th>
                <td>{shortDay(day)}</td>
                <td>{moments}</td>
                <td>{levelShareWords(same, moments)}</td>
                {near ? <td>{levelShareWords(withinOne, moments)}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}
