// A list for a file whose list style has none: a screen reader must hear that it is a list, also in a bare template.
import {
  addContentType,
  addRelation,
  relationsOf,
  relationType,
  resolve,
  setXml,
  type WordPackage,
  wordType,
  xmlOf,
} from './package.ts'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

export function addBulletList(file: WordPackage): number {
  const relation = relationsOf(file, file.main).find(({ type, external }) => type.endsWith('/numbering') && !external)
  const part = relation === undefined ? newPart(file) : resolve(file.main, relation.target)
  const xml = xmlOf(file, part).replace(/<w:numbering([^>]*)\/>/, '<w:numbering$1></w:numbering>')
  const list = free(xml, /w:abstractNumId="(\d+)"/g)
  const number = Math.max(1, free(xml, /<w:num\s[^>]*w:numId="(\d+)"/g))
  const abstract = `<w:abstractNum w:abstractNumId="${list}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>`
  const entry = `<w:num w:numId="${number}"><w:abstractNumId w:val="${list}"/></w:num>`
  // Definitions come before the lists that use them.
  const first = xml.search(/<w:num\s|<w:numIdMacAtCleanup|<\/w:numbering>/)
  const withList = `${xml.slice(0, first)}${abstract}${xml.slice(first)}`
  const last = withList.search(/<w:numIdMacAtCleanup|<\/w:numbering>/)
  setXml(file, part, `${withList.slice(0, last)}${entry}${withList.slice(last)}`)
  return number
}

const free = (xml: string, id: RegExp) => Math.max(-1, ...[...xml.matchAll(id)].map(([, found]) => Number(found))) + 1

function newPart(file: WordPackage): string {
  const part = resolve(file.main, 'numbering-wakker.xml')
  setXml(
    file,
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="${namespace}"></w:numbering>`,
  )
  addRelation(file, file.main, relationType('numbering'), 'numbering-wakker.xml')
  addContentType(file, part, wordType('numbering'))
  return part
}
