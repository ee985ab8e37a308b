// The library that ships with Wakker, and the search over all that stands in a centre's own library.
import { z } from 'zod'
import { Id, only, Saved, staff } from './common.ts'

export const LibraryCounts = z.object({
  frameworks: z.int(),
  profiles: z.int(),
  exercises: z.int(),
  programmes: z.int(),
})
export type LibraryCounts = z.infer<typeof LibraryCounts>

export const searchKinds = [
  'framework',
  'competence',
  'indicator',
  'anchor',
  'knowledge',
  'profile',
  'exercise',
  'programme',
] as const
export const SearchHit = z.object({
  kind: z.enum(searchKinds),
  /** The framework, profile, exercise or programme it stands in. */
  ownerId: Id,
  owner: z.string(),
  /** Inside a framework: where to go. */
  competenceId: Id.nullable(),
  /** «4 Sorteert goederen» and the like: where it stands, for a person to read. */
  place: z.string(),
  /** The text in pieces; `found` ones match. */
  pieces: z.array(z.object({ text: z.string(), found: z.boolean() })),
  archived: z.boolean(),
})
export type SearchHit = z.infer<typeof SearchHit>

export const library = {
  /** What ships with this version and what of it this file lacks. */
  state: staff.output(z.object({ shipped: LibraryCounts, missing: LibraryCounts })),
  /** Puts what is missing into the file; what is there stays as it is. */
  add: only('lead', 'coach').output(Saved.extend({ added: LibraryCounts })),
  /** Best first. Titles, definitions, indicators, anchors, knowledge, instructions; never a level asked, never a person. */
  search: staff
    .input(z.object({ query: z.string().max(200), most: z.int().min(1).max(200).default(50) }))
    .output(z.object({ hits: z.array(SearchHit), total: z.int() })),
}
