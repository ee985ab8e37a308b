// Documents that are composed from what was recorded: block by block, each with where it comes from, editable before it
// goes out, the edits kept. A document for others stays locked until the candidate has read it and agreed.
import { z } from 'zod'
import { Day, Id, Instant, OptionalLine, OptionalSentence, only, Saved } from './common.ts'
import { gateFailures } from './deliberations.ts'
import { Level } from './framework-body.ts'
import { MadeFile } from './frameworks.ts'
import { makingFailures } from './templates.ts'

export const documentKinds = ['candidate', 'coach', 'employer', 'training', 'plan', 'group', 'file'] as const
export const DocumentKind = z.enum(documentKinds)
export type DocumentKind = z.infer<typeof DocumentKind>
/** For others than the candidate and the coach: only with the candidate's agreement. */
export const sharedKinds: ReadonlySet<DocumentKind> = new Set(['employer', 'training'])

export const SourceRef = z.object({
  kind: z.enum([
    'note',
    'final',
    'closing',
    'statement',
    'feedback',
    'profile',
    'self',
    'informant',
    'plan',
    'talk',
    'session',
  ]),
  id: z.string(),
  /** How to tell it to the reader of the trace: «Waarneming van Tom, Werkproef, 10:42», and its words. */
  label: z.string(),
  text: z.string(),
})
export type SourceRef = z.infer<typeof SourceRef>
const shared = {
  /** The same facts give the same id, so that an edit finds its block again. */
  id: z.string(),
  sources: z.array(SourceRef),
}
const Cell = z.object({ text: z.string(), bold: z.boolean().default(false) })
/**
 * One competence on the chart: final level, lowest and highest independent level, and what the job asks; or what it was
 * in each measurement before this one, oldest first.
 */
export const ChartRow = z.object({
  label: z.string(),
  level: z.int().nullable(),
  /** The words for the level, or for there being none. */
  words: z.string(),
  lowest: z.int().nullable(),
  highest: z.int().nullable(),
  cutOff: z.int().nullable(),
  earlier: z.array(z.object({ level: z.int().nullable(), words: z.string() })).optional(),
})
export type ChartRow = z.infer<typeof ChartRow>
export const Block = z.discriminatedUnion('type', [
  z.object({ ...shared, type: z.literal('heading'), level: z.union([z.literal(1), z.literal(2)]), text: z.string() }),
  /** `look`: `quiet` is a remark, `strong` the sentence that counts. */
  z.object({ ...shared, type: z.literal('paragraph'), text: z.string(), look: z.enum(['normal', 'quiet', 'strong']) }),
  z.object({ ...shared, type: z.literal('bullet'), text: z.string() }),
  /** Somebody's own words. */
  z.object({ ...shared, type: z.literal('quote'), text: z.string(), by: z.string() }),
  z.object({
    ...shared,
    type: z.literal('table'),
    /** Read out before the table by a screen reader, and under it in print. */
    caption: z.string(),
    head: z.array(z.string()),
    shares: z.array(z.number()),
    rows: z.array(z.array(Cell)),
  }),
  z.object({
    ...shared,
    type: z.literal('chart'),
    caption: z.string(),
    alt: z.string(),
    scale: z.array(Level),
    rows: z.array(ChartRow),
    /** Of a chart over time: the days, oldest first; the last is that of `level`. */
    moments: z.array(z.object({ words: z.string(), short: z.string() })).optional(),
  }),
])
export type Block = z.infer<typeof Block>
/** The candidate's statement stands as they said it, or the document is not theirs any more. */
const isStatement = (block: Block): boolean =>
  block.type === 'quote' && block.sources.some((source) => source.kind === 'statement')
/** Heading, paragraph, bullet and quote can be edited; tables and charts show what was decided. */
export const isEditable = (block: Block): boolean =>
  block.type !== 'table' && block.type !== 'chart' && !isStatement(block)

/** What a document is made of before it is a page: every layout, ours or the house's, takes this. */
export const ComposedDocument = z.object({
  kind: DocumentKind,
  title: z.string(),
  subtitle: z.string(),
  /** «Voor», «Gemaakt op», …: what stands on top as label and value. */
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  /** Stands on each page. Never a name. */
  header: z.string(),
  organisation: z.string(),
  madeBy: z.string(),
  madeAt: Instant,
  blocks: z.array(Block),
})
export type ComposedDocument = z.infer<typeof ComposedDocument>

export const sharingAnswers = ['agrees', 'asks-correction', 'blocks', 'withdraws'] as const
/** What the candidate decided about one document for others. Kept in the record. */
export const SharingBody = z.object({
  document: Id,
  kind: DocumentKind,
  recipient: z.string(),
  answer: z.enum(sharingAnswers),
  /** How they came to know what is in it. */
  read: z.enum(['self', 'aloud', 'interpreter']),
  /** The competences they agreed to share. */
  competences: z.array(Id),
  words: z.string(),
  /** SHA-256 of the text they read: an agreement is about that text and no other. */
  digest: z.string(),
})
export type SharingBody = z.infer<typeof SharingBody>

export const documentStates = [
  'free',
  'not-read',
  'agreed',
  'changed-since',
  'correction',
  'blocked',
  'withdrawn',
] as const
export const DocumentState = z.enum(documentStates)
export type DocumentState = z.infer<typeof DocumentState>
export const DocumentSettings = z.object({
  recipient: OptionalLine,
  jobProfileId: Id.nullable(),
  /** Of a document for others: what it would tell, per competence. */
  competenceIds: z.array(Id).max(500),
  /** «aangepaste omstandigheden»; only where the candidate agrees. */
  mentionAdapted: z.boolean(),
})
export type DocumentSettings = z.infer<typeof DocumentSettings>
export const DocumentSummary = z.object({
  id: Id,
  kind: DocumentKind,
  personId: Id.nullable(),
  sessionId: Id.nullable(),
  candidateId: Id.nullable(),
  planId: Id.nullable(),
  title: z.string(),
  recipient: z.string(),
  day: Day,
  by: z.string(),
  state: DocumentState,
  edits: z.int(),
})
export type DocumentSummary = z.infer<typeof DocumentSummary>
export const EditedBlock = z.object({
  block: Block,
  /** As composed, when the block was edited. */
  composed: z.string().nullable(),
  /** What it was edited from reads otherwise now: look again. */
  stale: z.boolean(),
  /** Left out by hand. */
  left: z.boolean(),
})
export const DocumentView = z.object({
  summary: DocumentSummary,
  settings: DocumentSettings,
  document: ComposedDocument,
  blocks: z.array(EditedBlock),
  /** What can be told of, for a document for others. */
  competences: z.array(z.object({ id: Id, title: z.string() })),
  sharing: SharingBody.omit({ digest: true, document: true }).extend({ at: Instant, by: z.string() }).nullable(),
  /** Of the text as it reads now; goes along with a decision about it. */
  digest: z.string(),
})
export type DocumentView = z.infer<typeof DocumentView>

const behind = {
  ...gateFailures,
  LEVELS_NOT_SET: { data: z.object({ open: z.int() }) },
  NO_PROFILE: {},
  OTHER_FRAMEWORK: {},
  CUT_OFFS_WITHHELD: {},
  NOT_MEASURED: {},
} as const
const keepers = only('lead', 'coach')
export const documents = {
  list: keepers.input(z.object({ personId: Id.nullable(), sessionId: Id.nullable() })).output(z.array(DocumentSummary)),
  /** `group` needs the session, `plan` the plan, `file` the person, the others session and candidate. */
  begin: keepers
    .errors(behind)
    .input(
      z.object({
        kind: DocumentKind,
        personId: Id.nullable(),
        sessionId: Id.nullable(),
        candidateId: Id.nullable(),
        planId: Id.nullable(),
        settings: DocumentSettings,
      }),
    )
    .output(Saved.extend({ id: Id })),
  get: keepers
    .errors(behind)
    .input(z.object({ id: Id }))
    .output(DocumentView),
  settle: keepers
    .errors(behind)
    .input(z.object({ id: Id, settings: DocumentSettings }))
    .output(Saved),
  /** `text: null` takes the edit back; '' leaves the block out. */
  edit: keepers
    .errors(behind)
    .input(z.object({ id: Id, blockId: z.string().max(200), text: z.string().max(10_000, 'tooLong').nullable() }))
    .output(Saved),
  remove: keepers
    .errors({ IN_USE: {} })
    .input(z.object({ id: Id }))
    .output(Saved),
  /** What the candidate decided after reading; `digest` comes from the view they read. */
  decide: keepers
    .errors({ ...behind, NOT_SHARED: {}, CHANGED_ELSEWHERE: {}, WORDS_NEEDED: {} })
    .input(
      z.object({
        id: Id,
        answer: z.enum(sharingAnswers),
        read: SharingBody.shape.read,
        competenceIds: z.array(Id).max(500),
        words: OptionalSentence,
        /** Of what they read: needed to agree. CHANGED_ELSEWHERE when it reads otherwise by now, or was decided on since. */
        digest: z.string().max(200).optional(),
      }),
    )
    .output(Saved),
  /** The Word file; LOCKED_UNTIL_AGREED for one for others. `names`: the person's name in the file's name. */
  make: keepers
    .errors({ ...behind, ...makingFailures, LOCKED_UNTIL_AGREED: { data: z.object({ state: DocumentState }) } })
    .input(z.object({ id: Id, templateId: Id.nullable(), names: z.boolean() }))
    .output(MadeFile),
}
