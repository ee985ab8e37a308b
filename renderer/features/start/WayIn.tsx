// A few ways to begin, each with one line about it.
import { useId } from 'react'
import classes from './WayIn.module.css'

export interface WayInProps<T extends string> {
  legend: string
  options: readonly { value: T; label: string; hint: string }[]
  value: T
  onChange: (value: T) => void
}

export function WayIn<T extends string>({ legend, options, value, onChange }: WayInProps<T>) {
  const name = useId()
  return (
    <fieldset className={classes.choices}>
      <legend className="vh">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={classes.choice}>
          <input type="radio" name={name} checked={value === option.value} onChange={() => onChange(option.value)} />
          <b>{option.label}</b>
          <span>{option.hint}</span>
        </label>
      ))}
    </fieldset>
  )
}
