// A Word file as the zip of parts it is: opened with care (what is no Word file, holds macros, has a password or is a
// bomb goes no further), its relations and content types read and added to, and zipped again.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { maxTemplateMegabytes } from '../../contract/index.ts'
import { mostInflatedBytes } from '../../formats/limits.ts'
import { guardZip } from '../../formats/zip-guard.ts'
import { TemplateProblem } from './problem.ts'

const mega = 1_000_000

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const mainOfTemplate = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'
export const wordType = (part: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml`
export const relationType = (name: string) =>
  `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}`

export interface WordPackage {
  parts: Map<string, Uint8Array>
  /** The part with the text: mostly word/document.xml. */
  main: string
}
export interface Relation {
  id: string
  type: string
  target: string
  external: boolean
  /** As it stands in the file. */
  xml: string
}

export function openPackage(bytes: Uint8Array): WordPackage {
  if (bytes.length > maxTemplateMegabytes * mega) {
    throw new TemplateProblem('TEMPLATE_TOO_LARGE', {
      megabytes: Math.ceil(bytes.length / mega),
      most: maxTemplateMegabytes,
    })
  }
  refuseContainer(bytes)
  const guarded = guardZip(bytes)
  if (guarded !== null) {
    if (guarded.failure === 'SOURCE_DAMAGED') throw new TemplateProblem('NOT_A_WORD_FILE')
    throw new TemplateProblem('TEMPLATE_TOO_LARGE', {
      megabytes: Math.ceil(mostInflatedBytes / mega),
      most: maxTemplateMegabytes,
    })
  }
  const parts = unzip(bytes)
  const types = text(parts, '[Content_Types].xml')
  const root = relationsIn(text(parts, '_rels/.rels')).find(({ type }) => type.endsWith('/officeDocument'))
  const mainPart = root?.target.replace(/^\//, '')
  if (types === '' || mainPart === undefined || !/<w:document[\s>]/.test(text(parts, mainPart))) {
    throw new TemplateProblem('NOT_A_WORD_FILE')
  }
  if (/macroEnabled/i.test(types) || [...parts.keys()].some((name) => /vbaProject|vbaData|activeX\//i.test(name))) {
    throw new TemplateProblem('TEMPLATE_HAS_MACROS')
  }
  return { parts, main: mainPart }
}

/** The container of old Word files: with a password it holds the new format encrypted. */
function refuseContainer(bytes: Uint8Array) {
  const isContainer = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte)
  if (!isContainer) return
  const encrypted = Buffer.from('EncryptedPackage', 'utf16le')
  throw new TemplateProblem(Buffer.from(bytes).includes(encrypted) ? 'TEMPLATE_PROTECTED' : 'NOT_A_WORD_FILE')
}

/** A name that leads out of the package is no part of it. */
const isPartName = (name: string) =>
  !name.endsWith('/') && !name.startsWith('/') && !/[\\\0:]/.test(name) && !name.split('/').includes('..')

function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => isPartName(name) })))
  } catch {
    throw new TemplateProblem('NOT_A_WORD_FILE')
  }
}

const text = (parts: Map<string, Uint8Array>, name: string): string => {
  const part = parts.get(name)
  return part === undefined ? '' : strFromU8(part)
}
/** A part's XML; '' when the file has no such part. */
export const xmlOf = (file: WordPackage, name: string): string => text(file.parts, name)
export const setXml = (file: WordPackage, name: string, xml: string): void => {
  file.parts.set(name, strToU8(xml))
}

export const attribute = (xml: string, name: string): string | null =>
  new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`)
    .exec(xml)
    ?.slice(1)
    .find((value) => value !== undefined) ?? null

export const relationsPart = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels')
const relationsIn = (xml: string): Relation[] =>
  [...xml.matchAll(/<Relationship\s[^>]*>/g)].map(([relation]) => ({
    id: attribute(relation, 'Id') ?? '',
    type: attribute(relation, 'Type') ?? '',
    target: attribute(relation, 'Target') ?? '',
    external: attribute(relation, 'TargetMode') === 'External',
    xml: relation,
  }))
export const relationsOf = (file: WordPackage, part: string): Relation[] =>
  relationsIn(xmlOf(file, relationsPart(part)))

/** Where a relation of a part leads, as the name of a part. */
export function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

const empty = (root: string, namespace: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${root} xmlns="${namespace}"></${root}>`

/** A new relation of a part; answers with its id. */
export function addRelation(file: WordPackage, part: string, type: string, target: string): string {
  const name = relationsPart(part)
  const found = xmlOf(file, name)
  const xml =
    found === '' || /<Relationships[^>]*\/>/.test(found)
      ? empty('Relationships', 'http://schemas.openxmlformats.org/package/2006/relationships')
      : found
  let number = 1
  while (xml.includes(`"wakker${number}"`)) number += 1
  const id = `wakker${number}`
  setXml(
    file,
    name,
    xml.replace('</Relationships>', `<Relationship Id="${id}" Type="${type}" Target="${target}"/></Relationships>`),
  )
  return id
}

const typesPart = '[Content_Types].xml'
export function addContentType(file: WordPackage, part: string, type: string): void {
  const xml = xmlOf(file, typesPart)
  if (xml.includes(`PartName="/${part}"`)) return
  setXml(file, typesPart, xml.replace('</Types>', `<Override PartName="/${part}" ContentType="${type}"/></Types>`))
}
export function addDefaultType(file: WordPackage, extension: string, type: string): void {
  const xml = xmlOf(file, typesPart)
  if (new RegExp(`<Default[^>]*Extension="${extension}"`, 'i').test(xml)) return
  // Defaults come before what is told of single parts.
  setXml(file, typesPart, xml.replace(/(<Types[^>]*>)/, `$1<Default Extension="${extension}" ContentType="${type}"/>`))
}

/** The names of parts of a kind: header, footer, footnotes. */
export const partsOfType = (file: WordPackage, type: string): string[] =>
  [...xmlOf(file, typesPart).matchAll(/<Override\s[^>]*>/g)]
    .filter(([override]) => attribute(override, 'ContentType') === wordType(type))
    .map(([override]) => (attribute(override, 'PartName') ?? '').replace(/^\//, ''))
    .filter((name) => file.parts.has(name))

/** A template becomes an ordinary document. */
export function asDocument(file: WordPackage): void {
  setXml(file, typesPart, xmlOf(file, typesPart).replaceAll(mainOfTemplate, main))
}

/** The same parts give the same bytes: no clock in the zip. */
export function zipPackage(file: WordPackage): Uint8Array {
  const names = [typesPart, ...[...file.parts.keys()].filter((name) => name !== typesPart)]
  const entries = names.map((name) => [name, file.parts.get(name) ?? new Uint8Array()] as const)
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: new Date(1980, 0, 1, 12) })
}
