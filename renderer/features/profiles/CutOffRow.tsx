// One competence: the level the job asks in words, and how much it needs it. What that level looks like stands beside the
// list, for the competence somebody is at.
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
  return (
    <li className={classes.row} data-here={here || undefined} onFocus={onHere}>
      {/* To read what is asked without choosing; who works by keyboard is there already. */}
      <button type="button" tabIndex={-1} className={classes.title} onClick={onHere} dir="auto">
        <span className={classes.number}>{number}</span> {title}
      </button>
      <div className={classes.need}>
        {cutOff ? (
          <Choice
            legend={t('profiles.need', { competence: name })}
            quietLegend
            options={(['essential', 'desirable'] as const).map((value) => ({ value, label: t(`profiles.${value}`) }))}
            value={cutOff.need}
            onChange={onNeed}
          />
        ) : null}
      </div>
      <div className={classes.level}>
        <Choice
          legend={t('profiles.level', { competence: name })}
          quietLegend
          options={[
            { value: notAsked, label: t('profiles.notAsked') },
            ...scale.map((each) => ({ value: String(each.value), label: each.name })),
          ]}
          value={String(cutOff?.level ?? notAsked)}
          onChange={(value) => onLevel(value === notAsked ? null : Number(value))}
          onKeyDown={(event) => {
            if (event.ctrlKey || event.altKey || event.metaKey) return
            const asked = levelOfKey(event.key, scale.length)
            if (asked === undefined) return
            onLevel(asked)
            event.currentTarget.querySelector<HTMLElement>(`input[value="${asked ?? notAsked}"]`)?.focus()
            event.preventDefault()
          }}
        />
      </div>
    </li>
  )
}
