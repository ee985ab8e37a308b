// What stands above the stream of notes, by the kind of exercise: the sentence, alone or with a form around it.
import type { ReactNode } from 'react'
import type { Candidate, NoteFrame, WorkView } from '../../../../assessments/contract/index.ts'
import type { Notebook } from '../observe/useNotebook.ts'
import { MomentGuide } from './MomentGuide.tsx'
import { StarrGuide } from './StarrGuide.tsx'
import { TestForm } from './TestForm.tsx'
import type { AnswerSheet } from './useAnswers.ts'

export interface ObservationFormProps {
  view: WorkView
  notebook: Notebook
  sheet: AnswerSheet
  /** Whose tab is open. */
  current: Candidate
  /** The box the next sentence goes into; null: in none. */
  frame: NoteFrame | null
  onFrame: (frame: NoteFrame | null) => void
  /** The field of the sentence with what belongs to it. */
  sentence: ReactNode
}

export function ObservationForm(props: ObservationFormProps) {
  const { view, notebook, sheet, current, frame, onFrame, sentence } = props
  const { kind, questions, test, start } = view
  return (
    <>
      {frame?.form === 'starr' ? (
        <StarrGuide questions={questions} frame={frame} current={current} notes={notebook.notes} onFrame={onFrame} />
      ) : null}
      {kind === 'work-floor-observation' ? <MomentGuide frame={frame} start={start} onFrame={onFrame} /> : null}
      {test.length > 0 ? <TestForm questions={test} sheet={sheet} current={current} /> : null}
      {sentence}
    </>
  )
}
