// The same rows as a table: for who reads rather than looks, and for copying.
import type { GapRow, Level } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import classes from './Gap.module.css'
import { bySection } from './gap-chart.ts'
import { evidenceParts, gapWords, levelName, outcomeLevel, rangeWords, reasonWords } from './gap-words.ts'

const columns = ['competence', 'need', 'cutOff', 'level', 'gap', 'range', 'evidence', 'reason'] as const

export function GapTable({ rows, scale }: { rows: readonly GapRow[]; scale: readonly Level[] }) {
  const inOrder = bySection(rows).flatMap(([, inside]) => inside)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reachable by key.
    <section className={classes.sideways} aria-label={t('gaps.table')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`gaps.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder.map((row) => (
            <tr key={row.competenceId}>
              <th scope="row">{row.title}</th>
              <td>{t(`gaps.needs.${row.need ?? 'none'}`)}</td>
              <td>{row.cutOff === null ? '' : levelName(scale, row.cutOff)}</td>
              <td>{outcomeLevel(row, scale)}</td>
              <td>{gapWords(row)}</td>
              <td>{row.level === null ? '' : rangeWords(row, scale)}</td>
              <td>{row.outcome === 'not-measured' ? '' : evidenceParts(row).join(', ')}</td>
              <td dir="auto">{reasonWords(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
