// The words of a note with what belongs to them: before it the box of a form it stands in, after it that it came from
// paper. Quiet: neither says anything about whom the note is about.
import { createContext, useContext } from 'react'
import type { Note, NoteFrame, WorkView } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { NoteWords } from '../../../ui/index.ts'
import { noteTime } from './when.ts'

/** «Situatie», «Taak» …; with the number of the question when it is one of an interview. */
const frameWords = (frame: NoteFrame): string =>
  frame.form === 'starr'
    ? t('work.frame.starr', { part: t(`forms.starr.parts.${frame.part}`), question: frame.question + 1 })
    : t(`forms.moment.parts.${frame.part}`)

/** When a note was made, in words. In a worked case it is the minute of the exercise. */
export const NoteTimes = createContext<(note: Pick<Note, 'at' | 'paper'>) => string>(noteTime)

/** Who may have typed over, by name; the page of an assignment says it once for every note in it. */
export const Typists = createContext<WorkView['typists']>([])

export function usePaperWords(): (paper: NonNullable<Note['paper']>) => string {
  const typists = useContext(Typists)
  return ({ typedBy }) => {
    if (typedBy === null) return t('work.paper.own')
    const name = typists.find(({ id }) => id === typedBy)?.name
    return name === undefined ? t('work.paper.typedOver') : t('work.paper.typedOverBy', { name })
  }
}

export const NoteText = ({ note: { kind, text, frame } }: { note: Pick<Note, 'kind' | 'text' | 'frame'> }) => (
  <>
    {frame === null ? null : <span className="sub">{frameWords(frame)}: </span>}
    <NoteWords kind={kind} text={text} />
  </>
)
