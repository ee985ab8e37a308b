// The board as a person reads it.
import { describe, expect, it } from 'vitest'
import type { Board } from '../../../assessments/contract/index.ts'
import {
  allDecided,
  assessorLoads,
  type BoardCell,
  boardStep,
  cellsOf,
  codesOf,
  exerciseProgress,
  mayReopen,
} from '../../../renderer/features/sessions/progress/board-rows.ts'

const cell = (assessor: string, exerciseId: string, candidateIds: string[], more: Partial<BoardCell> = {}) => ({
  assignmentId: `${assessor} ${exerciseId}`,
  runId: exerciseId,
  exerciseId,
  personId: assessor,
  assessor,
  candidateIds,
  step: 'observing' as const,
  reopened: false,
  notes: 0,
  ...more,
})
const candidate = (id: string, gate: Board['candidates'][number]['gate'] = 'closed') => ({
  id,
  code: `K-${id}`,
  name: id,
  gate,
  missing: 1,
  decided: 0,
  toDecide: 2,
})
const board = (cells: BoardCell[], candidates = [candidate('a'), candidate('b')]): Board => ({
  sessionId: 's',
  title: 'Sessie',
  exercises: [{ id: 'x', title: 'Overleg' }],
  candidates,
  cells,
  runs: [],
  presence: [],
  attention: [],
  rotation: { at: null, bell: null },
  now: '2026-11-17T09:00:00.000Z',
})

describe('the board', () => {
  it('counts a candidate as ready in an exercise when everyone there has submitted', () => {
    const half = board([cell('Ilse', 'x', ['a', 'b'], { step: 'submitted' }), cell('Bart', 'x', ['b'])])
    expect(exerciseProgress(half, 'x')).toEqual({ done: 1, of: 2 })
    expect(cellsOf(half, 'b', 'x').map(({ assessor }) => assessor)).toEqual(['Ilse', 'Bart'])
  })

  it('tells who has not begun from who observes', () => {
    expect(boardStep(cell('Ilse', 'x', ['a']))).toBe('waiting')
    expect(boardStep(cell('Ilse', 'x', ['a'], { notes: 1 }))).toBe('observing')
    expect(boardStep(cell('Ilse', 'x', ['a'], { step: 'rating' }))).toBe('rating')
  })

  it('adds up per assessor, in the order of the work', () => {
    const loads = assessorLoads(
      board([
        cell('Ilse', 'x', ['a'], { step: 'rating' }),
        cell('Ilse', 'y', ['a']),
        cell('Ilse', 'z', ['a'], { step: 'submitted' }),
      ]),
    )
    expect(loads).toEqual([
      {
        personId: 'Ilse',
        name: 'Ilse',
        open: [
          { step: 'waiting', count: 1 },
          { step: 'rating', count: 1 },
        ],
        submitted: 1,
      },
    ])
  })

  it('gives work back until the gate of one of its candidates has opened', () => {
    const submitted = cell('Ilse', 'x', ['a', 'b'], { step: 'submitted' })
    expect(mayReopen(board([submitted]), submitted)).toBe(true)
    expect(mayReopen(board([submitted], [candidate('a', 'complete'), candidate('b', 'open-early')]), submitted)).toBe(
      false,
    )
    expect(mayReopen(board([]), cell('Ilse', 'x', ['a']))).toBe(false)
    expect(codesOf(board([submitted]), submitted)).toBe('K-a, K-b')
  })

  it('knows when everything is decided', () => {
    expect(allDecided({ ...candidate('a'), decided: 2 })).toBe(true)
    expect(allDecided({ ...candidate('a'), decided: 0, toDecide: 0 })).toBe(false)
  })
})
