// One framework as its screen gets it: the body with its errata, what keeps it from being published, hints, where it is used.
import { createHash } from 'node:crypto'
import type { FrameworkBody, FrameworkDetail } from '../../contract/index.ts'
import { canonicalJson } from '../../rules/canonical.ts'
import { withErrata } from '../../rules/framework-texts.ts'
import { hintsOf } from '../../rules/hints/index.ts'
import { sameNumbers } from '../../rules/same-numbers.ts'
import type { Reading } from '../context.ts'
import { errataOf } from './errata-store.ts'
import {
  frameworkOf,
  frameworkSummary,
  type StoredFramework,
  usersOfFramework,
  versionsOf,
  wavedHints,
} from './framework-store.ts'

export async function frameworkDetail(db: Reading, id: string): Promise<FrameworkDetail> {
  const framework = await frameworkOf(db, id)
  const errata = await errataOf(db, id)
  const body = withErrata(framework.body, errata)
  const draft = framework.status === 'draft'
  return {
    ...frameworkSummary(framework),
    revision: framework.revision,
    body,
    hash: frameworkHash(body),
    basedOn: framework.basedOn,
    hindrances: draft ? hindrancesOf(framework) : [],
    hints: draft ? hintsOf(framework.body, await wavedHints(db, id)) : [],
    errata,
    usedBy: await usersOfFramework(db, id),
    versions: await versionsOf(db, framework),
  }
}

/** SHA-256, as hexadecimal. */
export const frameworkHash = (body: FrameworkBody): string =>
  createHash('sha256').update(canonicalJson(body)).digest('hex')

export function hindrancesOf({ body, scaleChosen }: StoredFramework): FrameworkDetail['hindrances'] {
  const found: FrameworkDetail['hindrances'] = []
  if (body.competences.length === 0) found.push('no-competences')
  if (!scaleChosen) found.push('scale-not-chosen')
  if (sameNumbers(body).length > 0) found.push('same-number')
  return found
}
