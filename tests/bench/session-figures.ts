// sessionFiguresMs: from the ratings of a session of 40 candidates × 12 assessors × 200 indicators to its figures.
import { mulberry32 } from '../../assessments/rules/figures/agreement/bootstrap.ts'
import type { SessionMaterial } from '../../assessments/rules/session-figures/model.ts'
import { sessionFigures } from '../../assessments/rules/session-figures/session.ts'
import { median, timed } from './measure.ts'

const ids = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`)

/** Candidates differ, assessors differ a little, and every exercise shows two indicators of every competence. */
function bigMaterial(size: { candidates: number; assessors: number; indicators: number }): SessionMaterial {
  const next = mulberry32(1)
  const exercises = ids('e', 5)
  const competences = ids('c', size.indicators / 10).map((id) => ({ id, title: id, targetIds: ids(`${id}.`, 10) }))
  const people = ids('a', size.assessors).map((id) => ({ id, mild: next() - 0.5 }))
  const candidates = ids('k', size.candidates).map((id) => ({ id, code: id, name: id }))
  const given = candidates.flatMap((candidate) => {
    const good = next() * 3
    return people.flatMap(({ id: personId, mild }) =>
      competences.flatMap(({ targetIds }) =>
        targetIds.map((targetId, i) => ({
          candidateId: candidate.id,
          personId,
          exerciseId: exercises[Math.floor(i / 2)] ?? '',
          targetId,
          level: Math.max(1, Math.min(4, Math.round(1 + good + mild + (next() - 0.5) * 2))),
        })),
      ),
    )
  })
  return {
    sessionId: 's',
    session: 'Meting',
    scale: [1, 2, 3, 4].map((value) => ({ value, name: `niveau ${value}` })),
    combination: 'median',
    competences,
    exercises: exercises.map((id) => ({ id, title: id })),
    candidates,
    of: candidates.length,
    names: new Map(people.map(({ id }) => [id, id])),
    given,
  }
}

export async function sessionFiguresMs(times: number): Promise<{ ms: number; ratings: number }> {
  const material = bigMaterial({ candidates: 40, assessors: 12, indicators: 200 })
  const spans: number[] = []
  for (let turn = 0; turn < times + 1; turn += 1) {
    const span = await timed(() => sessionFigures(material))
    if (turn > 0) spans.push(span)
  }
  return { ms: median(spans), ratings: material.given.length }
}
