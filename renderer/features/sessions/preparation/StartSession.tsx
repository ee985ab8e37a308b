// The start: what stands in its way, what deviates and why that is accepted, and then the one button.
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { SessionBody } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention, FailureAlert } from '../../../ui/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { Section } from '../../preparation/Section.tsx'
import type { SavedDocument } from '../../preparation/useSavedDocument.ts'
import { Warnings } from '../../preparation/Warnings.tsx'
import { byCode } from '../../preparation/warning-words.ts'
import { Checklist } from './Checklist.tsx'
import { DeviationReasons } from './DeviationReasons.tsx'
import { deviationsFor, type Reasons, withoutReason, withReason } from './reasons.ts'
import classes from './SessionForm.module.css'

export interface StartSessionProps {
  id: string
  document: SavedDocument<SessionBody>
}

export function StartSession({ id, document }: StartSessionProps) {
  const editable = useEditable()
  const start = useCommand(api.sessions.start.mutationOptions())
  const navigate = useNavigate()
  const [starting, setStarting] = useState(false)
  const [asked, setAsked] = useState(false)
  const [reasons, setReasons] = useState<Reasons>(new Map())
  const first = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (starting) first.current?.focus()
  }, [starting])

  const { body, checks } = document
  const missing = withoutReason(reasons, checks)
  const hindrance =
    body.candidates.length === 0
      ? t('sessions.start.noCandidates')
      : body.runs.every((run) => run.candidateIds.length === 0)
        ? t('sessions.start.noRuns')
        : null
  // What deviates is known of what is on disk: the last change goes there first.
  const begin = async () => {
    if (await document.flush()) setStarting(true)
  }
  const go = async () => {
    setAsked(true)
    start.clear()
    if (missing.length > 0 || !(await document.flush())) return
    const deviations = deviationsFor(reasons, checks)
    if (await start.run({ id, revision: document.revision(), deviations }))
      await navigate({ to: '/sessies/$id', params: { id }, search: { tab: 'verloop' } })
  }

  if (!editable || !starting || hindrance !== null)
    return (
      <Section title={t('sessions.start.title')} hint={t('sessions.checks.hint')}>
        <Checklist sessionId={id} programmeId={body.programmeId} checks={checks}>
          {(warnings) => <Warnings warnings={warnings} />}
        </Checklist>
        {editable ? (
          <div className={classes.start}>
            {hindrance === null ? (
              <Button size="lg" onClick={() => void begin()}>
                {t('sessions.start.begin')}
              </Button>
            ) : (
              <Attention>{hindrance}</Attention>
            )}
          </div>
        ) : null}
      </Section>
    )
  return (
    <Section title={t('sessions.start.title')}>
      <p ref={first} tabIndex={-1} className={classes.startWords}>
        {checks.length === 0 ? t('programmes.checks.none') : t('sessions.start.why', { count: checks.length })}{' '}
        {t('sessions.start.after')}
      </p>
      <Checklist sessionId={id} programmeId={body.programmeId} checks={checks}>
        {(own) =>
          byCode(own).map(({ code, warnings }) => (
            <DeviationReasons
              key={code}
              warnings={warnings}
              reasons={reasons}
              asked={asked}
              onReason={(about, reason) => setReasons((now) => withReason(now, about, reason))}
            />
          ))
        }
      </Checklist>
      {asked && missing.length > 0 ? (
        <p role="alert">
          <Attention>{t('sessions.start.missing', { count: missing.length })}</Attention>
        </p>
      ) : null}
      <FailureAlert failure={start.failure} />
      <div className={classes.start}>
        <Button size="lg" loading={start.pending} onClick={() => void go()}>
          {t('sessions.start.now')}
        </Button>
        <Button size="lg" variant="default" onClick={() => setStarting(false)}>
          {t('sessions.start.notYet')}
        </Button>
      </div>
    </Section>
  )
}
