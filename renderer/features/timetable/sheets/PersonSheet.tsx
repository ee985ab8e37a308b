// A sheet somebody holds, or finds at a room. A candidate's has the code alone; the name is on a strip that folds away.
import type { TimetableSheet } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import classes from './Sheet.module.css'
import { dayHeading, spanWords, timeWords, watchingWords } from './sheet-words.ts'

type SheetDay = TimetableSheet['days'][number]

export function PersonSheet({ sheet }: { sheet: TimetableSheet }) {
  const { who } = sheet.for
  const candidate = who === 'candidate'
  return (
    <div className={classes.paper} data-size={candidate ? 'large' : undefined}>
      {candidate ? (
        <p className={classes.strip}>
          <bdi>{t('sheets.sheet.handTo', { name: sheet.handTo })}</bdi>
          <small>{t('sheets.sheet.fold')}</small>
        </p>
      ) : null}
      <h2 className={classes.title}>{candidate ? t('sheets.sheet.candidate') : <bdi>{sheet.title}</bdi>}</h2>
      <p className={candidate ? classes.code : classes.kind}>
        {candidate ? t('sheets.sheet.yourCode', { code: sheet.title }) : t(`sheets.sheet.${who}`)}
      </p>
      <p className={classes.about}>{[sheet.session, sheet.place].filter((part) => part !== '').join(' · ')}</p>
      {sheet.days.length === 0 ? <p>{t('sheets.sheet.nothing')}</p> : null}
      {sheet.days.map((day) => (
        <DayTable key={day.day} day={day} who={who} />
      ))}
      {sheet.unplanned > 0 ? (
        <p className={classes.after}>
          {t(candidate ? 'sheets.sheet.unplannedForYou' : 'sheets.sheet.unplanned', { count: sheet.unplanned })}
        </p>
      ) : null}
      {candidate && sheet.days.length > 0 ? <p className={classes.after}>{t('sheets.sheet.questions')}</p> : null}
    </div>
  )
}

function DayTable({ day, who }: { day: SheetDay; who: TimetableSheet['for']['who'] }) {
  const hangs = who === 'room'
  const entries = [
    ...day.rows.map((row) => ({ at: row.start.slice(11), key: row.runId, row, pause: null })),
    ...(hangs ? [] : day.breaks).map((pause) => ({ at: pause.from, key: pause.from, row: null, pause })),
  ].toSorted((one, other) => one.at.localeCompare(other.at))
  return (
    <>
      <h3 className={classes.day}>{dayHeading(day.day)}</h3>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t(hangs ? 'sheets.sheet.from' : 'sheets.sheet.when')}</th>
            <th scope="col">{t('sheets.sheet.what')}</th>
            {hangs ? null : <th scope="col">{t('sheets.sheet.where')}</th>}
            {who === 'candidate' ? null : <th scope="col">{t('sheets.sheet.candidates')}</th>}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ key, row, pause }) =>
            row ? (
              <tr key={key}>
                <td className={classes.time}>{hangs ? timeWords(row.start) : spanWords(row.start, row.end)}</td>
                <td>
                  <b>
                    <bdi>{row.exercise}</bdi>
                  </b>
                  {row.assessors.length > 0 ? <small>{watchingWords(row.assessors)}</small> : null}
                  {row.rolePlayer === '' ? null : <small>{t('sheets.sheet.player', { name: row.rolePlayer })}</small>}
                </td>
                {hangs ? null : <td>{row.room}</td>}
                {who === 'candidate' ? null : <td>{row.candidates.join(', ')}</td>}
              </tr>
            ) : (
              <tr key={key}>
                <td>{pause ? spanWords(pause.from, pause.to) : ''}</td>
                <td>{t('sheets.sheet.pause')}</td>
                <td />
                {who === 'candidate' ? null : <td />}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </>
  )
}
