// Who is back and who is not, for the side of the screen while people stand in line with their sticks.
import type { ExchangeBoard, ReturnPreview } from '../../../../assessments/contract/index.ts'

export interface BackLine {
  personId: string
  name: string
  /** `ready`: in the file that lies open. `part`: something came, not everything. `local`: works in this data file. */
  state: 'ready' | 'all' | 'part' | 'local' | 'out' | 'not-out' | 'nothing'
  /** Entries the open file adds. */
  fresh: number
  /** Of the last receipt. */
  at: string | null
  /** Assignments that are not submitted here. */
  open: number
}
type Assessor = ExchangeBoard['assessors'][number]

/** Work can be here and not be submitted: then somebody is at it on this laptop. */
export const openRuns = ({ runs }: Assessor): number =>
  runs.filter(({ place, step }) => place !== 'here' || step !== 'submitted').length

/** `preview` is the file that lies open, when it belongs to the session of this board. Whoever brings it stands on top. */
export function backLines(board: ExchangeBoard, preview: ReturnPreview | null): BackLine[] {
  const brought = preview?.assessors ?? []
  const known = board.assessors.map((assessor) => {
    const ready = brought.some(({ id }) => id === assessor.personId)
    return {
      personId: assessor.personId,
      name: assessor.name,
      state: ready ? ('ready' as const) : stateOf(assessor),
      fresh: preview ? freshOf(preview, assessor.personId) : 0,
      at: assessor.lastReceipt?.at ?? null,
      open: openRuns(assessor),
    }
  })
  const strangers = brought
    .filter(({ id }) => !known.some(({ personId }) => personId === id))
    .map(({ id, name }) => ({
      personId: id,
      name,
      state: 'ready' as const,
      fresh: preview ? freshOf(preview, id) : 0,
      at: null,
      open: 0,
    }))
  const lines = [...strangers, ...known]
  return [...lines.filter(({ state }) => state === 'ready'), ...lines.filter(({ state }) => state !== 'ready')]
}

function stateOf(assessor: Assessor): BackLine['state'] {
  if (assessor.runs.length === 0) return 'nothing'
  if (openRuns(assessor) === 0) return 'all'
  if (assessor.lastReceipt) return 'part'
  if (assessor.lastPackage) return 'out'
  return assessor.runs.some(({ place }) => place === 'here') ? 'local' : 'not-out'
}

/** How many assessors have everything here, of those who have something to do. */
export function completeness({ assessors }: ExchangeBoard): { done: number; of: number } {
  const busy = assessors.filter(({ runs }) => runs.length > 0)
  return { done: busy.filter((assessor) => openRuns(assessor) === 0).length, of: busy.length }
}

const freshOf = ({ rows }: ReturnPreview, assessorId: string): number =>
  rows.filter((row) => row.assessorId === assessorId).reduce((sum, { fresh }) => sum + fresh, 0)
