// The few drawn signs. They never stand alone: a word is always beside them.
import classes from './Icon.module.css'

const drawings = {
  check: <path d="M2.5 8.5l3.7 3.7L13.5 4" fill="none" stroke="currentColor" strokeWidth="2" />,
  lock: (
    <>
      <path d="M3 7h10v7H3z" />
      <path d="M5 7V5a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  warn: <path fillRule="evenodd" d="M8 1l7.5 14H.5zM7.1 5.8v4.7h1.8V5.8zM7.1 11.8v1.7h1.8v-1.7z" />,
  pause: <path d="M3 2h4v12H3zM9 2h4v12H9z" />,
  play: <path d="M4 2l10 6-10 6z" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 4.2V8l2.6 1.8" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M10.5 10.5L14 14" fill="none" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  cross: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  down: <path d="M3 6l5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.8" />,
}
export type IconName = keyof typeof drawings

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className={classes.icon} viewBox="0 0 16 16" width={size} height={size} fill="currentColor" aria-hidden="true">
      {drawings[name]}
    </svg>
  )
}
