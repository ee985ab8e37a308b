// Every measurement of a person on one line per competence. Nothing is drawn through the points: growth is not linear, so
// there is no trend and no forecast, only what stood beside what stood before, and whether those two compare.
import type { Competence, FrameworkBody } from '../../contract/framework-body.ts'
import type { CompetenceLine, LinePoint } from '../../contract/persons.ts'
import { pairCompetences } from '../comparison/competences.ts'
import { comparabilityOf, compares } from './comparability.ts'

export interface MeasuredFramework extends Pick<FrameworkBody, 'scale' | 'competences'> {
  id: string
  /** The same for versions of one framework. */
  family: string
}
export interface MeasuredLevel {
  competenceId: string
  level: number | null
  lowest: number | null
  highest: number | null
  assessors: number
}
export interface MeasuredOnce {
  candidateId: string
  day: string
  startedAt: string
  framework: MeasuredFramework
  levels: readonly MeasuredLevel[]
}

/** By day; two on one day in the order in which their sessions began. */
export function byTime(
  a: Pick<MeasuredOnce, 'candidateId' | 'day' | 'startedAt'>,
  b: Pick<MeasuredOnce, 'candidateId' | 'day' | 'startedAt'>,
): number {
  const [one, other] = [a, b].map(({ day, startedAt, candidateId }) => `${day} ${startedAt} ${candidateId}`)
  return (one ?? '') < (other ?? '') ? -1 : one === other ? 0 : 1
}

interface Growing {
  framework: MeasuredFramework
  competence: Competence
  level: number | null
  points: LinePoint[]
}

/**
 * One line per competence, in the order of the framework measured last; what only an earlier one had comes after.
 * A competence goes on under another id in a newer version of its framework. Another framework begins lines of its own: a
 * title alone does not make it the same competence, unless it took over the competence itself, with its id.
 */
export function linesOverTime(measurements: readonly MeasuredOnce[]): CompetenceLine[] {
  const lines: Growing[] = []
  const counterpart = counterparts()
  const order = new Map<Growing, number>()
  for (const [time, { candidateId, framework, levels }] of measurements.toSorted(byTime).entries()) {
    const levelOf = new Map(levels.map((one) => [one.competenceId, one]))
    for (const [place, competence] of framework.competences.entries()) {
      const measured = levelOf.get(competence.id)
      if (measured === undefined) continue
      const line =
        lines.find((each) => counterpart(each, framework) === competence.id) ?? begun(lines, framework, competence)
      line.points.push({ candidateId, ...measured, since: sinceOf(line, framework, competence, measured.level) })
      Object.assign(line, { framework, competence, level: measured.level })
      // The newest first, and within it as its framework has them.
      order.set(line, place - time * 10_000)
    }
  }
  return lines
    .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map(({ competence, points }) => ({ key: competence.id, title: competence.title, points }))
}

function begun(lines: Growing[], framework: MeasuredFramework, competence: Competence): Growing {
  const line: Growing = { framework, competence, level: null, points: [] }
  lines.push(line)
  return line
}

function sinceOf(
  line: Growing,
  framework: MeasuredFramework,
  competence: Competence,
  level: number | null,
): LinePoint['since'] {
  if (line.points.length === 0) return null
  const comparable =
    line.framework.family === framework.family
      ? comparabilityOf({ ...line, scale: line.framework.scale }, { competence, scale: framework.scale })
      : 'other-framework'
  const steps = compares(comparable) && level !== null && line.level !== null ? level - line.level : null
  return { comparable, steps }
}

/** Which competence of a framework goes on with a line; each pair of versions is laid beside each other once. */
function counterparts() {
  const known = new Map<string, Map<string, string>>()
  return ({ framework: from, competence }: Growing, to: MeasuredFramework): string | undefined => {
    if (from.id === to.id) return competence.id
    const key = `${from.id} ${to.id}`
    let pairs = known.get(key)
    if (pairs === undefined) {
      pairs = pairsOf(from, to)
      known.set(key, pairs)
    }
    return pairs.get(competence.id)
  }
}

function pairsOf(from: MeasuredFramework, to: MeasuredFramework): Map<string, string> {
  if (from.family !== to.family) return new Map(to.competences.map(({ id }) => [id, id]))
  const { old } = pairCompetences(from.competences, to.competences)
  return new Map([...old].map(([now, was]) => [was.id, now.id]))
}
