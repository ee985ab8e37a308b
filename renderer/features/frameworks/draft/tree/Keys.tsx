// The keys of the tree, explained where they work.
import { Fragment } from 'react'
import { t } from '../../../../messages/index.ts'
import classes from './Tree.module.css'

const keys = [
  { keys: ['↑', '↓'], does: 'other' },
  { keys: ['→', '←'], does: 'open' },
  { keys: ['Enter'], does: 'edit' },
  { keys: ['Ctrl Enter'], does: 'add' },
  { keys: ['Ctrl ⇧ Enter'], does: 'inside' },
  { keys: ['Esc'], does: 'back' },
  { keys: ['Ctrl Z'], does: 'undo' },
] as const

export function Keys() {
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
            {t(`editor.key.${does}`)}
          </span>
        ))}
      </p>
    </div>
  )
}
