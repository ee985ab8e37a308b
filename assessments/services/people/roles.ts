// The roles of a person in this data file, as stored.
import { StaffRole } from '../../contract/index.ts'
import type { Reading } from '../context.ts'

export const parseRoles = (stored: string): StaffRole[] => StaffRole.array().parse(JSON.parse(stored))

export async function personRoles(db: Reading, personId: string): Promise<StaffRole[]> {
  const row = await db.selectFrom('people').select('roles').where('id', '=', personId).executeTakeFirst()
  return row === undefined ? [] : parseRoles(row.roles)
}
