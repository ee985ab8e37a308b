// The key of a control, on the control. Only for the eye: its name stays its words.
import type { ReactNode } from 'react'

export const KeyHint = ({ children }: { children: ReactNode }) => (
  <span aria-hidden="true">
    <kbd>{children}</kbd>
  </span>
)
