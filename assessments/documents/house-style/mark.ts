// Rewrites the fields that are filled into one piece between marks no file uses, so that the engine sees those and
// nothing else: a brace in a text, an unknown field or a field cut over runs cannot mislead it.
import type { Field, ReadPart } from './fields.ts'
import { applyEdits, type Edit, replaceTag } from './scan.ts'
import { isWhole } from './tags.ts'

/** Private characters, twice over: a font with signs of its own may use one. */
export const marks = { start: '\ue8a1\ue8a2', end: '\ue8a2\ue8a1' }

const engineTag = ({ tag, name }: Field) => `${marks.start}${tag.sign}${name ?? ''}${marks.end}`

export function markFields(part: ReadPart): string {
  const edits: Edit[] = part.fields.flatMap((field) => {
    if (field.name === null) return []
    if (isWhole(field.name) && field.tag.sign === '') return wholeParagraph(field, field.name)
    return replaceTag(field.tag, engineTag(field))
  })
  return applyEdits(part.xml, edits)
}

/** Whole text takes the place of its paragraph; when something else stands there too, a place of its own beside it. */
function wholeParagraph({ tag }: Field, name: string): Edit[] {
  const { paragraph } = tag
  const own = `<w:p><w:r><w:t>${marks.start}@${name}${marks.end}</w:t></w:r></w:p>`
  const rest = paragraph.text.slice(0, tag.start) + paragraph.text.slice(tag.end)
  if (!paragraph.keeps && rest.trim() === '') return [{ from: paragraph.from, to: paragraph.to, text: own }]
  // Before the paragraph that ends a section, or the text would land in the next one.
  const at = paragraph.endsSection ? paragraph.from : paragraph.to
  return [...replaceTag(tag, ''), { from: at, to: at, text: own }]
}
