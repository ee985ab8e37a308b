// What changed between two versions, per competence: what came, what went, what reads differently, what moved.
import { useQuery } from '@tanstack/react-query'
import type { FrameworkChange } from '../../../../assessments/contract/index.ts'
import { api, failureSentence } from '../../../api/index.ts'
import { Waiting } from '../../../app/Waiting.tsx'
import { t } from '../../../messages/index.ts'
import { FailureAlert } from '../../../ui/index.ts'
import { Section } from '../../preparation/Section.tsx'
import classes from './Comparison.module.css'
import { changedWords, type Piece } from './changed-words.ts'

export function Comparison({ from, to, title }: { from: string; to: string; title: string }) {
  const { data, error, refetch } = useQuery(api.frameworks.compare.queryOptions({ input: { from, to } }))
  if (!data)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  return (
    <Section title={title} hint={data.length === 0 ? t('frameworks.compare.same') : countsOf(data)}>
      {[...Map.groupBy(data, ({ competence }) => competence)].map(([competence, changes]) => (
        <section
          key={competence}
          className={classes.competence}
          aria-label={competence || t('frameworks.compare.whole')}
        >
          <h3 dir="auto">{competence || t('frameworks.compare.whole')}</h3>
          <ul>
            {changes.map((change, index) => (
              <li key={`${change.what} ${change.about} ${String(index)}`} className={classes.change}>
                <p className={classes.kind}>
                  <b>{t(`frameworks.compare.kind.${change.kind}`)}</b> {change.about}
                </p>
                <Sides change={change} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Section>
  )
}

const kinds = ['added', 'removed', 'changed', 'moved'] as const

const countsOf = (changes: readonly FrameworkChange[]): string =>
  kinds
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t(`frameworks.compare.count.${kind}`, { count }))
    .join(', ')

function Sides({ change: { kind, before, after } }: { change: FrameworkChange }) {
  const pieces = kind === 'changed' && before !== null && after !== null ? changedWords(before, after) : null
  const old = pieces?.before ?? plain(before)
  const now = pieces?.after ?? plain(after)
  return (
    <div className={classes.sides}>
      {old ? (
        <p dir="auto">
          <span className="vh">{t('frameworks.compare.before')} </span>
          {old.map((piece, index) => (piece.own ? <del key={String(index)}>{piece.text}</del> : piece.text))}
        </p>
      ) : null}
      {now ? (
        <p dir="auto">
          <span className="vh">{t('frameworks.compare.after')} </span>
          {now.map((piece, index) => (piece.own ? <ins key={String(index)}>{piece.text}</ins> : piece.text))}
        </p>
      ) : null}
    </div>
  )
}

const plain = (text: string | null): Piece[] | null => (text === null ? null : [{ text, own: false }])
