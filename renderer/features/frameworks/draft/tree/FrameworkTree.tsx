// The framework as one tree: arrows go through it, Enter writes, and beside it stands what there is to say about the row
// somebody is at.
import { type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { FrameworkBody, Hint } from '../../../../../assessments/contract/index.ts'
import { t } from '../../../../messages/index.ts'
import { useUndoKeys } from '../../../preparation/useUndoKeys.ts'
import { RowAside } from '../hints/RowAside.tsx'
import { treeKey } from './keys.ts'
import { hintCounts, hintsByRow } from './narrowing.ts'
import { RowEditor } from './RowEditor.tsx'
import { fieldsOf } from './row-fields.ts'
import type { Row } from './rows.ts'
import classes from './Tree.module.css'
import { TreeHead } from './TreeHead.tsx'
import { rowId, TreeRow } from './TreeRow.tsx'
import { TreeTools } from './TreeTools.tsx'
import { useDragging } from './useDragging.ts'
import { Room, stretchSize, useNear } from './useNear.tsx'
import { useTree } from './useTree.ts'

export interface FrameworkTreeProps {
  id: string
  framework: FrameworkBody
  hints: readonly Hint[]
  change: (edit: (now: FrameworkBody) => FrameworkBody, what?: string) => void
  undo: (() => void) | null
  redo: (() => void) | null
  onWave: (hint: Hint) => void
  start: string | null
}

export function FrameworkTree({ id, framework, hints, change, undo, redo, onWave, start }: FrameworkTreeProps) {
  const tree = useTree({ framework, hints, change, undo, start })
  const { rows, row, writing, wanted } = tree
  const element = useRef<HTMLDivElement>(null)
  const drop = useDragging({ tree: element, framework, rows, onDrop: tree.drop })
  const own = useMemo(() => hintsByRow(hints), [hints])
  const counts = useMemo(() => hintCounts(framework, hints), [framework, hints])

  const arrived = useRef<typeof wanted>(null)
  useLayoutEffect(() => {
    if (wanted === null || wanted === arrived.current || writing !== null) return
    const target = document.getElementById(rowId(wanted.key))
    if (target === null) return
    arrived.current = wanted
    target.focus({ preventScroll: true })
    target.scrollIntoView({ block: 'nearest' })
  })

  const before = useRef<FrameworkBody | null>(null)
  const stepping = (step: (() => void) | null) =>
    step &&
    (() => {
      before.current = framework
      step()
    })
  useUndoKeys({ undo: stepping(undo), redo: stepping(redo) })
  const followed = useRef(tree.followChange)
  followed.current = tree.followChange
  useEffect(() => {
    if (before.current !== null && before.current !== framework) followed.current(before.current, framework)
    before.current = null
  }, [framework])

  const rowAt = (target: EventTarget): typeof row => {
    const found = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null
    return rows.find(({ key }) => key === found?.dataset.key)
  }
  /** The row somebody was at when they pressed: pressing one brings the focus there before the click. */
  const pressedAt = useRef<string | undefined>(undefined)
  const onKeyDown = (event: KeyboardEvent) => {
    const here = rowAt(event.target)
    const key = treeKey(event)
    if (here === undefined || key === undefined) return
    event.preventDefault()
    tree.run(key, here)
  }
  const onClick = (event: MouseEvent) => {
    const here = rowAt(event.target)
    if (here === undefined || here.key === writing?.key) return
    if (event.target instanceof Element && event.target.closest('[data-opener]')) {
      tree.choose(here.key)
      tree.toggle(here.key)
    }
    // The first touch opens a row, the second writes in it.
    else if (here.key === pressedAt.current && fieldsOf(framework, here).length > 0) tree.write(here.key)
    else {
      tree.go(here.key)
      if (here.open === false) tree.toggle(here.key)
    }
  }
  const { near, come } = useNear(`${String(tree.hintsOnly)} ${tree.query}`)
  const must = [row?.key, writing?.key]
  const stretches = Array.from({ length: Math.ceil(rows.length / stretchSize) }, (_, at) => {
    const some = rows.slice(at * stretchSize, (at + 1) * stretchSize)
    return { at, own: some, shown: near.has(at) || some.some(({ key }) => must.includes(key)) }
  })
  const rowOf = (each: Row) => (
    <TreeRow
      key={each.key}
      row={each}
      scale={framework.scale}
      current={each.key === row?.key}
      hints={each.open === true ? openHints(own.get(each.key)) : (counts.get(each.key) ?? 0)}
      drop={drop?.key === each.key ? drop.edge : null}
      editor={
        writing?.key === each.key ? (
          <RowEditor
            key={writing.session}
            fields={fieldsOf(framework, each)}
            onValues={tree.onValues}
            onEnd={tree.onEnd}
          />
        ) : null
      }
    />
  )
  return (
    <>
      <TreeHead id={id} tree={tree} framework={framework} hints={hints} onWave={onWave} change={change} />
      {row ? <TreeTools tree={tree} framework={framework} row={row} /> : null}
      <div className={classes.columns}>
        <div>
          <p className="vh" role="status">
            {tree.said}
          </p>
          <div
            ref={element}
            role="tree"
            aria-label={t('editor.tree')}
            className={classes.tree}
            onKeyDown={onKeyDown}
            onPointerDown={() => {
              pressedAt.current = element.current?.contains(document.activeElement) ? row?.key : undefined
            }}
            onClick={onClick}
            onFocus={(event) => {
              const here = rowAt(event.target)
              if (here && here.key !== row?.key && event.target.id === rowId(here.key)) tree.choose(here.key)
            }}
          >
            {stretches.map(({ at, own: some, shown }) =>
              shown ? some.map(rowOf) : <Room key={`room ${String(at)}`} rows={some.length} onNear={() => come(at)} />,
            )}
          </div>
          {framework.competences.length === 0 ? <p className="sub">{t('editor.noCompetences')}</p> : null}
          {rows.length === 0 ? <p className="sub">{t('editor.nothingLeft')}</p> : null}
        </div>
        {row ? (
          <RowAside
            row={row}
            framework={framework}
            hints={own.get(row.key) ?? []}
            change={change}
            onWave={(hint) => {
              tree.keep(row.key)
              onWave(hint)
            }}
            onAddResult={(key) => {
              tree.toggle(key)
              tree.write(key, row.key === key ? [] : [row.key])
            }}
          />
        ) : null}
      </div>
    </>
  )
}

const openHints = (hints: readonly Hint[] | undefined): number => hints?.filter(({ waved }) => !waved).length ?? 0
