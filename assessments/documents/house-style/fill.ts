// A composed document in the house's own file: its fields filled, its blocks repeated, the text in its styles. Header,
// footer, logo, margins and everything else in the file stay as they are.
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import type { ComposedDocument } from '../../contract/index.ts'
import { blocksXml, captionXml, openingXml, type Room } from './body.ts'
import { type ChartBlock, chartXml } from './chart.ts'
import { type ReadPart, readParts } from './fields.ts'
import { makeHarmless } from './harmless.ts'
import { markFields, marks } from './mark.ts'
import { addBulletList } from './numbering.ts'
import { asDocument, openPackage, setXml, type WordPackage, xmlOf, zipPackage } from './package.ts'
import { TemplateProblem } from './problem.ts'
import { setProperties } from './properties.ts'
import { roomAt } from './room.ts'
import { type FileStyles, stylesOf } from './styles.ts'
import { valuesOf } from './values.ts'
import { words } from './words.ts'
import { paragraphXml, runXml, turnRuns } from './write.ts'

/** Throws a TemplateProblem when the file is no template that can be filled. */
export async function fillTemplate(template: Uint8Array, document: ComposedDocument): Promise<Uint8Array> {
  const file = openPackage(template)
  asDocument(file)
  makeHarmless(file)
  const parts = readParts(file)
  const whole = await wholeTexts(file, parts, document)
  for (const part of parts) setXml(file, part.name, markFields(part))
  fillFields(file, parts, { ...valuesOf(document), ...whole })
  for (const { name } of parts) setXml(file, name, turnRuns(xmlOf(file, name)))
  setProperties(file, document)
  return zipPackage(file)
}

const has = (parts: readonly ReadPart[], name: string) =>
  parts.some(({ fields }) => fields.some((field) => field.name === name))

/** The text and the chart as the file's own XML, only where a field asks for them. */
async function wholeTexts(file: WordPackage, parts: readonly ReadPart[], document: ComposedDocument) {
  const body = parts.find(({ name }) => name === file.main)
  const asked = body?.fields.filter(({ name }) => name === 'inhoud' || name === 'grafiek') ?? []
  if (body === undefined || asked.length === 0) return { inhoud: '', grafiek: '' }
  const styles = stylesOf(file)
  const width = (name: string) => {
    const field = asked.find((found) => found.name === name)
    return field === undefined ? 0 : roomAt(body.xml, field.tag.paragraph)
  }
  const apart = has(parts, 'grafiek')
  const charts = await chartsOf(file, document, styles, width(apart ? 'grafiek' : 'inhoud'))
  const needsList = styles.bulletList === null && document.blocks.some(({ type }) => type === 'bullet')
  const room: Room = {
    styles,
    list: needsList && has(parts, 'inhoud') ? addBulletList(file) : styles.bulletList,
    width: width('inhoud'),
    // A chart with a place of its own is not shown twice.
    chart: (block) => (apart ? '' : (charts.get(block) ?? '')),
  }
  const opening = has([body], 'titel') ? '' : openingXml(document, room)
  const chart = [...charts.values()].join('')
  return {
    inhoud: has(parts, 'inhoud') ? opening + blocksXml(document.blocks, room) : '',
    grafiek: chart === '' ? paragraphXml(null, runXml(words.noChart)) : chart,
  }
}

async function chartsOf(file: WordPackage, document: ComposedDocument, styles: FileStyles, width: number) {
  const made = new Map<ChartBlock, string>()
  let id = nextDrawing(file)
  for (const block of document.blocks) {
    if (block.type !== 'chart') continue
    const xml = await chartXml(file, block, width, id)
    if (xml !== '') made.set(block, xml + captionXml(block.caption, styles))
    id += 100
  }
  return made
}

/** Word wants every drawing in a document to have a number of its own. */
function nextDrawing(file: WordPackage): number {
  const used = [...xmlOf(file, file.main).matchAll(/<wp:docPr\s[^>]*?\sid="(\d+)"/g)].map(([, id]) => Number(id))
  const most = used.reduce((highest, id) => Math.max(highest, id), 0)
  return most > 1_000_000_000 ? 1 : most + 1
}

/** Does the same with nothing in it, so that a check finds what filling would trip over. */
export function tryFields(file: WordPackage, parts: readonly ReadPart[]): void {
  for (const part of parts) setXml(file, part.name, markFields(part))
  const rows = [{}, {}]
  fillFields(file, parts, {
    inhoud: '<w:p></w:p>',
    grafiek: '<w:p></w:p>',
    competenties: rows,
    stukken: rows,
    gegevens: rows,
  })
}

function fillFields(file: WordPackage, parts: readonly ReadPart[], values: object): void {
  const zip = new PizZip()
  // The engine gets what it works on, not the pictures.
  const needed = ['[Content_Types].xml', '_rels/.rels', ...parts.map(({ name }) => name)]
  for (const name of needed) zip.file(name, xmlOf(file, name))
  try {
    const engine = new Docxtemplater(zip, {
      delimiters: marks,
      paragraphLoop: true,
      linebreaks: true,
      stripInvalidXMLChars: true,
      errorLogging: false,
      // What has no value leaves nothing behind, and certainly not the word «undefined».
      nullGetter: () => '',
    })
    engine.render(values)
    const filled = engine.getZip()
    for (const { name } of parts) setXml(file, name, filled.file(name)?.asText() ?? '')
  } catch (error) {
    throw new TemplateProblem('TEMPLATE_BROKEN', { tag: tagOf(error) })
  }
}

/** The field an engine's error is about, as it stands in the file. */
function tagOf(error: unknown): string {
  const at = (value: unknown, ...keys: string[]): unknown =>
    keys.reduce<unknown>(
      (found, key) => (found !== null && typeof found === 'object' ? Reflect.get(found, key) : undefined),
      value,
    )
  const first = at(error, 'properties', 'errors', '0') ?? error
  const tag = at(first, 'properties', 'xtag')
  return typeof tag === 'string' ? `{${tag}}` : '{…}'
}
