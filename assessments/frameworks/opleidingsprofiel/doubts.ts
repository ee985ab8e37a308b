// What a person should look at before the draft is made: the reader's own uncertainties, each with its line.
import type { ImportPreview } from '../../contract/imports.ts'
import type { CompetenceRead } from './assemble.ts'
import type { Front } from './front.ts'
import type { ModuleRead } from './modules.ts'

export function doubtsOf(
  front: Front,
  modules: ModuleRead,
  competences: readonly CompetenceRead[],
  byLikeness: readonly { line: number; text: string }[],
): ImportPreview['doubts'] {
  const doubts: ImportPreview['doubts'] = []
  for (const { read, key, line } of modules.modules) {
    if (read.hours === null) doubts.push({ code: 'hours-missing', line, subject: read.title })
    if (!competences.some((competence) => competence.modules.includes(key))) {
      doubts.push({ code: 'module-without-competences', line, subject: read.title })
    }
  }
  for (const { number, title, head, variants, indicators } of competences) {
    for (const variant of variants) {
      doubts.push({ code: 'title-differs', line: variant.line, subject: `${number} ${variant.text}` })
    }
    if (indicators.length === 0) {
      doubts.push({ code: 'competence-without-indicators', line: head.head, subject: `${number} ${title}` })
    }
  }
  for (const { line, text } of byLikeness) doubts.push({ code: 'merged-by-likeness', line, subject: text })
  // An extension does not count in the training's total.
  const counted = modules.modules.filter(({ read }) => !read.extension)
  const sum = counted.reduce((hours, { read }) => hours + (read.hours ?? 0), 0)
  if (front.total && front.total.hours !== sum) {
    doubts.push({ code: 'sum-of-hours-differs', line: front.total.line, subject: `${front.total.hours} / ${sum}` })
  }
  return doubts.sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
}
