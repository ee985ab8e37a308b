// A whole session of documents at once: made beside the program's own work, each file whole or not there.
import { z } from 'zod'
import { Id, only } from './common.ts'
import { DocumentKind } from './documents.ts'

export const BatchItem = z.object({
  key: z.string(),
  kind: DocumentKind,
  code: z.string(),
  state: z.enum(['waiting', 'making', 'done', 'failed', 'locked', 'cancelled']),
  /** Where it stands, when done; a failure's code, when failed. */
  path: z.string().nullable(),
  failure: z.string().nullable(),
})
export type BatchItem = z.infer<typeof BatchItem>
export const Batch = z.object({
  id: Id,
  sessionId: Id,
  folder: z.string(),
  state: z.enum(['running', 'finished', 'cancelled', 'stopped']),
  items: z.array(BatchItem),
})
export type Batch = z.infer<typeof Batch>
const keepers = only('lead', 'coach')

export const batches = {
  begin: keepers
    .errors({ NOTHING_TO_MAKE: {}, FOLDER_UNUSABLE: {}, BATCH_RUNNING: {} })
    .input(
      z.object({
        sessionId: Id,
        kinds: z.array(DocumentKind).min(1, 'required'),
        templateId: Id.nullable(),
        jobProfileId: Id.nullable(),
        /** Names of people in the names of files; without it codes. */
        names: z.boolean(),
        /** null: a new folder beside the data file. */
        folder: z.string().trim().min(1, 'required').max(4_000, 'tooLong').nullable(),
      }),
    )
    .output(Batch),
  get: keepers.input(z.object({ id: Id })).output(Batch),
  /** The last one the caller began of this session since the program started. */
  latest: keepers.input(z.object({ sessionId: Id })).output(Batch.nullable()),
  cancel: keepers.input(z.object({ id: Id })).output(Batch),
  /** What failed, once more. */
  again: keepers
    .errors({ FOLDER_UNUSABLE: {}, BATCH_RUNNING: {} })
    .input(z.object({ id: Id }))
    .output(Batch),
  /** Where a batch would go by itself. */
  proposedFolder: keepers.input(z.object({ sessionId: Id })).output(z.object({ folder: z.string() })),
}
