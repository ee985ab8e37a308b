// Figures for an assessor about their own ratings beside those of others: questions, not verdicts. Scale by scale, because a
// step on a scale of two is no step on a scale of seven.
import type { OwnFigures, OwnScale } from '../../contract/index.ts'
import { candidatesIn } from './moments.ts'
import {
  besideMiddle,
  candidatesOf,
  type OwnMoment,
  type OwnRecord,
  type OwnSession,
  ownRecord,
  sessionsIn,
} from './own-moments.ts'
import { contrastQuestion, driftQuestion, haloQuestion } from './own-pooled.ts'
import { leniencyQuestion, middleQuestion, rangeQuestion } from './own-questions.ts'
import { atOnce, type Steps } from './steps.ts'

/** @param sessions only those that count, with only the candidates behind whose gate this assessor may look */
export const ownFigures = (...given: Parameters<typeof ownFigureSteps>): OwnFigures => atOnce(ownFigureSteps(...given))

export function* ownFigureSteps(
  personId: string,
  sessions: readonly OwnSession[],
  { since, months }: Pick<OwnFigures, 'since' | 'months'>,
): Steps<OwnFigures> {
  const names = (session: OwnSession) => JSON.stringify(session.scale.map(({ name }) => name))
  const records: OwnRecord[] = []
  for (const onScale of Map.groupBy(sessions, names).values()) records.push(yield* ownRecord(personId, onScale))
  const inOrder = records.filter(({ moments }) => moments.length > 0).sort((a, b) => b.shared.length - a.shared.length)
  const shared = inOrder.flatMap((record) => record.shared)
  const scales: OwnScale[] = []
  for (const record of inOrder) scales.push(yield* ownScale(record))
  return { since, months, sessions: sessionsIn(shared), candidates: candidatesIn(shared).length, scales }
}

const ask = [leniencyQuestion, middleQuestion, rangeQuestion, haloQuestion, contrastQuestion, driftQuestion]

function* ownScale(record: OwnRecord): Steps<OwnScale> {
  const questions: OwnScale['questions'] = []
  for (const question of ask) {
    yield
    questions.push(question(record))
  }
  return {
    levels: record.sessions[0]?.scale.map(({ name }) => name) ?? [],
    questions,
    spread: ownSpread(record),
    perCandidate: perCandidate(record),
    overTime: overTime(record),
  }
}

function ownSpread({ scale, shared }: OwnRecord): OwnScale['spread'] {
  const own = shared.map((moment) => moment.own)
  const others = shared.flatMap((moment) => moment.others.map(({ level }) => level))
  const times = (levels: readonly number[], level: number) => levels.filter((each) => each === level).length
  return scale.map((level) => ({ level, own: times(own, level), others: times(others, level) }))
}

function perCandidate({ sessions, shared }: OwnRecord): OwnScale['perCandidate'] {
  const candidates = candidatesOf(sessions)
  const titles = new Map(sessions.map(({ sessionId, session }) => [sessionId, session]))
  return [...Map.groupBy(shared, ({ candidateId }) => candidateId)].flatMap(([id, moments]) => {
    const candidate = candidates.get(id)
    if (candidate === undefined) return []
    const steps = moments.map(besideMiddle)
    const count = (where: (step: number) => boolean) => steps.filter(where).length
    return [
      {
        candidate,
        session: titles.get(moments[0]?.sessionId ?? '') ?? '',
        higher: count((step) => step > 0),
        same: count((step) => step === 0),
        lower: count((step) => step < 0),
      },
    ]
  })
}

function overTime({ sessions, shared }: OwnRecord): OwnScale['overTime'] {
  const perSession = Map.groupBy(shared, ({ sessionId }) => sessionId)
  return sessions.flatMap(({ sessionId, session, day }) => {
    const moments: OwnMoment[] = perSession.get(sessionId) ?? []
    if (moments.length === 0) return []
    const steps = moments.map((moment) => Math.abs(besideMiddle(moment)))
    return [
      {
        sessionId,
        session,
        day,
        moments: moments.length,
        same: steps.filter((step) => step === 0).length,
        withinOne: steps.filter((step) => step <= 1).length,
      },
    ]
  })
}
