// One competence to read: what it means, the behaviour that shows it, the anchors, the knowledge that goes with it.
import type { Competence, FrameworkBody, Indicator } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { indicatorsIn } from '../draft/structure-edits.ts'
import { Corrected } from '../errata/Corrected.tsx'
import { anchorPlace, competencePlace, indicatorPlace } from '../errata/correcting.ts'
import { CompetenceOrigin, quoted } from './CompetenceOrigin.tsx'
import { KnowledgeList } from './KnowledgeList.tsx'
import classes from './parts.module.css'

export function CompetenceReading({ framework, competence }: { framework: FrameworkBody; competence: Competence }) {
  const { id, number, title, definition, learningResult, kind, indicators, groups } = competence
  const list = (groupId: string | null) => (
    <Indicators framework={framework} competenceId={id} indicators={indicatorsIn(competence, groupId)} />
  )
  return (
    <article className={classes.reading}>
      <header>
        <h3 className={classes.title} dir="auto" tabIndex={-1}>
          {number} {title}
        </h3>
        <Corrected place={competencePlace(id, 'title')} text={title} />
        <p className="hint">{t(`frameworks.kindLong.${kind}`)}</p>
        <CompetenceOrigin competence={competence} />
      </header>
      {definition ? (
        <div>
          <p dir="auto">{definition}</p>
          <Corrected place={competencePlace(id, 'definition')} text={definition} />
        </div>
      ) : null}
      {learningResult ? (
        <div>
          <p className="hint">{t('frameworks.field.learningResult')}</p>
          <p dir="auto">{learningResult}</p>
          <Corrected place={competencePlace(id, 'learningResult')} text={learningResult} />
        </div>
      ) : null}
      {indicators.length === 0 ? <p className="sub">{t('frameworks.competence.whole')}</p> : null}
      {list(null)}
      {groups.map(({ id: groupId, text, tags }) => (
        <section key={groupId} aria-label={text}>
          <h4 className={classes.subhead} dir="auto">
            {text}
          </h4>
          {tags.length > 0 ? <p className="hint">{tags.join(', ')}</p> : null}
          {list(groupId)}
        </section>
      ))}
      <KnowledgeList framework={framework} number={number} />
    </article>
  )
}

interface IndicatorsProps {
  framework: FrameworkBody
  competenceId: string
  indicators: readonly Indicator[]
}

function Indicators({ framework, competenceId, indicators }: IndicatorsProps) {
  const levelOf = (value: number) => framework.scale.find((level) => level.value === value)?.name ?? value
  if (indicators.length === 0) return null
  return (
    <ol>
      {indicators.map(({ id, text, variants, anchors }) => (
        <li key={id} className={classes.behaviour}>
          <p className={classes.what} dir="auto">
            {text}
          </p>
          <Corrected place={indicatorPlace(competenceId, id)} text={text} />
          {variants.length > 0 ? (
            <p className="hint">{t('frameworks.variants', { wordings: quoted(variants) })}</p>
          ) : null}
          {anchors.length === 0 ? <p className="hint">{t('frameworks.indicator.noAnchors')}</p> : null}
          {anchors.length > 0 ? (
            <dl className={classes.anchors}>
              {anchors.map((anchor) => (
                <div key={anchor.level}>
                  <dt>{levelOf(anchor.level)}</dt>
                  <dd>
                    <span dir="auto">{anchor.text}</span>{' '}
                    <Corrected place={anchorPlace(competenceId, id, anchor.level)} text={anchor.text} />
                  </dd>
                </div>
              ))}
            </dl>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
