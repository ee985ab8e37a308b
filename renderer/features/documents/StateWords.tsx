// Whether a document may go out, in words; a lock beside what is locked, a check beside what was agreed to.
import type { DocumentSummary } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { Icon } from '../../ui/index.ts'
import classes from './Documents.module.css'

export const isLocked = (state: DocumentSummary['state']): boolean => state !== 'free' && state !== 'agreed'

export function StateWords({ state }: { state: DocumentSummary['state'] }) {
  if (state === 'free') return null
  return (
    <span className={classes.state}>
      <Icon name={isLocked(state) ? 'lock' : 'check'} /> {t(`documents.states.${state}`)}
    </span>
  )
}
