// The matrix: which exercise shows which competence, through which indicators, counted against the norm while ticking.
import { Checkbox } from '@mantine/core'
import { useCallback, useRef, useState } from 'react'
import type { Competence, Exercise } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { EmptyState, matches, SearchField } from '../../../ui/index.ts'
import { moveByArrow } from '../../preparation/arrow-keys.ts'
import { useEditable } from '../../preparation/editable.ts'
import { Section } from '../../preparation/Section.tsx'
import classes from './Matrix.module.css'
import { MatrixHead } from './MatrixHead.tsx'
import { type CellEdit, MatrixRow } from './MatrixRow.tsx'
import { cellOf } from './matrix-edits.ts'

export interface MatrixProps {
  /** What the table is of: every exercise of a programme, or one. */
  title: string
  competences: readonly Competence[]
  exercises: readonly Exercise[]
  onChange: (exerciseId: string, edit: (exercise: Exercise) => Exercise) => void
}

export function Matrix({ title, competences, exercises, onChange }: MatrixProps) {
  const editable = useEditable()
  const [query, setQuery] = useState('')
  // Who only reads one exercise comes for what it shows.
  const [chosenOnly, setChosenOnly] = useState(!editable && exercises.length === 1)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const latest = useRef(onChange)
  latest.current = onChange
  // Steady functions, so that a tick draws one row again and not nineteen times seventy.
  const edit: CellEdit = useCallback((exerciseId, change) => latest.current(exerciseId, change), [])
  const toggle = useCallback((id: string) => setOpen((now) => toggled(now, id)), [])

  if (exercises.length === 0)
    return (
      <Section title={title}>
        <p className="sub">{t('programmes.matrix.exercisesFirst')}</p>
      </Section>
    )
  const shown = competences.filter(
    (competence) =>
      matches(textOf(competence), query) &&
      (!chosenOnly || exercises.some((exercise) => cellOf(exercise, competence.id) !== undefined)),
  )
  return (
    <Section title={title} hint={t(editable ? 'programmes.matrix.hint' : 'programmes.matrix.read')}>
      <div className={classes.tools}>
        <SearchField value={query} onChange={setQuery} label={t('programmes.matrix.search')} />
        <Checkbox
          label={t('programmes.matrix.chosenOnly')}
          checked={chosenOnly}
          onChange={(event) => setChosenOnly(event.currentTarget.checked)}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState title={query ? t('common.nothingFound', { query }) : t('programmes.matrix.nothingChosen')} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reachable by keyboard.
        <section className={classes.scroll} tabIndex={0} aria-label={t('programmes.matrix.table')}>
          <table className={classes.matrix} data-single={exercises.length === 1 || undefined} onKeyDown={moveByArrow}>
            <MatrixHead exercises={exercises} />
            <tbody>
              {shown.map((competence) => (
                <MatrixRow
                  key={competence.id}
                  competence={competence}
                  columns={exercises.map(({ id, title }) => ({ id, title }))}
                  cells={exercises.map((exercise) => cellOf(exercise, competence.id))}
                  open={open.has(competence.id)}
                  editable={editable}
                  onToggle={toggle}
                  onEdit={edit}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Section>
  )
}

const textOf = ({ number, title, indicators }: Competence): string =>
  [number, title, ...indicators.map((indicator) => indicator.text)].join(' ')

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return next
}
