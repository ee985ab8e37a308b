// The rows of the gap as a chart: a hooked post where the job begins, a band for what the assessors saw, a peg for the
// final level, and a dotted way where something is still to go.
import { Link } from '@tanstack/react-router'
import type { CSSProperties } from 'react'
import type { GapRow, Level } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import classes from './GapChart.module.css'
import { bySection, type GapSection, marksOf } from './gap-chart.ts'
import { chartWords, evidenceParts, gapWords, levelName, rangeWords, reasonWords } from './gap-words.ts'

export interface GapChartProps {
  rows: readonly GapRow[]
  scale: readonly Level[]
  /** Where a new measurement is planned; null for whoever does not keep the person's file. */
  planFor: string | null
}

export function GapChart({ rows, scale, planFor }: GapChartProps) {
  return (
    <div className={classes.gap}>
      <div className={classes.header} aria-hidden="true">
        <span>{t('gaps.column.competence')}</span>
        <div className={classes.scale} style={cells(scale)}>
          {scale.map(({ value, name }) => (
            <span key={value}>{name}</span>
          ))}
        </div>
        <span>{t('gaps.column.gap')}</span>
        <span className={classes.evidenceHead}>{t('gaps.column.evidence')}</span>
      </div>
      {bySection(rows).map(([section, inside]) => (
        <section key={section} aria-label={t(`gaps.section.${section}`)}>
          <h2 className={classes.section}>{t(`gaps.section.${section}`)}</h2>
          <ul>
            {inside.map((row) => (
              <Row key={row.competenceId} row={row} scale={scale} section={section} planFor={planFor} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

const cells = (scale: readonly Level[]): CSSProperties => ({
  gridTemplateColumns: `repeat(${scale.length}, minmax(0, 1fr))`,
})

type RowProps = Omit<GapChartProps, 'rows'> & { row: GapRow; section: GapSection }
function Row({ row, scale, section, planFor }: RowProps) {
  const isMeasured = section !== 'insufficient' && section !== 'not-measured'
  const evidence = evidenceParts(row)
  return (
    <li className={classes.row}>
      <p className={classes.name}>
        {row.title}
        <Needed row={row} scale={scale} withNeed={!isMeasured} />
      </p>
      {isMeasured ? (
        <Track row={row} scale={scale} />
      ) : (
        <p className={classes.few}>
          {section === 'insufficient' ? `${evidence.join(', ')}.` : t('gaps.notMeasuredBox')}
        </p>
      )}
      <p className={classes.say} data-short={row.outcome === 'not-yet' || undefined}>
        {gapWords(row)}
        {isMeasured ? <small>{rangeWords(row, scale)}</small> : null}
        {section === 'insufficient' ? <small dir="auto">{reasonWords(row)}</small> : null}
      </p>
      <p className={classes.evidence}>
        {isMeasured ? (
          <>
            {evidence[0]}, <br />
            {evidence.slice(1).join(', ')}
          </>
        ) : planFor === null || row.need === null ? null : (
          <Link
            to="/personen/$id"
            params={{ id: planFor }}
            search={{ deel: 'meting' }}
            aria-label={t('gaps.planOf', { competence: row.title })}
          >
            {t('gaps.plan')}
          </Link>
        )}
      </p>
    </li>
  )
}

function Needed({ row, scale, withNeed }: { row: GapRow; scale: readonly Level[]; withNeed: boolean }) {
  if (row.cutOff === null || row.need === null) return withNeed ? <small>{t('gaps.needs.none')}</small> : null
  const level = levelName(scale, row.cutOff)
  return (
    <small>
      {withNeed ? t('gaps.neededAs', { need: t(`gaps.needs.${row.need}`), level }) : t('gaps.needed', { level })}
    </small>
  )
}

function Track({ row, scale }: { row: GapRow; scale: readonly Level[] }) {
  const { post, band, peg, way } = marksOf(row, scale.length)
  return (
    <div className={classes.track} style={cells(scale)} role="img" aria-label={chartWords(row, scale)}>
      {scale.map(({ value }) => (
        <u key={value} />
      ))}
      {post === null ? null : <i className={classes.post} style={{ left: `${post}%` }} />}
      {way === null ? null : <i className={classes.way} style={{ left: `${way.from}%`, right: `${100 - way.to}%` }} />}
      {band === null ? null : (
        <i className={classes.band} style={{ left: `${band.from}%`, right: `${100 - band.to}%` }} />
      )}
      {peg === null ? null : <i className={classes.peg} data-look={peg.look} style={{ left: `${peg.at}%` }} />}
    </div>
  )
}
