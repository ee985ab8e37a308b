// What was closed, as it stands in the record.
import type { Closing } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { timeWords } from '../../../ui/index.ts'
import { dayWords, isolated } from '../talk-words.ts'
import classes from './Closing.module.css'
import { toldWords } from './told-words.ts'

export function ClosingRead({ closing }: { closing: Closing }) {
  const { body, tellerName } = closing
  const { what } = body.told
  return (
    <>
      <p className="sub">
        {t('deliberations.closing.closedBy', {
          name: isolated(closing.by),
          day: dayWords(closing.at),
          time: timeWords(Date.parse(closing.at)),
        })}
      </p>
      <p className={classes.sentence} dir="auto">
        {body.sentence}
      </p>
      <div className={classes.pair}>
        {(['strengths', 'growth'] as const).map((side) => (
          <section key={side} className="section">
            <h3 className={classes.heading}>{t(`deliberations.closing.${side}`)}</h3>
            <ReadLines lines={body[side]} />
          </section>
        ))}
      </div>
      <section className="section">
        <h3 className={classes.heading}>{t('deliberations.closing.told')}</h3>
        <p dir="auto">{what === '' ? t('deliberations.closing.nothingWritten') : what}</p>
        <p className="sub">{toldWords(body.told, tellerName)}</p>
      </section>
    </>
  )
}

export function ReadLines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return <p className="sub">{t('deliberations.closing.nothingWritten')}</p>
  return (
    <ul className={classes.readLines}>
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; two lines may say the same.
        <li key={place} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  )
}
