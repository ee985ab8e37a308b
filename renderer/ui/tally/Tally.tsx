// Evidence as tally strokes: up is strong, down is weak, a ring is what stayed out, a dot is not applicable.
import type { EvidenceCount } from '../../../assessments/contract/index.ts'
import { evidenceWords } from '../evidence-counts/EvidenceCounts.tsx'
import classes from './Tally.module.css'

const strokes = (counts: EvidenceCount) =>
  (['plus', 'minus', 'omission', 'notApplicable'] as const).flatMap((kind) =>
    Array.from({ length: counts[kind] }, (_, place) => ({ kind, key: `${kind}-${place}` })),
  )

export function Tally({ counts }: { counts: EvidenceCount }) {
  const all = strokes(counts)
  return (
    <span
      className={classes.tally}
      data-empty={all.length === 0 || undefined}
      role="img"
      aria-label={evidenceWords(counts)}
    >
      {all.map(({ kind, key }) => (
        <i key={key} data-kind={kind} />
      ))}
    </span>
  )
}
