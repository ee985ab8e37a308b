// The source line by line: number, words, what it was taken for and where it went. A list box: one stop for Tab, arrows
// from line to line, so that a profile of nine hundred lines is walked without a mouse.
import { Button, SegmentedControl } from '@mantine/core'
import { type KeyboardEvent, type RefObject, useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { ImportPreview } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { digitOf, matches, SearchField } from '../../../ui/index.ts'
import classes from './ImportReview.module.css'
import { BlankRow, LineOption, lineOptionId } from './LineOption.tsx'
import { countLines, isOffered, type LineFilter, lineFilters, rowsOf, signsOf } from './line-rows.ts'
import { type CorrectionRole, roleKeys, unitOf } from './line-words.ts'

export interface SourceLinesProps {
  ref: RefObject<HTMLDivElement | null>
  preview: ImportPreview
  chosen: number | null
  /** The line was chosen elsewhere: bring it into sight. */
  arrived: boolean
  /** All lines of the chosen item. */
  related: ReadonlySet<number>
  onChoose: (line: number) => void
  /** Enter: on to the correction. */
  onOpen: () => void
  /** A digit: this is what the line is. */
  onRole: (line: number, role: CorrectionRole) => void
}

/** A profile has some nine hundred lines; a file of two megabytes would fill the page with more than it can draw. */
const atOnce = 1_000
const pageStep = 12

export function SourceLines(props: SourceLinesProps) {
  const { ref, preview, chosen, arrived, related, onChoose, onOpen, onRole } = props
  const [filter, setFilter] = useState<LineFilter>('all')
  const [query, setQuery] = useState('')
  const [most, setMost] = useState(atOnce)
  const asked = useDeferredValue(query)
  const signs = useMemo(() => signsOf(preview), [preview])
  const unit = unitOf(preview)
  const counts = useMemo(() => countLines(preview), [preview])
  const rows = useMemo(() => rowsOf(preview, filter, (text) => matches(text, asked)), [preview, filter, asked])
  const lines = useMemo(() => rows.flatMap((row) => (row.kind === 'line' ? [row.line.line] : [])), [rows])

  // What was chosen elsewhere may be hidden by the filter, the search, or the end of what is drawn.
  useEffect(() => {
    if (!arrived || chosen === null) return
    const place = rows.findIndex((row) => row.kind === 'line' && row.line.line === chosen)
    if (place === -1) {
      setFilter('all')
      setQuery('')
    } else if (place >= most) setMost(place + atOnce)
    else document.getElementById(lineOptionId(chosen))?.scrollIntoView({ block: 'center' })
  }, [arrived, chosen, rows, most])

  // What is said below the lists takes room from them, and a new reading draws them anew.
  useEffect(() => {
    if (chosen !== null && preview) document.getElementById(lineOptionId(chosen))?.scrollIntoView({ block: 'nearest' })
  }, [chosen, preview])

  const go = (line: number | undefined) => {
    if (line === undefined) return
    onChoose(line)
    requestAnimationFrame(() => document.getElementById(lineOptionId(line))?.scrollIntoView({ block: 'nearest' }))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const at = chosen === null ? -1 : lines.indexOf(chosen)
    const last = Math.min(lines.length, most) - 1
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + pageStep,
      PageUp: at - pageStep,
      Home: 0,
      End: last,
    }
    const next = Object.entries(to).find(([key]) => key === event.key)?.[1]
    const digit = digitOf(event)
    const role = roleKeys(preview.kind).find((each) => each.digit === digit)?.role
    if (next !== undefined) go(lines[Math.max(0, Math.min(next, last))])
    else if (event.key === 'Enter' && at !== -1) onOpen()
    else if (role && chosen !== null && at !== -1) onRole(chosen, role)
    else return
    event.preventDefault()
  }

  return (
    <section className={classes.side} aria-labelledby="import-lines">
      <div className={classes.tools}>
        <h2 id="import-lines">{t(`imports.review.lines.${unit}`)}</h2>
        <div className={classes.search}>
          <SearchField value={query} onChange={setQuery} label={t('imports.review.searchLines')} />
        </div>
        <SegmentedControl
          className={classes.filters}
          size="sm"
          aria-label={t('imports.filter.label')}
          value={filter}
          onChange={(value) => setFilter(lineFilters.find((each) => each === value) ?? 'all')}
          data={lineFilters
            .filter((each) => each === filter || isOffered(each, counts))
            .map((each) => ({ value: each, label: `${t(`imports.filter.${each}`)} ${counts[each]}` }))}
        />
      </div>
      <div
        ref={ref}
        className={classes.list}
        role="listbox"
        tabIndex={0}
        aria-label={t(`imports.review.lines.${unit}`)}
        aria-activedescendant={chosen !== null && lines.includes(chosen) ? lineOptionId(chosen) : undefined}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const option = event.target instanceof Element ? event.target.closest('[data-line]') : null
          if (option instanceof HTMLElement) onChoose(Number(option.dataset.line))
        }}
      >
        {rows
          .slice(0, most)
          .map((row) =>
            row.kind === 'blank' ? (
              <BlankRow key={`blank ${row.from}`} count={row.count} />
            ) : (
              <LineOption
                key={row.line.line}
                line={row.line}
                into={row.line.into === null ? undefined : preview.lines[row.line.into - 1]}
                unit={unit}
                chosen={row.line.line === chosen}
                related={related.has(row.line.line)}
                sign={signs.wrong.has(row.line.line) ? 'problem' : signs.doubted.has(row.line.line) ? 'doubt' : null}
              />
            ),
          )}
        {lines.length === 0 ? <p role="presentation">{t('imports.review.noLines')}</p> : null}
      </div>
      {rows.length > most ? (
        <Button variant="default" onClick={() => setMost(most + atOnce)}>
          {t('imports.review.more', { count: rows.length - most })}
        </Button>
      ) : null}
    </section>
  )
}
