// A framework to read: the published version everything else stands on, or somebody else's draft.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { FrameworkDetail } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { LevelMark, PageHead } from '../../ui/index.ts'
import { Section } from '../preparation/Section.tsx'
import { Compare } from './compare/Compare.tsx'
import { Corrected } from './errata/Corrected.tsx'
import { CorrectingProvider, titlePlace } from './errata/correcting.ts'
import { CompetenceBrowser } from './parts/CompetenceBrowser.tsx'
import { CompetenceReading } from './parts/CompetenceReading.tsx'
import { countWords } from './parts/counts.ts'
import { Footnotes } from './parts/Footnotes.tsx'
import { KeepFile } from './parts/KeepFile.tsx'
import { Modules } from './parts/Modules.tsx'
import { PublishedActions } from './parts/PublishedActions.tsx'
import parts from './parts/parts.module.css'
import { UsedBy } from './parts/UsedBy.tsx'

export interface FrameworkReadingProps {
  detail: FrameworkDetail
  /** May this person make versions, correct and archive? */
  editable: boolean
  /** The competence to begin at. */
  competenceId: string | null
}

export function FrameworkReading({ detail, editable, competenceId }: FrameworkReadingProps) {
  const [chosen, setChosen] = useState(competenceId)
  const [correcting, setCorrecting] = useState(false)
  const { id, body, status, version, usedBy, errata, archivedAt } = detail
  const competence = body.competences.find((each) => each.id === chosen) ?? body.competences[0]
  const published = status === 'published'
  const mayChange = editable && published
  const reading = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (competenceId === null) return
    // After the frame, which puts the focus at the top of every new page: whoever comes for one competence starts there.
    const timer = setTimeout(() => {
      const heading = reading.current?.querySelector<HTMLElement>('h3')
      heading?.focus({ preventScroll: true })
      heading?.scrollIntoView({ block: 'start' })
    })
    return () => clearTimeout(timer)
  }, [competenceId])
  return (
    <CorrectingProvider value={published ? { id, errata, on: correcting } : null}>
      <PageHead
        title={detail.title}
        sub={[
          detail.code,
          published ? t('frameworks.version', { version: version ?? 1 }) : t('frameworks.draft'),
          countWords(detail),
        ]
          .filter(Boolean)
          .join(' · ')}
      >
        {mayChange ? <PublishedActions id={id} archived={archivedAt !== null} /> : null}
        {editable ? (
          <Button
            variant="default"
            renderRoot={(props) => <Link {...props} to="/kaders/$id/eenvoudig" params={{ id }} />}
          >
            {t('selfAssessment.plain.title')}
          </Button>
        ) : null}
        <KeepFile id={id} />
      </PageHead>
      <Corrected place={titlePlace} text={detail.title} />
      <p className="sub">
        {archivedAt === null
          ? t(published ? 'frameworks.published.sub' : 'frameworks.published.draftReader')
          : t('frameworks.published.archived')}
        {errata.length > 0 ? ` ${t('frameworks.errata.count', { count: errata.length })}` : ''}
      </p>
      {body.source ? (
        <p className="hint prose">
          {t('frameworks.field.source')}: {body.source}
        </p>
      ) : null}
      <div className={parts.versions}>
        <Compare detail={detail} />
      </div>
      {published ? (
        <Section title={t('frameworks.parts.scale')}>
          <p className={parts.levels}>
            {body.scale.map(({ value }) => (
              <LevelMark key={value} scale={body.scale} level={value} />
            ))}
          </p>
        </Section>
      ) : null}
      <Section
        title={t('frameworks.parts.competences')}
        hint={correcting ? t('frameworks.errata.rule') : null}
        tools={
          mayChange ? (
            <Button variant="default" aria-pressed={correcting} onClick={() => setCorrecting(!correcting)}>
              {t(correcting ? 'frameworks.errata.stop' : 'frameworks.errata.start')}
            </Button>
          ) : null
        }
      >
        <CompetenceBrowser competences={body.competences} open={competence?.id ?? null} onOpen={setChosen}>
          <div ref={reading}>
            {competence ? <CompetenceReading key={competence.id} framework={body} competence={competence} /> : null}
          </div>
        </CompetenceBrowser>
      </Section>
      {published ? <UsedBy usedBy={usedBy} /> : null}
      <Modules modules={body.modules} />
      <Footnotes footnotes={body.footnotes} />
    </CorrectingProvider>
  )
}
