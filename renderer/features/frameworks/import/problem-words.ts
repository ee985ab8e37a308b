// What keeps a source from being kept, as sentences that name their place: sheet, row and column as the person sees them.
import type { ImportPreview, ImportProblem } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { type LineUnit, unitOf } from './line-words.ts'

type Placed = Pick<ImportProblem, 'line' | 'sheet' | 'row' | 'column'>

export function placeWords({ line, sheet, row, column }: Placed, unit: LineUnit): string {
  const spot =
    row !== null
      ? t(sheet === '' ? 'imports.place.row' : 'imports.place.sheetRow', { sheet, row })
      : sheet !== ''
        ? t('imports.place.sheet', { sheet })
        : line !== null
          ? t(unit === 'item' ? 'imports.place.item' : 'imports.place.line', { line })
          : t('imports.place.whole')
  return column === '' ? spot : t('imports.place.column', { place: spot, column })
}

export const problemSentence = (problem: ImportProblem, preview: Pick<ImportPreview, 'format'>): string =>
  t(`imports.problem.${problem.code}`, {
    place: placeWords(problem, unitOf(preview)),
    value: problem.value,
    number: problem.count ?? 0,
  })

/** The words on the button that goes to a line; null when there is nowhere to go. */
export function jumpWords(preview: Pick<ImportPreview, 'format' | 'lines'>, line: number | null): string | null {
  if (line === null) return null
  const unit = unitOf(preview)
  const at = preview.lines[line - 1]?.at ?? ''
  return unit === 'row' && at !== '' ? t('imports.jump.row', { at }) : t(`imports.jump.${unit}`, { line, at: line })
}
