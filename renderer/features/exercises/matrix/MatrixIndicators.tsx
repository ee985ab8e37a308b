// The indicators of one competence: a box for each in every exercise, and all or none at once.
import type { Competence, Indicator, MatrixCell } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Icon } from '../../../ui/index.ts'
import classes from './Matrix.module.css'
import type { CellEdit, Column } from './MatrixRow.tsx'
import { withAllIndicators, withIndicator, withoutIndicators } from './matrix-edits.ts'

interface MatrixIndicatorsProps {
  competence: Competence
  columns: readonly Column[]
  cells: readonly (MatrixCell | undefined)[]
  editable: boolean
  onEdit: CellEdit
}

export function MatrixIndicators(props: MatrixIndicatorsProps) {
  const { competence, columns, cells, editable, onEdit } = props
  return (
    <>
      {editable ? (
        <tr className={classes.indicator}>
          <th scope="row">{t('programmes.matrix.atOnce')}</th>
          {columns.map((column, at) => (
            <td key={column.id}>
              <AtOnce competence={competence} column={column} cell={cells[at]} onEdit={onEdit} />
            </td>
          ))}
        </tr>
      ) : null}
      {competence.indicators.map((indicator) => (
        <IndicatorRow key={indicator.id} {...props} indicator={indicator} />
      ))}
    </>
  )
}

function IndicatorRow(props: MatrixIndicatorsProps & { indicator: Indicator }) {
  const { indicator, competence, columns, cells, editable, onEdit } = props
  return (
    <tr className={classes.indicator}>
      <th scope="row" className="prose">
        {indicator.text}
      </th>
      {columns.map((column, at) => {
        const chosen = cells[at]?.indicatorIds.includes(indicator.id) === true
        return (
          <td key={column.id}>
            {editable ? (
              <label className={classes.cell}>
                <input
                  type="checkbox"
                  data-column={at}
                  checked={chosen}
                  aria-label={t('programmes.matrix.indicatorOf', { text: indicator.text, exercise: column.title })}
                  onChange={(event) => {
                    const { checked } = event.currentTarget
                    onEdit(column.id, (exercise) => withIndicator(exercise, competence, indicator.id, checked))
                  }}
                />
              </label>
            ) : chosen ? (
              <span className={classes.cell}>
                <Icon name="check" />
                <span className="vh">{t('programmes.matrix.chosen')}</span>
              </span>
            ) : null}
          </td>
        )
      })}
    </tr>
  )
}

interface AtOnceProps {
  competence: Competence
  column: Column
  cell: MatrixCell | undefined
  onEdit: CellEdit
}

function AtOnce({ competence, column, cell, onEdit }: AtOnceProps) {
  const { number, indicators } = competence
  const chosen = cell?.indicatorIds.length
  return (
    <span className={classes.atOnce}>
      {chosen === indicators.length ? null : (
        <button
          type="button"
          aria-label={t('programmes.matrix.allOf', { number, exercise: column.title })}
          onClick={() => onEdit(column.id, (exercise) => withAllIndicators(exercise, competence))}
        >
          {t('programmes.matrix.all')}
        </button>
      )}
      {chosen === undefined || chosen === 0 ? null : (
        <button
          type="button"
          aria-label={t('programmes.matrix.noneOf', { number, exercise: column.title })}
          onClick={() => onEdit(column.id, (exercise) => withoutIndicators(exercise, competence))}
        >
          {t('programmes.matrix.none')}
        </button>
      )}
    </span>
  )
}
