// Whose eyes this is for and how long it counts, and then the figures of each scale apart.
import type { OwnFigures } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { EmptyState, useTables } from '../../../ui/index.ts'
import { dayInWords } from '../numbers.ts'
import classes from './Own.module.css'
import { chartsOf, OwnScaleView } from './OwnScaleView.tsx'

export function OwnFiguresView({ figures }: { figures: OwnFigures }) {
  const { scales, candidates, sessions } = figures
  const tables = useTables(chartsOf(scales.length))
  return (
    <div className={classes.page}>
      <div className={classes.private}>
        <p>
          <b>{t('figures.own.private')}</b> {t('figures.own.privateText')}
        </p>
        <p>{t('figures.own.kept', { count: figures.months, since: dayInWords(figures.since) })}</p>
      </div>
      {scales.length === 0 ? (
        <EmptyState title={t('figures.own.nothing')}>
          <p>{t('figures.own.nothingText')}</p>
        </EmptyState>
      ) : (
        <p className="sub">
          {t('figures.own.counted', {
            candidates: t('figures.candidates', { count: candidates }),
            sessions: t('figures.sessions', { count: sessions }),
          })}
        </p>
      )}
      {scales.map((scale, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: scales have no name of their own, only words that may repeat.
        <OwnScaleView key={place} scale={scale} place={place} named={scales.length > 1} tables={tables} />
      ))}
    </div>
  )
}
