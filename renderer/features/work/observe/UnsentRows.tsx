// Notes the core has not confirmed yet. Mostly gone before anyone sees them; when saving fails they stay, with why.
import type { Candidate } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert, NoteWords, OmissionRing } from '../../../ui/index.ts'
import { AboutNames } from './AboutNames.tsx'
import classes from './NoteStream.module.css'
import type { Notebook } from './useNotebook.ts'

export interface UnsentRowsProps {
  notebook: Notebook
  candidates: readonly Candidate[]
  failure: string | null
}

export function UnsentRows({ notebook, candidates, failure }: UnsentRowsProps) {
  return (
    <>
      <FailureAlert failure={failure} onRetry={() => void notebook.flush()} />
      {notebook.unsent.length > 0 ? (
        <ol>
          {notebook.unsent.toReversed().map(({ noteId, kind, text, candidateIds }) => (
            <li key={noteId} className={classes.note} data-unsent={failure !== null || undefined}>
              <span />
              <span className={classes.about}>
                <AboutNames ids={candidateIds} candidates={candidates} />
              </span>
              <span className={classes.mark}>{kind === 'omission' ? <OmissionRing /> : null}</span>
              <span>
                <NoteWords kind={kind} text={text} />
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
