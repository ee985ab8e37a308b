// From points to level, with the words of the scale: for each level from how many points it is given.
import { z } from 'zod'
import type { ExerciseTest, Scale } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { LevelMark } from '../../../ui/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { LineField } from '../../preparation/LineField.tsx'
import classes from './Brief.module.css'
import type { TestEditProps } from './TestQuestions.tsx'
import { type TableRow, tableRows, withFrom } from './test-edits.ts'

/** Empty: this test does not give the level. */
const From = z
  .string()
  .trim()
  .regex(/^\d{0,4}$/, 'fewestPoints')

export function TestTable({ test, scale, onChange }: TestEditProps & { scale: Scale }) {
  const editable = useEditable()
  const rows = tableRows(test, scale)
  if (!editable && test.table.length === 0) return null
  return (
    <div>
      <h4 className={classes.tableTitle}>{t('exercises.test.table')}</h4>
      {editable ? <p className="hint">{t('exercises.test.tableHint')}</p> : null}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('exercises.test.level')}</th>
            {editable ? <th scope="col">{t('exercises.test.from')}</th> : null}
            <th scope="col">{t('exercises.test.range')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.level}>
              <th scope="row">
                <LevelMark scale={scale} level={row.level} />
              </th>
              {editable ? (
                <td>
                  <LineField
                    className={classes.narrow}
                    inputMode="numeric"
                    aria-label={t('exercises.test.fromOf', { name: row.name })}
                    schema={From}
                    value={row.from === null ? '' : String(row.from)}
                    onAccept={(text) => onChange(fromEdit(row, text), `test from ${row.level}`)}
                  />
                </td>
              ) : null}
              <td>{rangeWords(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const fromEdit = (row: TableRow, text: string) => (now: ExerciseTest) =>
  withFrom(now, row.level, text === '' ? null : Number(text))

function rangeWords({ from, to }: TableRow): string {
  if (from === null) return t('exercises.test.notGiven')
  if (to === null) return ''
  return from === to ? String(from) : t('exercises.test.between', { from, to })
}
