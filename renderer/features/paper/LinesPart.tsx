// The lines of a form: those typed over, in the order in which they stand on the paper, and below them the next one.
import { useState } from 'react'
import type { PaperForm } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { LineEntry } from './LineEntry.tsx'
import { LineRow } from './LineRow.tsx'
import { rowInBox, type TypedRow } from './line.ts'
import classes from './Paper.module.css'
import type { Typed } from './useTyped.ts'

export interface LinesPartProps {
  form: PaperForm
  typed: Typed
  day: string
  title: string
  /** Whether typing begins here. */
  begin: boolean
}

export function LinesPart({ form, typed, day, title, begin }: LinesPartProps) {
  const [changing, setChanging] = useState<TypedRow | null>(null)
  const lines = typed.rows.filter((row) => isLine(typed.rows, row))
  const there = lines.filter(({ wiped }) => !wiped)
  const saved = there.filter(({ id }) => !typed.unsaved.has(id)).length
  const last = there.at(-1)
  const several = form.candidates.length > 1
  return (
    <section className={classes.part}>
      <div className={classes.head}>
        <h2>{title}</h2>
        <p className="sub" role="status">
          {there.length === 0 ? t('paper.noLines') : t('paper.lineCount', { count: saved })}
        </p>
      </div>
      {lines.length > 0 ? (
        <table className={classes.lines} aria-label={title}>
          <colgroup>
            <col className={classes.timeColumn} />
            {several ? <col className={classes.whoColumn} /> : null}
            <col />
            <col className={classes.toolColumn} />
          </colgroup>
          <tbody>
            {lines.map((row) => (
              <LineRow
                key={row.id}
                row={row}
                candidates={form.candidates}
                changing={changing?.id === row.id}
                unsaved={typed.unsaved.has(row.id)}
                onChange={() => setChanging(row)}
                onWipe={(wiped) => typed.put([{ ...row, wiped }])}
              />
            ))}
          </tbody>
        </table>
      ) : null}
      <LineEntry
        key={changing?.id ?? 'next'}
        code={form.code}
        day={day}
        sticky={begin}
        begin={begin || changing !== null || lines.length > 0}
        candidates={form.candidates}
        changing={changing}
        timeAbove={changing?.at ?? last?.at ?? null}
        onTake={(row) => {
          typed.put([row])
          setChanging(null)
        }}
        onStop={() => setChanging(null)}
        onChangeLast={() => setChanging(last ?? null)}
      />
    </section>
  )
}

/** What stands in a box of the form is not a line as well. */
const isLine = (rows: readonly TypedRow[], row: TypedRow): boolean =>
  row.frame === null || !row.candidateIds.some((id) => row.frame !== null && rowInBox(rows, row.frame, id) === row)
