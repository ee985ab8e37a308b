// A worked case in the shape the work screens know, so that whoever practises classifies and rates on the same screens.
import type { Level, TrainingAnswer, TrainingCase } from '../../../assessments/contract/index.ts'
import { applyEdit, type Edit, type Judging } from '../work/judge/judgement.ts'

/** The one person a case is about. Its text names them; nothing else needs to. */
export const casePerson = 'case'

export const scaleOf = ({ levels }: Pick<TrainingCase, 'levels'>): Level[] =>
  levels.map((name, place) => ({ value: place + 1, name }))

/** `03:20` since the start is a duration for who reads the page by program: `PT3M20S`. */
export function durationOf(time: string): string {
  const [minutes = 0, seconds = 0] = time.split(':').map(Number)
  return `PT${minutes}M${seconds}S`
}
/** And back, as the reasons of an expert name it too. */
export function minuteOf(duration: string): string {
  const [, minutes = '0', seconds = '0'] = /^PT(\d+)M(\d+)S$/.exec(duration) ?? []
  return `${minutes.padStart(2, '0')}:${seconds.padStart(2, '0')}`
}

type Practised = Pick<TrainingCase, 'notesToRead' | 'competences'>

export function judgingOf({ notesToRead, competences }: Practised, answer: TrainingAnswer): Judging {
  const candidateId = casePerson
  return {
    notes: notesToRead.map(({ id, time, kind, text }) => ({
      id,
      at: durationOf(time),
      phase: '',
      kind,
      text,
      candidateIds: [candidateId],
      frame: null,
      paper: null,
      late: false,
    })),
    targets: competences.flatMap((competence) =>
      competence.indicators.map(({ id, text, anchors }) => ({
        kind: 'indicator' as const,
        id,
        text,
        competenceId: competence.id,
        competence: competence.title,
        anchors: anchors.map((words, place) => ({ level: place + 1, text: words })),
        rated: true,
      })),
    ),
    links: answer.links.map(({ noteId, indicatorId, sign }) => ({
      noteId,
      candidateId,
      target: { kind: 'indicator', id: indicatorId },
      sign,
    })),
    setAside: answer.setAside.map((noteId) => ({ noteId, candidateId })),
    ratings: answer.ratings.map(({ indicatorId, level, noNoteReason }) => ({
      candidateId,
      target: { kind: 'indicator', id: indicatorId },
      level,
      noNoteReason,
    })),
    ratableIds: [candidateId],
    totals: [],
  }
}

export const answerOf = ({
  links,
  setAside,
  ratings,
}: Pick<Judging, 'links' | 'setAside' | 'ratings'>): TrainingAnswer => ({
  links: links.map(({ noteId, target, sign }) => ({ noteId, indicatorId: target.id, sign })),
  setAside: setAside.map(({ noteId }) => noteId),
  ratings: ratings.map(({ target, level, noNoteReason }) => ({ indicatorId: target.id, level, noNoteReason })),
})

export const afterEdit = (practised: Practised, answer: TrainingAnswer, edit: Edit): TrainingAnswer =>
  answerOf(applyEdit(judgingOf(practised, answer), edit))

/** Paragraphs and rows of points, as the text of a case is written. */
export function blocksOf(text: string): { points: boolean; lines: string[] }[] {
  return text.split('\n\n').map((block) => {
    const lines = block.split('\n')
    const points = lines.every((line) => line.startsWith('- '))
    return points ? { points, lines: lines.map((line) => line.slice(2)) } : { points, lines: [block] }
  })
}
