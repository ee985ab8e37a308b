// Where the session went otherwise than the rules of the field or the timetable: deviations with their reasons, and what
// of the day touched the measurement. Why somebody was late, left or fell out is about a person, and stays in the file.
import type { DayChange } from '../../contract/index.ts'
import type { DossierChange, DossierModel } from '../../documents/dossier/model.ts'
import type { Reading } from '../context.ts'
import { changeFacts } from '../day/change-facts.ts'
import { deviationsOf } from '../preparation/session-view.ts'
import { contentOf, type DossierSource, ofKind } from './source.ts'

export async function dossierDeviations(
  db: Reading,
  { sessionId, unnamed }: DossierSource,
): Promise<DossierModel['deviations']> {
  return (await deviationsOf(db, sessionId)).map(({ subject, reason, ...deviation }) => ({
    ...deviation,
    subject: unnamed.text(subject),
    reason: unnamed.text(reason),
  }))
}

/** What somebody measures with, when and by whom; being there, or in another room, changes none of that. */
const touchesMeasurement = ({ kind }: DayChange): boolean => kind !== 'arrived' && kind !== 'room'

export function changesOf(source: DossierSource): DossierChange[] {
  const { records, personName, codeOf, exerciseTitle, body } = source
  return ofKind(records, 'day.changed').flatMap((record) => {
    const content = contentOf('day.changed', record)
    if (content === null || !touchesMeasurement(content.change)) return []
    const { candidateIds, runId, exerciseId, detail } = changeFacts(content.change, personName)
    const run = body.runs.find(({ id }) => id === runId)
    const codes = candidateIds.length === 0 ? (run?.candidateIds ?? []) : candidateIds
    return [
      {
        at: record.header.at,
        by: personName(record.header.author),
        kind: content.change.kind,
        codes: codes.map(codeOf).filter((code) => code !== ''),
        exercise: exerciseTitle(exerciseId ?? run?.exerciseId ?? ''),
        detail,
      },
    ]
  })
}
