// Ratings as a session gives them, written short: candidates × assessors, one row per candidate and exercise.
import type { GivenLevel, SessionMaterial } from '../../assessments/rules/session-figures/model.ts'

export interface Written {
  /** Levels per candidate: one per assessor, in their order; null is «geen gelegenheid» or not seen. */
  rows: readonly (readonly (number | null)[])[]
  levels?: number
  combination?: SessionMaterial['combination']
  sessionId?: string
}

export const candidateId = (place: number, sessionId = 's') => `${sessionId}-k${String(place + 1).padStart(2, '0')}`
export const assessorId = (place: number) => `a${place + 1}`

/** One competence with one indicator in one exercise: what is written is what was seen. */
export function material({ rows, levels = 4, combination = 'median', sessionId = 's' }: Written): SessionMaterial {
  const given = rows.flatMap((row, candidate) =>
    row.map(
      (level, assessor): GivenLevel => ({
        candidateId: candidateId(candidate, sessionId),
        personId: assessorId(assessor),
        exerciseId: 'rollenspel',
        targetId: 'samenwerken.1',
        level,
      }),
    ),
  )
  const people = Math.max(0, ...rows.map((row) => row.length))
  return {
    sessionId,
    session: 'Sessie',
    scale: Array.from({ length: levels }, (_, i) => ({ value: i + 1, name: `niveau ${i + 1}` })),
    combination,
    competences: [
      { id: 'samenwerken', title: 'Samenwerken', targetIds: ['samenwerken', 'samenwerken.1', 'samenwerken.2'] },
    ],
    exercises: [{ id: 'rollenspel', title: 'Rollenspel' }],
    candidates: rows.map((_, place) => {
      const id = candidateId(place, sessionId)
      return { id, code: id, name: id }
    }),
    of: rows.length,
    names: new Map(Array.from({ length: people }, (_, place) => [assessorId(place), `Beoordelaar ${place + 1}`])),
    given,
  }
}

/** Every number in it, however deep, is a number. */
export function holdsNoNaN(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (value === null || typeof value !== 'object') return value !== undefined
  return Object.values(value).every(holdsNoNaN)
}
