// The styles a file brings. Word keeps the English names of its own styles in every language, LibreOffice has a few of
// its own; a style the file lacks is not added: its Normal then carries the text, with what makes a heading a heading.
import { attribute, relationsOf, resolve, type WordPackage, xmlOf } from './package.ts'

export const wanted = {
  title: ['title'],
  subtitle: ['subtitle'],
  heading1: ['heading 1', 'kop 1'],
  heading2: ['heading 2', 'kop 2'],
  bullet: ['list bullet', 'lijst opsom.teken', 'opsomming'],
  quote: ['quote', 'citaat', 'quotations', 'intense quote'],
  caption: ['caption', 'bijschrift'],
} as const
export type Wanted = keyof typeof wanted

export interface FileStyles {
  id(name: Wanted): string | null
  /** The list in the list style, when it has one. */
  bulletList: number | null
  table: string | null
}
interface Style {
  id: string
  name: string
  type: string
  basedOn: string | null
  xml: string
}

export function stylesPart(file: WordPackage): string | null {
  const relation = relationsOf(file, file.main).find(({ type, external }) => type.endsWith('/styles') && !external)
  return relation === undefined ? null : resolve(file.main, relation.target)
}

export function stylesOf(file: WordPackage): FileStyles {
  const part = stylesPart(file)
  const styles = part === null ? [] : readStyles(xmlOf(file, part))
  const paragraphs = styles.filter(({ type }) => type === 'paragraph')
  const named = (name: Wanted) =>
    wanted[name].flatMap((alias) => paragraphs.filter((style) => style.name === alias))[0] ?? null
  return {
    id: (name) => named(name)?.id ?? null,
    bulletList: listIn(named('bullet'), paragraphs),
    table: tableStyle(xmlOf(file, file.main), styles),
  }
}

function readStyles(xml: string): Style[] {
  return [...xml.matchAll(/<w:style\s[^>]*>.*?<\/w:style>/gs)].map(([style]) => {
    const head = /^<w:style\s[^>]*>/.exec(style)?.[0] ?? ''
    return {
      id: attribute(head, 'w:styleId') ?? '',
      type: attribute(head, 'w:type') ?? 'paragraph',
      name: (elementValue(style, 'name') ?? '').toLowerCase(),
      basedOn: elementValue(style, 'basedOn'),
      xml: style,
    }
  })
}
const elementValue = (xml: string, element: string) => {
  const found = new RegExp(`<w:${element}\\s[^>]*>`).exec(xml)?.[0]
  return found === undefined ? null : attribute(found, 'w:val')
}

function listIn(style: Style | null, styles: readonly Style[]): number | null {
  let at = style
  for (let steps = 0; at !== null && steps < 12; steps += 1) {
    const list = /<w:numId\s[^>]*w:val="([1-9]\d*)"/.exec(at.xml)?.[1]
    if (list !== undefined) return Number(list)
    const above: string | null = at.basedOn
    at = styles.find(({ id }) => id === above) ?? null
  }
  return null
}

/** The style of the first table the file itself has; else a grid; else the first of its own. */
function tableStyle(mainXml: string, styles: readonly Style[]): string | null {
  const tables = styles.filter(
    ({ type, name }) => type === 'table' && name !== 'normal table' && name !== 'table normal',
  )
  const used = [...mainXml.matchAll(/<w:tblStyle\s[^>]*w:val="([^"]*)"/g)].map(([, id]) => id)
  const known = used.find((id) => tables.some((table) => table.id === id))
  return known ?? tables.find(({ name }) => name === 'table grid')?.id ?? tables[0]?.id ?? null
}
