// The chart for the wall: codes down the side, exercises across, and when each begins. No names and no ends.
import { type TimetableSheet, type WallChart, wallCharts } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import classes from './Sheet.module.css'
import { dayHeading, shortDayWords, spanWords, timeWords } from './sheet-words.ts'

export function WallSheet({ sheet }: { sheet: TimetableSheet }) {
  const { charts, loose } = wallCharts(sheet)
  const about = [sheet.session, sheet.place].filter((part) => part !== '').join(' · ')
  return (
    <>
      {charts.map((chart) => (
        <div key={chart.day} className={classes.wall}>
          <h2 className={classes.title}>{dayHeading(chart.day)}</h2>
          <p className={classes.about}>{about}</p>
          <Chart chart={chart} />
          <p className={classes.below}>
            {[
              ...chart.breaks.map(({ from, to }) => `${t('sheets.sheet.pause')} ${spanWords(from, to)}`),
              ...(sheet.unplanned > 0 ? [t('sheets.sheet.unplanned', { count: sheet.unplanned })] : []),
            ].join(' · ')}
          </p>
        </div>
      ))}
      {loose.length > 0 || charts.length === 0 ? (
        <div className={classes.wall}>
          <h2 className={classes.title}>{loose.length > 0 ? t('sheets.sheet.loose') : t('sheets.sheet.wall')}</h2>
          <p className={classes.about}>{about}</p>
          {loose.length === 0 ? (
            <p className={classes.below}>
              {t('sheets.sheet.nothing')}
              {sheet.unplanned > 0 ? ` ${t('sheets.sheet.unplanned', { count: sheet.unplanned })}` : null}
            </p>
          ) : (
            <table className={classes.loose}>
              <thead>
                <tr>
                  <th scope="col">{t('sheets.sheet.day')}</th>
                  <th scope="col">{t('sheets.sheet.from')}</th>
                  <th scope="col">{t('sheets.sheet.candidateColumn')}</th>
                  <th scope="col">{t('sheets.sheet.what')}</th>
                  <th scope="col">{t('sheets.sheet.where')}</th>
                </tr>
              </thead>
              <tbody>
                {loose.map(({ start, codes, exercise, room }) => (
                  <tr key={`${start} ${exercise} ${codes.join(' ')}`}>
                    <td>{shortDayWords(start.slice(0, 10))}</td>
                    <td>{timeWords(start)}</td>
                    <td>{codes.join(', ')}</td>
                    <td>{exercise}</td>
                    <td>{room}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      ) : null}
    </>
  )
}

/** As large as the lines of type on one page let it be; a room in a cell is half a line more. */
function sizeOf({ rows, exercises }: WallChart): 'small' | 'middle' | 'large' | undefined {
  const lines = rows.length * (exercises.some(({ room }) => room === null) ? 1.5 : 1)
  if (lines > 12 || exercises.length > 8) return 'small'
  if (lines > 8 || exercises.length > 6) return 'middle'
  return lines > 6 ? undefined : 'large'
}

function Chart({ chart }: { chart: WallChart }) {
  return (
    <table className={classes.chart} data-size={sizeOf(chart)}>
      <thead>
        <tr>
          <th scope="col">{t('sheets.sheet.candidateColumn')}</th>
          {chart.exercises.map(({ title, room }) => (
            <th key={title} scope="col">
              <bdi>{title}</bdi>
              {room ? <span>{room}</span> : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.rows.map(({ code, cells }) => (
          <tr key={code}>
            <th scope="row">{code}</th>
            {cells.map((moments, at) => (
              <td key={chart.exercises[at]?.title}>
                {moments.map(({ start, room }) => (
                  <div key={start}>
                    {timeWords(start)}
                    {chart.exercises[at]?.room === null && room !== '' ? <small>{room}</small> : null}
                  </div>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
