// The competences by number beside the one that is open. Search looks in titles and in behaviour.
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { Competence } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { matches, SearchField } from '../../../ui/index.ts'
import { withoutAnchors } from '../draft/framework-edits.ts'
import classes from './parts.module.css'

export interface CompetenceBrowserProps {
  competences: readonly Competence[]
  open: string | null
  onOpen: (id: string) => void
  /** Below the list. */
  tools?: ReactNode
  children: ReactNode
}

export function CompetenceBrowser({ competences, open, onOpen, tools, children }: CompetenceBrowserProps) {
  const [query, setQuery] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const shown = competences.filter(({ number, title, indicators }) =>
    matches([number, title, ...indicators.map(({ text }) => text)].join(' '), query),
  )
  useEffect(() => {
    // One just added stands at the end of a list that scrolls by itself; the page stays where it is.
    const entry = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (open === null || !list.current || !entry) return
    const { top, bottom } = list.current.getBoundingClientRect()
    const own = entry.getBoundingClientRect()
    if (own.top < top) list.current.scrollTop -= top - own.top
    if (own.bottom > bottom) list.current.scrollTop += own.bottom - bottom
  }, [open])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button.matches(':focus'))
    buttons[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
    event.preventDefault()
  }
  return (
    <div className={classes.browser}>
      <div className={classes.index}>
        <SearchField value={query} onChange={setQuery} label={t('frameworks.competence.search')} />
        <ul ref={list} onKeyDown={onKeyDown}>
          {shown.map((competence) => (
            <li key={competence.id}>
              <button
                type="button"
                className={classes.entry}
                aria-current={competence.id === open || undefined}
                onClick={() => onOpen(competence.id)}
              >
                <span>{competence.number}</span>
                <span dir="auto">{competence.title}</span>
                <span className="hint">{sizeOf(competence)}</span>
              </button>
            </li>
          ))}
          {shown.length === 0 && query !== '' ? <li>{t('common.nothingFound', { query })}</li> : null}
        </ul>
        {tools}
      </div>
      <div>{children}</div>
    </div>
  )
}

function sizeOf(competence: Competence): string {
  const bare = withoutAnchors(competence)
  const words = t('frameworks.indicators', { count: competence.indicators.length })
  return bare === 0 ? words : `${words}, ${t('frameworks.withoutAnchors', { count: bare })}`
}
