// One person over the years: what changed and what they said on top, then their life on one line, then what comes next.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { PersonPage as Page } from '../../../assessments/contract/index.ts'
import { api, failureCode, failureSentence } from '../../api/index.ts'
import type { PersonPart } from '../../app/person-parts.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert } from '../../ui/index.ts'
import { DocumentsPanel } from '../documents/index.ts'
import { GoalPanel, TalkButton } from '../plans/index.ts'
import { CoachLine } from './CoachLine.tsx'
import { LifeLine } from './LifeLine.tsx'
import { Measurements } from './Measurements.tsx'
import classes from './Person.module.css'
import { PersonForm } from './PersonForm.tsx'
import { Since } from './Since.tsx'

export function PersonPage({ id, part }: { id: string; part?: PersonPart | undefined }) {
  const { data: page, error, refetch } = useQuery(api.persons.page.queryOptions({ input: { id } }))
  const [editing, setEditing] = useState(part === 'meting')
  const documents = useRef<HTMLDivElement>(null)
  const isThere = page !== undefined
  useEffect(() => {
    if (isThere && part === 'documenten') goTo(documents.current)
  }, [isThere, part])
  if (error && failureCode(error) === 'SUBMIT_FIRST') return <Withheld />
  if (!page)
    return error ? (
      <>
        <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} />
        <Link to="/personen">{t('persons.back')}</Link>
      </>
    ) : (
      <Waiting />
    )
  return (
    <article className={classes.person}>
      <Head page={page} onEdit={() => setEditing(true)} onDocuments={() => goTo(documents.current)} />
      {error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : null}
      <Since page={page} />
      <LifeLine page={page} />
      <div className={classes.two}>
        <GoalPanel personId={id} />
        <div ref={documents} tabIndex={-1} className={classes.documents}>
          <DocumentsPanel personId={id} />
        </div>
      </div>
      <Measurements page={page} />
      {editing ? <PersonForm page={page} planning={part === 'meting'} onClose={() => setEditing(false)} /> : null}
    </article>
  )
}

function goTo(part: HTMLElement | null): void {
  part?.scrollIntoView({ block: 'start' })
  part?.focus({ preventScroll: true })
}

interface HeadProps {
  page: Page
  onEdit: () => void
  onDocuments: () => void
}
function Head({ page, onEdit, onDocuments }: HeadProps) {
  const { person, measurements } = page
  const last = measurements.findLast(({ state }) => state === 'decided')
  const params = last && { sessionId: last.sessionId, candidateId: last.candidateId }
  const sub = [person.work, person.wish].filter((part) => part !== '')
  return (
    <header className={classes.head}>
      <div className={classes.who}>
        <h1>
          <span className={classes.code}>{person.code}</span> <bdi>{person.name}</bdi>
        </h1>
        {sub.length === 0 ? null : (
          <p className="sub" dir="auto">
            {sub.join(' · ')}
          </p>
        )}
        <CoachLine page={page} />
      </div>
      <div className={classes.actions}>
        <Button variant="default" onClick={onEdit}>
          {t('persons.details')}
        </Button>
        {params ? (
          <>
            <Button
              variant="default"
              renderRoot={(props) => <Link to="/kloof/$sessionId/$candidateId" params={params} {...props} />}
            >
              {t('persons.gap')}
            </Button>
            <Button
              variant="default"
              renderRoot={(props) => <Link to="/jobs/$sessionId/$candidateId" params={params} {...props} />}
            >
              {t('persons.jobs')}
            </Button>
          </>
        ) : null}
        <Button variant="default" onClick={onDocuments}>
          {t('persons.documents')}
        </Button>
        <TalkButton personId={person.id} />
      </div>
    </header>
  )
}

/** Whoever still has to judge them sees nothing of what is known, and hears why. */
const Withheld = () => (
  <>
    <h1>{t('persons.withheldTitle')}</h1>
    <EmptyState title={t('persons.withheldText')}>
      <Button component={Link} to="/werk">
        {t('persons.toWork')}
      </Button>
    </EmptyState>
  </>
)
