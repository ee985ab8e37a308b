// A house's own Word file as somebody else makes it: own styles under Dutch ids, a logo, a header and a footer, fields
// cut over runs, a text box in both its forms, a footnote. Parts can be replaced or added, for every kind of bad file.
import { strToU8, zipSync } from 'fflate'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const names = [
  w,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ')
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const relations = (inside: string) =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
const relation = (id: string, type: string, target: string, external = false) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`

/** A paragraph whose text is cut into runs at each `|`. */
export const cut = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${text
    .split('|')
    .map((piece) => `<w:r><w:rPr><w:noProof/></w:rPr><w:t xml:space="preserve">${piece}</w:t></w:r>`)
    .join('<w:proofErr w:type="spellStart"/>')}</w:p>`

const box = (inside: string) =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="3600000" cy="720000"/><wp:docPr id="41" name="Kader" descr="Kader met de ontvanger"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3600000" cy="720000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="0B6E4F"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:283pt;height:57pt"><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`

const logo = (id: string) =>
  `<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="540000" cy="540000"/><wp:docPr id="7" name="Logo" descr="Logo van De Kade"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="7" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="540000" cy="540000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:r><w:t xml:space="preserve">  De Kade · </w:t></w:r><w:r><w:t>{kop</w:t></w:r><w:r><w:t>tekst}</w:t></w:r></w:p>`

/** A green square: the logo. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR42mPgzvPHihiGlgQA+8lLAQDaBQ8AAAAASUVORK5CYII=',
  'base64',
)

const style = (id: string, name: string, run: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Standaard"/><w:qFormat/><w:pPr>${more}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
const green = '<w:color w:val="0B6E4F"/>'
export const styles = [
  `${head}<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="DejaVu Serif" w:hAnsi="DejaVu Serif"/><w:sz w:val="20"/><w:lang w:val="nl-BE"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>',
  style('Titel', 'Title', `${green}<w:sz w:val="52"/>`),
  style(
    'Kop1',
    'heading 1',
    `<w:b/>${green}<w:sz w:val="32"/>`,
    '<w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>',
  ),
  style('Kop2', 'heading 2', `<w:b/>${green}<w:sz w:val="24"/>`, '<w:keepNext/><w:outlineLvl w:val="1"/>'),
  style('Lijstopsomteken', 'List Bullet', '', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
  style('Citaat', 'Quote', `<w:i/>${green}`, '<w:ind w:left="720"/>'),
  '<w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/></w:style>',
  `<w:style w:type="table" w:styleId="KadeTabel"><w:name w:val="Kade Tabel"/><w:basedOn w:val="Standaardtabel"/><w:tblPr><w:tblBorders>${['top', 'bottom', 'insideH'].map((side) => `<w:${side} w:val="single" w:sz="8" w:space="0" w:color="0B6E4F"/>`).join('')}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="0B6E4F"/></w:tcPr></w:tblStylePr></w:style></w:styles>`,
].join('')
const numbering = `${head}<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

const section =
  '<w:sectPr><w:headerReference w:type="default" r:id="rIdH"/><w:footerReference w:type="default" r:id="rIdF"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1700" w:right="1200" w:bottom="1200" w:left="1800" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr>'
const row = (cells: readonly string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="2200" w:type="dxa"/></w:tcPr>${cut(cell)}</w:tc>`).join('')}</w:tr>`

export const usualBody = [
  cut('{tit|el}', 'Titel'),
  cut(
    'Voor {na|am} ({co|de}), {organisatie}, op {da|tum}. Een accolade { blijft staan, ook { deze } en {onbekend veld}.',
  ),
  box(cut('Bestemd voor {ontvan|ger}')),
  `<w:tbl><w:tblPr><w:tblStyle w:val="KadeTabel"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2200"/><w:gridCol w:w="2200"/><w:gridCol w:w="2200"/></w:tblGrid>${row(['Competentie', 'Niveau', 'In een zin'])}${row(['{#compe|tenties}{compe|tentie}', '{niveau}', '{zin}{/competenties}'])}</w:tbl>`,
  cut('{in|houd}'),
  `<w:p><w:r><w:t>Gemaakt door {gemaakt_door}</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
].join('')

export interface Foreign {
  body?: string
  dotx?: boolean
  styles?: string
  /** Parts to add or to replace, by name. */
  parts?: Record<string, string | Uint8Array>
  /** More relations of the document. */
  relations?: string
  settings?: string
}

export function foreignTemplate({
  body = usualBody,
  dotx = false,
  styles: own = styles,
  parts = {},
  relations: more = '',
  settings = '',
}: Foreign = {}): Uint8Array {
  const type = (part: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml`
  const part = (name: string, kind: string) => `<Override PartName="/word/${name}" ContentType="${type(kind)}"/>`
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${part('document.xml', dotx ? 'template.main' : 'document.main')}${part('styles.xml', 'styles')}${part('numbering.xml', 'numbering')}${part('settings.xml', 'settings')}${part('header1.xml', 'header')}${part('footer1.xml', 'footer')}${part('footnotes.xml', 'footnotes')}<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': relations(
      relation('rId1', 'officeDocument', 'word/document.xml') +
        relation('rId2', 'extended-properties', 'docProps/app.xml') +
        '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
    ),
    'docProps/app.xml': `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Pages>3</Pages></Properties>`,
    'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Briefpapier</dc:title><dc:creator>Vormgever</dc:creator><cp:lastModifiedBy>Vormgever</cp:lastModifiedBy></cp:coreProperties>`,
    'word/document.xml': `${head}<w:document ${names}><w:body>${body}${section}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(
      relation('rIdS', 'styles', 'styles.xml') +
        relation('rIdN', 'numbering', 'numbering.xml') +
        relation('rIdZ', 'settings', 'settings.xml') +
        relation('rIdH', 'header', 'header1.xml') +
        relation('rIdF', 'footer', 'footer1.xml') +
        relation('rIdV', 'footnotes', 'footnotes.xml') +
        more,
    ),
    'word/styles.xml': own,
    'word/numbering.xml': numbering,
    'word/settings.xml': `${head}<w:settings ${names}>${settings}</w:settings>`,
    'word/header1.xml': `${head}<w:hdr ${names}>${logo('rIdL')}</w:hdr>`,
    'word/_rels/header1.xml.rels': relations(relation('rIdL', 'image', 'media/logo.png')),
    'word/media/logo.png': new Uint8Array(picture),
    'word/footer1.xml': `${head}<w:ftr ${names}>${cut('{organi|satie} · {gemaakt_|door} · bladzijde ')}</w:ftr>`,
    'word/footnotes.xml': `${head}<w:footnotes ${names}><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="2">${cut('Op {da|tum}.')}</w:footnote></w:footnotes>`,
    ...parts,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
    { level: 6 },
  )
}
export const foreignRelation = relation
