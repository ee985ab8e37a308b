// The worked cases that ship with Wakker. Their ids are in the finished attempts of whoever practised: they never change.
import { buildCase } from './build.ts'
import type { WorkedCase } from './model.ts'
import { packingTable } from './packing-table.ts'
import { packingTableExpert } from './packing-table-expert.ts'
import { starterKits } from './starter-kits.ts'
import { starterKitsExpert } from './starter-kits-expert.ts'

export type { WorkedCase } from './model.ts'

export const workedCases: readonly WorkedCase[] = [
  buildCase(packingTable, packingTableExpert),
  buildCase(starterKits, starterKitsExpert),
]
