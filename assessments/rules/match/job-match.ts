// One measurement beside what one job asks. Where a job stands is said by its essential competences alone; what is not known
// («onvoldoende bewijs», not measured, not comparable) is told apart from «nog niet». Steps are counted so as to name them;
// there is no score and no order of people. The same rule as the gap, written for hundreds of people times many jobs.
import type { CutOff, JobMatch } from '../../contract/index.ts'
import type { AskedCompetence } from './asked.ts'

export interface MeasuredCompetence {
  title: string
  /** The final level; null is «onvoldoende bewijs». */
  level: number | null
  /** Independent levels, one per assessor who had the opportunity. */
  levels: readonly number[]
}
export type MeasuredCompetences = ReadonlyMap<string, MeasuredCompetence>

/** @param asked essential before desirable, as `askedOf` gives them: so are steps and unknowns told */
export function jobMatch(asked: readonly AskedCompetence[], measured: MeasuredCompetences): JobMatch {
  const match: JobMatch = {
    standing: 'unknown',
    essential: { asked: 0, met: 0 },
    desirable: { asked: 0, met: 0 },
    steps: [],
    unknown: [],
    notWithAll: [],
  }
  for (const one of asked) tell(one, one.why === null ? measured.get(one.competenceId) : undefined, match)
  match.standing = standingOf(match)
  return match
}

function tell(one: AskedCompetence, measured: MeasuredCompetence | undefined, match: JobMatch): void {
  const { competenceId, title, need, level: cutOff } = one
  const part = match[need]
  part.asked += 1
  if (measured === undefined) {
    match.unknown.push({ competenceId, title, need, why: one.why ?? 'not-measured' })
  } else if (measured.level === null) {
    match.unknown.push({ competenceId, title, need, why: 'insufficient' })
  } else if (measured.level < cutOff) {
    match.steps.push({ competenceId, title, need, level: measured.level, cutOff, steps: cutOff - measured.level })
  } else {
    part.met += 1
    if (measured.levels.some((level) => level < cutOff)) match.notWithAll.push({ competenceId, title, need })
  }
}

/** A job that calls nothing essential is not known to fit: there is nothing it could fit on. */
function standingOf({ essential, steps, unknown, notWithAll }: JobMatch): JobMatch['standing'] {
  let toGo = 0
  for (const step of steps) if (step.need === 'essential') toGo += step.steps
  if (toGo > 2) return 'further'
  if (toGo === 2) return 'two-steps'
  if (toGo === 1) return 'one-step'
  if (essential.asked === 0 || unknown.some(isEssential)) return 'unknown'
  return notWithAll.some(isEssential) ? 'fits-not-all' : 'fits'
}

const isEssential = ({ need }: { need: CutOff['need'] }) => need === 'essential'
