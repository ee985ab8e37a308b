// Search over everything prepared in this file: one field, hits while typing, every hit a link to where it stands.
import { Button, CloseButton, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { failureSentence, useDesk } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert, Icon, PageHead, usePageKeys } from '../../ui/index.ts'
import { HitList } from './HitList.tsx'
import classes from './Search.module.css'
import { isSearchKey } from './search-key.ts'
import { longestQuery, useSearch } from './useSearch.ts'
import { walked } from './walk.ts'

const fewAtFirst = 50
const mostThere = 200

export function SearchPage({ q }: { q: string }) {
  const { data: desk } = useDesk()
  const navigate = useNavigate()
  const [typed, setTyped] = useState(q)
  const [most, setMost] = useState(fewAtFirst)
  // Somebody pressed Enter before the answer was there: it opens as soon as it is.
  const [opening, setOpening] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const { query, found, current, error, refetch, ask } = useSearch({ typed, most })
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])]

  useEffect(() => {
    // After the frame, which puts the focus at the top of every new page.
    const timer = setTimeout(() => field.current?.focus())
    return () => clearTimeout(timer)
  }, [])
  usePageKeys((event) => {
    if (!isSearchKey(event)) return
    event.preventDefault()
    field.current?.select()
  })
  useEffect(() => {
    // The way back leads to what was found.
    if (current || query === '')
      void navigate({ to: '/zoeken', search: query === '' ? {} : { q: query }, replace: true })
  }, [current, query, navigate])
  useEffect(() => {
    if (!opening || !current) return
    setOpening(false)
    list.current?.querySelector<HTMLElement>('[data-hit]')?.click()
  }, [opening, current])

  const type = (text: string) => {
    setTyped(text)
    setMost(fewAtFirst)
    setOpening(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const all = links()
    const at = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1
    const inField = event.target === field.current
    if (at === -1 && !inField) return
    if (inField && event.key === 'Enter') {
      ask()
      setOpening(true)
    } else if (inField && event.key === 'Escape') {
      type('')
    } else {
      const next = walked(event.key, at, all.length)
      if (next === null) {
        // Whoever types on goes on with the question.
        if (!inField && (event.key.length === 1 || event.key === 'Backspace') && event.key !== ' ')
          field.current?.focus()
        return
      }
      ;(next === -1 ? field.current : all[next])?.focus()
    }
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the field and the links inside.
    <div onKeyDown={onKeyDown} className={classes.page}>
      <PageHead title={t('search.title')} />
      <TextInput
        ref={field}
        type="search"
        aria-label={t(fieldFor(desk?.acting ?? []))}
        placeholder={t(fieldFor(desk?.acting ?? []))}
        size="lg"
        maxLength={longestQuery}
        autoComplete="off"
        dir="auto"
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        leftSection={<Icon name="search" />}
        rightSection={
          typed ? (
            <CloseButton
              aria-label={t('common.clearSearch')}
              onClick={() => {
                type('')
                field.current?.focus()
              }}
            />
          ) : null
        }
      />
      <div className={classes.count}>
        <p role="status">
          {found && found.total > 0
            ? found.total > found.hits.length
              ? t('search.cut', { shown: found.hits.length, total: found.total })
              : t('search.results', { count: found.total })
            : null}
        </p>
        {found && found.total > 0 ? <p className="hint desk-only">{t('search.walk')}</p> : null}
      </div>
      {error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : null}
      {found === undefined ? (
        error || query !== '' ? null : (
          <div className={classes.start}>
            <p>{t('search.start')}</p>
            <p className="hint">{t('search.startHint')}</p>
          </div>
        )
      ) : found.total === 0 ? (
        <EmptyState title={t('search.nothing', { query })}>
          <ul className={classes.tries}>
            {query.includes(' ') ? <li>{t('search.tryFewer')}</li> : null}
            <li>{t('search.tryShorter')}</li>
            <li>{t('search.tryOther')}</li>
          </ul>
        </EmptyState>
      ) : (
        <>
          <div ref={list}>
            <HitList hits={found.hits} />
          </div>
          {found.total > found.hits.length && found.hits.length < mostThere ? (
            <Button variant="default" className={classes.more} onClick={() => setMost(mostThere)}>
              {t('search.more')}
            </Button>
          ) : null}
        </>
      )}
    </div>
  )
}

/** What this person can find, so that an empty answer is no riddle. */
function fieldFor(acting: readonly string[]) {
  if (acting.includes('lead') || acting.includes('coach')) return 'search.field'
  return acting.includes('assessor') ? 'search.fieldAssessor' : 'search.fieldReader'
}
