// The framework as it would become, beside its source; doubts first. A line of the source can be dropped on a
// competence: it then stands under it.
import { Button } from '@mantine/core'
import { type KeyboardEvent, type RefObject, useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { ImportPreview } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { matches, SearchField } from '../../../ui/index.ts'
import { countsOf } from './counts.ts'
import { Doubts } from './Doubts.tsx'
import review from './ImportReview.module.css'
import { placesOf } from './places.ts'
import type { ItemKey } from './preview-links.ts'
import classes from './ReadStructure.module.css'
import { StructureOption, structureOptionId } from './StructureOption.tsx'
import { firstOf, foundIn, type StructureGroup, structureOf } from './structure.ts'

export interface ReadStructureProps {
  ref: RefObject<HTMLDivElement | null>
  preview: ImportPreview
  chosen: ItemKey | null
  /** It was chosen among the lines: bring it into sight. */
  arrived: boolean
  /** A line is being dragged; over this place, or over none. */
  dragging: boolean
  over: string | null
  onChoose: (item: ItemKey) => void
  onLine: (line: number) => void
}

/** More than a person looks through; a sheet of twenty thousand rows would halt the page. */
const atOnce = 600

export function ReadStructure(props: ReadStructureProps) {
  const { ref, preview, chosen, arrived, dragging, over, onChoose, onLine } = props
  const [query, setQuery] = useState('')
  const [most, setMost] = useState(atOnce)
  const asked = useDeferredValue(query)
  const all = useMemo(() => structureOf(preview, (value) => t('imports.structure.level', { value })), [preview])
  const groups = useMemo(() => foundIn(all, (text) => matches(text, asked)), [all, asked])
  const keys = useMemo(() => groups.flatMap(({ items }) => items.map(({ key }) => key)), [groups])
  const place = chosen === null ? -1 : keys.indexOf(chosen)

  useEffect(() => {
    if (!arrived || chosen === null || place === -1) return
    if (place >= most) setMost(place + atOnce)
    else document.getElementById(structureOptionId(chosen))?.scrollIntoView({ block: 'center' })
  }, [arrived, chosen, place, most])

  const onKeyDown = (event: KeyboardEvent) => {
    const last = Math.min(keys.length, most) - 1
    const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: last }
    const next = Object.entries(to).find(([key]) => key === event.key)?.[1]
    const key = next === undefined ? undefined : keys[Math.max(0, Math.min(next, last))]
    if (key === undefined) return
    event.preventDefault()
    onChoose(key)
    document.getElementById(structureOptionId(key))?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <section className={review.side} aria-labelledby="import-structure">
      <div className={review.tools}>
        <h2 id="import-structure">{t('imports.review.structure')}</h2>
        <p className={classes.counts} data-dragging={dragging || undefined}>
          {dragging ? dropWords(preview, over) : countsOf(preview)}
        </p>
        <div className={review.search}>
          <SearchField value={query} onChange={setQuery} label={t('imports.review.searchStructure')} />
        </div>
      </div>
      <div className={review.list}>
        <Doubts preview={preview} onLine={onLine} />
        <p className={classes.scale} dir="auto">
          <b>{t('imports.structure.scale')}:</b>{' '}
          {preview.scale?.map(({ name }) => name).join(' / ') ?? t('imports.structure.defaultScale')}
        </p>
        <div
          ref={ref}
          role="listbox"
          tabIndex={0}
          className={classes.items}
          aria-label={t('imports.review.structure')}
          aria-activedescendant={place !== -1 && chosen !== null ? structureOptionId(chosen) : undefined}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            const option = event.target instanceof Element ? event.target.closest('[data-item]') : null
            if (option instanceof HTMLElement && option.dataset.item) onChoose(option.dataset.item)
          }}
        >
          {firstOf(groups, most).map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box, not a set of fields.
            <div
              key={group.items[0]?.key ?? group.kind}
              role="group"
              aria-label={groupName(group)}
              className={classes.group}
              data-under={group.under}
              data-over={(over !== null && group.under === over) || undefined}
            >
              {group.kind === 'competence' ? null : (
                <div className={classes.head} role="presentation">
                  {groupName(group)}
                </div>
              )}
              {group.items.map((item) => (
                <StructureOption
                  key={item.key}
                  item={item}
                  chosen={item.key === chosen}
                  over={over !== null && item.kind === 'group' && item.under === over}
                />
              ))}
            </div>
          ))}
        </div>
        {groups.length === 0 ? <p className={classes.none}>{t('common.nothingFound', { query })}</p> : null}
        {keys.length > most ? (
          <Button variant="default" onClick={() => setMost(most + atOnce)}>
            {t('imports.review.moreItems', { count: keys.length - most })}
          </Button>
        ) : null}
      </div>
    </section>
  )
}

const groupName = ({ kind, number }: StructureGroup): string =>
  kind === 'competence' ? t('imports.structure.competence', { number }) : t(`imports.structure.${kind}`)

function dropWords(preview: ImportPreview, over: string | null): string {
  if (over === null) return t('imports.review.dropHere')
  return t('imports.review.dropOn', { place: placesOf(preview).find(({ under }) => under === over)?.label ?? over })
}
