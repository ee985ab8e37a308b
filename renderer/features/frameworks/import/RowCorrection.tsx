// A row of a sheet, cell by cell: what a cell should have said is typed here, or the whole row is left out.
import { Button, TextInput } from '@mantine/core'
import { type Ref, type SubmitEvent, useLayoutEffect, useRef, useState } from 'react'
import { type ImportPreview, LineCorrection, type SourceLine } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Choice } from '../../../ui/index.ts'
import classes from './CorrectionBar.module.css'
import { LineAbout } from './LineAbout.tsx'
import { cellsOf, type RowCell } from './sheet-cells.ts'

export interface RowCorrectionProps {
  ref: Ref<HTMLFormElement>
  preview: ImportPreview
  line: SourceLine
  corrections: readonly LineCorrection[]
  /** The column to begin in: where the problem is. */
  column: string | null
  busy: boolean
  /** All that is said of this row, in place of what was said before. */
  onApply: (line: number, said: LineCorrection[]) => void
  onForget: () => void
  onLeave: () => void
}

const longest = LineCorrection.shape.text.unwrap().maxLength ?? 2_000
type RowRole = 'as-read' | 'leave-out'

export function RowCorrection(props: RowCorrectionProps) {
  const { ref, preview, line, corrections, column, busy, onApply, onForget, onLeave } = props
  const own = corrections.filter((each) => each.line === line.line)
  const [cells, setCells] = useState<readonly RowCell[]>(() => cellsOf(preview, line, corrections))
  const [role, setRole] = useState<RowRole>(own.some((each) => each.role === 'leave-out') ? 'leave-out' : 'as-read')
  const first = useRef<HTMLInputElement>(null)

  useLayoutEffect(() => {
    first.current?.focus()
    first.current?.select()
  }, [])

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const said: LineCorrection[] =
      role === 'leave-out'
        ? [{ line: line.line, role }]
        : cells
            .filter(({ source, text }) => text.trim() !== source.trim())
            .map(({ column: letter, text }) => ({ line: line.line, role, column: letter, text: text.trim() }))
    onApply(line.line, said)
  }

  return (
    <form
      ref={ref}
      className={classes.bar}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave()
      }}
    >
      <LineAbout preview={preview} line={line} />
      {role === 'as-read' ? (
        <div className={classes.cells}>
          {cells.map((cell) => (
            <TextInput
              key={cell.column}
              ref={cell.column === column ? first : undefined}
              size="sm"
              label={
                cell.name === ''
                  ? t('imports.correct.cell', { column: cell.column })
                  : t('imports.correct.cellNamed', { column: cell.column, name: cell.name })
              }
              dir="auto"
              autoComplete="off"
              maxLength={longest}
              value={cell.text}
              title={cell.text}
              error={preview.problems.some((each) => each.line === line.line && each.column === cell.column)}
              onChange={(event) => {
                const text = event.currentTarget.value
                setCells(cells.map((each) => (each.column === cell.column ? { ...each, text } : each)))
              }}
            />
          ))}
        </div>
      ) : null}
      <div className={classes.words}>
        <Choice
          legend={t('imports.correct.question')}
          quietLegend
          options={(['as-read', 'leave-out'] as const).map((value) => ({
            value,
            label: t(`imports.correct.rowRole.${value}`),
            hotkey: value === 'as-read' ? '0' : '7',
          }))}
          value={role}
          onChange={setRole}
        />
        <span className="grow" />
        <Button type="submit" variant="default" loading={busy}>
          {t('imports.correct.apply')}
        </Button>
        {own.length > 0 ? (
          <Button variant="subtle" onClick={onForget}>
            {t('imports.correct.forget')}
          </Button>
        ) : null}
      </div>
    </form>
  )
}
