// Sources as people bring them, made for the tests of the import wizard: a workbook with a date where a level belongs, a
// CSV from an older Excel, CASE files with and without a circle in them.
import writeExcelFile from 'write-excel-file/node'
import type { SourceFile } from './pages/import-page.ts'

const head = ['Competentie nr', 'Competentie', 'Gedragsindicator', 'Niveau', 'Ankertekst'] as const
const anchors = ['Doet het niet.', 'Doet het als iemand het vraagt.', 'Doet het uit zichzelf.', 'Helpt anderen erbij.']
const behaviour = [
  ['1', 'Sorteert goederen', 'Legt elk stuk in de juiste bak'],
  ['2', 'Werkt samen', 'Vraagt één keer hulp'],
] as const
const rows = behaviour.flatMap((cells) => anchors.map((anchor, index) => [...cells, String(index + 1), anchor]))

/** Excel took «1-2» in D4 for the first of February. */
export async function workbookWithDate(): Promise<SourceFile> {
  const table = [
    head.map((value) => ({ value })),
    ...rows.map((cells, index) =>
      cells.map((value, column) =>
        index === 2 && column === 3
          ? { value: new Date(Date.UTC(2026, 1, 1)), type: Date, format: 'dd/mm/yyyy' }
          : { value },
      ),
    ),
  ]
  return { name: 'eigen kader.xlsx', bytes: await writeExcelFile(table, { sheet: 'Ankers' }).toBuffer() }
}

/** Semicolons, quotes, and one byte for «é». */
export const csvFromExcel = (): SourceFile => ({
  name: 'eigen kader.csv',
  bytes: Buffer.from([head, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\r\n'), 'latin1'),
})

const id = (number: number) => `0f000000-0000-4000-8000-00000000000${number}`
const under = (child: number, parent: number) => ({
  identifier: `1f000000-0000-4000-8000-0000000000${child}${parent}`,
  associationType: 'isChildOf',
  sequenceNumber: child,
  originNodeURI: { identifier: id(child), title: '', uri: `https://voorbeeld.test/${child}` },
  destinationNodeURI: { identifier: id(parent), title: '', uri: `https://voorbeeld.test/${parent}` },
})
const statements = ['Overlegt', 'Vraagt hulp', 'Werkt samen', 'Laat een ander uitspreken', 'Zegt wat er scheelt']

function caseFile(name: string, bonds: readonly (readonly [number, number])[]): SourceFile {
  const file = {
    CFDocument: { identifier: id(0), title: 'Werkhouding', creator: 'Voorbeeld', uri: 'https://voorbeeld.test/0' },
    CFItems: statements.map((fullStatement, index) => ({
      identifier: id(index + 1),
      uri: `https://voorbeeld.test/${index + 1}`,
      fullStatement,
    })),
    CFAssociations: bonds.map(([child, parent]) => under(child, parent)),
  }
  return { name, bytes: Buffer.from(JSON.stringify(file)) }
}

const sound = [
  [1, 0],
  [2, 1],
  [3, 0],
  [4, 3],
  [5, 3],
] as const
export const caseOfTwo = (): SourceFile => caseFile('werkhouding.json', sound)
/** «Werkt samen» under «Laat een ander uitspreken», and the other way round. */
export const caseWithCircle = (): SourceFile =>
  caseFile('kring.json', [...sound.filter(([child]) => child !== 3), [3, 4]])
