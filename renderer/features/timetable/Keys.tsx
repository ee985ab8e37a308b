// The keys of the chart, explained where they work.
import { Fragment, memo } from 'react'
import { t } from '../../messages/index.ts'
import type { RowKind } from './edits.ts'
import classes from './Timetable.module.css'

export const Keys = memo(function Keys({ kind }: { kind: RowKind }) {
  const keys = [
    { keys: ['←', '→'], does: 'move' },
    { keys: ['⇧ ←', '⇧ →'], does: 'length' },
    { keys: ['↑', '↓'], does: kind === 'assessor' ? 'row' : 'room' },
    { keys: ['Ctrl ←↑→↓'], does: 'other' },
    { keys: ['Enter'], does: 'fields' },
    { keys: ['L'], does: 'lock' },
    { keys: ['Delete'], does: 'off' },
    { keys: ['B'], does: 'clash' },
    { keys: ['Esc'], does: 'back' },
    { keys: ['Ctrl Z'], does: 'undo' },
  ] as const
  return (
    <div className="desk-only">
      <p className={`hint ${classes.keys}`}>
        {keys.map(({ keys: each, does }) => (
          <span key={does}>
            {each.map((key) => (
              <Fragment key={key}>
                <kbd>{key}</kbd>{' '}
              </Fragment>
            ))}
            {t(`timetable.key.${does}`)}
          </span>
        ))}
      </p>
    </div>
  )
})
