// Per assessor what is not submitted yet and what stands in its way; one's own work is one tap away.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { MissingWork } from '../../../assessments/contract/index.ts'
import { api, failureSentence, useDesk } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { FailureAlert } from '../../ui/index.ts'
import { Section } from '../preparation/Section.tsx'
import classes from './DayLog.module.css'

export function MissingPart({ sessionId, started }: { sessionId: string; started: boolean }) {
  const { data, error, refetch } = useQuery(
    api.day.missing.queryOptions({ input: { sessionId }, refetchInterval: 15_000 }),
  )
  const { data: desk } = useDesk()
  const byAssessor = Map.groupBy(data ?? [], ({ personId }) => personId)
  return (
    <Section title={t('dayLog.missing.title')}>
      {data === undefined ? (
        error ? (
          <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} />
        ) : (
          <Waiting />
        )
      ) : !started || data.length === 0 ? (
        <p className="sub">{t(started ? 'dayLog.missing.none' : 'dayLog.missing.notStarted')}</p>
      ) : (
        <ul className={classes.assessors}>
          {[...byAssessor].map(([personId, own]) => (
            <li key={personId}>
              <h3 className={classes.assessor}>
                <bdi>{own[0]?.assessor}</bdi>{' '}
                <span className="hint">{t('dayLog.missing.count', { count: own.length })}</span>
              </h3>
              <ul>
                {own.map((work) => (
                  <MissingLine key={work.assignmentId} work={work} own={desk?.me?.id === personId} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function MissingLine({ work, own }: { work: MissingWork; own: boolean }) {
  const codes = work.codes.join(', ')
  return (
    <li className={classes.line}>
      <span className={classes.what}>
        <bdi>{work.exercise}</bdi> · <b>{codes}</b>
      </span>
      <span>{stepWords(work)}</span>
      <span className="sub">{standsInTheWay(work)}</span>
      {own && work.sentencesOpen !== null ? (
        <Link
          to="/werk/$assignmentId"
          params={{ assignmentId: work.assignmentId }}
          className={classes.own}
          aria-label={t('dayLog.missing.toOwnOf', { exercise: work.exercise, codes })}
        >
          {t('dayLog.missing.toOwn')}
        </Link>
      ) : null}
    </li>
  )
}

/** Whether somebody has begun is known only of what lies here. */
function stepWords({ step, sentencesOpen, notClassified }: MissingWork): string {
  if (step !== 'observing') return t(`sessions.board.step.${step}`)
  if (sentencesOpen === null || notClassified === null) return ''
  return t(`sessions.board.step.${sentencesOpen + notClassified === 0 ? 'waiting' : 'observing'}`)
}

/** While somebody observes, what comes after the seal is not theirs to count yet. */
function standsInTheWay({ step, sentencesOpen, notClassified, notRated }: MissingWork): string {
  if (sentencesOpen === null || notClassified === null || notRated === null) return t('dayLog.missing.elsewhere')
  if (step === 'observing') return sentencesOpen > 0 ? t('dayLog.missing.sentences', { count: sentencesOpen }) : ''
  const open = [
    notClassified > 0 ? t('dayLog.missing.notes', { count: notClassified }) : '',
    notRated > 0 ? t('dayLog.missing.ratings', { count: notRated }) : '',
  ].filter((part) => part !== '')
  return open.length === 0 ? t('dayLog.missing.toSubmit') : open.join(', ')
}
