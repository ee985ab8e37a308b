// Candidates against assessors for one exercise or one group: who takes part, and who observes whom.
import type { ReactNode } from 'react'
import type { Candidate, Run, SessionBody } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { moveByArrow } from '../../preparation/arrow-keys.ts'
import { useEditable } from '../../preparation/editable.ts'
import { inConflict } from './assessor-edits.ts'
import { observes } from './run-edits.ts'
import classes from './SessionForm.module.css'

export interface Assessor {
  id: string
  name: string
}
export interface RunTableRow {
  candidate: Candidate
  /** undefined: the candidate does not take part here. */
  run: Run | undefined
  /** Where they are instead. */
  hint?: string
}

export interface RunTableProps {
  /** The exercise, or the group in it. */
  title: string
  body: SessionBody
  assessors: readonly Assessor[]
  rows: readonly RunTableRow[]
  onPresence: (candidateId: string, there: boolean) => void
  onObserve: (candidateId: string, personId: string, there: boolean) => void
  /** The field for the room where every row has its own. */
  room?: (candidate: Candidate, run: Run) => ReactNode
}

export function RunTable({ title, body, assessors, rows, onPresence, onObserve, room }: RunTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reachable by keyboard.
    <section className={classes.scroll} tabIndex={0} aria-label={title}>
      <table className={classes.grid} onKeyDown={moveByArrow}>
        <thead>
          <tr>
            <th scope="col">{t('sessions.column.candidate')}</th>
            <th scope="col">{t('sessions.run.takesPart')}</th>
            {assessors.map(({ id, name }) => (
              <th key={id} scope="col" dir="auto" title={name}>
                {name}
              </th>
            ))}
            {room ? <th scope="col">{t('sessions.run.room')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ candidate, run, hint }) => (
            <tr key={candidate.id}>
              <th scope="row">
                <span className={classes.name} title={candidate.name}>
                  <b>{candidate.code}</b> <bdi>{candidate.name}</bdi>
                </span>
              </th>
              <td>
                <Tick
                  column={0}
                  label={t('sessions.run.takesPartOf', { code: candidate.code, exercise: title })}
                  checked={run !== undefined}
                  onChange={(there) => onPresence(candidate.id, there)}
                  words={hint}
                />
              </td>
              {assessors.map(({ id, name }, at) => (
                <td key={id}>
                  <Tick
                    column={at + 1}
                    label={t('sessions.run.observesOf', { name, code: candidate.code, exercise: title })}
                    checked={observes(run, id, candidate.id)}
                    onChange={(there) => onObserve(candidate.id, id, there)}
                    words={inConflict(body, id, candidate.id) ? t('sessions.conflict.word') : undefined}
                  />
                </td>
              ))}
              {room ? <td>{run === undefined ? null : room(candidate, run)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface TickProps {
  column: number
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
  words: string | undefined
}

function Tick({ column, label, checked, onChange, words }: TickProps) {
  const editable = useEditable()
  return (
    <label className={classes.tick}>
      <input
        type="checkbox"
        data-column={column}
        disabled={!editable}
        aria-label={label}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {words ? <span className="hint">{words}</span> : null}
    </label>
  )
}
