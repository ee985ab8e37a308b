// Competence frameworks: reading a published profile, the draft, and the published version that never changes.
import { z } from 'zod'
import { Id, Instant, Line, OptionalSentence, only, Revision, Saved, SavedRevision, Sentence, staff } from './common.ts'

export const Level = z.object({ value: z.int().min(1).max(7), name: Line })
export type Level = z.infer<typeof Level>
/** 2 to 7 ordered levels, values 1..k. */
export const Scale = z.array(Level).min(2, 'scale').max(7, 'scale')
export type Scale = z.infer<typeof Scale>

export const Anchor = z.object({ level: z.int().min(1).max(7), text: Sentence })
export type Anchor = z.infer<typeof Anchor>
export const Indicator = z.object({
  id: Id,
  text: Sentence,
  /** Other wordings of the same indicator found in the source. */
  variants: z.array(z.string()),
  modules: z.array(z.string()),
  /** One per level where the framework gives them; empty when it does not. */
  anchors: z.array(Anchor).max(7),
})
export type Indicator = z.infer<typeof Indicator>
export const Competence = z.object({
  id: Id,
  /** The number in the source, or a code of one's own. */
  number: Line,
  title: Sentence,
  definition: OptionalSentence,
  kind: z.enum(['generic', 'technical']),
  titleVariants: z.array(z.string()),
  modules: z.array(z.string()),
  /** None is allowed: the competence is then rated as a whole. */
  indicators: z.array(Indicator).max(200),
})
export type Competence = z.infer<typeof Competence>
export const Module = z.object({
  code: z.string().max(60),
  title: Sentence,
  hours: z.int().min(0).nullable(),
  extension: z.boolean(),
})
export type Module = z.infer<typeof Module>
export const Knowledge = z.object({ module: z.string(), competence: z.string(), text: Sentence })
export const Footnote = z.object({ number: z.string(), term: z.string(), text: z.string() })

export const FrameworkBody = z.object({
  code: z.string().trim().max(60, 'tooLong'),
  title: Line,
  source: OptionalSentence,
  scale: Scale,
  modules: z.array(Module).max(200),
  competences: z.array(Competence).max(500),
  knowledge: z.array(Knowledge).max(5_000),
  footnotes: z.array(Footnote).max(500),
})
export type FrameworkBody = z.infer<typeof FrameworkBody>

export const FrameworkSummary = z.object({
  id: Id,
  code: z.string(),
  title: z.string(),
  status: z.enum(['draft', 'published']),
  version: z.int().nullable(),
  competences: z.int(),
  indicators: z.int(),
  withoutAnchors: z.int(),
  changedAt: Instant,
})
export type FrameworkSummary = z.infer<typeof FrameworkSummary>
export const FrameworkDetail = FrameworkSummary.extend({
  revision: Revision,
  body: FrameworkBody,
  /** What keeps the draft from being published, by code. */
  hindrances: z.array(z.enum(['no-competences', 'scale-not-chosen'])),
  usedBy: z.array(z.object({ kind: z.enum(['programme', 'profile']), title: z.string() })),
})
export type FrameworkDetail = z.infer<typeof FrameworkDetail>

/** What one line of the source was taken for. */
export const LineRole = z.enum([
  'code',
  'title',
  'module-list',
  'module',
  'competence',
  'indicator',
  'knowledge',
  'footnote',
  'continuation',
  'heading',
  'prose',
  'blank',
  'page',
])
export type LineRole = z.infer<typeof LineRole>
/** A person's word on one line: what it really is, and where it belongs. Applied before the lines are put together. */
export const LineCorrection = z.object({
  line: z.int().min(1),
  role: z.enum(['indicator', 'knowledge', 'competence', 'module', 'continuation', 'separate', 'leave-out']),
  /** For `competence`: its number. */
  number: z.string().max(20).optional(),
  /** Replaces the words of the line. */
  text: z.string().max(2_000).optional(),
})
export type LineCorrection = z.infer<typeof LineCorrection>
export const SourceLine = z.object({
  line: z.int(),
  text: z.string(),
  role: LineRole,
  /** `merged`: its content is in the framework through another line (a repeat, or the end of a broken sentence). */
  fate: z.enum(['placed', 'merged', 'left-out']),
  /** Module and competence the line ended under, for a person to read. */
  module: z.string().nullable(),
  competence: z.string().nullable(),
  /** The line whose item this one went into, when merged. */
  into: z.int().nullable(),
  corrected: z.boolean(),
  /** What of the preview stands on this line, by its place there; indicators name their own lines. */
  holds: z.array(z.object({ kind: z.enum(['module', 'competence', 'knowledge', 'footnote']), index: z.int() })),
})
export type SourceLine = z.infer<typeof SourceLine>

/** One competence, indicator or module as read, before it has an id. */
export const ImportPreview = z.object({
  code: z.string(),
  title: z.string(),
  modules: z.array(Module),
  competences: z.array(
    z.object({
      number: z.string(),
      title: z.string(),
      titleVariants: z.array(z.string()),
      modules: z.array(z.string()),
      indicators: z.array(
        z.object({
          text: z.string(),
          variants: z.array(z.string()),
          modules: z.array(z.string()),
          lines: z.array(z.int()),
        }),
      ),
    }),
  ),
  knowledge: z.array(z.object({ module: z.string(), competence: z.string(), text: z.string() })),
  footnotes: z.array(Footnote),
  lines: z.array(SourceLine),
  /** Things a person should look at: codes with the line they are about. */
  doubts: z.array(
    z.object({
      code: z.enum([
        'hours-missing',
        'module-without-competences',
        'competence-without-indicators',
        'title-differs',
        'merged-by-likeness',
        'sum-of-hours-differs',
      ]),
      line: z.int().nullable(),
      subject: z.string(),
    }),
  ),
})
export type ImportPreview = z.infer<typeof ImportPreview>

/** 50 MB of base64 stays far outside; a profile is some 25 kB of text. */
export const maxSourceBytes = 2_000_000
export const Source = z.object({
  fileName: z.string().max(300),
  /** The file's bytes, base64; pasted text is sent as UTF-8. The core finds the encoding. */
  base64: z.base64().max(Math.ceil((maxSourceBytes * 4) / 3) + 4, 'sourceTooLarge'),
  corrections: z.array(LineCorrection).max(5_000),
})
export const importFailures = {
  SOURCE_EMPTY: {},
  SOURCE_TOO_LARGE: { data: z.object({ megabytes: z.number() }) },
  SOURCE_BINARY: {},
  SOURCE_UNKNOWN: {},
} as const

export const frameworks = {
  list: staff.output(z.array(FrameworkSummary)),
  get: staff.input(z.object({ id: Id })).output(FrameworkDetail),
  /** Reads without saving. */
  preview: only('lead', 'coach').errors(importFailures).input(Source).output(ImportPreview),
  importDraft: only('lead', 'coach').errors(importFailures).input(Source).output(SavedRevision),
  /** Draft only: scale, texts, anchors. */
  save: only('lead', 'coach')
    .errors({ CHANGED_ELSEWHERE: {}, PUBLISHED: {} })
    .input(z.object({ id: Id, revision: Revision, body: FrameworkBody, scaleChosen: z.boolean() }))
    .output(SavedRevision),
  publish: only('lead', 'coach')
    .errors({ CHANGED_ELSEWHERE: {}, PUBLISHED: {}, HINDERED: { data: z.object({ hindrances: z.array(z.string()) }) } })
    .input(z.object({ id: Id, revision: Revision }))
    .output(SavedRevision),
  remove: only('lead', 'coach')
    .errors({ PUBLISHED: {} })
    .input(z.object({ id: Id }))
    .output(Saved),
}
