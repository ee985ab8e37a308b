// A list of people or documents as rows, and above it the line with its buttons and the search field.
import type { ComponentProps, ReactNode } from 'react'
import classes from './ListTable.module.css'

export const ListTable = ({ className, ...table }: ComponentProps<'table'>) => (
  <table className={className ? `${classes.list} ${className}` : classes.list} {...table} />
)

/** The last of the children is the search. */
export const ListTools = ({ children }: { children: ReactNode }) => <div className={classes.tools}>{children}</div>
