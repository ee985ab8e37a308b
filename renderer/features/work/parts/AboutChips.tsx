// Whom a note is about: names to switch on and off, and everyone at once.
import { t } from '../../../messages/index.ts'
import type { Person } from './PersonName.tsx'
import classes from './parts.module.css'

export interface AboutChipsProps {
  label: string
  people: readonly Person[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

export function AboutChips({ label, people, chosen, onChange }: AboutChipsProps) {
  if (people.length === 0) return null
  const all = people.every(({ id }) => chosen.includes(id))
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    // biome-ignore lint/a11y/useSemanticElements: toggle buttons, no form control of its own.
    <div className={classes.chips} role="group" aria-label={label}>
      <span className="sub" aria-hidden="true">
        {label}
      </span>
      {people.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className={classes.chip}
          aria-pressed={chosen.includes(id)}
          title={name}
          onClick={() => toggle(id)}
        >
          <bdi>{name}</bdi>
        </button>
      ))}
      {people.length > 1 ? (
        <button
          type="button"
          className={classes.chip}
          aria-pressed={all}
          onClick={() => onChange(all ? [] : people.map(({ id }) => id))}
        >
          {t('work.observe.wholeGroup')}
        </button>
      ) : null}
    </div>
  )
}
