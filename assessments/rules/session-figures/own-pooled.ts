// Questions that one session is too small for: whether everything about a candidate is rated alike, whether a rating leans on
// the one before it, whether levels move as the day goes on.
import type { Estimate, FigureReason, OwnQuestion } from '../../contract/index.ts'
import { negligible } from '../figures/model.ts'
import { mean, standardDeviation, sumOfProducts, sumOfSquares } from '../figures/spread/moments.ts'
import { fewestCandidatesPooled, fewestSessionsPooled } from './cut-offs.ts'
import { asItIs, fisher, jackknife, leftOut, type Stretch } from './jackknife.ts'
import { candidatesIn } from './moments.ts'
import { type OwnMoment, type OwnRecord, type OwnSession, turnKey } from './own-moments.ts'
import {
  type Basis,
  basisOf,
  meanDifference,
  notKnown,
  type Pair,
  question,
  reachOf,
  tooLittle,
} from './own-questions.ts'
import { estimateOf } from './reasons.ts'

function tooLittlePooled(basis: Basis): FigureReason | null {
  const enough = basis.sessions >= fewestSessionsPooled || basis.candidates >= fewestCandidatesPooled
  return tooLittle(basis) ?? (enough ? null : 'few-sessions')
}

/** The competences of one candidate in one exercise closer together, or further apart, than the others put them. */
export function haloQuestion(record: OwnRecord): OwnQuestion {
  const { shared } = record
  const sightings = [...Map.groupBy(shared, (m) => turnKey(m.candidateId, m.exerciseId)).values()]
  const found = sightings.flatMap((moments) => spreadBeside(moments))
  const basis = basisOf(found)
  const reason = tooLittlePooled(basis)
  if (reason !== null) return notKnown('halo', reason, basis)
  const perCandidate = [...Map.groupBy(found, ({ candidateId }) => candidateId).values()]
  const pairs = perCandidate.map((own): Pair => [mean(own.map((s) => s.own)), mean(own.map((s) => s.others))])
  return question('halo', meanDifference(pairs, mostSpread(record)), 0, basis)
}

/** Of two competences, one at each end: a standard deviation is never larger. */
const mostSpread = (record: OwnRecord) => reachOf(record) / Math.SQRT2

/** Beside each other assessor, over the competences both rated: two at least. */
function spreadBeside(moments: readonly OwnMoment[]) {
  const pairs = moments.flatMap(({ own, others }) => others.map(({ personId, level }) => ({ own, personId, level })))
  const beside = [...Map.groupBy(pairs, ({ personId }) => personId).values()].filter((both) => both.length >= 2)
  const [first] = moments
  if (first === undefined || beside.length === 0) return []
  return [
    {
      candidateId: first.candidateId,
      sessionId: first.sessionId,
      own: mean(beside.map((both) => standardDeviation(both.map(({ own }) => own)))),
      others: mean(beside.map((both) => standardDeviation(both.map(({ level }) => level)))),
    },
  ]
}

/** One candidate in one exercise, in the order in which the assessor rated them in a session. */
interface Turn {
  sessionId: string
  candidateId: string
  /** Mean of own − mean of the others, over what others rated too. */
  difference: number
  /** Own mean of the turn before; whatever was submitted at once has no order, and is one turn together. */
  previous: number | undefined
  /** From 1. */
  position: number
}

function turnsOf({ sessions, moments }: OwnRecord): Turn[] {
  const perSession = Map.groupBy(moments, ({ sessionId }) => sessionId)
  return sessions.flatMap((session) => sessionTurns(session, perSession.get(session.sessionId) ?? []))
}

function sessionTurns({ turns }: OwnSession, moments: readonly OwnMoment[]): Turn[] {
  const at = (moment: OwnMoment) => turns.get(turnKey(moment.candidateId, moment.exerciseId)) ?? ''
  const inOrder = [...Map.groupBy(moments, at)].sort(([a], [b]) => (a < b ? -1 : 1))
  return inOrder.flatMap(([, together], place) => {
    const before = inOrder[place - 1]?.[1]
    const previous = before === undefined ? undefined : mean(before.map(({ own }) => own))
    const shared = together.filter(({ others }) => others.length > 0)
    return [...Map.groupBy(shared, (m) => turnKey(m.candidateId, m.exerciseId)).values()].map((sighting): Turn => {
      const differences = sighting.map(({ own, others }) => own - mean(others.map(({ level }) => level)))
      const { sessionId = '', candidateId = '' } = sighting[0] ?? {}
      return { sessionId, candidateId, difference: mean(differences), previous, position: place + 1 }
    })
  })
}

/** Lower after a good one, or higher. */
export function contrastQuestion(record: OwnRecord): OwnQuestion {
  const turns = turnsOf(record).filter(({ previous }) => previous !== undefined)
  return resampled('contrast', turns, contrast, fisher)
}

/** Milder or stricter as the day goes on. */
export function driftQuestion(record: OwnRecord): OwnQuestion {
  const perSession = Map.groupBy(turnsOf(record), ({ sessionId }) => sessionId)
  const turns = [...perSession.values()]
    .filter((own) => own.some(({ position }) => position !== own[0]?.position))
    .flat()
  return resampled('drift', turns, drift, asItIs)
}

function resampled(
  kind: 'contrast' | 'drift',
  turns: readonly Turn[],
  figure: (turns: readonly Turn[]) => number | null,
  stretch: Stretch,
): OwnQuestion {
  const basis = basisOf(turns)
  const reason = tooLittlePooled(basis)
  if (reason !== null) return notKnown(kind, reason, basis)
  const value = figure(turns)
  if (value === null) return notKnown(kind, 'all-equal', basis)
  const without = leftOut(candidatesIn(turns)).map((group) =>
    figure(turns.filter(({ candidateId }) => !group.has(candidateId))),
  )
  const estimate: Estimate = estimateOf(value, jackknife(value, without, stretch))
  return question(kind, estimate, 0, basis)
}

/** Correlation of own − others with the own rating before. Myford & Wolfe (2003). */
function contrast(turns: readonly Turn[]): number | null {
  const differences = turns.map(({ difference }) => difference)
  const before = turns.map(({ previous = 0 }) => previous)
  const squares = [sumOfSquares(differences), sumOfSquares(before)] as const
  if (squares[0] < negligible || squares[1] < negligible) return null
  return sumOfProducts(differences, before) / Math.sqrt(squares[0] * squares[1])
}

/** Least-squares slope on the place in the session, each session with a level of its own. Myford & Wolfe (2003). */
function drift(turns: readonly Turn[]): number | null {
  let [products, squares] = [0, 0]
  for (const own of Map.groupBy(turns, ({ sessionId }) => sessionId).values()) {
    const positions = own.map(({ position }) => position)
    products += sumOfProducts(
      positions,
      own.map(({ difference }) => difference),
    )
    squares += sumOfSquares(positions)
  }
  return squares < negligible ? null : products / squares
}
