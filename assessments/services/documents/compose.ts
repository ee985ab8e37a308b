// One way in to composing, whatever the kind: from ids and settings to blocks, through the gate.
import type { ComposedDocument } from '../../contract/index.ts'
import type { Actor, CoreState, Reading } from '../context.ts'
import type { DocumentAbout } from './about.ts'
import { composeFile } from './file.ts'
import { composeGroup } from './group.ts'
import { composeMeasured } from './measured.ts'
import { composePlan } from './plan.ts'

export async function composeDocument(
  db: Reading,
  core: CoreState,
  actor: Actor,
  about: DocumentAbout,
): Promise<ComposedDocument> {
  const { kind } = about
  switch (kind) {
    case 'plan':
      return composePlan(db, core, actor, about)
    case 'group':
      return composeGroup(db, core, actor, about)
    case 'file':
      return composeFile(db, core, actor, about)
    default:
      return composeMeasured(db, core, actor, { ...about, kind })
  }
}
