// One competence in the matrix; opened, its indicators with a box per exercise.
import { memo } from 'react'
import type { Competence, Exercise, MatrixCell } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Icon } from '../../../ui/index.ts'
import classes from './Matrix.module.css'
import { MatrixIndicators } from './MatrixIndicators.tsx'
import { withCompetence } from './matrix-edits.ts'

export type CellEdit = (exerciseId: string, edit: (exercise: Exercise) => Exercise) => void
export type Column = Pick<Exercise, 'id' | 'title'>

export interface MatrixRowProps {
  competence: Competence
  columns: readonly Column[]
  /** Per column what is chosen; undefined where the exercise does not show the competence. */
  cells: readonly (MatrixCell | undefined)[]
  open: boolean
  editable: boolean
  onToggle: (competenceId: string) => void
  onEdit: CellEdit
}

export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { competence, columns, cells, open, editable, onToggle, onEdit } = props
  const { id, number, title, indicators } = competence
  const name = (
    <>
      <b>{number}</b> {title}
    </>
  )
  return (
    <>
      <tr className={classes.competence}>
        <th scope="row">
          {indicators.length > 0 ? (
            <button type="button" className={classes.opener} aria-expanded={open} onClick={() => onToggle(id)}>
              <Icon name="down" size={12} />
              <span className="prose">{name}</span>
            </button>
          ) : (
            <span className={classes.closed}>
              <span className="prose">{name}</span>
            </span>
          )}
        </th>
        {columns.map((column, at) => {
          const cell = cells[at]
          return (
            <td key={column.id}>
              {editable ? (
                <label className={classes.cell}>
                  <input
                    type="checkbox"
                    data-column={at}
                    checked={cell !== undefined}
                    aria-label={cellLabel(competence, column, cell)}
                    onChange={(event) => {
                      const { checked } = event.currentTarget
                      onEdit(column.id, (exercise) => withCompetence(exercise, competence, checked))
                    }}
                  />
                  <span>{cellWords(cell, indicators.length)}</span>
                </label>
              ) : (
                <span className={classes.cell}>{cellWords(cell, indicators.length)}</span>
              )}
            </td>
          )
        })}
      </tr>
      {open ? (
        <MatrixIndicators competence={competence} columns={columns} cells={cells} editable={editable} onEdit={onEdit} />
      ) : null}
    </>
  )
}, sameRow)

/** What is chosen belongs to the name of the box: the words beside it are inside the same label. */
function cellLabel({ number, title, indicators }: Competence, column: Column, cell: MatrixCell | undefined): string {
  const name = t('programmes.matrix.cellOf', { number, title, exercise: column.title })
  return [name, cellWords(cell, indicators.length)].filter((part) => part !== '').join(', ')
}

const cellWords = (cell: MatrixCell | undefined, total: number): string =>
  cell === undefined
    ? ''
    : cell.indicatorIds.length === 0
      ? t('programmes.matrix.whole')
      : t('programmes.matrix.some', { chosen: cell.indicatorIds.length, count: total })

function sameRow(before: MatrixRowProps, after: MatrixRowProps): boolean {
  return (
    before.competence === after.competence &&
    before.open === after.open &&
    before.editable === after.editable &&
    before.columns.length === after.columns.length &&
    before.columns.every(({ id, title }, at) => id === after.columns[at]?.id && title === after.columns[at]?.title) &&
    before.cells.every((cell, at) => cell === after.cells[at])
  )
}
