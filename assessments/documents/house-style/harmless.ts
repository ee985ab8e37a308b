// Opening a document must not reach for the network or another file. A template can ask for that in more ways than one:
// a template of its own, pictures that lie elsewhere, text or data fetched by a field. All of it goes; links that wait
// for a click stay when they lead to the web or to mail.
import { strToU8 } from 'fflate'
import { addDefaultType, relationsOf, relationsPart, resolve, setXml, type WordPackage, xmlOf } from './package.ts'

/** One transparent pixel: stands in for a picture that lies elsewhere. */
const emptyPicture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
const picture = 'media/leeg-wakker.png'
const fetching = /^\s*(?:INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|DDEAUTO|DDE|LINK|DATABASE|RD)\b/i

export function makeHarmless(file: WordPackage): void {
  for (const part of [...file.parts.keys()].filter((name) => name.endsWith('.rels'))) cutLoose(file, part)
  for (const part of [...file.parts.keys()].filter((name) => /^word\/[^/]+\.xml$/.test(name))) {
    const xml = xmlOf(file, part)
    const still = xml.includes('instr') ? quietFields(xml) : xml
    if (still !== xml) setXml(file, part, still)
  }
}

function cutLoose(file: WordPackage, relations: string): void {
  const part = relations.replace('_rels/', '').replace(/\.rels$/, '')
  if (relationsPart(part) !== relations) return
  let rels = xmlOf(file, relations)
  let xml = xmlOf(file, part)
  for (const relation of relationsOf(file, part)) {
    const { id, type, target, external } = relation
    // Text in another form (HTML, RTF) is read by Word at opening, pictures elsewhere included.
    const chunk = type.endsWith('/aFChunk')
    if (!external && !chunk) continue
    if (type.endsWith('/hyperlink') && /^(?:https?:|mailto:|tel:)/i.test(target)) continue
    if (type.endsWith('/image')) {
      const inside = resolve(part, picture)
      file.parts.set(inside, new Uint8Array(emptyPicture))
      addDefaultType(file, 'png', 'image/png')
      rels = rels.replace(
        relation.xml,
        relation.xml.replace(/\sTarget="[^"]*"/, ` Target="${picture}"`).replace(/\sTargetMode="External"/, ''),
      )
      xml = xml.replaceAll(`r:link="${id}"`, `r:embed="${id}"`).replaceAll(`r:href="${id}"`, `r:id="${id}"`)
      continue
    }
    if (chunk && !external) file.parts.delete(resolve(part, target))
    rels = rels.replace(relation.xml, '')
    xml = withoutReference(xml, id)
  }
  file.parts.set(relations, strToU8(rels))
  if (xml !== '') setXml(file, part, xml)
}

/** What points to a relation that is gone would make the file unreadable. */
function withoutReference(xml: string, id: string): string {
  const quoted = id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return xml
    .replace(/<w:mailMerge>.*?<\/w:mailMerge>/gs, (merge) => (merge.includes(`"${id}"`) ? '' : merge))
    .replace(new RegExp(`<w:altChunk\\s[^>]*r:id="${quoted}"[^>]*?(?:/>|>.*?</w:altChunk>)`, 'gs'), '')
    .replace(
      new RegExp(
        `<(?:w:attachedTemplate|w:subDoc|w:dataSource|w:src|w:headerSource|w:recipientData)\\s[^>]*r:id="${quoted}"[^>]*/>`,
        'g',
      ),
      '',
    )
    .replace(new RegExp(`<(a:hlinkClick|a:hlinkHover)\\s[^>]*r:id="${quoted}"[^>]*?(?:/>|>.*?</\\1>)`, 'gs'), '')
    .replace(new RegExp(`\\sr:(?:id|href|link)="${quoted}"`, 'g'), '')
}

/** A field that fetches keeps what it showed last and loses its command; the command may be cut over runs. */
function quietFields(xml: string): string {
  const simple = xml.replace(/(\sw:instr=")([^"]*)"/g, (whole, before: string, command: string) =>
    fetching.test(command) ? `${before} QUOTE &quot;&quot; "` : whole,
  )
  const open: { from: number; to: number }[][] = []
  const silent: { from: number; to: number }[] = []
  const piece = /<w:fldChar\s[^>]*w:fldCharType="(\w+)"[^>]*>|<w:instrText(?:\s[^>]*)?>([^<]*)<\/w:instrText>/g
  for (const match of simple.matchAll(piece)) {
    const [whole, sort, command] = match
    if (sort === 'begin') open.push([])
    else if (sort === 'end') open.pop()
    else if (command !== undefined) {
      const pieces = open.at(-1)
      const end = match.index + whole.length - '</w:instrText>'.length
      pieces?.push({ from: end - command.length, to: end })
      const all = pieces?.map(({ from, to }) => simple.slice(from, to)).join('') ?? command
      if (fetching.test(all)) silent.push(...(pieces ?? []))
    }
  }
  const once = new Map(silent.map((range) => [range.from, range]))
  let out = simple
  for (const { from, to } of [...once.values()].sort((a, b) => b.from - a.from))
    out = out.slice(0, from) + out.slice(to)
  return out
}
