// The house's own Word files that documents are laid out in: brought in, looked at before they are kept, taken away.
import { z } from 'zod'
import { Day, Id, Line, only, Saved } from './common.ts'
import { MadeFile } from './frameworks.ts'

/** A template is a letterhead, not an archive: more than this is pictures nobody made smaller. */
export const maxTemplateMegabytes = 20
export const TemplateTag = z.object({
  tag: z.string(),
  /** body, header, footer, footnote, text box. */
  where: z.string(),
  /** `known` is filled; `unknown` stays as it stands; `misspelt` has a near one in `meant`. */
  found: z.enum(['known', 'unknown', 'misspelt']),
  meant: z.string().nullable(),
})
export type TemplateTag = z.infer<typeof TemplateTag>
export const TemplateCheck = z.object({
  tags: z.array(TemplateTag),
  /** Tags a document of this sort should have and this file does not. */
  missing: z.array(z.string()),
  pages: z.int().nullable(),
  /** Styles our text asks for and the file lacks: it then takes the file's Normal. */
  missingStyles: z.array(z.string()),
})
export type TemplateCheck = z.infer<typeof TemplateCheck>
export const Template = z.object({
  id: Id,
  title: z.string(),
  fileName: z.string(),
  bytes: z.int(),
  addedOn: Day,
  by: z.string(),
  check: TemplateCheck,
})
export type Template = z.infer<typeof Template>
/** What can be wrong with a Word file, whenever it is opened. */
export const templateFailures = {
  NOT_A_WORD_FILE: {},
  TEMPLATE_PROTECTED: {},
  TEMPLATE_HAS_MACROS: {},
  TEMPLATE_TOO_LARGE: { data: z.object({ megabytes: z.number(), most: z.number() }) },
  TEMPLATE_BROKEN: { data: z.object({ tag: z.string() }) },
} as const
/** Laying out has its time; a template can ask for more than that. */
export const makingFailures = { ...templateFailures, DOCUMENT_TOO_SLOW: {} } as const
const keepers = only('lead', 'coach')

export const templates = {
  list: keepers.output(z.array(Template)),
  /** Looks, keeps nothing. */
  check: keepers
    .errors(templateFailures)
    .input(z.object({ fileName: Line, base64: z.base64() }))
    .output(TemplateCheck),
  add: keepers
    .errors(templateFailures)
    .input(z.object({ id: Id, title: Line, fileName: Line, base64: z.base64() }))
    .output(Saved),
  rename: keepers.input(z.object({ id: Id, title: Line })).output(Saved),
  remove: keepers.input(z.object({ id: Id })).output(Saved),
  /** The file as it was brought in. */
  file: keepers.input(z.object({ id: Id })).output(MadeFile),
  /** A ready one to start from, with every tag in its place. */
  starter: keepers.output(MadeFile),
  /** An invented document in this template, about nobody. */
  example: keepers
    .errors(makingFailures)
    .input(z.object({ id: Id }))
    .output(MadeFile),
}
