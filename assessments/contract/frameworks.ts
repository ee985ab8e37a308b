// Competence frameworks: reading a published profile, the draft, and the published version that never changes.
import { z } from 'zod'
import { Id, Instant, Line, only, Revision, Saved, SavedRevision, Sentence, staff } from './common.ts'
import { FrameworkBody } from './framework-body.ts'
import { ImportPreview, importFailures, Source } from './imports.ts'

export const FrameworkSummary = z.object({
  id: Id,
  code: z.string(),
  title: z.string(),
  status: z.enum(['draft', 'published']),
  version: z.int().nullable(),
  /** Put away: no longer offered for new work, still there for what was made with it. */
  archivedAt: Instant.nullable(),
  competences: z.int(),
  indicators: z.int(),
  withoutAnchors: z.int(),
  changedAt: Instant,
})
export type FrameworkSummary = z.infer<typeof FrameworkSummary>
/** A text of a framework, for hints, errata, comparisons and search: which one it is. */
export const TextPlace = z.object({
  competenceId: Id.nullable(),
  indicatorId: Id.nullable(),
  field: z.enum(['title', 'definition', 'learningResult', 'text', 'anchor', 'whole']),
  /** Only with `anchor`. */
  level: z.int().nullable(),
})
export type TextPlace = z.infer<typeof TextPlace>

export const hintCodes = [
  'compound',
  'vague-or-judging',
  'not-observable',
  'anchors-alike',
  'anchor-missing',
  'above-b1',
  'too-many',
] as const
/** What a good colleague would say about a text. Never a wall; waved away, it comes back when the text changes. */
export const Hint = z.object({
  code: z.enum(hintCodes),
  place: TextPlace,
  /** The words it is about; empty when it is about the whole. */
  words: z.array(z.string()),
  /** For some of these words what everyone says instead. */
  instead: z.array(z.object({ word: z.string(), plain: z.string() })),
  /** The same for the same finding in the same text. */
  key: z.string().max(200),
  waved: z.boolean(),
})
export type Hint = z.infer<typeof Hint>

/** A correction of spelling in a published version: the version stays, the correction shows. */
export const Erratum = z.object({
  place: TextPlace,
  before: z.string(),
  after: z.string(),
  at: Instant,
  by: z.string(),
})
export type Erratum = z.infer<typeof Erratum>

export const hindranceCodes = ['no-competences', 'scale-not-chosen', 'same-number'] as const
export const FrameworkDetail = FrameworkSummary.extend({
  revision: Revision,
  /** As everyone reads it: with the errata in it. */
  body: FrameworkBody,
  /** SHA-256 of the body as everyone reads it, over its canonical form: two files with one hash hold one framework. */
  hash: z.string(),
  /** The version this one was made from. */
  basedOn: Id.nullable(),
  /** What keeps the draft from being published, by code. */
  hindrances: z.array(z.enum(hindranceCodes)),
  /** Of a draft; empty for a published version. */
  hints: z.array(Hint),
  errata: z.array(Erratum),
  usedBy: z.array(
    z.object({ kind: z.enum(['programme', 'profile', 'exercise', 'session']), id: Id, title: z.string() }),
  ),
  /** All versions with its code, newest first, itself among them. */
  versions: z.array(z.object({ id: Id, version: z.int().nullable(), status: z.enum(['draft', 'published']) })),
})
export type FrameworkDetail = z.infer<typeof FrameworkDetail>

/** One difference between two versions, ready to be read. `before` is null for what is new, `after` for what went. */
export const FrameworkChange = z.object({
  kind: z.enum(['added', 'removed', 'changed', 'moved']),
  what: z.enum(['framework', 'scale', 'competence', 'group', 'indicator', 'anchor', 'knowledge']),
  /** «4 Sorteert goederen», under which it is listed; '' for the framework itself. */
  competence: z.string(),
  /** «Indicator 2, Goed»: what it is about, without the texts. */
  about: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type FrameworkChange = z.infer<typeof FrameworkChange>

/** A file made by the core, for the screen to keep where the person says. */
export const MadeFile = z.object({ fileName: z.string(), base64: z.base64() })
export type MadeFile = z.infer<typeof MadeFile>

export const frameworks = {
  list: staff.output(z.array(FrameworkSummary)),
  get: staff.input(z.object({ id: Id })).output(FrameworkDetail),
  /** An empty draft. */
  create: only('lead', 'coach')
    .input(z.object({ title: Line, code: FrameworkBody.shape.code }))
    .output(SavedRevision),
  /** Reads without saving. */
  preview: only('lead', 'coach').errors(importFailures).input(Source).output(ImportPreview),
  importDraft: only('lead', 'coach')
    .errors({ ...importFailures, SOURCE_HAS_PROBLEMS: { data: z.object({ count: z.int() }) } })
    .input(Source)
    .output(SavedRevision),
  /** Draft only: scale, texts, anchors. Answers with what still keeps it from being published, and the hints. */
  save: only('lead', 'coach')
    .errors({ CHANGED_ELSEWHERE: {}, PUBLISHED: {} })
    .input(z.object({ id: Id, revision: Revision, body: FrameworkBody, scaleChosen: z.boolean() }))
    .output(SavedRevision.extend({ hindrances: z.array(z.enum(hindranceCodes)), hints: z.array(Hint) })),
  waveHint: only('lead', 'coach')
    .errors({ PUBLISHED: {} })
    .input(z.object({ id: Id, key: Hint.shape.key, waved: z.boolean() }))
    .output(Saved),
  publish: only('lead', 'coach')
    .errors({ CHANGED_ELSEWHERE: {}, PUBLISHED: {}, HINDERED: { data: z.object({ hindrances: z.array(z.string()) }) } })
    .input(z.object({ id: Id, revision: Revision }))
    .output(SavedRevision),
  /** A draft with the texts and ids of a published version, to work on. */
  newVersion: only('lead', 'coach')
    .errors({ NOT_PUBLISHED: {} })
    .input(z.object({ id: Id }))
    .output(SavedRevision),
  compare: staff.input(z.object({ from: Id, to: Id })).output(z.array(FrameworkChange)),
  /** Spelling only: the same words, a few letters different. NOT_SPELLING: it says something else. */
  correctSpelling: only('lead', 'coach')
    .errors({ NOT_PUBLISHED: {}, NOT_SPELLING: {}, CHANGED_ELSEWHERE: {} })
    .input(z.object({ id: Id, place: TextPlace, before: z.string(), after: Sentence }))
    .output(Saved),
  archive: only('lead', 'coach')
    .errors({ NOT_PUBLISHED: {} })
    .input(z.object({ id: Id, archived: z.boolean() }))
    .output(Saved),
  remove: only('lead', 'coach')
    .errors({ PUBLISHED: {} })
    .input(z.object({ id: Id }))
    .output(Saved),
  exportFile: staff.input(z.object({ id: Id, format: z.enum(['excel', 'csv', 'case']) })).output(MadeFile),
  template: staff.input(z.object({ format: z.enum(['excel', 'csv']) })).output(MadeFile),
}
