// What a screen reader and a printer need of a Word file, as far as its XML tells. Says what is missing, in words.
import { partOf } from './docx.ts'

export function inaccessible(bytes: Uint8Array): string[] {
  const document = partOf(bytes, 'word/document.xml')
  const core = partOf(bytes, 'docProps/core.xml')
  return [
    ...(/<w:lang [^>]*w:val="nl-BE"/.test(partOf(bytes, 'word/styles.xml')) ? [] : ['no language']),
    ...(/<dc:title>[^<]+<\/dc:title>/.test(core) ? [] : ['no title']),
    ...(/<dc:creator>[^<]+<\/dc:creator>/.test(core) ? [] : ['no author']),
    ...headingFaults(document),
    ...tableFaults(document),
    ...pictureFaults(document),
    ...emptyParagraphs(document),
  ]
}

function headingFaults(document: string): string[] {
  const levels = [...document.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map(([, level]) => Number(level))
  return levels.flatMap((level, place) => {
    const before = levels[place - 1] ?? 0
    return level > before + 1 ? [`heading ${level} after ${before}`] : []
  })
}

function tableFaults(document: string): string[] {
  const tables = document.split('<w:tbl>').slice(1)
  return tables.flatMap((table, place) => {
    const first = table.slice(0, table.indexOf('</w:tr>'))
    return [
      ...(first.includes('<w:tblHeader') ? [] : [`table ${place + 1} without a header row`]),
      ...(/<w:tblCaption w:val="[^"]+"/.test(first) ? [] : [`table ${place + 1} without a caption`]),
    ]
  })
}

const pictureFaults = (document: string): string[] =>
  [...document.matchAll(/<wp:docPr[^>]*>/g)].flatMap(([tag]) =>
    /descr="[^"]+"/.test(tag) ? [] : [`picture without words: ${tag.slice(0, 80)}`],
  )

/** Room between paragraphs is a matter of their style; somebody who listens hears «leeg» at every empty one. */
function emptyParagraphs(document: string): string[] {
  const outsideTables = document.replace(/<w:tbl>.*?<\/w:tbl>/gs, '')
  return [...outsideTables.matchAll(/<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>(.*?)<\/w:p>/gs)].flatMap(([, inside = '']) =>
    /<w:t[ >]|<w:tab\/>|<w:drawing>|<w:fldChar /.test(inside) ? [] : ['empty paragraph'],
  )
}
