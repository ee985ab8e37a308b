// Who differs from whom on whom: the largest first, everyone at the level they gave, with the way to the eindbespreking.
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { Difference, SessionFigures } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { LevelMark, matches, SearchField } from '../../../ui/index.ts'
import { CandidateFilter } from '../CandidateFilter.tsx'
import { useFirst } from '../useFirst.tsx'
import classes from './Session.module.css'
import { differencesWords, standpoints } from './session-words.ts'

const atATime = 10

export function Differences({ figures }: { figures: SessionFigures }) {
  const heading = useId()
  const [candidateId, setCandidateId] = useState('')
  const [query, setQuery] = useState('')
  const { differences, spread } = figures
  return (
    <section className={classes.part} aria-labelledby={heading}>
      <h2 id={heading}>{t('figures.session.differences.title')}</h2>
      {differences.length === 0 ? (
        <p className={classes.sentence}>{differencesWords(differences)}</p>
      ) : (
        <>
          <p className={classes.intro}>{t('figures.session.differences.intro')}</p>
          <p className={classes.sentence}>{differencesWords(differences)}</p>
          <div className={classes.tools}>
            <CandidateFilter
              candidates={spread.map(({ candidate }) => candidate)}
              value={candidateId}
              onChange={setCandidateId}
            />
            <SearchField value={query} onChange={setQuery} label={t('figures.session.differences.search')} />
          </div>
          <Found key={`${candidateId} ${query}`} figures={figures} candidateId={candidateId} query={query} />
        </>
      )}
    </section>
  )
}

interface FoundProps {
  figures: SessionFigures
  candidateId: string
  query: string
}

function Found({ figures, candidateId, query }: FoundProps) {
  const ofCandidate = figures.differences
    .filter(({ candidate }) => candidateId === '' || candidate.id === candidateId)
    .toSorted((a, b) => b.steps - a.steps)
  const found = ofCandidate.filter((one) => matches(wordsOf(one), query))
  const { shown, list, more } = useFirst(found, atATime)
  if (found.length === 0) {
    const candidate = figures.spread.find((one) => one.candidate.id === candidateId)?.candidate
    return (
      <p className={classes.sentence}>
        {ofCandidate.length === 0 && candidate
          ? t('figures.session.differences.noneHere', { candidate: t('figures.named', candidate) })
          : t('common.nothingFound', { query })}
      </p>
    )
  }
  return (
    <>
      <ul className={classes.differences} ref={list}>
        {shown.map((one) => (
          <Row key={`${one.candidate.id} ${one.competenceId} ${one.exercise}`} difference={one} figures={figures} />
        ))}
      </ul>
      {more}
    </>
  )
}

function Row({ difference, figures }: { difference: Difference; figures: SessionFigures }) {
  const { candidate, competence, exercise, steps } = difference
  return (
    <li>
      <p>
        <b>{t('figures.session.differences.steps', { count: steps })}</b>
      </p>
      <div>
        <Link
          to="/eindbespreking/$sessionId/$candidateId"
          params={{ sessionId: figures.sessionId, candidateId: candidate.id }}
          className={classes.candidate}
        >
          {candidate.code} <bdi>{candidate.name}</bdi>
        </Link>
        <p className="sub">{t('figures.session.differences.where', { competence, exercise })}</p>
      </div>
      <ul className={classes.standpoints}>
        {standpoints(difference).map(({ level, names }) => (
          <li key={level}>
            <LevelMark scale={figures.scale} level={level} />
            <Names names={names} />
          </li>
        ))}
      </ul>
    </li>
  )
}

const Names = ({ names }: { names: readonly string[] }) => (
  <span className={classes.givers}>
    {names.map((name, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same name.
      <span key={place}>
        {place === 0 ? '' : place === names.length - 1 ? ` ${t('figures.and')} ` : ', '}
        <bdi>{name}</bdi>
      </span>
    ))}
  </span>
)

const wordsOf = ({ candidate, competence, exercise, levels }: Difference): string =>
  [candidate.code, candidate.name, competence, exercise, ...levels.map(({ name }) => name)].join(' ')
