// Notes the core has not confirmed yet. Mostly gone before anyone sees them; when saving fails they stay, with why.
import type { Candidate } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert, OmissionRing } from '../../../ui/index.ts'
import { NoteText } from '../parts/NoteText.tsx'
import { AboutNames } from './AboutNames.tsx'
import classes from './NoteStream.module.css'
import type { UnsentNote } from './useNotebook.ts'

export interface UnsentRowsProps {
  unsent: readonly UnsentNote[]
  candidates: readonly Candidate[]
  failure: string | null
  flush: () => Promise<boolean>
}

export function UnsentRows({ unsent, candidates, failure, flush }: UnsentRowsProps) {
  return (
    <>
      <FailureAlert failure={failure} onRetry={() => void flush()} />
      {unsent.length > 0 ? (
        <ol>
          {unsent.toReversed().map((note) => (
            <li key={note.noteId} className={classes.note} data-unsent={failure !== null || undefined}>
              <span />
              <span className={classes.about}>
                <AboutNames ids={note.candidateIds} candidates={candidates} />
              </span>
              <span className={classes.mark}>{note.kind === 'omission' ? <OmissionRing /> : null}</span>
              <span>
                <NoteText note={note} />
              </span>
              <span className={classes.status}>
                {t(failure === null ? 'work.observe.beingSaved' : 'work.observe.notSaved')}
              </span>
            </li>
          ))}
        </ol>
      ) : null}
    </>
  )
}
