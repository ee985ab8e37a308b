// From the bytes somebody brings to a preview, and from a preview to the body of a draft. What was read gets ids here,
// unless the source gave good ones.
import { FrameworkBody, type ImportPreview, maxSourceBytes, type Source } from '../../contract/index.ts'
import { type OpenOutcome, type ReadFailure, readFramework } from '../../frameworks/index.ts'
import { tooLarge } from '../../frameworks/outcome.ts'
import { defaultScale } from '../../rules/scale.ts'
import type { CoreState } from '../context.ts'
import { failure } from '../failures.ts'

export interface ImportSource extends Pick<Source, 'fileName' | 'base64' | 'corrections'> {
  kind?: Source['kind']
}

/** A person's word on what it is may differ from what its text looks like. */
const asFormat = (kind: Source['kind']): 'csv' | 'text' | undefined =>
  kind === 'sheet' ? 'csv' : kind === 'opleidingsprofiel' || kind === 'leereenheden' ? 'text' : undefined

export async function readSource(core: Pick<CoreState, 'sources'>, source: ImportSource): Promise<ImportPreview> {
  const { fileName, base64, corrections, kind = null } = source
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
  // Before anything looks inside: what is far too large is not worth reading.
  if (bytes.length > maxSourceBytes) throw refused(tooLarge(bytes.length, maxSourceBytes))
  const opened: OpenOutcome = await core.sources.open(bytes, fileName, asFormat(kind))
  if (!opened.ok) throw refused(opened)
  const read = readFramework(opened.opened, { kind, corrections })
  if (!read.ok) throw refused(read)
  return read.preview
}

const refused = ({ failure: code, data }: ReadFailure) => failure(code, data)

const isUuid = (id: string | null): id is string =>
  id !== null && FrameworkBody.shape.competences.element.shape.id.safeParse(id).success

/** Keeps the source's ids as long as no two are the same. */
function idKeeper(): (id: string | null) => string {
  const used = new Set<string>()
  return (id) => {
    const kept = isUuid(id) && !used.has(id.toLowerCase()) ? id : crypto.randomUUID()
    used.add(kept.toLowerCase())
    return kept
  }
}

/** Fails with SOURCE_HAS_PROBLEMS as long as something in the source must be mended first. */
export function draftBody(preview: ImportPreview, fileName: string): FrameworkBody {
  if (preview.problems.length > 0) throw failure('SOURCE_HAS_PROBLEMS', { count: preview.problems.length })
  const idOf = idKeeper()
  // Tables and CASE hold what somebody wrote; a text's lines hold what a PDF left in them.
  const written = preview.kind === 'sheet' || preview.kind === 'case'
  const sentence = (text: string) => (written ? text : oneLine(text))
  const parsed = FrameworkBody.safeParse({
    code: preview.code.length > 60 ? fitting(preview.code, 60) : preview.code,
    title: oneLine(preview.title) || fitting(preview.code, 200) || fitting(fileName, 200),
    // With an id of its own it is a framework that was here before, and says itself where it came from.
    source: preview.identifier === null ? preview.source.trim() || fitting(fileName, 300) : preview.source,
    scale: preview.scale ?? defaultScale,
    modules: preview.modules.map((module) => ({ ...module, title: sentence(module.title) || module.code })),
    competences: preview.competences.map((competence) => {
      const groups = competence.groups.map(({ id, text, tags }) => ({ id: idOf(id), text, tags }))
      return {
        id: idOf(competence.id),
        number: oneLine(competence.number),
        title: sentence(competence.title) || competence.number,
        definition: competence.definition,
        learningResult: competence.learningResult,
        kind: competence.kind,
        titleVariants: competence.titleVariants,
        modules: competence.modules,
        indicators: competence.indicators.map(({ id, text, variants, modules, anchors, group }) => ({
          id: idOf(id),
          text,
          variants,
          modules,
          anchors,
          groupId: group === null ? null : (groups[group]?.id ?? null),
        })),
        groups,
      }
    }),
    knowledge: preview.knowledge,
    footnotes: preview.footnotes,
  })
  // What was read does not fit a framework (a thousand competences, a sentence without words): it is none.
  if (!parsed.success) throw failure('SOURCE_UNKNOWN')
  return parsed.data
}

/** Source text as the contract wants a name: one line, no control characters. Its length was looked at before. */
const oneLine = (text: string) => text.replace(/\p{Cc}+/gu, ' ').trim()

/** For names made of a file's: cut without cutting a letter in two. */
const fitting = (text: string, most: number) => [...oneLine(text)].slice(0, most).join('').slice(0, most).trim()
