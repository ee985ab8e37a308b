// A moment on the work floor: besides behaviour, what the task was and how the circumstances were. Both are facts.
import { memo } from 'react'
import type { NoteFrame } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Choice } from '../../../ui/index.ts'
import { dayOf } from '../../sessions/days.ts'
import { dayWords } from '../parts/when.ts'
import classes from './Forms.module.css'
import { momentFrame, momentPartOf, momentParts } from './frames.ts'
import { keepFocus } from './keep-focus.ts'

export interface MomentGuideProps {
  frame: NoteFrame | null
  /** When the moment was planned; it may well happen on another day. */
  start: string | null
  onFrame: (frame: NoteFrame | null) => void
}

/** Drawn apart from the typing. */
export const MomentGuide = memo(function MomentGuide({ frame, start, onFrame }: MomentGuideProps) {
  const now = momentPartOf(frame)
  const planned = start?.split('T')[0]
  return (
    <section className={`${classes.guide} ${classes.moment}`} aria-label={t('forms.moment.label')} data-guide>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here; the focus is only kept where it is. */}
      <div className={classes.parts} onMouseDown={keepFocus}>
        <Choice
          legend={t('forms.moment.label')}
          quietLegend
          options={momentParts.map((part) => ({ value: part, label: t(`forms.moment.parts.${part}`) }))}
          value={now}
          onChange={(part) => onFrame(momentFrame(part))}
        />
        <p className={`sub ${classes.ask}`}>{t(`forms.moment.hint.${now}`)}</p>
      </div>
      {planned === dayOf(new Date()) ? null : (
        <p className="hint">
          {planned === undefined ? t('forms.moment.noDay') : t('forms.moment.otherDay', { day: dayWords(planned) })}{' '}
          {t('forms.moment.dayOfNotes')}
        </p>
      )}
    </section>
  )
})
