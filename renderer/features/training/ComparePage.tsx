// One's own beside the expert's: first where they differ, with the expert's reason and the notes it rests on, and what the
// case tempts to; what is alike comes after. No mark, and nobody else sees it.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { TrainingCase, TrainingComparison } from '../../../assessments/contract/index.ts'
import { api, failureSentence, useCommand } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { has, t, tAny } from '../../messages/index.ts'
import { FailureAlert } from '../../ui/index.ts'
import { Section } from '../preparation/Section.tsx'
import { ComparedIndicators } from './ComparedIndicators.tsx'
import { ComparedNotes } from './ComparedNotes.tsx'
import { byDifference, notesByDifference, resultWords } from './comparison.ts'
import classes from './Training.module.css'

export function ComparePage({ practised }: { practised: TrainingCase }) {
  const caseId = practised.id
  const { data, error, refetch } = useQuery(api.training.compared.queryOptions({ input: { caseId } }))
  if (!data)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  return <Compared practised={practised} comparison={data} />
}

function Compared({ practised, comparison }: { practised: TrainingCase; comparison: TrainingComparison }) {
  const again = useCommand(api.training.again.mutationOptions())
  const page = useRef<HTMLElement>(null)
  useEffect(() => page.current?.focus(), [])
  const ordered = byDifference(comparison.indicators)
  const differing = ordered.filter(({ beside }) => beside !== 'same')
  const agreeing = ordered.filter(({ beside }) => beside === 'same')
  const { different, same } = notesByDifference(comparison.notes)
  return (
    <div className={classes.page}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard. */}
      <section ref={page} className={classes.scroll} tabIndex={0} aria-labelledby="compared-title">
        <div className={classes.wide}>
          <h1 id="compared-title">{t('training.compared.title')}</h1>
          <p className={classes.lead}>{resultWords(comparison.result)}</p>
          <p className="sub">{t('training.compared.hint')}</p>
          {differing.length === 0 ? null : (
            <Section title={t('training.compared.differ')} hint={t('training.compared.differHint')}>
              <ComparedIndicators practised={practised} indicators={differing} />
            </Section>
          )}
          {different.length === 0 ? null : (
            <Section title={t('training.compared.notesDiffer', { count: different.length })}>
              <ComparedNotes practised={practised} notes={different} />
            </Section>
          )}
          {comparison.lures.length === 0 ? null : (
            <Section title={t('training.compared.lures')} hint={t('training.compared.luresHint')}>
              <Lures lures={comparison.lures} />
            </Section>
          )}
          {agreeing.length === 0 ? null : (
            <Section title={t('training.compared.agree')}>
              <ComparedIndicators practised={practised} indicators={agreeing} />
            </Section>
          )}
          {same.length === 0 ? null : (
            <Section title={t('training.compared.notesAgree', { count: same.length })}>
              <ComparedNotes practised={practised} notes={same} />
            </Section>
          )}
        </div>
      </section>
      <footer className={classes.foot}>
        <FailureAlert failure={again.failure} />
        <Button variant="default" loading={again.pending} onClick={() => void again.run({ caseId: practised.id })}>
          {t('training.again')}
        </Button>
        <Button component={Link} to="/oefenen">
          {t('training.toList')}
        </Button>
      </footer>
    </div>
  )
}

const Lures = ({ lures }: Pick<TrainingComparison, 'lures'>) => (
  <>
    <ul className={classes.lures}>
      {lures.map(({ error, where, habit }) => {
        const name = `work.ratingErrors.${error}.name`
        return (
          <li key={error}>
            <h3>{has(name) ? tAny(name) : error}</h3>
            <p>{where}</p>
            <p className="sub">{habit}</p>
          </li>
        )
      })}
    </ul>
    <p>
      <Link to="/oefenen/valkuilen" className={classes.link}>
        {t('training.pitfalls')}
      </Link>
    </p>
  </>
)
