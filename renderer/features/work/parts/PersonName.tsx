// A candidate by code and name, in whatever script the name is written.
import type { WorkItem } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import classes from './parts.module.css'

export type Person = WorkItem['candidates'][number]

export const fullName = ({ code, name }: Person): string => t('work.fullName', { code, name })

export const PersonName = ({ person }: { person: Person }) => (
  <>
    <span className={classes.code}>{person.code}</span> <bdi>{person.name}</bdi>
  </>
)
