// How much evidence stands behind something, in words: «2 sterk, 1 zwak, 1 niet gedaan».
import type { EvidenceCount } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'

export function evidenceWords({ plus, minus, omission, notApplicable }: EvidenceCount): string {
  const parts = [
    plus > 0 && t('common.marks.plusCount', { count: plus }),
    minus > 0 && t('common.marks.minusCount', { count: minus }),
    omission > 0 && t('common.marks.omissionCount', { count: omission }),
    notApplicable > 0 && t('common.marks.notApplicableCount', { count: notApplicable }),
  ].filter((part) => part !== false)
  return parts.length === 0 ? t('common.marks.noEvidence') : parts.join(', ')
}

export function EvidenceCounts({ counts }: { counts: EvidenceCount }) {
  return <span className="sub">{evidenceWords(counts)}</span>
}
