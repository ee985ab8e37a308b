// One row of the tree. It knows no handlers of its own: the tree listens, so that a row is drawn again only when what it
// shows has changed.
import { memo, type ReactNode } from 'react'
import type { Scale } from '../../../../../assessments/contract/index.ts'
import { t } from '../../../../messages/index.ts'
import { LevelMark } from '../../../../ui/index.ts'
import type { Row } from './rows.ts'
import classes from './Tree.module.css'
import type { DropMark } from './useDragging.ts'

export interface TreeRowProps {
  row: Row
  scale: Scale
  current: boolean
  /** Open hints: its own, and while it is closed those of what is in it. */
  hints: number
  drop: DropMark['edge'] | null
  /** In the place of its words, while they are written. */
  editor: ReactNode
}

export const rowId = (key: string): string => `row-${key.replaceAll(' ', '-')}`

export const TreeRow = memo(function TreeRow({ row, scale, current, hints, drop, editor }: TreeRowProps) {
  const { key, kind, depth, place, of, open, level } = row
  return (
    <div
      role="treeitem"
      id={rowId(key)}
      className={classes.row}
      data-key={key}
      data-kind={kind}
      data-drop={drop ?? undefined}
      data-editing={editor ? true : undefined}
      aria-level={depth}
      aria-posinset={place}
      aria-setsize={of}
      aria-expanded={open ?? undefined}
      aria-selected={current}
      tabIndex={current ? 0 : -1}
    >
      <span className={classes.opener} data-opener={open === null ? undefined : true} aria-hidden="true">
        {open === null ? null : (
          <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
            <path d="M5 2l6 6-6 6" />
          </svg>
        )}
      </span>
      {kind === 'anchor' || kind === 'level' ? (
        <span className={classes.level}>
          <LevelMark scale={scale} level={level} bare={kind === 'level'} />
        </span>
      ) : null}
      {editor ?? (
        <>
          <span className={classes.words}>
            <Words row={row} />
          </span>
          <span className={classes.note}>{noteOf(row)}</span>
        </>
      )}
      {hints > 0 ? <span className={classes.tips}>{t('editor.hints.count', { count: hints })}</span> : null}
    </div>
  )
}, sameRow)

function Words({ row: { kind, mark, text } }: { row: Row }) {
  const empty = text === ''
  switch (kind) {
    case 'scale':
      return (
        <>
          <b>{t('frameworks.parts.scale')}</b> <span className={classes.quiet}>{text}</span>
        </>
      )
    case 'competence':
      return (
        <>
          <span className={classes.mark}>{mark}</span> <span dir="auto">{text}</span>
        </>
      )
    case 'definition':
    case 'result':
      return (
        <>
          <span className={classes.quiet}>
            {t(kind === 'definition' ? 'frameworks.field.definition' : 'frameworks.field.learningResult')}:{' '}
          </span>
          {empty ? <span className={classes.quiet}>{t('editor.row.empty')}</span> : <span dir="auto">{text}</span>}
        </>
      )
    case 'group':
      return (
        <>
          <b dir="auto">{text}</b> {mark ? <span className={classes.quiet}>({mark})</span> : null}
        </>
      )
    case 'anchor':
      return empty ? <span className={classes.quiet}>{t('editor.row.noAnchor')}</span> : <span dir="auto">{text}</span>
    case 'knowledge':
      return <span>{t('frameworks.knowledge')}</span>
    case 'fact':
      return (
        <>
          {mark ? <span className={classes.quiet}>{mark}: </span> : null}
          <span dir="auto">{text}</span>
        </>
      )
    default:
      return <span dir="auto">{text}</span>
  }
}

function noteOf({ kind, count, bare }: Row): string {
  if (kind === 'competence')
    return [
      t('frameworks.indicators', { count }),
      ...(bare > 0 && count > 0 ? [t('frameworks.withoutAnchors', { count: bare })] : []),
    ].join(', ')
  if (kind === 'group') return t('frameworks.indicators', { count })
  if (kind === 'knowledge') return t('editor.row.facts', { count })
  if (kind !== 'indicator') return ''
  return count === 0
    ? t('frameworks.indicator.noAnchors')
    : bare > 0
      ? t('frameworks.indicator.anchors', { count, all: count + bare })
      : ''
}

function sameRow(one: TreeRowProps, other: TreeRowProps): boolean {
  if (one.editor !== null || other.editor !== null) return false
  const { scale, current, hints, drop } = other
  if (one.scale !== scale || one.current !== current || one.hints !== hints || one.drop !== drop) return false
  return rowParts.every((part) => one.row[part] === other.row[part])
}

const rowParts = ['key', 'place', 'of', 'depth', 'open', 'mark', 'text', 'count', 'bare'] as const
