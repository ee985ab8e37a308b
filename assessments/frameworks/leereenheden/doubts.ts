// What a person should look at before the draft is made: units whose text is elsewhere, titles in two wordings.
import type { ImportPreview } from '../../contract/imports.ts'
import type { CompetenceRead } from './assemble.ts'
import type { Front } from './front.ts'
import type { Item } from './items.ts'

export function doubtsOf(
  front: Front,
  units: readonly Item[],
  reads: readonly CompetenceRead[],
): ImportPreview['doubts'] {
  const doubts: ImportPreview['doubts'] = []
  const there = front.listed.filter((item) => units.some((unit) => unit.number === item.number))
  if (there.length < front.listed.length) {
    const line = front.listed.find((item) => !there.includes(item))?.head ?? null
    doubts.push({ code: 'units-missing', line, subject: `${there.length} van ${front.listed.length}` })
  }
  for (const item of front.listed) {
    if (item.notApplicable)
      doubts.push({ code: 'unit-not-applicable', line: item.head, subject: `${item.number} ${item.text}` })
  }
  for (const unit of units) {
    if (!reads.some(({ head }) => head.unit === unit)) {
      doubts.push({ code: 'module-without-competences', line: unit.head, subject: unit.text })
    }
  }
  for (const { number, title, head, variants, indicators } of reads) {
    for (const { text, line } of variants) doubts.push({ code: 'title-differs', line, subject: `${number} ${text}` })
    if (indicators.length === 0) {
      doubts.push({ code: 'competence-without-indicators', line: head.head, subject: `${number} ${title}` })
    }
  }
  return doubts.sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
}
