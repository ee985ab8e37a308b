// The interview beside the sentence: the question that is being asked, what to ask on about, and which part of STARR the
// next sentence is about. What was written is not sorted by it: a note keeps the box it was written in.
import { Button } from '@mantine/core'
import { memo } from 'react'
import {
  type Candidate,
  type DraftNote,
  type InterviewQuestion,
  type NoteFrame,
  starrParts,
} from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Choice, KeyHint } from '../../../ui/index.ts'
import classes from './Forms.module.css'
import { type StarrFrame, stepQuestion } from './frames.ts'
import { keepFocus } from './keep-focus.ts'

export interface StarrGuideProps {
  questions: readonly InterviewQuestion[]
  frame: StarrFrame
  current: Candidate
  notes: readonly DraftNote[]
  onFrame: (frame: NoteFrame) => void
}

/** Drawn apart from the typing. */
export const StarrGuide = memo(function StarrGuide(props: StarrGuideProps) {
  const { questions, frame, current, notes, onFrame } = props
  const asked = questions[frame.question]
  const counts = countsOf(notes, current.id, frame.question)
  const to = (by: 1 | -1) => onFrame(stepQuestion(frame, by, questions.length))
  return (
    <section className={`${classes.guide} ${classes.starr}`} aria-label={t('forms.starr.questions')} data-guide>
      <div className={classes.asked}>
        <div aria-live="polite">
          <p className="hint">{t('forms.starr.question', { place: frame.question + 1, count: questions.length })}</p>
          <p className={`prose ${classes.question}`}>{asked?.question}</p>
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here; the focus is only kept. */}
        <div className={classes.steps} onMouseDown={keepFocus}>
          <Button variant="default" disabled={frame.question === 0} onClick={() => to(-1)}>
            {t('forms.starr.previous')}
            <Keys>PgUp</Keys>
          </Button>
          <Button variant="default" disabled={frame.question >= questions.length - 1} onClick={() => to(1)}>
            {t('forms.starr.next')}
            <Keys>PgDn</Keys>
          </Button>
        </div>
      </div>
      {asked !== undefined && asked.followUps.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that is too long scrolls, and must do so by keyboard.
        <section className={classes.followUps} aria-label={t('forms.starr.followUps')} tabIndex={0}>
          <b>{t('forms.starr.followUps')}</b>
          <ul>
            {asked.followUps.map((followUp) => (
              <li key={followUp}>{followUp}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here; the focus is only kept where it is. */}
      <div className={classes.parts} onMouseDown={keepFocus}>
        <Choice
          legend={t('forms.starr.part')}
          quietLegend
          options={starrParts.map((part) => ({
            value: part,
            label: `${t(`forms.starr.parts.${part}`)}${counts[part] > 0 ? ` (${counts[part]})` : ''}`,
          }))}
          value={frame.part}
          onChange={(part) => onFrame({ ...frame, part })}
        />
        <Keys>←</Keys>
        <Keys>→</Keys>
        <p className={`sub ${classes.ask}`}>{t(`forms.starr.asks.${frame.part}`)}</p>
      </div>
    </section>
  )
})

const Keys = ({ children }: { children: string }) => (
  <span className={`desk-only ${classes.key}`}>
    <KeyHint>{children}</KeyHint>
  </span>
)

function countsOf(notes: readonly DraftNote[], candidateId: string, question: number) {
  const counts = { situation: 0, task: 0, activities: 0, result: 0, reflection: 0 }
  for (const { frame, wiped, candidateIds } of notes)
    if (!wiped && candidateIds.includes(candidateId) && frame?.form === 'starr' && frame.question === question)
      counts[frame.part] += 1
  return counts
}
