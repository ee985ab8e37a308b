// One note among many: drawn again only when it changes.
import { memo } from 'react'
import type { Candidate, DraftNote } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { OmissionRing } from '../../../ui/index.ts'
import { NoteText, usePaperWords } from '../parts/NoteText.tsx'
import { QuietButton } from '../parts/QuietButton.tsx'
import { noteTime } from '../parts/when.ts'
import { AboutNames } from './AboutNames.tsx'
import classes from './NoteStream.module.css'

export interface NoteRowProps {
  note: DraftNote
  candidates: readonly Candidate[]
  /** About the candidate whose tab is open. */
  mine: boolean
  onChange: (noteId: string) => void
  onWipe: (noteId: string, wiped: boolean) => void
}

export const NoteRow = memo(function NoteRow({ note, candidates, mine, onChange, onWipe }: NoteRowProps) {
  const { id, at, kind, text, candidateIds, wiped, paper } = note
  const paperWords = usePaperWords()
  return (
    <li className={classes.note} data-mine={(mine && !wiped) || undefined} data-wiped={wiped || undefined}>
      <time dateTime={at}>{noteTime(note)}</time>
      <span className={classes.about}>
        <AboutNames ids={candidateIds} candidates={candidates} />
      </span>
      <span className={classes.mark}>{kind === 'omission' && !wiped ? <OmissionRing /> : null}</span>
      <span>
        {wiped ? t('work.observe.wiped') : <NoteText note={note} />}
        {paper === null || wiped ? null : <span className="hint"> · {paperWords(paper)}</span>}
      </span>
      <span className={classes.actions}>
        {wiped ? (
          <QuietButton
            aria-label={t('work.observe.putBackOf', { time: noteTime(note) })}
            onClick={() => onWipe(id, false)}
          >
            {t('work.observe.putBack')}
          </QuietButton>
        ) : (
          <>
            <QuietButton aria-label={t('work.observe.changeOf', { text })} onClick={() => onChange(id)}>
              {t('work.observe.change')}
            </QuietButton>
            <QuietButton aria-label={t('work.observe.wipeOf', { text })} onClick={() => onWipe(id, true)}>
              {t('work.observe.wipe')}
            </QuietButton>
          </>
        )}
      </span>
    </li>
  )
})
