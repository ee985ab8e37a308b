// A button that looks like a link in running text. Plain, because a list may hold hundreds of them.
import type { ComponentProps } from 'react'
import classes from './parts.module.css'

export const QuietButton = ({ className, ...button }: ComponentProps<'button'>) => (
  <button type="button" className={className ? `${classes.quiet} ${className}` : classes.quiet} {...button} />
)
