// proposalMs: a timetable for 12 candidates × 5 exercises × 4 assessors × 3 rooms, the slowest of three kinds of day: all
// exercises alone and a day that is nearly full; a mixed day; and one that cannot be, with what would help.
import { PlanProblem, type PlanQuestion } from '../../assessments/contract/plan.ts'
import { proposeTimetable } from '../../assessments/rules/timetable/propose-timetable.ts'
import { median, timed } from './measure.ts'

const ids = (letter: string, count: number) => Array.from({ length: count }, (_, i) => ({ id: `${letter}${i + 1}` }))
const breaks = [{ from: '12:00', to: '12:45' }]
const people = {
  candidates: ids('k', 12),
  assessors: ids('a', 4),
  rooms: ids('r', 3).map(({ id }) => id),
  rolePlayers: ['p1'],
  limits: { pauseMinutes: 5 },
}
const alone = ids('e', 5).map(({ id }) => ({ id, minutes: 20 }))
const questions: Record<string, PlanQuestion> = {
  alone: { ...people, exercises: alone, days: [{ day: '2026-11-24', from: '08:00', to: '18:00', breaks }] },
  mixed: {
    ...people,
    exercises: [
      { id: 'overleg', group: true, minutes: 60 },
      { id: 'rollenspel', minutes: 20, needsRolePlayer: true },
      { id: 'postbak', minutes: 45, group: true, mostCandidates: 12, assessors: 0 },
      { id: 'werkproef', minutes: 25 },
      { id: 'gesprek', minutes: 20 },
    ],
    days: [{ day: '2026-11-24', from: '08:30', to: '17:00', breaks }],
  },
  impossible: { ...people, exercises: alone, days: [{ day: '2026-11-24', from: '09:00', to: '16:00', breaks }] },
}

export async function proposalMs(times: number): Promise<{ ms: number; slowest: string }> {
  const medians: [string, number][] = []
  for (const [name, question] of Object.entries(questions)) {
    const problem = PlanProblem.parse(question)
    const spans: number[] = []
    for (let turn = 0; turn < times + 1; turn += 1) {
      const span = await timed(() => proposeTimetable(problem))
      if (turn > 0) spans.push(span)
    }
    medians.push([name, median(spans)])
  }
  const [slowest = '', ms = 0] = medians.sort(([, one], [, other]) => other - one)[0] ?? []
  return { ms, slowest }
}
