// Agreement in words: of how many times two assessors gave the same level, or nearly, and how sure that is.
import type { SessionFigures, Share } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { ChartFrame, IntervalTrack, shareOf, type Tables } from '../../../ui/index.ts'
import { hundredth, ofHundred } from '../numbers.ts'
import classes from './Session.module.css'
import { intervalReason, reasonWords, shareInterval, shareWords } from './session-words.ts'

const kinds = ['exact', 'withinOne'] as const
/** On a scale of two, «at most one level» is always so and says nothing. */
export const kindsOn = (levels: number) => kinds.filter((kind) => kind === 'exact' || levels > 2)
const wholeAxis = { min: 0, max: 1 }
const lines = [0.25, 0.5, 0.75]

export function AgreementPart({ figures, tables }: { figures: SessionFigures; tables: Tables }) {
  const { agreement, candidates, convention } = figures
  const title = t('figures.session.agreement.title')
  const shown = kindsOn(figures.scale.length)
  if (!agreement.known)
    return (
      <section className={classes.part}>
        <h2>{t('figures.session.agreement.unknownTitle')}</h2>
        <p className={classes.sentence}>{reasonWords(agreement.reason)}</p>
      </section>
    )
  const ends = [t('figures.hundred', { value: 0 }), t('figures.hundred', { value: 100 })] as const
  return (
    <ChartFrame
      id="agreement"
      tables={tables}
      title={title}
      chart={
        <>
          {shown.map((kind) => {
            const share = agreement[kind]
            const value = shareOf(share.count, share.of)
            const words = shareWords(kind, share)
            const sure = shareInterval(share, candidates.ratedByTwo, convention)
            return (
              <div key={kind} className={classes.figure}>
                <div>
                  <p className={classes.words}>{words}</p>
                  <p className="sub">{sure}</p>
                </div>
                {value === null ? null : (
                  <IntervalTrack
                    axis={wholeAxis}
                    value={value}
                    {...boundsOf(share)}
                    lines={lines}
                    ends={ends}
                    label={`${words} ${sure}`}
                  />
                )}
              </div>
            )
          })}
          <p className={classes.intro}>{t('figures.session.agreement.what')}</p>
        </>
      }
      table={
        <table>
          <thead>
            <tr>
              {(['what', 'times', 'share', 'interval'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`figures.session.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((kind) => (
              <tr key={kind}>
                <th scope="row">{t(`figures.session.agreement.${kind}Short`)}</th>
                <td>{timesWords(agreement[kind])}</td>
                <td>{percentOf(agreement[kind])}</td>
                <td>{intervalCell(agreement[kind])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}

const boundsOf = ({ estimate }: Share): { low: number | null; high: number | null } =>
  estimate.known ? { low: estimate.low, high: estimate.high } : { low: null, high: null }

export const timesWords = ({ count, of }: Share): string =>
  of === 0 ? t('figures.session.perCompetence.nobody') : t('figures.session.ofTimes', { done: count, count: of })
const percentOf = ({ count, of }: Share): string => (of === 0 ? '' : hundredth(count / of))

/** «45 tot 80 op 100», or why there is none; nothing where nobody was rated by two. */
export function intervalCell({ of, estimate }: Share): string {
  if (of === 0) return ''
  if (!estimate.known) return reasonWords(estimate.reason)
  const { low, high, noInterval } = estimate
  if (low === null || high === null) return intervalReason(noInterval)
  return t('figures.between', { low: hundredth(low), high: ofHundred(high) })
}
