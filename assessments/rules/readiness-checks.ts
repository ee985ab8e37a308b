// Before a start: who was told what, whose agreement is on file, and who practised rating with the others. About people's
// rights and about preparation; each can be waived with a reason.
import type { Warning } from '../contract/programmes.ts'
import type { SessionBody } from '../contract/sessions.ts'
import { calibrationYears } from './norms.ts'
import { type WarningCode, warning } from './warnings.ts'

export interface ReadinessChecked {
  body: Pick<SessionBody, 'day' | 'candidates' | 'assessorIds' | 'information' | 'readiness'>
  people: readonly { id: string; name: string; calibratedOn: string | null }[]
}

export function readinessChecks({ body, people }: ReadinessChecked): Warning[] {
  const { candidates, readiness, information } = body
  const ready = new Map(readiness.map((each) => [each.candidateId, each]))
  const texts = [information.purpose, information.readers, information.keptFor]
  const empty = texts.filter((text) => text.trim() === '').length
  return [
    ...(candidates.length > 0 && empty > 0 ? [warning('information-missing', '', empty)] : []),
    ...candidates
      .filter(({ id }) => (ready.get(id)?.informedOn ?? null) === null)
      .map(({ code }) => warning('candidate-not-informed', code)),
    ...candidates
      .filter(({ id }) => (ready.get(id)?.agreedOn ?? null) === null)
      .map(({ code }) => warning('candidate-not-agreed', code)),
    ...body.assessorIds.flatMap((id) => {
      const person = people.find((each) => each.id === id)
      return person === undefined || isCalibrated(person.calibratedOn, body.day)
        ? []
        : [warning('assessor-not-calibrated', person.name)]
    }),
  ]
}

/** On the day of the session, not today: what counts is how fresh it is when they rate. */
function isCalibrated(on: string | null, day: string): boolean {
  if (on === null) return false
  const year = String(Number(on.slice(0, 4)) + calibrationYears).padStart(4, '0')
  return `${year}${on.slice(4)}` >= day
}

/**
 * What was to be arranged beforehand and says nothing about the measurement: it stays in the session's own record and out
 * of a candidate's report. Who was told when is between the candidate and the lead; who else was where is others' business.
 */
const arrangements: readonly WarningCode[] = [
  'candidate-not-informed',
  'candidate-not-agreed',
  'information-missing',
  'run-not-planned',
  'timetable-clash',
  'person-in-two-sessions',
]
export const isAboutMeasurement = ({ code }: Pick<Warning, 'code'>): boolean => !arrangements.includes(code)
