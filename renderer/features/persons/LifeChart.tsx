// The life line as a picture: years, work, plans and talks above, and below the levels of each measurement at its day.
// Nothing is drawn from level to level: a dashed break says that two beside each other do not compare.
import type { CSSProperties, ReactNode } from 'react'
import type { LinePoint, PersonPage, WorkPeriod } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { LevelMark } from '../../ui/index.ts'
import { dayShort, monthShort } from './days.ts'
import classes from './LifeLine.module.css'
import { apart, inRows, placeOf, type Span, yearsIn } from './life-places.ts'
import { compares, type LineGroup, levelWord, lifeSummary, measurementsById } from './life-words.ts'
import { useNewestFirst, useWidth } from './useWidth.ts'

export interface LifeChartProps {
  page: PersonPage
  span: Span
  groups: readonly LineGroup[]
}
/** A page narrower than this, in letters, has the words of a level under its mark. */
const narrowPage = 58
const [mark, letter, space] = [3.6, 0.52, 0.6]

const at = (place: number): CSSProperties => ({ left: `${place}%` })
const over = (span: Span, from: string, until: string | null): CSSProperties => {
  const left = placeOf(from, span)
  return { left: `${left}%`, width: `calc(${placeOf(until ?? span.until, span) - left}% - 2px)` }
}

export function LifeChart({ page, span, groups }: LifeChartProps) {
  const [frame, pageWidth] = useWidth()
  useNewestFirst(frame)
  const { body, plans, talks, today, measurements } = page
  const next = body.nextMeasurementOn !== null && body.nextMeasurementOn > today ? body.nextMeasurementOn : null
  const days = [...measurements.map(({ day }) => day), ...(next === null ? [] : [next])]
  const narrow = pageWidth < narrowPage
  const rooms = roomsOf(page, days.length, narrow ? 0 : mark)
  const wide = rooms.reduce((sum, each) => sum + each, 0)
  const width = Math.max(wide, pageWidth - (narrow ? 7 : 9.4))
  const places = apart(
    days.map((day) => placeOf(day, span)),
    rooms.map((each) => (each / width) * 100),
  )
  const room = (index: number): CSSProperties => ({
    left: `${places[index] ?? 0}%`,
    maxWidth: `calc(${(places[index + 1] ?? 100) - (places[index] ?? 0)}% - 8px)`,
  })
  const now = placeOf(today, span)
  const byId = measurementsById(page)
  const order = new Map(measurements.map(({ candidateId }, index) => [candidateId, index]))

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reachable by key.
    <div className={classes.sideways} role="img" aria-label={lifeSummary(page)} tabIndex={0} ref={frame}>
      <div
        className={classes.chart}
        data-narrow={narrow || undefined}
        style={{ minWidth: `calc(${wide}em + var(--label))` }}
      >
        <div className={classes.above}>
          <Lane look="axis">
            {yearsIn(span, (4 / width) * 100).map(({ year, place }) =>
              place > now - (8 / width) * 100 && place < now ? null : (
                <span key={year} className={classes.year} style={at(place)}>
                  {place === 0 ? null : <i />}
                  {year}
                </span>
              ),
            )}
            <span className={classes.today} style={at(now)} data-early={now < 10 || undefined}>
              {t('persons.life.today')}
            </span>
          </Lane>
          <WorkLanes periods={body.periods} span={span} width={width} />
          {inRows(
            plans.map((plan) => ({ ...plan, from: plan.from ?? plan.until ?? today, until: plan.until ?? span.until })),
          ).map((row, index) => (
            <Lane key={row[0]?.id} label={index === 0 ? t('persons.life.plan') : ''}>
              {row.map(({ id, title, from, until }) => (
                <span key={id} className={classes.bar} style={over(span, from, until)} title={title} dir="auto">
                  {title}
                </span>
              ))}
            </Lane>
          ))}
          {talks.length === 0 ? null : (
            <Lane label={t('persons.life.talks')}>
              {talks.map(({ id, on, planned }) => (
                <i
                  key={`${id} ${on}`}
                  className={classes.talk}
                  data-planned={planned || undefined}
                  style={at(placeOf(on, span))}
                  title={dayShort(on)}
                />
              ))}
            </Lane>
          )}
          <div className={classes.todayLine}>
            <div>
              <i style={at(now)} />
            </div>
          </div>
        </div>
        {days.length === 0 ? null : (
          <Lane label={<b>{t('persons.life.measurements')}</b>} look="section">
            {measurements.map(({ candidateId, day, state }, index) => (
              <span
                key={candidateId}
                className={classes.day}
                data-open={state !== 'decided' || undefined}
                style={room(index)}
              >
                {state === 'planned' ? t('persons.life.planned', { day: dayShort(day) }) : dayShort(day)}
                {state === 'open' || state === 'withheld' ? `, ${t('persons.life.busy')}` : null}
              </span>
            ))}
            {next === null ? null : (
              <span className={classes.day} data-open style={room(measurements.length)}>
                {t('persons.life.planned', { day: monthShort(next) })}
              </span>
            )}
          </Lane>
        )}
        {groups.map(({ framework, lines }) => (
          <div key={framework}>
            {groups.length > 1 ? (
              <p className={classes.framework} dir="auto">
                {t('persons.life.framework', { title: framework })}
              </p>
            ) : null}
            {lines.map(({ key, title, points }) => (
              <Lane key={key} label={title} look="levels">
                {points.map((point) => (
                  <span
                    key={point.candidateId}
                    className={classes.level}
                    data-broken={isBroken(point) || undefined}
                    style={room(order.get(point.candidateId) ?? 0)}
                    title={levelWord(byId.get(point.candidateId), point.level)}
                  >
                    <LevelMark scale={byId.get(point.candidateId)?.scale ?? []} level={point.level} insufficient />
                  </span>
                ))}
              </Lane>
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

/** What the words at each measurement take, in letters: its levels with their mark, or its day, or that it is planned. */
function roomsOf({ lines, measurements }: PersonPage, count: number, mark: number): number[] {
  const [dayRoom, plannedRoom] = [6.4, 8.4]
  const longest = new Map<string, number>()
  const byId = measurementsById({ measurements })
  for (const { points } of lines)
    for (const { candidateId, level } of points) {
      const { length } = levelWord(byId.get(candidateId), level)
      longest.set(candidateId, Math.max(longest.get(candidateId) ?? 0, Math.min(length, 24)))
    }
  return Array.from({ length: count }, (_, index) => {
    const measurement = measurements[index]
    if (measurement?.state !== 'decided') return measurement === undefined ? plannedRoom : plannedRoom * 1.2
    return Math.max(dayRoom, mark + (longest.get(measurement.candidateId) ?? 0) * letter) + space
  })
}

const isBroken = ({ since }: LinePoint): boolean => since !== null && !compares(since.comparable)

interface LaneProps {
  label?: ReactNode
  look?: 'axis' | 'section' | 'levels'
  children: ReactNode
}
function Lane({ label, look, children }: LaneProps) {
  return (
    <div className={classes.lane} data-look={look}>
      <span className={classes.label} dir="auto" title={typeof label === 'string' ? label : undefined}>
        {label}
      </span>
      <div className={classes.track}>{children}</div>
    </div>
  )
}

/** A placement lies within other work, and is drawn over it. */
function WorkLanes({ periods, span, width }: { periods: readonly WorkPeriod[]; span: Span; width: number }) {
  // Half a word says less than none; the whole of it is in the title and in the table.
  const fits = (from: string, until: string, text: string) =>
    ((placeOf(until, span) - placeOf(from, span)) / 100) * width > text.length * letter + space
  const all = periods.map((period, index) => ({
    ...period,
    key: `${index} ${period.from}`,
    until: period.until ?? span.until,
  }))
  const placements = all.filter(({ placement }) => placement)
  const rows = inRows(all.filter(({ placement }) => !placement))
  return (rows.length === 0 && placements.length > 0 ? [[]] : rows).map((row, index) => (
    <Lane key={row[0]?.key ?? 'placements'} label={index === 0 ? t('persons.life.work') : ''}>
      {[...row, ...(index === 0 ? placements : [])].map(({ key, from, until, text, placement }) => (
        <span
          key={key}
          className={classes.bar}
          data-placement={placement || undefined}
          style={over(span, from, until)}
          title={placement ? `${t('persons.table.placement')}: ${text}` : text}
          dir="auto"
        >
          {placement && !fits(from, until, text) ? '' : text}
        </span>
      ))}
    </Lane>
  ))
}
