// The sentence for a document that is not there. A code this screen does not know is still a sentence.
import type { BatchItem } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { batches } from '../../messages/nl-BE/batches.ts'

type Known = keyof typeof batches.failures
const isKnown = (code: string): code is Known => code in batches.failures

export const whyNot = ({ failure }: BatchItem): string =>
  t(`batches.failures.${failure !== null && isKnown(failure) ? failure : 'INTERNAL'}`)
