// The box of a note, when it was written in the wrong one: that is put right with the note.
import { type NoteFrame, starrParts } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Choice } from '../../../ui/index.ts'
import classes from './Forms.module.css'
import { type Boxes, momentFrame, momentPartOf, momentParts } from './frames.ts'

export interface FramePickerProps extends Boxes {
  frame: NoteFrame | null
  onFrame: (frame: NoteFrame | null) => void
}

export function FramePicker({ kind, questions, frame, onFrame }: FramePickerProps) {
  if (kind === 'work-floor-observation')
    return (
      <Choice
        legend={t('forms.moment.label')}
        quietLegend
        options={momentParts.map((part) => ({ value: part, label: t(`forms.moment.parts.${part}`) }))}
        value={momentPartOf(frame)}
        onChange={(part) => onFrame(momentFrame(part))}
      />
    )
  if (kind !== 'starr-interview' || questions === 0) return null
  const starr = frame?.form === 'starr' ? frame : null
  return (
    <>
      {questions > 1 ? (
        <select
          className={classes.which}
          aria-label={t('forms.starr.which')}
          value={starr?.question ?? 0}
          onChange={(event) =>
            onFrame({
              form: 'starr',
              question: Number(event.currentTarget.value),
              part: starr?.part ?? 'situation',
            })
          }
        >
          {Array.from({ length: questions }, (_, place) => place).map((place) => (
            <option key={place} value={place}>
              {t('forms.starr.questionOf', { place: place + 1 })}
            </option>
          ))}
        </select>
      ) : null}
      <Choice
        legend={t('forms.starr.part')}
        quietLegend
        options={starrParts.map((part) => ({ value: part, label: t(`forms.starr.parts.${part}`) }))}
        value={starr?.part ?? null}
        onChange={(part) => onFrame({ form: 'starr', question: starr?.question ?? 0, part })}
      />
    </>
  )
}
