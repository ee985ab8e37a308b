// Random histories of two to eight laptops: all files together are one and the same union, in whatever order they come.
// Many more of them run with `npm run merge-trial`.
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { histories } from '../../support/merge-trial/history.ts'
import { trial } from '../../support/merge-trial/trial.ts'

vi.mock('../../../assessments/bundles/age-file.ts', () => import('../../support/merge-trial/plain-age.ts'))

it('is the same union, whatever happened and in whatever order it is brought', { timeout: 120_000 }, async () => {
  const same = fc.asyncProperty(histories({ steps: 10, assessors: 2 }), async (history) => {
    const { differing, lost } = await trial(history)
    expect({ differing, lost }).toEqual({ differing: [], lost: [] })
  })
  await fc.assert(same, { numRuns: 200 })
})
