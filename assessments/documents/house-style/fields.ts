// Which fields of a file are filled: each judged where it stands, for a competence has a name only inside the block
// that repeats competences, and whole text has no room in a header.

import { partsOfType, type WordPackage, xmlOf } from './package.ts'
import { TemplateProblem } from './problem.ts'
import { type FoundTag, type Paragraph, paragraphsOf, tagsOf } from './scan.ts'
import { type BlockTag, isBlock, isInside, isSimple, isWhole, meantBy, nameOf, written } from './tags.ts'

export type Place = 'body' | 'header' | 'footer' | 'footnote' | 'text box'
export interface Field {
  tag: FoundTag
  place: Place
  /** The field's own name; null when this one is not filled. */
  name: string | null
  meant: string | null
}
export interface ReadPart {
  name: string
  xml: string
  place: Place
  paragraphs: Paragraph[]
  fields: Field[]
}

/** Every part that holds text of its own, with its fields. Throws when a repeating block begins or ends wrongly. */
export function readParts(file: WordPackage): ReadPart[] {
  const parts: { name: string; place: Place }[] = [
    { name: file.main, place: 'body' },
    ...partsOfType(file, 'header').map((name) => ({ name, place: 'header' as const })),
    ...partsOfType(file, 'footer').map((name) => ({ name, place: 'footer' as const })),
    ...partsOfType(file, 'footnotes').map((name) => ({ name, place: 'footnote' as const })),
  ]
  return parts.map(({ name, place }) => {
    const xml = xmlOf(file, name)
    const paragraphs = paragraphsOf(xml)
    return { name, xml, place, paragraphs, fields: judge(tagsOf(paragraphs), place) }
  })
}

function judge(tags: readonly FoundTag[], part: Place): Field[] {
  const open = new Map<number, { block: BlockTag; tag: FoundTag }[]>()
  const fields = tags.map((tag): Field => {
    const { story, textBox } = tag.paragraph
    const place: Place = textBox ? 'text box' : part
    const blocks = open.get(story) ?? []
    open.set(story, blocks)
    const name = nameOf(tag.name)
    if (tag.sign !== '' && isBlock(name)) {
      if (tag.sign === '/') {
        const begun = blocks.pop()
        if (begun?.block !== name) throw new TemplateProblem('TEMPLATE_BROKEN', { tag: written('/', name) })
        // Begun in a table and ended outside it, or the other way round: half a table would be repeated.
        if (begun.tag.paragraph.table !== tag.paragraph.table) {
          throw new TemplateProblem('TEMPLATE_BROKEN', { tag: written(begun.tag.sign, name) })
        }
      } else {
        // A block in itself would repeat without end in sight for who reads it.
        if (blocks.some(({ block }) => block === name)) {
          throw new TemplateProblem('TEMPLATE_BROKEN', { tag: written(tag.sign, name) })
        }
        blocks.push({ block: name, tag })
      }
      return { tag, place, name, meant: null }
    }
    const filled =
      tag.sign === '' &&
      (isSimple(name) ||
        blocks.some(({ block }) => isInside(name, block)) ||
        (isWhole(name) && place === 'body' && blocks.length === 0))
    return { tag, place, name: filled ? name : null, meant: filled ? null : meantHere(tag, name) }
  })
  for (const blocks of open.values()) {
    const last = blocks.at(-1)
    if (last !== undefined) throw new TemplateProblem('TEMPLATE_BROKEN', { tag: written(last.tag.sign, last.block) })
  }
  return fields
}

/** A field that is right and in the wrong place was not misspelt, but for one outside its block: that block was meant. */
function meantHere(tag: FoundTag, name: string): string | null {
  if (tag.sign === '' && isWhole(name)) return null
  if (tag.sign === '') {
    const block = (['competenties', 'stukken', 'gegevens'] as const).find((candidate) => isInside(name, candidate))
    if (block !== undefined) return written('#', block)
  }
  return meantBy(tag.sign, tag.name)
}
