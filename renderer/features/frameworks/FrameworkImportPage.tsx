// Bringing in a framework: first the source, then what was made of it, line by line, until it is kept as a draft.
import { ImportReview } from './import/ImportReview.tsx'
import { SourceChoice } from './import/SourceChoice.tsx'
import { useReading } from './import/useReading.ts'

export function FrameworkImportPage() {
  const inHand = useReading()
  const { reading } = inHand
  return reading === null ? <SourceChoice inHand={inHand} /> : <ImportReview inHand={inHand} reading={reading} />
}
