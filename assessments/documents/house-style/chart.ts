// The native chart inside a foreign file. docx writes charts into its own documents only, so one is made there and its
// parts (the chart, the workbook inside it, what belongs to them) are carried over with their relations and types.
import { Document, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import type { Block } from '../../contract/index.ts'
import { chartOf } from '../blocks/chart.ts'
import {
  addContentType,
  addDefaultType,
  addRelation,
  attribute,
  relationType,
  resolve,
  type WordPackage,
} from './package.ts'
import { words } from './words.ts'
import { paragraphXml } from './write.ts'

export type ChartBlock = Extract<Block, { type: 'chart' }>
const perTwip = 635

interface Donor {
  parts: Record<string, Uint8Array>
  /** Per chart its part, its size, and what it says to a screen reader, as it stands in XML. */
  charts: { part: string; width: number; height: number; alt: string }[]
}

/** The chart's paragraphs; its parts are in the file when this answers. */
export async function chartXml(file: WordPackage, block: ChartBlock, room: number, firstId: number): Promise<string> {
  if (block.rows.every((row) => row.level === null && row.cutOff === null)) return ''
  const donor = await made(block)
  return donor.charts
    .map(({ part, alt, ...size }, i) => {
      const id = firstId + i
      const width = Math.min(room * perTwip, size.width)
      // Narrower than made: as much lower, but never so low that the bars touch.
      const height = Math.round(size.height * Math.max(0.7, width / size.width))
      return inline(carryOver(file, donor.parts, part, id), { id, alt, width, height })
    })
    .join('')
}

async function made(block: ChartBlock): Promise<Donor> {
  const parts = unzipSync(await Packer.pack(new Document({ sections: [{ children: chartOf(block) }] }), 'uint8array'))
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const targets = new Map(
    [...part('word/_rels/document.xml.rels').matchAll(/<Relationship\s[^>]*>/g)].map(([relation]) => [
      attribute(relation, 'Id') ?? '',
      resolve('word/document.xml', attribute(relation, 'Target') ?? ''),
    ]),
  )
  // In the order they stand in the text, not the order of the relations.
  const drawn = [...part('word/document.xml').matchAll(/<wp:inline.*?<\/wp:inline>/gs)].map(([inside]) => inside)
  const size = (xml: string, side: 'cx' | 'cy') =>
    Number(new RegExp(`<wp:extent[^>]*\\s${side}="(\\d+)"`).exec(xml)?.[1])
  return {
    parts,
    charts: drawn.map((xml) => ({
      part: targets.get(/<c:chart\s[^>]*r:id="([^"]*)"/.exec(xml)?.[1] ?? '') ?? '',
      width: size(xml, 'cx'),
      height: size(xml, 'cy'),
      alt: attribute(/<wp:docPr[^>]*>/.exec(xml)?.[0] ?? '', 'descr') ?? '',
    })),
  }
}

/** The house's letters: without a font of its own a chart takes that of the file's theme. */
const withoutFont = (xml: string) => xml.replace(/<a:(?:latin|ea|cs)\s[^>]*\/>/g, '')

/** The chart part, and what it refers to, under names the file does not use yet. */
function carryOver(file: WordPackage, parts: Record<string, Uint8Array>, chart: string, id: number): string {
  const part = freeName(file, `word/charts/wakker-${id}.xml`)
  const bytes = parts[chart]
  if (bytes === undefined) throw new Error(`no chart part ${chart}`)
  file.parts.set(part, strToU8(withoutFont(strFromU8(bytes))))
  addContentType(file, part, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml')
  const relations = parts[chart.replace(/([^/]+)$/, '_rels/$1.rels')]
  if (relations !== undefined) {
    let xml = strFromU8(relations)
    for (const [relation] of xml.matchAll(/<Relationship\s[^>]*>/g)) {
      const target = attribute(relation, 'Target') ?? ''
      const inside = parts[resolve(chart, target)]
      if (inside === undefined) continue
      const extension = /\.(\w+)$/.exec(target)?.[1] ?? 'bin'
      const own = freeName(file, `word/embeddings/wakker-${id}.${extension}`)
      file.parts.set(own, inside)
      xml = xml.replace(`Target="${target}"`, `Target="/${own}"`)
      if (extension === 'xlsx') {
        addDefaultType(file, 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      }
    }
    file.parts.set(part.replace(/([^/]+)$/, '_rels/$1.rels'), strToU8(xml))
  }
  return addRelation(file, file.main, relationType('chart'), `/${part}`)
}

function freeName(file: WordPackage, wish: string): string {
  let name = wish
  for (let i = 2; file.parts.has(name); i += 1) name = wish.replace(/(\.\w+)$/, `-${i}$1`)
  return name
}

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'
function inline(
  relation: string,
  { id, alt, width, height }: { id: number; alt: string; width: number; height: number },
): string {
  return paragraphXml(
    null,
    `<w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${Math.round(width)}" cy="${height}"/><wp:docPr id="${id}" name="${words.chart} ${id}" descr="${alt}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
    '<w:keepNext/>',
  )
}
