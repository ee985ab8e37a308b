// The tree in somebody's hands: which row they are at, what is open, what is being written, what a key does.
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import type { FrameworkBody, Hint } from '../../../../../assessments/contract/index.ts'
import { t } from '../../../../messages/index.ts'
import { mostCompetences, mostIndicators, mostLevels } from '../framework-edits.ts'
import { besideOf, freshAt, type NewKind } from './adding.ts'
import { cameBack } from './came-back.ts'
import type { Drop } from './dropping.ts'
import type { TreeKey } from './keys.ts'
import { foundOnly, withHintsOnly } from './narrowing.ts'
import type { EditorEnd } from './RowEditor.tsx'
import { fieldsOf, type RowValues, withValues } from './row-fields.ts'
import { mayRemove, stepped, without } from './row-steps.ts'
import { anchorKey, competenceKey, type Fresh, levelKey, pathTo, type Row, rowsOf, scaleKey } from './rows.ts'

export interface TreeOptions {
  framework: FrameworkBody
  hints: readonly Hint[]
  change: (edit: (now: FrameworkBody) => FrameworkBody, what?: string) => void
  undo: (() => void) | null
  /** The competence to begin at. */
  start: string | null
}
interface Writing {
  key: string
  /** Names this time of writing: one step back takes all of it. */
  session: number
}

export type Tree = ReturnType<typeof useTree>

export function useTree({ framework, hints, change, undo, start }: TreeOptions) {
  const [current, setCurrent] = useState(() => competenceKey(start ?? framework.competences[0]?.id ?? ''))
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(start === null ? [] : pathTo(framework, start, null)),
  )
  const [writing, setWriting] = useState<Writing | null>(null)
  const [fresh, setFresh] = useState<Fresh | null>(null)
  const [hintsOnly, setHintsOnly] = useState(false)
  const [kept, setKept] = useState<string | null>(null)
  const [query, setQuery] = useState('')
  const [said, setSaid] = useState('')
  const sessions = useRef(0)
  const typed = useRef(false)
  /** The row to go to with the focus once it is on the screen. */
  const [wanted, setWanted] = useState(start === null ? null : { key: competenceKey(start) })

  const asked = useDeferredValue(query.trim())
  const shown = useMemo(
    () => (hintsOnly ? withHintsOnly(framework, hints, kept) : asked === '' ? null : foundOnly(framework, asked)),
    [framework, hints, hintsOnly, kept, asked],
  )
  const rows = useMemo(() => rowsOf(framework, { open, shown, fresh }), [framework, open, shown, fresh])
  const at = rows.findIndex(({ key }) => key === current)
  const row = rows[at] ?? rows[0]

  const openAlso = (keys: readonly string[]) => setOpen((now) => new Set([...now, ...keys]))
  const go = (key: string, path: readonly string[] = []) => {
    if (path.some((each) => !open.has(each))) openAlso(path)
    setCurrent(key)
    setWanted({ key })
  }
  const toggle = (key: string) =>
    setOpen((now) => new Set(now.has(key) ? [...now].filter((each) => each !== key) : [...now, key]))
  const write = (key: string, path: readonly string[] = []) => {
    if (path.length > 0) openAlso(path)
    setCurrent(key)
    typed.current = false
    sessions.current += 1
    setWriting({ key, session: sessions.current })
  }

  const add = (kind: NewKind | 'level', at_: Row | null | undefined = row) => {
    const { length } = framework.scale
    if (kind === 'level') {
      if (length >= mostLevels) return
      change((now) => ({
        ...now,
        scale: [...now.scale, { value: length + 1, name: t('frameworks.scale.newLevel', { number: length + 1 }) }],
      }))
      write(levelKey(length + 1), [scaleKey])
      return
    }
    const competence = framework.competences.find(({ id }) => id === at_?.competenceId)
    if (kind === 'competence' && framework.competences.length >= mostCompetences) return
    if (kind === 'indicator' && (competence?.indicators.length ?? 0) >= mostIndicators) return
    const next = freshAt(framework, at_ ?? undefined, kind, crypto.randomUUID(), new Set(rows.map(({ key }) => key)))
    if (next === null) return
    setHintsOnly(false)
    setQuery('')
    setFresh(next)
    write(next.key, next.parent === null ? [] : [...parentsOf(next), next.parent])
  }
  const parentsOf = ({ competenceId, kind }: Fresh) =>
    kind === 'competence' || competenceId === null ? [] : pathTo(framework, competenceId, null)

  const addInside = (at_: Row) => {
    if (at_.kind === 'indicator' && at_.indicatorId !== null) {
      const filled = at_.count
      const level = framework.scale.find(({ value }) => filled === 0 || !hasAnchor(framework, at_, value))?.value ?? 1
      write(anchorKey(at_.indicatorId, level), [at_.key])
    } else add('indicator', at_)
  }

  const remove = (gone: Row) => {
    if (!mayRemove(framework, gone)) return
    const siblings = rows.filter(({ parent }) => parent === gone.parent)
    const index = siblings.findIndex(({ key }) => key === gone.key)
    const stays = gone.kind === 'anchor' || gone.kind === 'definition' || gone.kind === 'result'
    change((now) => without(now, gone))
    setSaid(t('editor.said.removed'))
    if (!stays) go((siblings[index + 1] ?? siblings[index - 1])?.key ?? gone.parent ?? scaleKey)
    // Levels are known by their place: after the last one went, the one before it is there.
    if (gone.kind === 'level') go(levelKey(Math.max(1, Math.min(gone.level ?? 1, framework.scale.length - 1))))
  }
  const step = (moving: Row, by: -1 | 1) => {
    const next = stepped(framework, moving, by)
    if (next === framework) return
    change((now) => stepped(now, moving, by))
    placed(next, moving, moving.kind === 'level' ? levelKey((moving.level ?? 0) + by) : moving.key)
  }
  const drop = ({ apply }: Drop, moving: Row) => {
    change(apply)
    placed(apply(framework), moving, moving.key)
  }
  /** To where it went, and in words for who does not see it. */
  const placed = (next: FrameworkBody, { indicatorId, competenceId }: Row, key: string) => {
    const home = next.competences.find(({ id, indicators }) =>
      indicatorId === null ? id === competenceId : indicators.some((each) => each.id === indicatorId),
    )
    go(key, home && indicatorId !== null ? pathTo(next, home.id, indicatorId).slice(0, -1) : [])
    setSaid(home ? t('editor.said.moved', { place: `${home.number} ${home.title}` }) : t('editor.said.movedHere'))
  }

  const onValues = (values: RowValues) => {
    if (writing === null) return
    const own = rows.find(({ key }) => key === writing.key)
    if (own === undefined || withValues(framework, own, values, fresh) === framework) return
    typed.current = true
    change((now) => withValues(now, own, values, fresh), `${writing.key} ${writing.session}`)
  }
  const onEnd = (end: EditorEnd) => {
    const own = rows.find(({ key }) => key === writing?.key)
    const lost = fresh !== null && own?.text === ''
    setWriting(null)
    setFresh(null)
    if (end === 'given-up' && typed.current) undo?.()
    if (own === undefined) return
    const nothing = lost || (end === 'given-up' && fresh !== null)
    if (end !== 'left') go(nothing ? (fresh?.after ?? fresh?.parent ?? scaleKey) : own.key)
    if (nothing) return
    const { kind, indicatorId, level } = own
    const more = kind === 'anchor' && level !== null && level < framework.scale.length
    if (end === 'next' && more && indicatorId !== null) write(anchorKey(indicatorId, level + 1))
    else if (end === 'next') add(besideOf(own), own)
    else if (end === 'inside') addInside(own)
  }

  const run = (key: TreeKey, here: Row) => {
    const index = rows.findIndex((each) => each.key === here.key)
    const to = (place: number) => {
      const target = rows[place]
      if (target) go(target.key)
    }
    switch (key) {
      case 'next':
        return to(index + 1)
      case 'previous':
        return to(index - 1)
      case 'first':
        return to(0)
      case 'last':
        return to(rows.length - 1)
      case 'in':
        return here.open === false ? toggle(here.key) : here.open ? to(index + 1) : undefined
      case 'out':
        if (here.open && open.has(here.key)) return toggle(here.key)
        return here.parent === null ? undefined : go(here.parent)
      case 'siblings':
        return openAlso(
          rows.filter(({ parent, open: is }) => parent === here.parent && is !== null).map((each) => each.key),
        )
      case 'edit':
        return fieldsOf(framework, here).length > 0
          ? write(here.key)
          : here.open === null
            ? undefined
            : toggle(here.key)
      case 'add':
        return add(besideOf(here), here)
      case 'add-inside':
        return addInside(here)
      case 'remove':
        return remove(here)
      case 'up':
        return step(here, -1)
      case 'down':
        return step(here, 1)
    }
  }

  return {
    rows,
    row,
    open,
    writing,
    fresh,
    said,
    wanted,
    hintsOnly,
    query,
    setQuery: (next: string) => {
      setQuery(next)
      if (next !== '') setHintsOnly(false)
    },
    setHintsOnly: (only: boolean) => {
      setHintsOnly(only)
      setQuery('')
      setKept(null)
    },
    keep: setKept,
    choose: setCurrent,
    go,
    toggle,
    write,
    add,
    /** Below all others, wherever somebody is. */
    addAtEnd: () => add('competence', null),
    addInside,
    remove,
    step,
    drop,
    run,
    onValues,
    onEnd,
    /** After a step back or again: to what came in by it. */
    followChange: (before: FrameworkBody, after: FrameworkBody) => {
      const found = cameBack(before, after)
      if (found) go(found.key, found.path)
    },
  }
}

function hasAnchor({ competences }: FrameworkBody, { indicatorId, competenceId }: Row, level: number): boolean {
  const competence = competences.find(({ id }) => id === competenceId)
  const indicator = competence?.indicators.find(({ id }) => id === indicatorId)
  return indicator?.anchors.some((anchor) => anchor.level === level) === true
}
