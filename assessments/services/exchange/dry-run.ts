// Does a thing, looks at the result, and undoes it: a preview that cannot differ from what it previews.
import type { Db } from '../../../db/connection.ts'
import type { Trx } from '../context.ts'

class Undo<T> extends Error {
  readonly result: T
  constructor(result: T) {
    super('undone')
    this.result = result
  }
}

export async function dryRun<T>(db: Db, command: (trx: Trx) => Promise<T>): Promise<T> {
  try {
    return await db.transaction().execute(async (trx) => {
      throw new Undo(await command(trx))
    })
  } catch (error) {
    if (error instanceof Undo) return error.result as T
    throw error
  }
}
