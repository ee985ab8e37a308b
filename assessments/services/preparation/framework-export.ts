// A framework as a file to keep or to hand on, and the empty table to fill in. What goes out as Excel, CSV or CASE comes
// back as the same framework.
import { createHash } from 'node:crypto'
import type { MadeFile } from '../../contract/index.ts'
import { writeCsv } from '../../formats/write-csv.ts'
import { writeExcel } from '../../formats/write-excel.ts'
import { frameworkTables, templateTables, writeCase } from '../../frameworks/index.ts'
import { madeFile } from '../made-file.ts'
import type { StoredFramework } from './framework-store.ts'

type Framework = Pick<StoredFramework, 'id' | 'version' | 'changedAt' | 'body'>

export async function exportFile(framework: Framework, format: 'excel' | 'csv' | 'case'): Promise<MadeFile> {
  const { id, version, changedAt, body } = framework
  const name = fileName([body.code, body.title, version === null ? 'concept' : `versie ${version}`])
  if (format === 'case') {
    const made = writeCase({ identifier: id, version, changedAt, body }, idFor)
    return madeFile(`${name}.case.json`, new TextEncoder().encode(`${JSON.stringify(made)}\n`))
  }
  const tables = frameworkTables({ identifier: id, body })
  return format === 'excel'
    ? madeFile(`${name}.xlsx`, await writeExcel(tables))
    : madeFile(`${name}.csv`, writeCsv(tables))
}

export async function templateFile(format: 'excel' | 'csv'): Promise<MadeFile> {
  const tables = templateTables()
  // A CSV is one table; its explanation is on the screen that gives it out.
  return format === 'excel'
    ? madeFile('Sjabloon competentiekader.xlsx', await writeExcel(tables))
    : madeFile('Sjabloon competentiekader.csv', writeCsv(tables.slice(0, 1)))
}

const mostLetters = 100

/** Letters every file system takes; nothing that ends or hides a name. */
function fileName(parts: readonly string[]): string {
  const words = parts
    .join(' ')
    .replace(/[^\p{L}\p{M}\p{N} _.()-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+/, '')
  return (
    [...words]
      .slice(0, mostLetters)
      .join('')
      .replace(/[ .]+$/, '') || 'Kader'
  ).normalize('NFC')
}

/** The namespace of ids this app makes from names. */
const namespace = Buffer.from('0f6d4c1e7a2b4f0d9c3e5b8a1d2f6470', 'hex')

/** A name-based UUID (version 5): an anchor has no id of its own, and must have the same one in every export. */
function idFor(name: string): string {
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
