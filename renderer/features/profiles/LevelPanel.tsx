// What the chosen level asks, beside the list: whoever sets a cut-off reads the behaviour it stands for. Its place on the
// screen does not change, so that nothing moves under the hand that chooses.
import { Checkbox } from '@mantine/core'
import { useId, useState } from 'react'
import type { Competence, Level, Scale } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { LevelMark } from '../../ui/index.ts'
import classes from './LevelPanel.module.css'
import { anchorsAt, hasAnchors, levelsAt } from './level-anchors.ts'

export interface LevelPanelProps {
  /** The one somebody is at. */
  competence: Competence | undefined
  scale: Scale
  level: Level | undefined
}

export function LevelPanel({ competence, scale, level }: LevelPanelProps) {
  const id = useId()
  const [near, setNear] = useState(false)
  return (
    <section
      className={classes.panel}
      data-idle={competence === undefined || undefined}
      aria-labelledby={id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls by itself must be reachable by keyboard.
      tabIndex={0}
    >
      <h3 id={id}>{t('profiles.panel.title')}</h3>
      {competence === undefined ? (
        <p className="sub">{t('profiles.panel.start')}</p>
      ) : (
        <>
          <div className={classes.head}>
            <p className={classes.name} dir="auto">
              {competence.number} {competence.title}
            </p>
            {level ? <LevelMark scale={scale} level={level.value} /> : null}
            {level ? (
              <Checkbox
                label={t('profiles.panel.near')}
                checked={near}
                onChange={(event) => setNear(event.currentTarget.checked)}
              />
            ) : null}
          </div>
          <div aria-live="polite">
            {level ? (
              <Asked competence={competence} scale={scale} level={level} near={near} />
            ) : (
              <NotAsked competence={competence} />
            )}
          </div>
        </>
      )}
    </section>
  )
}

function Asked({
  competence,
  scale,
  level,
  near,
}: {
  competence: Competence
  scale: Scale
  level: Level
  near: boolean
}) {
  const levels = levelsAt(scale, level.value, near)
  if (competence.indicators.length === 0) return <Whole competence={competence} />
  if (!levels.some((each) => hasAnchors(competence, each)))
    return (
      <>
        <p className="sub">{t('profiles.noAnchors', { level: level.name })}</p>
        <Indicators competence={competence} />
      </>
    )
  return (
    <ul>
      {anchorsAt(competence, levels).map(({ id, text, anchors }) => (
        <li key={id} className={classes.indicator}>
          <p className="hint" dir="auto">
            {text}
          </p>
          {anchors.map((anchor) => (
            <p key={anchor.level.value} className={anchor.level === level ? classes.own : classes.near} dir="auto">
              {near ? <b className={classes.level}>{anchor.level.name}</b> : null}{' '}
              {anchor.text ?? <span className="hint">{t('profiles.panel.noAnchor')}</span>}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}

const NotAsked = ({ competence }: { competence: Competence }) => (
  <>
    <p className="sub">{t('profiles.panel.notAsked')}</p>
    {competence.indicators.length === 0 ? <Whole competence={competence} /> : <Indicators competence={competence} />}
  </>
)

const Whole = ({ competence }: { competence: Competence }) => (
  <>
    {competence.definition ? <p dir="auto">{competence.definition}</p> : null}
    <p className="sub">{t('profiles.panel.whole')}</p>
  </>
)

const Indicators = ({ competence: { indicators } }: { competence: Competence }) => (
  <ul>
    {indicators.map(({ id, text }) => (
      <li key={id} className={classes.indicator} dir="auto">
        {text}
      </li>
    ))}
  </ul>
)
