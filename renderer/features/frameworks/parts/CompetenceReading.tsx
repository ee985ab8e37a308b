// One competence to read: what it means, the behaviour that shows it, the anchors, the knowledge that goes with it.
import type { Competence, FrameworkBody } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { CompetenceOrigin, quoted } from './CompetenceOrigin.tsx'
import { KnowledgeList } from './KnowledgeList.tsx'
import classes from './parts.module.css'

export function CompetenceReading({ framework, competence }: { framework: FrameworkBody; competence: Competence }) {
  const { number, title, definition, kind, indicators } = competence
  const levelOf = (value: number) => framework.scale.find((level) => level.value === value)?.name ?? value
  return (
    <article className={classes.reading}>
      <header>
        <h3 dir="auto">
          {number} {title}
        </h3>
        <p className="hint">{t(`frameworks.kind.${kind}`)}</p>
        <CompetenceOrigin competence={competence} />
      </header>
      {definition ? <p dir="auto">{definition}</p> : null}
      {indicators.length === 0 ? <p className="sub">{t('frameworks.competence.whole')}</p> : null}
      <ol>
        {indicators.map(({ id, text, variants, anchors }) => (
          <li key={id} className={classes.behaviour}>
            <p dir="auto">{text}</p>
            {variants.length > 0 ? (
              <p className="hint">{t('frameworks.variants', { wordings: quoted(variants) })}</p>
            ) : null}
            {anchors.length === 0 ? <p className="hint">{t('frameworks.indicator.noAnchors')}</p> : null}
            {anchors.length > 0 ? (
              <dl className={classes.anchors}>
                {anchors.map((anchor) => (
                  <Anchor key={anchor.level} level={levelOf(anchor.level)} text={anchor.text} />
                ))}
              </dl>
            ) : null}
          </li>
        ))}
      </ol>
      <KnowledgeList framework={framework} number={number} />
    </article>
  )
}

function Anchor({ level, text }: { level: string | number; text: string }) {
  return (
    <>
      <dt>{level}</dt>
      <dd dir="auto">{text}</dd>
    </>
  )
}
