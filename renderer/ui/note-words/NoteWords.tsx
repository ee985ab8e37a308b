// The words of a note: a quote in quotation marks, what was left undone with those words before it.
import type { Note } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import classes from './NoteWords.module.css'

export const NoteWords = ({ kind, text }: Pick<Note, 'kind' | 'text'>) => (
  <>
    {kind === 'omission' ? <span className="sub">{t('common.marks.omissionLead')} </span> : null}
    <bdi className={kind === 'quote' ? classes.quote : classes.words}>{text}</bdi>
  </>
)

/** The ring of an omission; the words beside it say the same. */
export const OmissionRing = () => <span className={classes.ring} aria-hidden="true" />
