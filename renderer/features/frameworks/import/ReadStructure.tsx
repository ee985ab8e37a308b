// The framework as it would become, beside its source; doubts first, each with the way to its line.
import { Button } from '@mantine/core'
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import type { ImportPreview } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Icon, matches, SearchField } from '../../../ui/index.ts'
import review from './ImportReview.module.css'
import type { ItemKey } from './preview-links.ts'
import classes from './ReadStructure.module.css'
import { StructureOption, structureOptionId } from './StructureOption.tsx'
import { foundIn, type StructureGroup, structureOf } from './structure.ts'

export interface ReadStructureProps {
  preview: ImportPreview
  chosen: ItemKey | null
  /** It was chosen among the lines: bring it into sight. */
  arrived: boolean
  onChoose: (item: ItemKey) => void
  onLine: (line: number) => void
}

export function ReadStructure({ preview, chosen, arrived, onChoose, onLine }: ReadStructureProps) {
  const [query, setQuery] = useState('')
  const all = useMemo(() => structureOf(preview), [preview])
  const groups = useMemo(() => foundIn(all, (text) => matches(text, query)), [all, query])
  const keys = useMemo(() => groups.flatMap(({ items }) => items.map(({ key }) => key)), [groups])

  useEffect(() => {
    if (arrived && chosen !== null)
      document.getElementById(structureOptionId(chosen))?.scrollIntoView({ block: 'center' })
  }, [arrived, chosen])

  const onKeyDown = (event: KeyboardEvent) => {
    const at = chosen === null ? -1 : keys.indexOf(chosen)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: keys.length - 1 }
    const next = Object.entries(to).find(([key]) => key === event.key)?.[1]
    const key = next === undefined ? undefined : keys[Math.max(0, Math.min(next, keys.length - 1))]
    if (key === undefined) return
    event.preventDefault()
    onChoose(key)
    document.getElementById(structureOptionId(key))?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <section className={review.side} aria-labelledby="import-structure">
      <div className={review.tools}>
        <h2 id="import-structure">{t('frameworks.review.structure')}</h2>
        <div className={review.search}>
          <SearchField value={query} onChange={setQuery} label={t('frameworks.review.searchStructure')} />
        </div>
      </div>
      <div className={review.list}>
        <Doubts preview={preview} onLine={onLine} />
        <div
          role="listbox"
          tabIndex={0}
          className={classes.items}
          aria-label={t('frameworks.review.structure')}
          aria-activedescendant={chosen !== null && keys.includes(chosen) ? structureOptionId(chosen) : undefined}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            const option = event.target instanceof Element ? event.target.closest('[data-item]') : null
            if (option instanceof HTMLElement && option.dataset.item) onChoose(option.dataset.item)
          }}
        >
          {groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box, not a set of fields.
            <div key={`${group.kind} ${group.number}`} role="group" aria-label={groupName(group)}>
              {group.kind === 'competence' ? null : (
                <div className={classes.head} role="presentation">
                  {groupName(group)}
                </div>
              )}
              {group.items.map((item) => (
                <StructureOption key={item.key} item={item} chosen={item.key === chosen} />
              ))}
            </div>
          ))}
        </div>
        {groups.length === 0 ? <p className={classes.none}>{t('common.nothingFound', { query })}</p> : null}
      </div>
    </section>
  )
}

const groupName = ({ kind, number }: StructureGroup): string => {
  if (kind === 'competence') return t('frameworks.competence.reading', { number })
  return t(kind === 'modules' ? 'frameworks.parts.modules' : 'frameworks.parts.footnotes')
}

function Doubts({ preview: { doubts }, onLine }: Pick<ReadStructureProps, 'preview' | 'onLine'>) {
  if (doubts.length === 0) return null
  return (
    <details className={classes.doubts} open>
      <summary>
        <Icon name="warn" size={15} /> {t('frameworks.review.doubts', { count: doubts.length })}
      </summary>
      <ul>
        {doubts.map(({ code, line, subject }) => (
          <li key={`${code} ${line} ${subject}`}>
            <span>{t(`frameworks.doubt.${code}`, { subject })}</span>
            {line === null ? null : (
              <Button variant="subtle" size="sm" onClick={() => onLine(line)}>
                {t('frameworks.review.toLine', { line })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
