// From the bytes of a published profile to the body of a draft. What was read gets ids here; before this it has none.

import { FrameworkBody, type ImportPreview, type LineCorrection, maxSourceBytes } from '../../contract/index.ts'
import { decodeSource, type ReadFailure, readOpleidingsprofiel } from '../../frameworks/index.ts'
import { defaultScale } from '../../rules/scale.ts'
import { failure } from '../failures.ts'

export interface ImportSource {
  fileName: string
  base64: string
  corrections: LineCorrection[]
}

export function readSource({ base64, corrections }: ImportSource): ImportPreview {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
  // Before anything looks inside: what is far too large is not worth reading.
  if (bytes.length > maxSourceBytes) {
    throw failure('SOURCE_TOO_LARGE', { megabytes: Math.round(bytes.length / 100_000) / 10 })
  }
  const decoded = decodeSource(bytes)
  if (!decoded.ok) throw refused(decoded)
  const read = readOpleidingsprofiel(decoded.text, corrections)
  if (!read.ok) throw refused(read)
  return read.preview
}

const refused = ({ failure: code, megabytes }: ReadFailure) =>
  code === 'SOURCE_TOO_LARGE' ? failure(code, { megabytes: megabytes ?? 0 }) : failure(code)

export function draftBody(preview: ImportPreview, fileName: string): FrameworkBody {
  const parsed = FrameworkBody.safeParse({
    code: fitting(preview.code, 60),
    title: fitting(preview.title, 200) || fitting(preview.code, 200) || fitting(fileName, 200),
    source: fitting(fileName, 300),
    scale: defaultScale,
    modules: preview.modules.map((module) => ({ ...module, title: fitting(module.title, 2_000) || module.code })),
    competences: preview.competences.map((competence) => ({
      id: crypto.randomUUID(),
      number: fitting(competence.number, 200),
      title: fitting(competence.title, 2_000) || competence.number,
      definition: '',
      kind: 'technical',
      titleVariants: competence.titleVariants,
      modules: competence.modules,
      indicators: competence.indicators.map(({ text, variants, modules }) => ({
        id: crypto.randomUUID(),
        text: fitting(text, 2_000),
        variants,
        modules,
        anchors: [],
      })),
    })),
    knowledge: preview.knowledge.map((each) => ({ ...each, text: fitting(each.text, 2_000) })),
    footnotes: preview.footnotes,
  })
  // What was read does not fit a framework (a thousand competences, a sentence without words): it is no profile.
  if (!parsed.success) throw failure('SOURCE_UNKNOWN')
  return parsed.data
}

/** Source text as the contract wants it: one line, no control characters, not too long. */
const fitting = (text: string, most: number) =>
  [...text.replace(/\p{Cc}+/gu, ' ').trim()].slice(0, most).join('').slice(0, most).trim()
