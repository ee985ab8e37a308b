// What a file would do as a template, before anybody relies on it: which fields are filled, which stay, what is missing.
import type { TemplateCheck, TemplateTag } from '../../contract/index.ts'
import { type Field, type ReadPart, readParts } from './fields.ts'
import { tryFields } from './fill.ts'
import { openPackage, type WordPackage, xmlOf } from './package.ts'
import { TemplateProblem } from './problem.ts'
import { stylesOf, type Wanted } from './styles.ts'
import { written } from './tags.ts'

/** The styles our text asks for, as Dutch Word shows them. */
const styleNames: Record<Extract<Wanted, 'heading1' | 'heading2' | 'bullet' | 'quote'>, string> = {
  heading1: 'Kop 1',
  heading2: 'Kop 2',
  bullet: 'Lijst opsom.teken',
  quote: 'Citaat',
}
const wordName = /\.(?:docx|dotx)$/i
const macroName = /\.(?:docm|dotm)$/i

/** Throws a TemplateProblem when the file cannot be one. */
export function checkTemplate(bytes: Uint8Array, fileName: string): TemplateCheck {
  if (macroName.test(fileName)) throw new TemplateProblem('TEMPLATE_HAS_MACROS')
  const file = openPackage(bytes)
  if (!wordName.test(fileName)) throw new TemplateProblem('NOT_A_WORD_FILE')
  const parts = readParts(file)
  const styles = stylesOf(file)
  const answer: TemplateCheck = {
    tags: tagsOf(parts),
    missing: missingOf(parts),
    pages: pagesOf(file),
    missingStyles: (['heading1', 'heading2', 'bullet', 'quote'] as const)
      .filter((name) => styles.id(name) === null)
      .map((name) => styleNames[name]),
  }
  tryFields(file, parts)
  return answer
}

/** Each field once per place; a block by where it begins. A text box is in the file twice: for new and for old Word. */
function tagsOf(parts: readonly ReadPart[]): TemplateTag[] {
  const seen = new Map<string, TemplateTag>()
  for (const field of parts.flatMap(({ fields }) => fields)) {
    if (field.tag.sign === '/' && field.name !== null) continue
    const tag = field.name === null ? field.tag.raw : written(field.tag.sign, field.name)
    seen.set(`${field.place} ${tag}`, { tag, where: field.place, found: foundAs(field), meant: field.meant })
  }
  return [...seen.values()]
}
const foundAs = ({ name, meant }: Field) => (name !== null ? 'known' : meant === null ? 'unknown' : 'misspelt')

function missingOf(parts: readonly ReadPart[]): string[] {
  const filled = new Set(parts.flatMap(({ fields }) => fields.map(({ name }) => name)))
  return [
    ...(filled.has('inhoud') || filled.has('competenties') || filled.has('stukken') ? [] : ['{inhoud}']),
    ...(filled.has('titel') || filled.has('inhoud') ? [] : ['{titel}']),
    ...(filled.has('datum') ? [] : ['{datum}']),
  ]
}

/** What Word wrote down when it last saved the file; nobody else knows without laying it out. */
function pagesOf(file: WordPackage): number | null {
  const pages = Number(/<Pages>(\d+)<\/Pages>/.exec(xmlOf(file, 'docProps/app.xml'))?.[1])
  return Number.isInteger(pages) && pages > 0 ? pages : null
}
