// Words on their way into a file's own XML: runs, line breaks, right-to-left parts.
import { clean } from '../text.ts'
import { words } from '../words.ts'

export const escapeXml = (text: string): string =>
  clean(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const strong = '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}'
export const rightToLeft = new RegExp(`[${strong}]+(?:[\\s\\p{P}\\p{M}]+[${strong}]+)*`, 'gu')
const language = `<w:lang w:val="${words.language}"/>`

/** Runs of one text. `look`: what stands in w:rPr before the language, in the order of the schema. */
export function runXml(text: string, look = ''): string {
  return clean(text)
    .split('\n')
    .map((line) => pieces(line, look))
    .join(`<w:r><w:br/></w:r>`)
}
function pieces(line: string, look: string): string {
  let from = 0
  let out = ''
  const run = (text: string, sideways: boolean) =>
    text === ''
      ? ''
      : `<w:r><w:rPr>${look}${sideways ? '<w:rtl/>' : ''}${language}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
  for (const match of line.matchAll(rightToLeft)) {
    out += run(line.slice(from, match.index), false) + run(match[0], true)
    from = match.index + match[0].length
  }
  return out + run(line.slice(from), false)
}

/** `properties`: what stands in w:pPr after the style, in the order of the schema. */
export const paragraphXml = (style: string | null, inside: string, properties = ''): string => {
  const own = `${style === null ? '' : `<w:pStyle w:val="${escapeXml(style)}"/>`}${properties}`
  return `<w:p>${own === '' ? '' : `<w:pPr>${own}</w:pPr>`}${inside}</w:p>`
}

/** What the engine filled in keeps the template's run; a right-to-left part of it becomes a run that says so. */
export function turnRuns(xml: string): string {
  if (xml.search(rightToLeft) === -1) return xml
  return xml.replace(
    /<w:r(?:\s[^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?:\s[^>]*)?>([^<]*)<\/w:t><\/w:r>/gs,
    (whole, properties: string | undefined, text: string) => {
      if (text.search(rightToLeft) === -1 || properties?.includes('<w:rtl') === true) return whole
      const inner = properties?.slice('<w:rPr>'.length, -'</w:rPr>'.length) ?? ''
      const run = (piece: string, rtl: boolean) =>
        piece === ''
          ? ''
          : `<w:r>${inner === '' && !rtl ? '' : `<w:rPr>${rtl ? sideways(inner) : inner}</w:rPr>`}<w:t xml:space="preserve">${piece}</w:t></w:r>`
      let from = 0
      let out = ''
      for (const match of text.matchAll(rightToLeft)) {
        out += run(text.slice(from, match.index), false) + run(match[0], true)
        from = match.index + match[0].length
      }
      return out + run(text.slice(from), false)
    },
  )
}

/** w:rtl stands before these in a run's properties. */
const sideways = (inner: string): string => {
  const after = inner.search(/<w:(?:cs|em|lang|eastAsianLayout|specVanish|oMath|rPrChange)[\s/>]/)
  return after === -1 ? `${inner}<w:rtl/>` : `${inner.slice(0, after)}<w:rtl/>${inner.slice(after)}`
}
