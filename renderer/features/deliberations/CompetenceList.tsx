// What is still to be talked about, what everyone agrees on, and what is set. Largest differences on top.
import { Button } from '@mantine/core'
import { useLayoutEffect, useRef, useState } from 'react'
import type { CompetenceTalk, Deliberation } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { FailureAlert, LevelMark, matches, SearchField } from '../../ui/index.ts'
import classes from './CompetenceList.module.css'
import { Informants } from './Informants.tsx'
import { Keys } from './Keys.tsx'
import { partsOf } from './talk-order.ts'
import { standingWords } from './talk-words.ts'

export interface CompetenceListProps {
  deliberation: Deliberation
  chosenId: string
  /** Something is chosen or written here that is not set yet. */
  unsaved: (competenceId: string) => boolean
  onChoose: (competenceId: string) => void
  /** The agreed ones that can be set at once; empty for who only looks. */
  acceptable: readonly CompetenceTalk[]
  onAccept: (competences: readonly CompetenceTalk[]) => void
  accepting: boolean
  failure: string | null
}
/** From here on a list is searched rather than looked through. */
const longList = 8

export function CompetenceList(props: CompetenceListProps) {
  const { deliberation, chosenId, unsaved, onChoose, acceptable, onAccept, accepting, failure } = props
  const { competences, scale, mayDecide } = deliberation
  const [query, setQuery] = useState('')
  const nav = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const chosen = nav.current?.querySelector<HTMLElement>(`[data-id="${chosenId}"]`)
    chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    // Moving by key keeps the focus on the one that is under discussion.
    if (document.activeElement instanceof HTMLButtonElement && nav.current?.contains(document.activeElement))
      chosen?.focus()
  }, [chosenId])

  const found = competences.filter(({ number, title }) => matches(`${number} ${title}`, query))
  const { toTalk, agreed, decided } = partsOf(found)
  const row = (talk: CompetenceTalk) => (
    <li key={talk.competenceId}>
      <button
        type="button"
        data-id={talk.competenceId}
        className={classes.item}
        data-small={talk.final !== null || talk.standing === 'agreed' || undefined}
        aria-current={talk.competenceId === chosenId || undefined}
        onClick={() => onChoose(talk.competenceId)}
      >
        <span className={classes.title} title={talk.title}>
          {talk.title}
        </span>
        <span className={classes.what}>
          {talk.final ? (
            <LevelMark scale={scale} level={talk.final.level} insufficient />
          ) : talk.standing === 'agreed' ? (
            <LevelMark scale={scale} level={talk.lowest} />
          ) : (
            standingWords(talk)
          )}
        </span>
        {unsaved(talk.competenceId) ? <span className={classes.unsaved}>{t('deliberations.list.unsaved')}</span> : null}
      </button>
    </li>
  )
  const allDecided = competences.every(({ final }) => final !== null)
  return (
    <nav ref={nav} className={classes.list} aria-label={t('deliberations.list.label')}>
      {competences.length > longList ? (
        <div className={classes.search}>
          <SearchField value={query} onChange={setQuery} label={t('deliberations.list.search')} />
        </div>
      ) : null}
      {found.length === 0 ? <p className={classes.hint}>{t('common.nothingFound', { query })}</p> : null}
      {toTalk.length > 0 ? (
        <section className={classes.part}>
          <h2>{t('deliberations.list.toTalk')}</h2>
          <ul>{toTalk.map(row)}</ul>
        </section>
      ) : null}
      {agreed.length > 0 ? (
        <section className={classes.part}>
          <h2>{t('deliberations.list.agreed')}</h2>
          <ul>{agreed.map(row)}</ul>
        </section>
      ) : null}
      {acceptable.length > 0 ? (
        <div className={classes.accept}>
          <Button variant="default" fullWidth loading={accepting} onClick={() => onAccept(acceptable)}>
            {t('deliberations.list.accept', { count: acceptable.length })}
          </Button>
        </div>
      ) : null}
      {failure === null ? null : (
        <div className={classes.accept}>
          <FailureAlert failure={failure} />
        </div>
      )}
      {decided.length > 0 ? (
        <section className={classes.part}>
          <h2>{t('deliberations.list.decided')}</h2>
          <ul>{decided.map(row)}</ul>
        </section>
      ) : null}
      {mayDecide ? <Informants informants={deliberation.informants} /> : null}
      <p className={classes.hint}>{t(`deliberations.list.${allDecided ? 'cutOffNow' : 'noCutOff'}`)}</p>
      {mayDecide ? <Keys levels={scale.length} /> : null}
    </nav>
  )
}
