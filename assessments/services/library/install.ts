// The shipped library in a data file: what of it is missing, and putting that in. What is there stays as it is, also put
// away or changed; what somebody removed is missing and offered again, never put back by itself.
import { sql } from 'kysely'
import type { LibraryCounts } from '../../contract/index.ts'
import type { ShippedLibrary } from '../../library/build.ts'
import { instant } from '../clock.ts'
import type { CoreState, Reading, Trx } from '../context.ts'
import { addFramework, makeRoomFor } from '../preparation/framework-store.ts'
import { putProfile } from '../preparation/profile-store.ts'
import { putProgramme } from '../preparation/programme-store.ts'
import { putExercise } from './exercise-store.ts'

const shippedBy = 'Wakker'
const tables = {
  frameworks: 'frameworks',
  profiles: 'job_profiles',
  exercises: 'exercises',
  programmes: 'programmes',
} as const satisfies Record<keyof ShippedLibrary, string>

const nothing: ShippedLibrary = { frameworks: [], profiles: [], exercises: [], programmes: [] }

export async function libraryState(db: Reading, shipped: ShippedLibrary = nothing) {
  return { shipped: countsOf(shipped), missing: countsOf(await missingFrom(db, shipped)) }
}

/** @returns how much was put in */
export async function addMissing(
  trx: Trx,
  core: Pick<CoreState, 'clock'>,
  shipped: ShippedLibrary = nothing,
): Promise<LibraryCounts> {
  const missing = await missingFrom(trx, shipped)
  const row = { revision: 1, changedAt: instant(core.clock.wall()), archivedAt: null }
  // Frameworks first: the others stand on them.
  for (const { id, version, body } of missing.frameworks) {
    await makeRoomFor(trx, id)
    await addFramework(trx, { ...row, id, body, version, status: 'published', scaleChosen: true, basedOn: null })
  }
  for (const { id, body } of missing.profiles) await putProfile(trx, { ...row, id, body, setBy: shippedBy })
  for (const { id, body } of missing.exercises) await putExercise(trx, { ...row, id, body })
  for (const { id, body } of missing.programmes) await putProgramme(trx, { ...row, id, body })
  return countsOf(missing)
}

async function missingFrom(db: Reading, shipped: ShippedLibrary): Promise<ShippedLibrary> {
  const without = async <T extends { id: string }>(part: keyof ShippedLibrary, things: readonly T[]): Promise<T[]> => {
    // A draft read from a file of a shipped framework is not that framework: nothing can stand on it.
    const { rows } = await sql<{ id: string }>`select id from ${sql.table(tables[part])}
      ${part === 'frameworks' ? sql`where status = 'published'` : sql``}`.execute(db)
    const here = new Set(rows.map(({ id }) => id))
    return things.filter(({ id }) => !here.has(id))
  }
  return {
    frameworks: await without('frameworks', shipped.frameworks),
    profiles: await without('profiles', shipped.profiles),
    exercises: await without('exercises', shipped.exercises),
    programmes: await without('programmes', shipped.programmes),
  }
}

const countsOf = ({ frameworks, profiles, exercises, programmes }: ShippedLibrary): LibraryCounts => ({
  frameworks: frameworks.length,
  profiles: profiles.length,
  exercises: exercises.length,
  programmes: programmes.length,
})
