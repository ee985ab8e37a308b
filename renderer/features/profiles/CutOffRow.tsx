// One competence: the level the job asks in words, how much it needs it, and what that level looks like.
import type { Competence, CutOff, Scale } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { Choice } from '../../ui/index.ts'
import classes from './CutOffRow.module.css'
import { levelOfKey } from './cut-off-edits.ts'

const notAsked = '0'

export interface CutOffRowProps {
  competence: Competence
  scale: Scale
  cutOff: CutOff | undefined
  /** Somebody is at this one. */
  here: boolean
  onHere: () => void
  onLevel: (level: number | null) => void
  onNeed: (need: CutOff['need']) => void
}

export function CutOffRow({ competence, scale, cutOff, here, onHere, onLevel, onNeed }: CutOffRowProps) {
  const { number, title } = competence
  const name = `${number} ${title}`
  const level = scale.find(({ value }) => value === cutOff?.level)
  return (
    <li
      className={classes.row}
      data-here={here || undefined}
      // What a row shows when somebody is there moves the rows below: with a mouse that waits until the click has
      // landed.
      onFocus={(event) => {
        if (event.target.matches(':focus-visible')) onHere()
      }}
    >
      <p className={classes.title} dir="auto">
        <span className={classes.number}>{number}</span> {title}
      </p>
      <Choice
        legend={t('profiles.level', { competence: name })}
        quietLegend
        options={[
          { value: notAsked, label: t('profiles.notAsked') },
          ...scale.map((each) => ({ value: String(each.value), label: each.name })),
        ]}
        value={String(cutOff?.level ?? notAsked)}
        onChange={(value) => {
          onHere()
          onLevel(value === notAsked ? null : Number(value))
        }}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.altKey || event.metaKey) return
          const asked = levelOfKey(event.key, scale.length)
          if (asked === undefined) return
          onLevel(asked)
          event.currentTarget.querySelector<HTMLElement>(`input[value="${asked ?? notAsked}"]`)?.focus()
          event.preventDefault()
        }}
      />
      <div className={classes.need}>
        {cutOff ? (
          <Choice
            legend={t('profiles.need', { competence: name })}
            quietLegend
            options={(['essential', 'desirable'] as const).map((value) => ({ value, label: t(`profiles.${value}`) }))}
            value={cutOff.need}
            onChange={(value) => {
              onHere()
              onNeed(value)
            }}
          />
        ) : null}
      </div>
      {here && level ? <Anchors competence={competence} level={level} /> : null}
    </li>
  )
}

function Anchors({ competence: { indicators }, level }: { competence: Competence; level: Scale[number] }) {
  const anchors = indicators.flatMap(({ id, anchors: own }) =>
    own.filter((anchor) => anchor.level === level.value).map(({ text }) => ({ id, text })),
  )
  return (
    <div className={classes.anchors}>
      {anchors.length === 0 ? (
        <p className="hint">{t('profiles.noAnchors', { level: level.name })}</p>
      ) : (
        <>
          <h3>{t('profiles.means', { level: level.name })}</h3>
          <ul>
            {anchors.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
