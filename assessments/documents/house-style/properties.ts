// The file's own particulars: the title a screen reader says first, who made it, in which language it is.
import type { ComposedDocument } from '../../contract/index.ts'
import { words as documentWords } from '../words.ts'
import { setXml, type WordPackage, xmlOf } from './package.ts'
import { stylesPart } from './styles.ts'
import { escapeXml } from './write.ts'

const core = 'docProps/core.xml'

export function setProperties(file: WordPackage, document: ComposedDocument): void {
  const xml = xmlOf(file, core)
  if (xml !== '') {
    const texts = [
      ['dc:title', document.title],
      ['dc:creator', document.madeBy],
      // Who made the template did not make this document.
      ['cp:lastModifiedBy', document.madeBy],
      ['dc:language', documentWords.language],
    ] as const
    setXml(
      file,
      core,
      texts.reduce((now, [name, text]) => withText(now, name, text), xml),
    )
  }
  const styles = stylesPart(file)
  if (styles === null) return
  const before = xmlOf(file, styles)
  // A template that says no language is read aloud in whatever the reader's machine speaks.
  if (!/<w:lang\s/.test(before)) setXml(file, styles, withLanguage(before))
}

function withText(xml: string, name: string, text: string): string {
  const element = `<${name}>${escapeXml(text)}</${name}>`
  const found = new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>.*?</${name}>)`, 's')
  if (found.test(xml)) return xml.replace(found, () => element)
  const prefix = name.split(':')[0] ?? ''
  return xml.includes(`xmlns:${prefix}=`)
    ? xml.replace('</cp:coreProperties>', () => `${element}</cp:coreProperties>`)
    : xml
}

function withLanguage(xml: string): string {
  const language = `<w:lang w:val="${documentWords.language}"/>`
  if (/<w:rPrDefault>\s*<w:rPr>/.test(xml)) {
    return xml.replace(
      /(<w:rPrDefault>\s*<w:rPr>.*?)(<\/w:rPr>)/s,
      (_, before: string, after: string) => before + language + after,
    )
  }
  return xml
}
