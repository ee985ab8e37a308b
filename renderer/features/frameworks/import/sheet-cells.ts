// A row of a sheet as its cells, each with the letter and the heading of its column and what a person said of it.
import type { ImportPreview, LineCorrection, SourceLine } from '../../../../assessments/contract/index.ts'

export interface RowCell {
  column: string
  /** The heading of the column; '' when the sheet has none. */
  name: string
  /** As the file has it. */
  source: string
  /** As it is read now: the file's, or a person's own words. */
  text: string
}

/** 0 → A, 25 → Z, 26 → AA, as a sheet names its columns. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last
}

/** The row the columns of this one have their names from: the last heading above it. */
const headingOf = (lines: ImportPreview['lines'], line: SourceLine): readonly string[] => {
  const heading = lines.findLast((each) => each.line < line.line && each.role === 'heading')
  return heading?.cells ?? []
}

export function cellsOf(
  { lines }: Pick<ImportPreview, 'lines'>,
  line: SourceLine,
  corrections: readonly LineCorrection[],
): RowCell[] {
  const texts = line.cells ?? []
  const names = headingOf(lines, line)
  const said = corrections.filter((each) => each.line === line.line)
  return Array.from({ length: Math.max(texts.length, names.length) }, (_, index) => {
    const column = columnLetter(index)
    const source = texts[index] ?? ''
    const own = said.find((each) => each.column === column)?.text
    return { column, name: names[index]?.trim() ?? '', source, text: own ?? source }
  })
}
