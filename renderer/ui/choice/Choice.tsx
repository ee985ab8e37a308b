// One of a few words, all in sight. A radio group: one stop for Tab, arrows to choose.
import { type KeyboardEvent, useId } from 'react'
import classes from './Choice.module.css'

export interface ChoiceOption<T extends string> {
  value: T
  label: string
  /** The key that chooses it, where the screen has one. */
  hotkey?: string
}
export interface ChoiceProps<T extends string> {
  legend: string
  /** The legend is read out but not seen: the row already says it. */
  quietLegend?: boolean
  options: readonly ChoiceOption<T>[]
  value: T | null
  onChange: (value: T) => void
  onKeyDown?: (event: KeyboardEvent<HTMLFieldSetElement>) => void
  /** In a dialog that begins here. */
  'data-autofocus'?: boolean
}

export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { legend, quietLegend = false, options, value, onChange, onKeyDown } = props
  const beginAt = props['data-autofocus'] ? (value ?? options[0]?.value) : undefined
  const name = useId()
  return (
    <fieldset className={classes.group} onKeyDown={onKeyDown}>
      <legend className={quietLegend ? 'vh' : classes.legend}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={classes.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            data-autofocus={option.value === beginAt || undefined}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
          {option.hotkey ? (
            <span className={classes.hotkey} aria-hidden="true">
              {option.hotkey}
            </span>
          ) : null}
        </label>
      ))}
    </fieldset>
  )
}
