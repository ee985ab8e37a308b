// The figures of a session from its ratings: differences and counts first, one coefficient, and for everything that cannot
// be had the reason why.
import type { Convention, Estimate, FigureReason, SessionFigures } from '../../contract/index.ts'
import { alpha } from '../figures/agreement/alpha.ts'
import { alphaBootstrap } from '../figures/agreement/bootstrap.ts'
import type { RatingTable } from '../figures/model.ts'
import { fewestCandidates, fewestForAWord, reliableFrom, tentativeFrom } from './cut-offs.ts'
import { differencesOf, spreadOf } from './differences.ts'
import type { SessionMaterial } from './model.ts'
import { assessorsIn, candidatesIn, type Moment, momentSteps, ratedByTwo } from './moments.ts'
import { moreFigures } from './more.ts'
import { estimateOf, unknown } from './reasons.ts'
import { pairAgreement } from './shares.ts'
import { atOnce, type Steps } from './steps.ts'
import { tableOf } from './table.ts'

export const sessionFigures = (material: SessionMaterial): SessionFigures => atOnce(sessionFigureSteps(material))

export function* sessionFigureSteps(material: SessionMaterial): Steps<SessionFigures> {
  const { sessionId, session, scale, candidates, of } = material
  const moments = yield* momentSteps(material)
  yield
  const shared = ratedByTwo(moments)
  const assessors = assessorsIn(moments).length
  const together = candidatesIn(shared).length
  const table = tableOf(shared, scale)
  const agreement = pairAgreement(shared)
  const perfect = agreement.exact.count === agreement.pairs
  const unused = unusedLevels(material)
  const missing = whyNoAgreement(material, assessors, shared)
  yield
  const coefficient = missing === null ? ordinalAlpha(shared, table, together, perfect) : unknown(missing)
  return {
    sessionId,
    session,
    scale: [...scale],
    candidates: { counted: candidates.length, of, ratedByTwo: together },
    assessors,
    differences: differencesOf(shared, material),
    spread: spreadOf(moments, material),
    agreement: missing === null ? { known: true, ...agreement } : { known: false, reason: missing },
    coefficient,
    convention: conventionOf(coefficient, together),
    perCompetence: yield* perCompetence(shared, material),
    more: missing === null ? yield* moreFigures(shared, table, { perfect, unused: unused.length }) : [],
    unused,
  }
}

function whyNoAgreement(
  { candidates }: SessionMaterial,
  assessors: number,
  shared: readonly Moment[],
): FigureReason | null {
  if (candidates.length === 0) return 'nothing-open'
  if (assessors === 1) return 'one-assessor'
  return shared.length === 0 ? 'nobody-rated-by-two' : null
}

function ordinalAlpha(shared: readonly Moment[], table: RatingTable, candidates: number, perfect: boolean): Estimate {
  const value = alpha(table, 'ordinal')
  if (typeof value === 'string') return estimateOf(value, null)
  if (candidates < fewestCandidates) return unknown('few-candidates')
  if (perfect) return estimateOf(value, 'all-equal')
  return estimateOf(value, alphaBootstrap(table, 'ordinal', { clusters: shared.map((moment) => moment.candidateId) }))
}

/** By the lower limit: what the figure is at least. null without a coefficient, or without a limit to judge it by. */
function conventionOf(coefficient: Estimate, candidates: number): Convention | null {
  if (!coefficient.known) return null
  if (candidates < fewestForAWord) return 'too-few-for-a-word'
  if (coefficient.low === null) return null
  if (coefficient.low >= reliableFrom) return 'reliable'
  return coefficient.low >= tentativeFrom ? 'tentative' : 'below'
}

/** Every competence the programme measures, also one of which agreement is not known. */
function* perCompetence(
  shared: readonly Moment[],
  { competences }: SessionMaterial,
): Steps<SessionFigures['perCompetence']> {
  const grouped = Map.groupBy(shared, ({ competenceId }) => competenceId)
  const found: SessionFigures['perCompetence'] = []
  for (const { id, title } of competences) {
    yield
    found.push({ competenceId: id, competence: title, ...pairAgreement(grouped.get(id) ?? []) })
  }
  return found
}

/** Levels of the scale nobody gave to anything. Without a single rating that says nothing. */
function unusedLevels({ scale, given, candidates }: SessionMaterial): number[] {
  const counted = new Set(candidates.map(({ id }) => id))
  const used = new Set(given.filter(({ candidateId }) => counted.has(candidateId)).map(({ level }) => level))
  used.delete(null)
  return used.size === 0 ? [] : scale.map(({ value }) => value).filter((value) => !used.has(value))
}
