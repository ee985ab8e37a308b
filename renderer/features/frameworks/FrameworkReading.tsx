// A framework to read: the published version everything else stands on, or somebody else's draft.
import { useState } from 'react'
import type { FrameworkDetail } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { LevelMark, PageHead } from '../../ui/index.ts'
import { Section } from '../preparation/Section.tsx'
import { CompetenceBrowser } from './parts/CompetenceBrowser.tsx'
import { CompetenceReading } from './parts/CompetenceReading.tsx'
import { countWords } from './parts/counts.ts'
import { Footnotes } from './parts/Footnotes.tsx'
import { Modules } from './parts/Modules.tsx'
import parts from './parts/parts.module.css'

export function FrameworkReading({ detail }: { detail: FrameworkDetail }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const { body, status, version, usedBy } = detail
  const competence = body.competences.find(({ id }) => id === chosen) ?? body.competences[0]
  const published = status === 'published'
  return (
    <>
      <PageHead
        title={detail.title}
        sub={[
          detail.code,
          published ? t('frameworks.version', { version: version ?? 1 }) : t('frameworks.draft'),
          countWords(detail),
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      <p className="sub">{t(published ? 'frameworks.published.sub' : 'frameworks.published.draftReader')}</p>
      {body.source ? (
        <p className="hint prose">
          {t('frameworks.field.source')}: {body.source}
        </p>
      ) : null}
      {published ? (
        <Section title={t('frameworks.parts.scale')}>
          <p className={parts.levels}>
            {body.scale.map(({ value }) => (
              <LevelMark key={value} scale={body.scale} level={value} />
            ))}
          </p>
        </Section>
      ) : null}
      <Section title={t('frameworks.parts.competences')}>
        <CompetenceBrowser competences={body.competences} open={competence?.id ?? null} onOpen={setChosen}>
          {competence ? <CompetenceReading key={competence.id} framework={body} competence={competence} /> : null}
        </CompetenceBrowser>
      </Section>
      {published ? (
        <Section title={t('frameworks.parts.usedBy')}>
          {usedBy.length === 0 ? <p className="sub">{t('frameworks.published.notUsed')}</p> : null}
          <ul>
            {usedBy.map(({ kind, title }) => (
              <li key={`${kind} ${title}`} className="prose">
                {title} <span className="hint">{t(`frameworks.published.${kind}`)}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Modules modules={body.modules} />
      <Footnotes footnotes={body.footnotes} />
    </>
  )
}
