// Bringing in what exists: one file or text in, what it was recognised as and every line of it out, before anything is kept.
import { z } from 'zod'
import { Anchor, Footnote, knowledgeKinds, Module, Scale } from './framework-body.ts'

export const importKinds = ['opleidingsprofiel', 'leereenheden', 'sheet', 'case'] as const
export const ImportKind = z.enum(importKinds)
export type ImportKind = z.infer<typeof ImportKind>
export const sourceFormats = ['text', 'pdf', 'excel', 'csv', 'json'] as const
export const SourceFormat = z.enum(sourceFormats)
export type SourceFormat = z.infer<typeof SourceFormat>

/** What one line of the source was taken for. A line is a line of text, a row of a sheet, or an item of a CASE file. */
export const LineRole = z.enum([
  'code',
  'title',
  'module-list',
  'module',
  'competence',
  'result',
  'group',
  'tags',
  'indicator',
  'anchor',
  'scale',
  'knowledge',
  'skill',
  'responsibility',
  'footnote',
  'continuation',
  'heading',
  'prose',
  'blank',
  'page',
])
export type LineRole = z.infer<typeof LineRole>
export const longestUnder = 200
/** A person's word on one line: what it really is, and where it belongs. Applied before the lines are put together. */
export const LineCorrection = z.object({
  line: z.int().min(1),
  role: z.enum([
    'indicator',
    'knowledge',
    'skill',
    'competence',
    'result',
    'group',
    'module',
    'continuation',
    'separate',
    'leave-out',
    'as-read',
  ]),
  /** For `competence`: its number. */
  number: z.string().max(20).optional(),
  /**
   * For what stands under a competence: the one it belongs to, wherever the line stands. Its number; of a CASE file also
   * its name; of a CASE file or an overview of units also the first words of a group, as many as fit.
   */
  under: z.string().max(longestUnder).optional(),
  /** Replaces the words of the line; with `column`, of that cell of the row. */
  text: z.string().max(2_000).optional(),
  /** Of a sheet: the column's letter. One correction per line and column. */
  column: z.string().max(3).optional(),
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
  /** Where it stands in the source, when the line number is not what a person would look for: sheet and row, or CASE id. */
  at: z.string().default(''),
  /** Of a row of a sheet: what its cells say in the file, from column A on; a correction names them by column. */
  cells: z.array(z.string()).optional(),
})
export type SourceLine = z.infer<typeof SourceLine>

/** One indicator as read; its id only when the source gives one. */
export const ReadIndicator = z.object({
  id: z.string().nullable(),
  text: z.string(),
  variants: z.array(z.string()),
  modules: z.array(z.string()),
  lines: z.array(z.int()),
  anchors: z.array(Anchor),
  /** Index in the competence's groups. */
  group: z.int().nullable(),
})
export type ReadIndicator = z.infer<typeof ReadIndicator>
export const ReadCompetence = z.object({
  id: z.string().nullable(),
  number: z.string(),
  title: z.string(),
  definition: z.string(),
  learningResult: z.string(),
  kind: z.enum(['generic', 'technical']),
  titleVariants: z.array(z.string()),
  modules: z.array(z.string()),
  groups: z.array(
    z.object({ id: z.string().nullable(), text: z.string(), tags: z.array(z.string()), lines: z.array(z.int()) }),
  ),
  indicators: z.array(ReadIndicator),
})
export type ReadCompetence = z.infer<typeof ReadCompetence>

export const problemCodes = [
  'level-is-date',
  /** A date where a text belongs: Excel made it of «1.2». */
  'cell-is-date',
  'level-unknown',
  'level-twice',
  'anchor-without-indicator',
  'indicator-without-competence',
  'formula-without-value',
  'text-too-long',
  'column-missing',
  'number-twice',
  'id-twice',
  'id-invalid',
  'item-missing',
  'parent-missing',
  'cycle',
  'scale-missing',
  'too-many',
] as const
/** What keeps a source from being kept, with its place in the source. */
export const ImportProblem = z.object({
  code: z.enum(problemCodes),
  /** Of `lines`; null when it is about the whole. */
  line: z.int().nullable(),
  /** «Ankers, rij 12, kolom F» is made of these. */
  sheet: z.string(),
  row: z.int().nullable(),
  column: z.string(),
  /** The words or the value it is about, cut to a readable length. */
  value: z.string(),
  count: z.int().nullable(),
})
export type ImportProblem = z.infer<typeof ImportProblem>

export const doubtCodes = [
  'hours-missing',
  'module-without-competences',
  'competence-without-indicators',
  'title-differs',
  'merged-by-likeness',
  'sum-of-hours-differs',
  /** The overview names more units than the file holds: subject «1 van 5». */
  'units-missing',
  'unit-not-applicable',
  'merged-cells-filled',
  'formula-value-used',
  'sheet-left-out',
  'columns-left-out',
  'scale-assumed',
  'number-made',
  'item-left-out',
] as const

/** The framework as read, before it is a draft. */
export const ImportPreview = z.object({
  kind: ImportKind,
  format: SourceFormat,
  /** The framework's own id, when the source gives one. */
  identifier: z.string().nullable(),
  code: z.string(),
  title: z.string(),
  source: z.string(),
  /** Null: the source gives none, the default is taken and a person chooses in the draft. */
  scale: Scale.nullable(),
  modules: z.array(Module),
  competences: z.array(ReadCompetence),
  knowledge: z.array(
    z.object({
      module: z.string(),
      competence: z.string(),
      text: z.string(),
      kind: z.enum(knowledgeKinds),
      topic: z.string(),
    }),
  ),
  footnotes: z.array(Footnote),
  lines: z.array(SourceLine),
  /** Things a person should look at: codes with the line they are about. */
  doubts: z.array(z.object({ code: z.enum(doubtCodes), line: z.int().nullable(), subject: z.string() })),
  /** Empty, or it cannot be kept yet. */
  problems: z.array(ImportProblem),
})
export type ImportPreview = z.infer<typeof ImportPreview>

/** The largest file there is any reason to bring: a scanned brochure as PDF. Text and tables have smaller limits. */
export const maxSourceBytes = 20_000_000
export const maxTextBytes = 2_000_000
export const maxSheetBytes = 8_000_000
export const maxJsonBytes = 8_000_000
export const maxSheetRows = 20_000
export const Source = z.object({
  fileName: z.string().max(300),
  /** The file's bytes, base64; pasted text is sent as UTF-8. The core finds format and encoding. */
  base64: z.base64().max(Math.ceil((maxSourceBytes * 4) / 3) + 4, 'sourceTooLarge'),
  corrections: z.array(LineCorrection).max(5_000),
  /** A person's word over what it was recognised as. */
  kind: ImportKind.nullable().default(null),
})
export type Source = z.infer<typeof Source>
export const importFailures = {
  SOURCE_EMPTY: {},
  SOURCE_TOO_LARGE: { data: z.object({ megabytes: z.number(), most: z.number() }) },
  /** More rows, pages or entries than are read. */
  SOURCE_TOO_MANY: { data: z.object({ what: z.enum(['rows', 'pages', 'sheets', 'items']), most: z.int() }) },
  SOURCE_TOO_SLOW: {},
  SOURCE_DAMAGED: {},
  /** Behind a password. */
  SOURCE_LOCKED: {},
  /** A PDF of pictures: no letters in it. */
  SOURCE_SCANNED: {},
  SOURCE_BINARY: {},
  SOURCE_UNKNOWN: {},
} as const
