// The explicit, ordered list of migrations. A new one goes at the end; none is ever changed after it has shipped.
import type { Migration } from 'kysely/migration'
import * as first from './0001-first.ts'
import * as exchange from './0002-exchange.ts'
import * as library from './0003-library.ts'
import * as day from './0004-day.ts'
import * as talk from './0005-talk.ts'
import * as growth from './0006-growth.ts'

export const migrations: Record<string, Migration> = {
  '0001-first': first,
  '0002-exchange': exchange,
  '0003-library': library,
  '0004-day': day,
  '0005-talk': talk,
  '0006-growth': growth,
}
