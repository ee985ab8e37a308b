// What every part of a form being typed over is given.
import type { PaperForm } from '../../../assessments/contract/index.ts'
import type { Typed } from './useTyped.ts'

export interface PartProps {
  form: PaperForm
  typed: Typed
  day: string
  /** Whose boxes show, where a form is about more than one candidate. */
  aboutId: string
}
