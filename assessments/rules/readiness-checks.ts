// Before a start: who was told what, whose agreement is on file, and who practised rating. About people's
// rights and about preparation; each can be waived with a reason.
import type { Warning } from '../contract/programmes.ts'
import type { SessionBody } from '../contract/sessions.ts'
import { monthsAfter } from './months.ts'
import { type WarningCode, warning } from './warnings.ts'

export interface ReadinessChecked {
  body: Pick<SessionBody, 'day' | 'candidates' | 'assessorIds' | 'information' | 'readiness'>
  people: readonly { id: string; name: string; calibratedOn: string | null }[]
  /** What the programme asks. null: nothing. */
  calibrationMonths: number | null
}

export function readinessChecks({ body, people, calibrationMonths }: ReadinessChecked): Warning[] {
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
      if (person === undefined || calibrationMonths === null) return []
      return isCalibrated(person.calibratedOn, body.day, calibrationMonths)
        ? []
        : [warning('assessor-not-calibrated', person.name, calibrationMonths)]
    }),
  ]
}

/** On the day of the session, not today: what counts is how fresh it is when they rate. */
function isCalibrated(on: string | null, day: string, months: number): boolean {
  return on !== null && monthsAfter(on, months) >= day
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
