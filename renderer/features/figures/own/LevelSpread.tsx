// How often one gave each level, beside how often the others did where they rated the same.
import type { OwnScale } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Bar, ChartFrame, ChartLegend, shareOf, type Tables } from '../../../ui/index.ts'
import classes from './Own.module.css'
import { levelShareWords } from './own-words.ts'

export interface LevelSpreadProps {
  id: string
  scale: OwnScale
  tables: Tables
  apart: string
}

export function LevelSpread({ id, scale, tables, apart }: LevelSpreadProps) {
  const { spread, levels } = scale
  const all = (of: 'own' | 'others') => spread.reduce((sum, row) => sum + row[of], 0)
  const [own, others] = [all('own'), all('others')]
  const longest = Math.max(...spread.flatMap((row) => [shareOf(row.own, own) ?? 0, shareOf(row.others, others) ?? 0]))
  const rows = spread.map((row) => ({
    level: row.level,
    name: levels[row.level - 1] ?? t('common.marks.level', { value: row.level, count: levels.length }),
    own: { share: shareOf(row.own, own) ?? 0, words: levelShareWords(row.own, own) },
    others: { share: shareOf(row.others, others) ?? 0, words: levelShareWords(row.others, others) },
  }))
  return (
    <ChartFrame
      id={id}
      tables={tables}
      title={t('figures.own.spread.title')}
      apart={apart}
      sub={t('figures.own.spread.intro')}
      chart={
        <>
          <ul className={classes.levels}>
            {rows.map((row) => (
              <li key={row.level}>
                <b>{row.name}</b>
                <div
                  role="img"
                  aria-label={t('figures.own.spread.chart', {
                    level: row.name,
                    own: row.own.words,
                    others: row.others.words,
                  })}
                >
                  <div className={classes.pair}>
                    <Bar look="solid" share={shareOf(row.own.share, longest) ?? 0} />
                    <span>{row.own.words}</span>
                  </div>
                  <div className={classes.pair}>
                    <Bar look="hatch" share={shareOf(row.others.share, longest) ?? 0} />
                    <span>{row.others.words}</span>
                  </div>
                </div>
              </li>
            ))}
          </ul>
          <ChartLegend
            marks={[
              ['solid', t('figures.own.spread.own')],
              ['hatch', t('figures.own.spread.others')],
            ]}
          />
        </>
      }
      table={
        <table>
          <thead>
            <tr>
              {(['level', 'own', 'others'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`figures.own.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.level}>
                <th scope="row">{row.name}</th>
                <td>{row.own.words}</td>
                <td>{row.others.words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}
